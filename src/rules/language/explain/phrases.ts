import type { Duration } from '../../../models/calendar/duration.js';
import { parseDuration } from '../../../models/calendar/duration.js';
import type { Language, LocalText } from '../../../models/text/language.js';
import { isolate } from '../../../models/text/bidi.js';
import { counted } from '../../../models/text/plural.js';
import type { Status } from '../judge.js';
import type { Check } from '../observe.js';
import type { Declaration } from '../fact.js';
import type { Shown } from '../show.js';
import { lengthInWords as gregorianInWords } from '../words/lengths.js';

/** How a rule's status is said. */
export const statusWords: Readonly<Record<Status, LocalText>> = {
  met: { ar: 'متحقق', en: 'met' },
  unmet: { ar: 'غير متحقق', en: 'not met' },
  unknown: { ar: 'غير معلوم', en: 'not known' },
  'not-applicable': { ar: 'لا ينطبق', en: 'does not apply' },
  excepted: { ar: 'مستثنى', en: 'excepted' },
};

/** How the status of a bar is said: what is not met there is a bar that stands. */
export const barWords: typeof statusWords = {
  ...statusWords,
  met: { ar: 'لا مانع', en: 'does not stand in the way' },
  unmet: { ar: 'مانع قائم', en: 'stands in the way' },
};

/** What stands for a value that is not known, and for one that is not told. */
export const unknownWords: LocalText = { ar: 'غير معلوم', en: 'not known' };
export const withheldWords: LocalText = { ar: 'محجوب', en: 'withheld' };

const opWords: Readonly<Record<Check['op'], LocalText>> = {
  '>=': { ar: 'لا يقل عن', en: 'at least' },
  '<=': { ar: 'لا يزيد على', en: 'at most' },
  '>': { ar: 'أكثر من', en: 'more than' },
  '<': { ar: 'أقل من', en: 'less than' },
  '=': { ar: '', en: '' },
  '!=': { ar: 'غير', en: 'other than' },
  is: { ar: '', en: '' },
  'is-not': { ar: 'غير', en: 'other than' },
  present: { ar: 'أن يوجد', en: 'that there is one' },
  absent: { ar: 'ألا يوجد', en: 'that there is none' },
  elapsed: { ar: 'لا يقل عن', en: 'at least' },
  'not-elapsed': { ar: 'أقل من', en: 'less than' },
};

/** How dates are compared: a day is not more or less than another. */
const dateWords: Readonly<Partial<Record<Check['op'], LocalText>>> = {
  '>=': { ar: 'لا يسبق', en: 'not before' },
  '<=': { ar: 'لا يتأخر عن', en: 'not after' },
  '>': { ar: 'بعد', en: 'after' },
  '<': { ar: 'قبل', en: 'before' },
};

const lengthInWords = (text: string, language: Language, position: 'alone' | 'after'): string => {
  const { years, months, days } = parseDuration(text);
  const parts = [
    ...(years > 0 ? [counted(years, 'years', language, position)] : []),
    ...(months > 0 ? [counted(months, 'months', language, position)] : []),
    ...(days > 0 || years + months === 0 ? [counted(days, 'days', language, position)] : []),
  ];
  return parts.join(language === 'ar' ? ' و' : ' and ');
};

const isLength = (text: string): boolean => /^P(?:\d+[YMD])+$/.test(text);
const isDate = (text: string): boolean => /^\d{4}-\d{2}-\d{2}H?$/.test(text);

/** A value of a decision in words: codes by their label, lengths of time counted, truths by yes and no. */
export const valueWords = (
  value: Shown,
  declared: Declaration | undefined,
  language: Language,
  position: 'alone' | 'after' = 'alone',
  unit = declared?.type === 'number' ? declared.unit : undefined,
): string => {
  if (value === null) return language === 'ar' ? 'لا يوجد' : 'none';
  if (typeof value === 'boolean') return value ? (language === 'ar' ? 'نعم' : 'yes') : language === 'ar' ? 'لا' : 'no';
  if (typeof value === 'number') return unit === 'days' ? counted(value, unit, language, position) : String(value);
  if (typeof value === 'string') {
    const label = declared?.type === 'code' ? declared.codes?.[value] : undefined;
    if (label !== undefined) return label[language];
    if (isLength(value)) return lengthInWords(value, language, position);
    return language === 'ar' && isDate(value) ? isolate(value) : value;
  }
  if (Array.isArray(value))
    return value.map((item: Shown) => valueWords(item, declared, language)).join(language === 'ar' ? ' أو ' : ' or ');
  // No check is of a whole list: what is left is a length of time of the Gregorian calendar.
  return gregorianInWords(value as Shown & Duration, language, position === 'after' ? 'oblique' : 'nominative');
};

/** The facts that would say what is required, while that is not known itself. */
const requiredNames = ({ op, required }: Check): readonly string[] | undefined =>
  Array.isArray(required) && op !== 'is' && op !== 'is-not' ? (required as readonly string[]) : undefined;

/** That a list has an element, or none, is counted in a decision, and said without a number. */
const ofElements = ({ op, unit }: Check): LocalText | undefined =>
  unit === 'elements' ? (op === '=' ? opWords.absent : opWords.present) : undefined;

/** What a check requires, in words. */
export const requiredWords = (
  check: Check,
  declaredAs: (fact: string) => Declaration | undefined,
  labelOf: (fact: string) => string,
  language: Language,
): string => {
  const { op, of, required, unit } = check;
  const [declared] = of.map(declaredAs);
  if (op === 'present' || op === 'absent') return opWords[op][language];
  const elements = ofElements(check);
  if (elements !== undefined) return elements[language];
  const names = requiredNames(check);
  const isOfDates =
    names === undefined
      ? typeof required === 'string' && isDate(required)
      : names.every((name) => declaredAs(name)?.type === 'date');
  const word = ((isOfDates ? dateWords[op] : undefined) ?? opWords[op])[language];
  const value =
    names === undefined
      ? valueWords(required, declared, language, word === '' ? 'alone' : 'after', unit)
      : names.map(labelOf).join(language === 'ar' ? '، ' : ', ');
  return word === '' ? value : `${word} ${value}`;
};
