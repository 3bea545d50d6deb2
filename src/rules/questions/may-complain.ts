import { parseCivilDate } from '../../models/calendar/civil-date.js';
import type { Formula } from '../catalogue/formula.js';
import { civilServiceAnnulment, generalAnnulment } from '../grievance/annulment.js';
import { judgmentObjection } from '../grievance/objection.js';
import { compensationClaim, rightsClaim } from '../grievance/rights.js';
import type { Settings } from '../language/judge.js';
import type { Answer, FactsAskedBy } from './answer.js';
import { computeOf, fromComputation, refuseUnread, textIn } from './answer.js';

const matters = {
  decision: civilServiceAnnulment,
  'other-decision': generalAnnulment,
  right: rightsClaim,
  compensation: compensationClaim,
  judgment: judgmentObjection,
} as const;

/**
 * What one complains of (موضوع التظلم): a decision on civil service, another administrative decision, a right that the civil
 * service laws give, a claim to compensation or from a contract, a judgment.
 */
export type ComplaintMatter = keyof typeof matters;

/** The facts that a complaint of a matter may read. */
export type ComplaintFacts<M extends ComplaintMatter> = FactsAskedBy<(typeof matters)[M]>;

/** Whether one may complain, to whom, and until when. */
export interface Complaint extends Answer {
  readonly matter: ComplaintMatter;
  /** To whom one complains first; absent where the law sends one to the court at once. */
  readonly addressee?: string;
  /** The last day to complain, or to sue where nothing comes before it; absent while it is open. */
  readonly lastDay?: string;
  /** `open` up to the last day and on it, `passed` after it. */
  readonly status: 'open' | 'passed' | 'undetermined';
  /** The days that follow a complaint that was made: an answer, its execution, the suit. */
  readonly answerBy?: string;
  readonly executeBy?: string;
  readonly sueBy?: string;
}

/**
 * May I complain, to whom, and until when? (هل لي أن أتظلم، وإلى من، وإلى متى؟)
 *
 * @param matter `decision`, `other-decision`, `right`, `compensation` or `judgment`
 * @param sheet the facts: `decisionKnownOn`, `rightAroseOn` or `copyReceivedOn`, and the steps that were taken
 * @param settings the civil date
 * @throws MartabaError `fact-unknown`, and as `compute` does
 * @example
 * ```ts
 * import { mayComplain } from 'martaba/rules';
 *
 * const { status, addressee, lastDay } = mayComplain(
 *   'decision',
 *   { decisionKnownOn: '1447-01-01H', grievanceFiledOn: null },
 *   { asOf: '1447-02-01H' },
 * );
 * `${status}: to the ${addressee} until ${lastDay}`; // 'open: to the ministry until 1447-03-02H'
 * ```
 */
export const mayComplain = <M extends ComplaintMatter>(
  matter: M,
  sheet: ComplaintFacts<M>,
  { asOf }: Settings,
): Complaint => {
  const formula: Formula = matters[matter];
  refuseUnread(sheet, [formula.premises.registry]);
  const computed = computeOf(formula, sheet, { asOf });
  const told = <K extends string>(name: K) => {
    const value = textIn(computed, name);
    return (typeof value === 'string' ? { [name]: value } : {}) as { readonly [P in K]?: string };
  };
  const { lastDay } = told('lastDay');
  const passed = lastDay !== undefined && parseCivilDate(asOf) > parseCivilDate(lastDay);
  return {
    ...fromComputation(formula, computed, ['lastDay']),
    matter,
    ...told('addressee'),
    ...(lastDay === undefined ? {} : { lastDay }),
    status: lastDay === undefined ? 'undetermined' : passed ? 'passed' : 'open',
    ...told('answerBy'),
    ...told('executeBy'),
    ...told('sueBy'),
  };
};
