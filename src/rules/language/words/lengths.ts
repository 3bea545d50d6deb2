import type { Duration } from '../../../models/calendar/duration.js';
import type { Language } from '../../../models/text/language.js';
import { pluralCategory } from '../../../models/text/plural.js';

export type Unit = 'days' | 'months' | 'years';

/** The case of a noun in Arabic: the subject of a clause (مرفوع), or what follows a preposition or is an object. */
export type Case = 'nominative' | 'oblique';

/** A noun that is counted (معدود): alone, two of it in either case, three to ten, and from eleven on. */
interface Counted {
  readonly one: string;
  readonly two: Readonly<Record<Case, string>>;
  readonly few: string;
  readonly many: string;
  readonly other: string;
  /** Three to ten, in the form that such a noun takes: the opposite of its own gender. */
  readonly numerals: string;
}

const masculine = 'ثلاثة أربعة خمسة ستة سبعة ثمانية تسعة عشرة';
const feminine = 'ثلاث أربع خمس ست سبع ثماني تسع عشر';

const arabic: Readonly<Record<Unit, Counted>> = {
  days: {
    one: 'يوم واحد',
    two: { nominative: 'يومان', oblique: 'يومين' },
    few: 'أيام',
    many: 'يومًا',
    other: 'يوم',
    numerals: masculine,
  },
  months: {
    one: 'شهر واحد',
    two: { nominative: 'شهران', oblique: 'شهرين' },
    few: 'أشهر',
    many: 'شهرًا',
    other: 'شهر',
    numerals: masculine,
  },
  years: {
    one: 'سنة واحدة',
    two: { nominative: 'سنتان', oblique: 'سنتين' },
    few: 'سنوات',
    many: 'سنة',
    other: 'سنة',
    numerals: feminine,
  },
};

/** Months and years of the Gregorian calendar say so; those of the Hijri one, which the law means, do not. */
const gregorian: Readonly<Record<'months' | 'years', Counted>> = {
  months: {
    one: 'شهر ميلادي واحد',
    two: { nominative: 'شهران ميلاديان', oblique: 'شهرين ميلاديين' },
    few: 'أشهر ميلادية',
    many: 'شهرًا ميلاديًّا',
    other: 'شهر ميلادي',
    numerals: masculine,
  },
  years: {
    one: 'سنة ميلادية واحدة',
    two: { nominative: 'سنتان ميلاديتان', oblique: 'سنتين ميلاديتين' },
    few: 'سنوات ميلادية',
    many: 'سنة ميلادية',
    other: 'سنة ميلادية',
    numerals: feminine,
  },
};

const inArabic = (count: number, noun: Counted, of: Case): string => {
  switch (pluralCategory(count, 'ar')) {
    case 'one':
      return noun.one;
    case 'two':
      return noun.two[of];
    case 'few':
      return `${noun.numerals.split(' ')[count - 3] ?? count} ${noun.few}`;
    case 'many':
      return `${count} ${noun.many}`;
    case 'zero':
    case 'other':
      return `${count} ${noun.other}`;
  }
};

const numerals = 'zero one two three four five six seven eight nine ten'.split(' ');

const inEnglish = (count: number, unit: Unit, kind: string): string =>
  `${numerals[count] ?? count} ${kind}${count === 1 ? unit.slice(0, -1) : unit}`;

/**
 * So many days, months or years in words, as a sentence of law has them.
 *
 * @param count how many, not negative
 * @param unit of what
 * @param language `ar` or `en`
 * @param of in Arabic, the case in which they stand
 * @example
 * ```ts
 * countInWords(2, 'days', 'ar', 'oblique'); // 'يومين'
 * countInWords(180, 'days', 'ar'); // '180 يومًا'
 * ```
 */
export const countInWords = (count: number, unit: Unit, language: Language, of: Case = 'nominative'): string =>
  language === 'ar' ? inArabic(count, arabic[unit], of) : inEnglish(count, unit, '');

/**
 * A length of time in words.
 *
 * @param duration of either calendar; the Gregorian one is named
 * @param language `ar` or `en`
 * @param of in Arabic, the case in which it stands
 * @example
 * ```ts
 * lengthInWords({ calendar: 'hijri', years: 2, months: 6, days: 0 }, 'ar'); // 'سنتان وستة أشهر'
 * lengthInWords({ calendar: 'gregorian', years: 1, months: 0, days: 0 }, 'en'); // 'one Gregorian year'
 * ```
 */
export const lengthInWords = (duration: Duration, language: Language, of: Case = 'nominative'): string => {
  const { calendar } = duration;
  const units = (['years', 'months', 'days'] as const).filter((unit) => duration[unit] > 0);
  const parts = (units.length === 0 ? (['days'] as const) : units).map((unit) => {
    const foreign = calendar === 'gregorian' && unit !== 'days';
    if (language === 'en') return inEnglish(duration[unit], unit, foreign ? 'Gregorian ' : '');
    return inArabic(duration[unit], foreign ? gregorian[unit] : arabic[unit], of);
  });
  return parts.join(language === 'ar' ? ' و' : ' and ');
};
