import { formula } from '../catalogue/formula.js';
import { amount, codeword, day, numeral, verdict } from '../catalogue/result.js';
import { years } from '../../models/calendar/duration.js';
import { after, below, asOf, daysAfter, from, given, reading } from '../language/build.js';
import { registry } from '../language/registry.js';
import { hr, hrRegulation } from '../law/instruments.js';
import { paid } from './facts.js';
import { sick, treatment } from './sick-facts.js';
import { ordinaryTiers, payByTier, seriousTiers, tierResults, tiersOf, tiersUnless } from './sick-tiers.js';

/** Sick leave (الإجازة المرضية). HR regulation, art. 141 a-c. */

const instruments = [hrRegulation] as const;
const facts = registry([sick, paid]);

/** A window of four years: Hijri years, or years of 360 days in the other reading. */
const nextWindow = reading('AMB-01', {
  A: after(sick.windowStart, given('windowYears', from('1440-06-09H', years(4)))),
  B: daysAfter(sick.windowStart, given('windowDays', from('1440-06-09H', 1440))),
});

const window = {
  nextWindowFrom: day({ ar: 'بداية سنوات أربع جديدة', en: 'A new window begins' }, nextWindow),
  windowOpen: verdict({ ar: 'لم تنقض السنوات الأربع', en: 'The four years are still running' }, below(asOf, nextWindow)),
};

const firstInWindow =
  'Days used before in the window are taken as none where nothing is said of them. AMB-01: the length of a year.';

export const ordinarySickLeave = formula({
  id: 'leave.sick.ordinary',
  cites: hr('141-a'),
  title: { ar: 'الإجازة المرضية', en: 'Sick leave' },
  doubt: `${firstInWindow} What becomes of unused tiers when a new window opens is not stated.`,
  facts,
  instruments,
  results: { ...tierResults(tiersUnless(ordinaryTiers)), ...window },
});

export const seriousSickLeave = formula({
  id: 'leave.sick.serious',
  cites: hr('141-b'),
  title: { ar: 'الإجازة المرضية بسبب مرض خطير', en: 'Sick leave for a serious illness' },
  doubt: firstInWindow,
  facts,
  instruments,
  results: { ...tierResults(tiersUnless(seriousTiers)), ...window },
});

export const reclassification = formula({
  id: 'leave.sick.reclassify',
  cites: hr('141-c'),
  title: { ar: 'تعديل الإجازة المرضية إلى مرض خطير', en: 'Sick leave that turns out to be for a serious illness' },
  facts,
  instruments,
  results: {
    recalculateFrom: codeword({ ar: 'يعاد احتسابها من', en: 'Recalculated from' }, (read) =>
      read(sick.reclassified)[0] ? 'start-of-the-leave' : null,
    ),
    recalculateFromDate: day({ ar: 'تاريخ إعادة الاحتساب', en: 'Recalculated from the date' }, (read) =>
      read(sick.reclassified)[0] ? read(sick.leaveStart)[0] : null,
    ),
    payDifference: amount({ ar: 'الفرق المستحق', en: 'Difference due' }, (read) => {
      if (!read(sick.reclassified)[0]) return 0;
      const [basic] = read(paid.basic);
      const [before, now] = [ordinaryTiers, seriousTiers].map((tiers) => payByTier(read, tiersOf(read, tiers), basic));
      return (now ?? 0) - (before ?? 0);
    }),
  },
});

/** Outside the limits of ordinary sick leave and of serious illness. */
const mostSessionDays = given('daysPerYear', from('1440-06-09H', 60));

export const periodicTreatment = formula({
  id: 'leave.sick.periodic-treatment',
  cites: hr('141-f'),
  title: { ar: 'الغسيل الكلوي والجلسات الدورية', en: 'Dialysis and periodic sessions' },
  facts: registry([treatment]),
  instruments,
  results: {
    paidFullDays: numeral({ ar: 'أيام بكامل الراتب', en: 'Days at full salary' }, (read) => {
      const [days, most] = read(treatment.sessionDays, mostSessionDays);
      return Math.min(days, most);
    }),
    excessDays: numeral({ ar: 'ما زاد على الحد', en: 'Days beyond the limit' }, (read) => {
      const [days, most] = read(treatment.sessionDays, mostSessionDays);
      return Math.max(0, days - most);
    }),
  },
});
