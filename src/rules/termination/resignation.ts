import { formula } from '../catalogue/formula.js';
import { codeword, day } from '../catalogue/result.js';
import {
  all,
  any,
  asOf,
  atLeast,
  atMost,
  bar,
  condition,
  consistency,
  daysAfter,
  from,
  given,
  no,
  present,
  the,
} from '../language/build.js';
import { registry } from '../language/registry.js';
import { ruleSet } from '../language/rule-set.js';
import { employee } from '../facts/employee.js';
import { leaving, suspendedOrAccused } from '../facts/service-end.js';
import { hr, hrRegulation } from '../law/instruments.js';
import { resignation } from './facts.js';

/** Resignation (الاستقالة). HR regulation, arts. 211 to 217. */

const about = { instruments: [hrRegulation], from: hrRegulation.from } as const;
const { filedOn, acceptedOn, deferred, noticeDay, deferralDays, leavingOn } = resignation;

const ministerAccepts = given(
  'ministerAccepts',
  from('1440-06-09H', false),
  from('1441-02-25H', true, { by: 'Ministerial Decision 414', was: 'the appointing authority at every rank' }),
);
const byMinister = all(ministerAccepts, atLeast(employee.rank, given('seniorRank', from('1440-06-09H', 14))));

export const acceptance = formula({
  id: 'termination.resignation.acceptance',
  cites: hr('212'),
  title: { ar: 'قبول الاستقالة', en: 'Who accepts' },
  confidence: 'medium',
  facts: registry([employee]),
  instruments: [hrRegulation],
  results: {
    acceptedBy: codeword({ ar: 'يقبلها', en: 'Accepted by' }, (read) =>
      read(byMinister)[0] ? 'competent-minister' : 'appointing-authority',
    ),
    informed: codeword({ ar: 'يبلغ بها', en: 'Informed' }, (read) =>
      read(byMinister)[0] ? 'president-of-council-of-ministers' : null,
    ),
  },
});

const days = given('days', from('1440-06-09H', 30));
const thirtyDaysOn = daysAfter(filedOn, days);
const accepted = all(present(acceptedOn), atMost(the(acceptedOn), asOf));
const hasEnded = any(accepted, all(atMost(thirtyDaysOn, asOf), no(deferred)));

const effect = condition({
  id: 'termination.resignation.effect',
  cites: hr('213'),
  title: { ar: 'قبول الاستقالة أو مضي ثلاثين يومًا على تقديمها', en: 'Accepted, or thirty days passed from filing' },
  holds: hasEnded,
});

const acceptedAfterFiling = consistency({
  id: 'acceptedOn',
  cites: hr('213'),
  title: { ar: 'القبول بعد التقديم', en: 'Acceptance follows filing' },
  holds: atLeast(acceptedOn, filedOn, { ifNone: true }),
});

const resignationFacts = registry([resignation]);

/**
 * Whether a resignation has ended the service (انتهاء الخدمة بالاستقالة). HR regulation, art. 213.
 *
 * @example
 * ```ts
 * import { decide, resignationEffect } from 'martaba/rules';
 *
 * const sheet = { filedOn: '1446-12-10H', acceptedOn: null, deferred: false };
 * decide(resignationEffect, sheet, { asOf: '1447-01-10H' }).outcome; // 'ineligible'
 * decide(resignationEffect, sheet, { asOf: '1447-01-11H' }).outcome; // 'eligible'
 * ```
 */
export const resignationEffect = ruleSet({
  id: 'resignation-effect',
  title: { ar: 'انتهاء الخدمة بالاستقالة', en: 'End of service by resignation' },
  phrases: {
    eligible: { ar: 'انتهت خدمته', en: 'His service has ended' },
    ineligible: { ar: 'لا يزال في الخدمة', en: 'Still in service' },
    undetermined: { ar: 'لا يمكن الجزم قبل استكمال البيانات', en: 'Cannot be determined before the facts are complete' },
  },
  facts: resignationFacts,
  ...about,
  rules: [effect, acceptedAfterFiling],
});

export const resignationEnd = formula({
  id: 'termination.resignation.effect',
  cites: hr('213'),
  title: { ar: 'مضي ثلاثين يومًا', en: 'When service ends' },
  facts: resignationFacts,
  instruments: [hrRegulation],
  agree: [acceptedAfterFiling],
  lastDay: 'thirtyDaysOn',
  results: {
    outcome: codeword({ ar: 'الحال', en: 'Outcome' }, (read) =>
      read(hasEnded)[0] ? 'service-ended' : 'still-in-service',
    ),
    thirtyDaysOn: day({ ar: 'تمضي ثلاثون يومًا في', en: 'Thirty days pass on' }, thirtyDaysOn),
    serviceEndedOn: day({ ar: 'انتهت خدمته في', en: 'Service ended on' }, (read) => {
      if (!read(hasEnded)[0]) return null;
      if (!read(accepted)[0]) return read(thirtyDaysOn)[0];
      const [on] = read(acceptedOn);
      const [lapsed] = read(no(deferred));
      return on === null ? null : lapsed ? Math.min(on, read(thirtyDaysOn)[0]) : on;
    }),
  },
});

const maxDeferral = given('maxDays', from('1440-06-09H', 60));
const noticeWithinDays = given('noticeWithinDays', from('1440-06-09H', 30));
const doubt = 'The sentence is printed out of order; its sense is clear.';

const notifiedInTime = condition({
  id: 'termination.resignation.deferral/notice',
  cites: hr('215'),
  title: { ar: 'الإبلاغ بالإرجاء خلال ثلاثين يومًا', en: 'Deferral is notified within the thirty days' },
  confidence: 'medium',
  doubt,
  holds: atMost(noticeDay, noticeWithinDays),
});

const notTooLong = condition({
  id: 'termination.resignation.deferral/length',
  cites: hr('215'),
  title: {
    ar: 'إرجاء لا يزيد على ستين يومًا من التاريخ المحدد في الاستقالة',
    en: 'Deferred by not more than sixty days from the date set in the resignation',
  },
  confidence: 'medium',
  doubt,
  holds: atMost(deferralDays, maxDeferral),
});

/**
 * Whether the acceptance of a resignation may be deferred (إرجاء قبول الاستقالة). HR regulation, art. 215.
 *
 * @example
 * ```ts
 * import { decide, resignationDeferral } from 'martaba/rules';
 *
 * const deferred = (deferralDays: number) =>
 *   decide(resignationDeferral, { noticeDay: 30, deferralDays }, { asOf: '1447-01-10H' }).outcome;
 * deferred(60); // 'eligible'
 * deferred(61); // 'ineligible'
 * ```
 */
export const resignationDeferral = ruleSet({
  id: 'resignation-deferral',
  title: { ar: 'إرجاء قبول الاستقالة', en: 'Deferral of a resignation' },
  facts: resignationFacts,
  ...about,
  rules: [notifiedInTime, notTooLong],
});

export const deferralLimits = formula({
  id: 'termination.resignation.deferral',
  cites: hr('215'),
  title: { ar: 'إرجاء قبول الاستقالة', en: 'Deferral' },
  confidence: 'medium',
  doubt,
  facts: resignationFacts,
  instruments: [hrRegulation],
  lastDay: 'noticeBy',
  results: {
    noticeBy: day({ ar: 'آخر يوم للإبلاغ بالإرجاء', en: 'Deferral notified by' }, daysAfter(filedOn, noticeWithinDays)),
    latestLeaving: day(
      { ar: 'أقصى تاريخ لترك العمل', en: 'Leaves at the latest on' },
      daysAfter(leavingOn, maxDeferral),
    ),
    deferredUntil: day({ ar: 'أُرجئت إلى', en: 'Deferred until' }, daysAfter(leavingOn, deferralDays)),
  },
});

const notAccused = bar({
  id: 'termination.resignation.bar',
  cites: hr('216'),
  title: { ar: 'مكفوف اليد أو محال إلى التحقيق أو المحاكمة', en: 'Suspended, or referred to investigation or trial' },
  when: suspendedOrAccused,
});

/**
 * Whether a resignation may be accepted (قبول الاستقالة). HR regulation, art. 216.
 *
 * @example
 * ```ts
 * import { decide, resignationAcceptance } from 'martaba/rules';
 *
 * const sheet = { 'employee.suspended': false, 'employee.underInvestigation': false };
 * const referred = (to: string | null) =>
 *   decide(resignationAcceptance, { ...sheet, 'employee.referredToTrial': to }, { asOf: '1447-01-10H' }).outcome;
 * referred(null); // 'eligible'
 * referred('job'); // 'ineligible'
 * ```
 */
export const resignationAcceptance = ruleSet({
  id: 'resignation',
  title: { ar: 'قبول الاستقالة', en: 'Acceptance of a resignation' },
  facts: registry([employee]),
  ...about,
  rules: [notAccused],
});

const beforeLeaving = condition({
  id: 'termination.resignation.withdrawal/time',
  cites: hr('217'),
  title: { ar: 'الرجوع قبل التاريخ المحدد لترك العمل', en: 'Withdrawn before the date set for leaving' },
  holds: no(resignation.withdrawnAfterLeaving),
});

const approved = condition({
  id: 'termination.resignation.withdrawal/approval',
  cites: hr('217'),
  title: { ar: 'موافقة الوزير المختص', en: 'Approval of the competent minister' },
  holds: leaving.competentMinister,
});

/**
 * Whether a resignation or a request for early retirement may be withdrawn (الرجوع في الاستقالة). HR regulation,
 * art. 217.
 *
 * @example
 * ```ts
 * import { decide, resignationWithdrawal } from 'martaba/rules';
 *
 * const approvedOn = (day: string) => {
 *   const sheet = { leavingOn: '1447-01-10H', withdrawalApprovedOn: day, 'approval.competentMinister': true };
 *   return decide(resignationWithdrawal, sheet, { asOf: day }).outcome;
 * };
 * approvedOn('1447-01-09H'); // 'eligible'
 * approvedOn('1447-01-10H'); // 'ineligible'
 * ```
 */
export const resignationWithdrawal = ruleSet({
  id: 'resignation-withdrawal',
  title: { ar: 'الرجوع في الاستقالة', en: 'Withdrawing a resignation' },
  facts: registry([resignation, leaving], {
    withdrawnAfterLeaving: atLeast(resignation.withdrawalApprovedOn, leavingOn),
  }),
  ...about,
  rules: [beforeLeaving, approved],
});
