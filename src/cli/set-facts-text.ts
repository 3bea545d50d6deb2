import { isolate } from '../models/text/bidi.js';
import type { Language } from '../models/text/language.js';
import type { RuleSet } from '../rules/language/rule-set.js';
import { kindWords } from '../rules/language/words/kinds.js';
import type { ReadFact, ToldFact } from './set-facts.js';
import { factsOfSet } from './set-facts.js';

/** How a value of a type is written in a file, where its name does not say so. */
const written: Readonly<Record<Language, Readonly<Partial<Record<ToldFact['type'], string>>>>> = {
  ar: { truth: 'true, false', date: '1447-01-10H, 2025-07-05', duration: 'P4Y, P1Y6M' },
  en: { date: '1447-01-10H, 2025-07-05', duration: 'P4Y, P1Y6M' },
};

const units: Readonly<Record<string, Readonly<Record<Language, string>>>> = {
  days: { ar: 'بالأيام', en: 'in days' },
  halalas: { ar: 'بالهللات', en: 'in halalas' },
};

/** A run of Latin letters or digits in a line of a language. */
const run = (of: string | number, language: Language): string => (language === 'ar' ? isolate(String(of)) : String(of));

/** The domain of a number: from its least to its greatest value, as far as it has them. */
const domain = ({ min, max }: ToldFact, language: Language): readonly string[] => {
  const [least, greatest] = [min, max].map((value) => (value === undefined ? undefined : run(value, language)));
  if (least !== undefined && greatest !== undefined)
    return [language === 'ar' ? `من ${least} إلى ${greatest}` : `${least} to ${greatest}`];
  if (least !== undefined) return [language === 'ar' ? `لا يقل عن ${least}` : `${least} or more`];
  return greatest === undefined ? [] : [language === 'ar' ? `لا يزيد على ${greatest}` : `${greatest} or less`];
};

/** The type of a fact in words, how it is written, its unit and its domain. */
const typeIn = (fact: ToldFact, language: Language): string => {
  const { type, unit, integer } = fact;
  const form = written[language][type];
  const kind = kindWords[integer === true ? 'whole number' : type][language];
  const parts = [
    form === undefined ? kind : `${kind} (${run(form, language)})`,
    ...(unit === undefined ? [] : [units[unit]?.[language] ?? unit]),
    ...domain(fact, language),
  ];
  return parts.join(language === 'ar' ? '، ' : ', ');
};

/** What a fact is, in words: its type, and what else is to be known of it. */
const kindIn = (fact: ToldFact & Partial<ReadFact>, language: Language): string => {
  const { codes = {}, happens, maybe, derived } = fact;
  const says = (ar: string, en: string): string => (language === 'ar' ? ar : en);
  const parts = [
    typeIn(fact, language),
    ...(Object.keys(codes).length === 0 ? [] : [says('من هذه أو غيرها', 'one of these or another')]),
    ...(happens === undefined ? [] : [says(`تاريخ العنصر ${isolate(happens)}`, `an element is dated by ${happens}`)]),
    ...(maybe ? [says(`أو ${isolate('null')} إن لم يوجد`, 'or null where there is none')] : []),
    ...(derived === true ? [says('تُستنتج من غيرها إن لم تُذكر', 'follows from others unless given')] : []),
  ];
  return parts.join(language === 'ar' ? '؛ ' : '; ');
};

/** The lines of a fact, and below it those of its codes or of its fields. */
const linesOf = (fact: ToldFact & Partial<ReadFact>, languages: readonly Language[]): readonly string[] => {
  const { name, label, codes = {}, fields = [] } = fact;
  const width = Math.max(0, ...Object.keys(codes).map((code) => code.length));
  const below = [
    ...languages.map((language) => `${label[language]}: ${kindIn(fact, language)}`),
    ...Object.entries(codes).map(
      ([code, means]) => `  ${code.padEnd(width)}  ${languages.map((language) => means[language]).join(' · ')}`,
    ),
    ...fields.flatMap((field) => linesOf(field, languages).map((line) => `  ${line}`)),
  ];
  return [name, ...below.map((line) => `  ${line}`)];
};

/** `martaba sets ID`: the facts that a set reads, each with all that one who writes an input needs to know of it. */
export const setFactsText = (set: RuleSet, languages: readonly Language[]): string => {
  const { title, facts } = factsOfSet(set);
  const heading = `${set.id}  ${languages.map((language) => title[language]).join(' · ')}`;
  return [heading, ...facts.map((fact) => linesOf(fact, languages).join('\n'))].join('\n\n');
};
