import { code, date, facts, flag, maybe, quantity } from '../language/build.js';

/** Facts on which it hangs whether a law covers somebody (نطاق السريان). */
export const post = facts('employee', {
  onPermanentStateBudgetPost: flag({
    label: { ar: 'يشغل وظيفة دائمة في ميزانية الدولة', en: 'On a permanent post in the State budget' },
    sensitivity: 'internal',
  }),
});

export const body = facts('agency', {
  specialRegime: flag({
    label: { ar: 'للجهة نظام أو لائحة خاصة', en: 'The agency has a law or regulation of its own' },
  }),
  staffUnderCivilServiceLaw: flag({
    label: { ar: 'يخضع موظفوها لنظام الخدمة المدنية', en: 'Its staff are under the Civil Service Law' },
  }),
  stateBody: flag({ label: { ar: 'جهة من جهات الدولة', en: 'A body of the State' } }),
});

export const specialRegime = facts('specialRegime', {
  regulatesPoint: flag({
    label: { ar: 'ينظم النظام الخاص هذه المسألة', en: 'The special law or regulation governs the point' },
  }),
});

/** What the words of time (السنة والشهر) are asked about. */
export const time = facts('', {
  date: date({ label: { ar: 'التاريخ', en: 'Date' } }),
  years: quantity({ label: { ar: 'عدد السنوات', en: 'Years' }, min: 0 }),
  months: quantity({ label: { ar: 'عدد الأشهر', en: 'Months' }, min: 0 }),
});

/** A relative (القريب) by his relation to the employee. */
export const kin = facts('relative', {
  relation: maybe(
    code<string>({}, { label: { ar: 'صلة القرابة', en: 'Relation' }, sensitivity: 'personal', changedBy: 'nobody' }),
  ),
});
