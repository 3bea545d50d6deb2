import { years } from '../../models/calendar/duration.js';
import { formula } from '../catalogue/formula.js';
import type { Reader } from '../catalogue/read.js';
import { amount, codeword, day, numeral, verdict } from '../catalogue/result.js';
import {
  after,
  all,
  always,
  any,
  asOf,
  atMost,
  choose,
  condition,
  from,
  given,
  is,
  never,
  present,
  reading,
  the,
} from '../language/build.js';
import { registry } from '../language/registry.js';
import { ruleSet } from '../language/rule-set.js';
import { hr, hrRegulation } from '../law/instruments.js';
import { balance, earned, ending, paid } from './facts.js';

/** The balance of ordinary leave (رصيد الإجازات): until when it may be taken, and what is paid for it at the end of service. */

const useBy = after(
  earned.earnedYearEnd,
  choose(
    earned.agencyDeferral,
    given('deferredTo', from('1440-06-09H', years(4))),
    given('years', from('1440-06-09H', years(3))),
  ),
);

/** Still within its time, or asked for while it was. */
const isKept = any(atMost(asOf, useBy), all(present(earned.requestedOn), atMost(the(earned.requestedOn), useBy)));
const outOfOrder = 'The clauses are printed out of order, and were put together by their sense.';

/**
 * Whether a year's balance may still be taken (مدة التمتع بالإجازة). HR regulation, art. 131-a.
 *
 * @example
 * ```ts
 * import { decide, leaveUse } from 'martaba/rules';
 *
 * const earned = { earnedYearEnd: '1443-12-29H', requestedOn: null };
 * const on = (asOf: string, agencyDeferral = false) =>
 *   decide(leaveUse, { ...earned, agencyDeferral }, { asOf }).outcome;
 * on('1446-12-29H'); // 'eligible'
 * on('1447-01-01H'); // 'ineligible'
 * on('1447-01-01H', true); // 'eligible'
 * ```
 */
export const leaveUse = ruleSet({
  id: 'ordinary-leave-use',
  title: { ar: 'مدة التمتع بالإجازة العادية', en: 'Time to take ordinary leave' },
  facts: registry([earned]),
  instruments: [hrRegulation],
  from: hrRegulation.from,
  rules: [
    condition({
      id: 'leave.ordinary.use-by',
      cites: hr('131-a'),
      title: {
        ar: 'خلال ثلاث سنوات من نهاية سنة الاستحقاق، أو أربع إن أجلتها الجهة، أو طُلبت فيها',
        en: 'Within three years from the end of the year earned, four if deferred, or asked for within them',
      },
      confidence: 'medium',
      doubt: outOfOrder,
      holds: isKept,
    }),
  ],
});

export const useByDate = formula({
  id: 'leave.ordinary.use-by',
  cites: hr('131-a'),
  title: { ar: 'مدة التمتع', en: 'Period to use it' },
  confidence: 'medium',
  doubt: outOfOrder,
  facts: registry([earned]),
  instruments: [hrRegulation],
  lastDay: 'useBy',
  results: {
    useBy: day({ ar: 'آخر يوم للتمتع', en: 'Last day to take it' }, useBy),
    lapsed: verdict({ ar: 'سقط الحق فيها', en: 'The right has lapsed' }, (read) => !read(isKept)[0]),
    outcome: codeword({ ar: 'الحال', en: 'State' }, (read) => (read(isKept)[0] ? 'kept' : 'lapsed')),
  },
});

const inFull = is(ending.endReason, ['death', 'incapacity', 'health-incapacity']);
const sinceCap = given('otherReasonsDays', from('1440-06-09H', 72));
const beforeCap = given('oldBalanceCap', from('1440-06-09H', 180));
const daysInMonth = given('daysInMonth', from('1440-06-09H', 30));
const totalCap = given('totalCap', from('1440-06-09H', 180));

/** Whether the seventy-two days stand beside an old balance, or include it, is open: AMB-23. */
const standsBeside = reading('AMB-23', { A: always, B: never });

const cashDays = (read: Reader): number => {
  const [whole, before, since] = read(inFull, balance.before14390703, balance.after);
  if (whole) return before + since;
  const [sinceMost, beforeMost, most, beside] = read(sinceCap, beforeCap, totalCap, standsBeside);
  if (beside) return Math.min(most, Math.min(before, beforeMost) + Math.min(since, sinceMost));
  return Math.max(Math.min(before, beforeMost), Math.min(before + since, sinceMost));
};

export const cash = formula({
  id: 'leave.ordinary.cash',
  cites: hr('133'),
  title: { ar: 'تعويض رصيد الإجازات', en: 'Cash for the balance at the end of service' },
  confidence: 'medium',
  doubt:
    'AMB-23: whether the 72 days include an old balance. The old balance ends when Cabinet Resolution 350 took effect, of which only the date of issue is given. A day is taken as a thirtieth of the month.',
  facts: registry([ending, balance, paid]),
  instruments: [hrRegulation],
  results: {
    cashDays: numeral({ ar: 'الأيام المعوض عنها', en: 'Days paid for' }, cashDays),
    cash: amount({ ar: 'مبلغ التعويض', en: 'Amount paid' }, (read) => {
      const days = cashDays(read);
      const [basic, month] = read(paid.basic, daysInMonth);
      return Math.round((basic * days) / month);
    }),
  },
});
