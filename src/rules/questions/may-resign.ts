import type { Settings } from '../language/judge.js';
import type { Outcome } from '../language/rule-set.js';
import { acceptance, deferralLimits, resignationAcceptance, resignationEnd } from '../termination/resignation.js';
import type { Answer, FactsAskedBy } from './answer.js';
import { computeOf, decideOf, fromComputation, fromDecision, joined, refuseUnread, textIn } from './answer.js';
import type { Reason } from './reason.js';
import { reasonsIn } from './reason.js';

/** Whether a resignation may be accepted, and when it takes effect. */
export interface Resigning extends Answer {
  /** Whether one filed on the date asked about may be accepted. */
  readonly outcome: Outcome;
  /** What refuses, or waits for unknown facts. */
  readonly reasons: readonly Reason[];
  /** Who accepts, and who is informed; by the rank. */
  readonly acceptedBy?: string | null;
  readonly informed?: string | null;
  /** When it is, or would be, filed. */
  readonly filedOn: string;
  /** The day on which the service ends without an acceptance, unless it is deferred. */
  readonly effectiveBy?: string | null;
  /** The last day on which the agency may notify a deferral. */
  readonly deferralNoticeBy?: string | null;
  /** The latest day of leaving after a deferral, counted from the day set in the request. */
  readonly latestLeaving?: string | null;
}

/** The facts that a resignation may read. */
export type ResignationFacts = FactsAskedBy<typeof resignationAcceptance> & FactsAskedBy<typeof resignationEnd>;

/**
 * May I resign now, and when does it take effect? (هل لي أن أستقيل الآن، ومتى تنفذ؟)
 *
 * @param sheet the facts about the employee, and about the request where there is one: `filedOn` (the date asked about, unless
 * said), `leavingOn`
 * @param settings the civil date
 * @throws MartabaError `fact-unknown`, and as `decide` and `compute` do
 * @example
 * ```ts
 * import { mayResign } from 'martaba/rules';
 *
 * const facts = { 'employee.suspended': false, 'employee.underInvestigation': false, 'employee.referredToTrial': null };
 * const { outcome, effectiveBy } = mayResign(facts, { asOf: '1447-01-10H' });
 * `${outcome}, by ${effectiveBy}`; // 'eligible, by 1447-02-10H'
 * ```
 */
export const mayResign = (sheet: ResignationFacts, { asOf }: Settings): Resigning => {
  refuseUnread(sheet, [resignationAcceptance.registry, resignationEnd.premises.registry]);
  const settings = { asOf };
  const filedOn = sheet.filedOn ?? asOf;
  const facts = { ...sheet, filedOn };
  const decision = decideOf(resignationAcceptance, facts, settings);
  const [by, end, deferral] = [acceptance, resignationEnd, deferralLimits].map((of) => computeOf(of, facts, settings));
  const told = <K extends string>(computed: typeof by, result: string, as: K) => {
    const value = computed === undefined ? undefined : textIn(computed, result);
    return (value === undefined ? {} : { [as]: value }) as { readonly [P in K]?: string | null };
  };
  return {
    ...joined(
      fromDecision(resignationAcceptance, decision),
      ...(by === undefined ? [] : [fromComputation(acceptance, by, ['acceptedBy'])]),
      ...(end === undefined ? [] : [fromComputation(resignationEnd, end, ['thirtyDaysOn'])]),
      ...(deferral === undefined ? [] : [fromComputation(deferralLimits, deferral, ['noticeBy', 'latestLeaving'])]),
    ),
    outcome: decision.outcome,
    reasons: reasonsIn(resignationAcceptance, decision, 'unmet', 'unknown'),
    ...told(by, 'acceptedBy', 'acceptedBy'),
    ...told(by, 'informed', 'informed'),
    filedOn,
    ...told(end, 'thirtyDaysOn', 'effectiveBy'),
    ...told(deferral, 'noticeBy', 'deferralNoticeBy'),
    ...told(deferral, 'latestLeaving', 'latestLeaving'),
  };
};
