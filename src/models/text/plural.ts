import type { Language } from './language.js';

/** The plural categories (صيغ العدد) of CLDR. Arabic has all six; English has `one` and `other`. */
export type PluralCategory = 'zero' | 'one' | 'two' | 'few' | 'many' | 'other';

/** The forms of a counted noun; a category that is not given takes `other`. */
export type PluralForms = { readonly other: string } & Readonly<Partial<Record<PluralCategory, string>>>;

const arabic = (count: number): PluralCategory => {
  if (count === 0) return 'zero';
  if (count === 1) return 'one';
  if (count === 2) return 'two';
  if (!Number.isInteger(count)) return 'other';
  const rest = count % 100;
  if (rest >= 3 && rest <= 10) return 'few';
  return rest >= 11 ? 'many' : 'other';
};

/**
 * The plural category of a count that is not negative, by the rules of CLDR.
 *
 * @param count a number of things
 * @param language whose rules
 * @example
 * ```ts
 * [1, 2, 3, 11, 100].map((count) => pluralCategory(count, 'ar')); // ['one', 'two', 'few', 'many', 'other']
 * ```
 */
export const pluralCategory = (count: number, language: Language): PluralCategory =>
  language === 'ar' ? arabic(count) : count === 1 ? 'one' : 'other';

/**
 * A counted noun in its right form; `{n}` in the form is the count.
 *
 * @example
 * ```ts
 * pluralize(3, { one: 'يوم', two: 'يومان', few: '{n} أيام', many: '{n} يومًا', other: '{n} يوم' }, 'ar'); // '3 أيام'
 * ```
 */
export const pluralize = (count: number, forms: PluralForms, language: Language): string =>
  (forms[pluralCategory(count, language)] ?? forms.other).replaceAll('{n}', String(count));

const forms = {
  days: {
    ar: { zero: 'لا أيام', one: 'يوم واحد', two: 'يومان', few: '{n} أيام', many: '{n} يومًا', other: '{n} يوم' },
    en: { one: '{n} day', other: '{n} days' },
  },
  months: {
    ar: { zero: 'لا أشهر', one: 'شهر واحد', two: 'شهران', few: '{n} أشهر', many: '{n} شهرًا', other: '{n} شهر' },
    en: { one: '{n} month', other: '{n} months' },
  },
  years: {
    ar: { zero: 'لا سنوات', one: 'سنة واحدة', two: 'سنتان', few: '{n} سنوات', many: '{n} سنة', other: '{n} سنة' },
    en: { one: '{n} year', other: '{n} years' },
  },
} as const satisfies Record<string, Record<Language, PluralForms>>;

/** The dual after a preposition or a comparison (مجرور أو منصوب), which alone of these forms shows its case. */
const obliqueDual = { days: 'يومين', months: 'شهرين', years: 'سنتين' } as const;

/**
 * So many days, months or years, in words and digits.
 *
 * @param count how many
 * @param unit of what
 * @param language `ar` or `en`
 * @param position `after` a preposition or a comparison, where the Arabic dual has another form; alone unless said
 * @example
 * ```ts
 * counted(2, 'years', 'ar'); // 'سنتان'
 * counted(2, 'years', 'ar', 'after'); // 'سنتين'
 * ```
 */
export const counted = (
  count: number,
  unit: keyof typeof forms,
  language: Language,
  position: 'alone' | 'after' = 'alone',
): string =>
  language === 'ar' && position === 'after' && count === 2
    ? obliqueDual[unit]
    : pluralize(count, forms[unit][language], language);
