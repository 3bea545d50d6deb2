import type { LocalText } from '../../../models/text/language.js';

/** What a value is (نوع القيمة), in words, by the name that programs have for it: `expected` of an issue, a declared type. */
export const kindWords = {
  truth: { ar: 'صواب أو خطأ', en: 'true or false' },
  boolean: { ar: 'صواب أو خطأ', en: 'true or false' },
  number: { ar: 'عدد', en: 'a number' },
  'whole number': { ar: 'عدد صحيح', en: 'a whole number' },
  date: { ar: 'تاريخ', en: 'a date' },
  'date and time': { ar: 'تاريخ ووقت', en: 'a date and time' },
  calendar: { ar: 'تقويم', en: 'a calendar' },
  duration: { ar: 'مدة', en: 'a length of time' },
  code: { ar: 'رمز', en: 'a code' },
  list: { ar: 'قائمة', en: 'a list' },
  record: { ar: 'سجل له حقول مسماة', en: 'a record of named fields' },
} as const satisfies Readonly<Record<string, LocalText>>;
