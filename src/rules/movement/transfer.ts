import { months, years } from '../../models/calendar/duration.js';
import { formula } from '../catalogue/formula.js';
import { day, verdict } from '../catalogue/result.js';
import { employee } from '../facts/employee.js';
import { target } from '../facts/post.js';
import {
  all,
  any,
  atLeast,
  atMost,
  bar,
  below,
  choose,
  condition,
  countable,
  from,
  given,
  no,
  number,
  plus,
  present,
  the,
} from '../language/build.js';
import { registry } from '../language/registry.js';
import { ruleSet } from '../language/rule-set.js';
import { hr, hrRegulation } from '../law/instruments.js';
import { consent, decision, destination, movement, mover } from './facts.js';

/** Transfer (النقل). HR regulation, arts. 60 to 64. */

export const probationBar = bar({
  id: 'transfer.bar.probation',
  cites: hr('64-a'),
  title: { ar: 'النقل أثناء فترة التجربة', en: 'Transfer in probation' },
  when: all(employee.onProbation, no(all(destination.sameLocation, destination.sameSpecificGroup))),
});

export const lowerRankBar = bar({
  id: 'transfer.bar.lower-rank',
  cites: hr('64-b'),
  title: { ar: 'النقل إلى مرتبة أقل دون موافقة مكتوبة', en: 'Transfer to a lower rank without written consent' },
  when: all(below(target.rank, employee.rank), no(consent.written)),
});

const lockYears = 2;
const lockMonths = given('monthsInExceptedPost', from('1440-06-09H', 12 * lockYears));

/** The whole months since he occupied the post, of those that the lock runs: each is one that has been reached. */
const monthsOfLock = Array.from({ length: 12 * lockYears }, (_, i) => {
  const [whole, rest] = [Math.floor((i + 1) / 12), (i + 1) % 12];
  const length = { ...months(rest), years: years(whole).years };
  return choose(atLeast(countable(mover.postSince), length), number(1), number(0));
});

export const exceptedBar = bar({
  id: 'transfer.bar.excepted',
  cites: hr('64-c'),
  title: {
    ar: 'النقل من وظيفة مستثناة إلى غير مستثناة قبل مضي سنتين',
    en: 'From an excepted to a non-excepted post before two years',
  },
  when: all(mover.postExcepted, no(destination.excepted), below(movement.monthsInPost, lockMonths)),
});

const agencyConsent = condition({
  id: 'transfer.inter-agency',
  cites: hr('62'),
  title: { ar: 'موافقة جهة الموظف قبل قرار النقل', en: 'Consent of his agency before the decision' },
  holds: all(present(consent.currentAgencyOn), atMost(the(consent.currentAgencyOn), decision.issuedOn)),
});

const internal = [
  condition({
    id: 'transfer.internal/verified',
    cites: hr('63'),
    title: { ar: 'التحقق من شروط الوظيفة وقواعد النقل', en: 'Conditions of the post and transfer rules verified' },
    holds: movement.conditionsVerified,
  }),
  condition({
    id: 'transfer.internal/other-city',
    cites: hr('61'),
    title: { ar: 'النقل خارج المدينة لمصلحة العمل', en: 'To another city where the work requires it' },
    holds: any(no(destination.outsideCity), movement.workRequires),
  }),
];

const bars = [probationBar, lowerRankBar, exceptedBar];
const transferFacts = registry([employee, target, mover, destination, consent, decision, movement], {
  monthsInPost: plus(number(0), ...monthsOfLock),
});
const shared = { facts: transferFacts, instruments: [hrRegulation], from: hrRegulation.from } as const;

/**
 * Whether an employee may be transferred to another agency (النقل بين الجهات). HR regulation, arts. 62 and 64.
 *
 * @example
 * ```ts
 * import { decide, interAgencyTransfer } from 'martaba/rules';
 *
 * const sheet = { 'employee.postExcepted': true, 'target.excepted': false, 'employee.postSince': '1445-01-10H' };
 * const excepted = (asOf: string) =>
 *   decide(interAgencyTransfer, sheet, { asOf }).findings.find(({ rule }) => rule === 'transfer.bar.excepted')?.status;
 * excepted('1447-01-09H'); // 'unmet'
 * excepted('1447-01-10H'); // 'met'
 * ```
 */
export const interAgencyTransfer = ruleSet({
  ...shared,
  id: 'inter-agency-transfer',
  title: { ar: 'النقل بين الجهات', en: 'Transfer between agencies' },
  rules: [agencyConsent, ...bars],
});

/**
 * Whether an employee may be transferred inside his agency (النقل داخل الجهة). HR regulation, arts. 61, 63 and 64.
 *
 * @example
 * ```ts
 * import { decide, internalTransfer } from 'martaba/rules';
 *
 * const sheet = { 'employee.rank': 9, 'target.rank': 8, 'consent.written': false };
 * const { findings } = decide(internalTransfer, sheet, { asOf: '1447-01-10H' });
 * findings.find(({ status }) => status === 'unmet')?.rule; // 'transfer.bar.lower-rank'
 * ```
 */
export const internalTransfer = ruleSet({
  ...shared,
  id: 'internal-transfer',
  title: { ar: 'النقل داخل الجهة', en: 'Transfer inside the agency' },
  rules: [...internal, ...bars],
});

/**
 * Whether one who was transferred may start in the new agency (مباشرة المنقول). HR regulation, arts. 60 and 62.
 *
 * @example
 * ```ts
 * import { decide, transferStart } from 'martaba/rules';
 *
 * const arrived = (day: string) => {
 *   const sheet = { conditionsVerified: true, clearanceOn: '1447-01-05H', arrivedOn: day };
 *   return decide(transferStart, sheet, { asOf: '1447-01-10H' }).outcome;
 * };
 * arrived('1447-01-05H'); // 'eligible'
 * arrived('1447-01-04H'); // 'ineligible'
 * ```
 */
export const transferStart = ruleSet({
  ...shared,
  id: 'transfer-start',
  title: { ar: 'مباشرة المنقول في الجهة الجديدة', en: 'Starting in the new agency' },
  rules: [
    condition({
      id: 'transfer.inter-agency/verified',
      cites: hr('60'),
      title: { ar: 'تحقق الجهة المنقول إليها من الشروط', en: 'Conditions verified by the receiving agency' },
      holds: movement.conditionsVerified,
    }),
    condition({
      id: 'transfer.inter-agency/cleared',
      cites: hr('62'),
      title: { ar: 'لا يباشر قبل إخلاء طرفه', en: 'No start before clearance' },
      holds: all(present(movement.clearanceOn), atLeast(movement.arrivedOn, the(movement.clearanceOn))),
    }),
  ],
});

export const transferStartDate = formula({
  id: 'transfer.inter-agency',
  cites: hr('62'),
  title: { ar: 'تاريخ المباشرة الفعلية للمنقول', en: 'Actual start of one transferred' },
  facts: registry([movement]),
  instruments: [hrRegulation],
  results: {
    actualStartDate: day({ ar: 'تاريخ المباشرة الفعلية', en: 'Actual start date' }, movement.clearanceOn),
  },
});

/** The lock of a year after a promotion, of older rules, is not among the three bars of article 64. */
export const transferAfterPromotion = formula({
  id: 'transfer.after-promotion',
  cites: hr('64'),
  title: { ar: 'النقل بعد الترقية', en: 'Transfer after a promotion' },
  confidence: 'medium',
  doubt: 'Read from the absence of a rule; an agency may still ask for a pledge, as its own policy.',
  facts: registry([movement]),
  instruments: [hrRegulation],
  results: {
    promotionBarsTransfer: verdict(
      { ar: 'تمنع الترقية النقل', en: 'A promotion bars transfer' },
      given('lockAfterPromotion', from('1440-06-09H', false)),
    ),
  },
});
