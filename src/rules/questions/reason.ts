import type { Decision, Finding } from '../language/decision.js';
import type { Status } from '../language/judge.js';
import type { Check } from '../language/observe.js';
import type { RuleSet } from '../language/rule-set.js';
import type { LegalSource } from './answer.js';
import { sourceIn } from './answer.js';

/** One rule that stands in the way, or may: what it wants, what it read, and whose it is. */
export interface Reason extends LegalSource {
  /** The part of the rule, where it is stated in parts. */
  readonly part?: string;
  readonly status: Status;
  /** What was read and what is required. */
  readonly checks: readonly Check[];
  /** The unknown facts that it waits for. */
  readonly unknown: readonly string[];
}

const reasonOf = (set: RuleSet, { rule, part, status, checks, unknown }: Finding): readonly Reason[] =>
  sourceIn(set, part === undefined ? rule : `${rule}/${part}`).map((source) => ({
    ...source,
    ...(part === undefined ? {} : { part }),
    status,
    checks,
    unknown,
  }));

/** The blocking rules of a decision that came out in one of these ways, way by way. */
export const reasonsIn = (set: RuleSet, { findings }: Decision, ...statuses: readonly Status[]): readonly Reason[] =>
  statuses.flatMap((wanted) =>
    findings
      .filter(({ severity, kind, status }) => severity === 'blocking' && kind !== 'consistency' && status === wanted)
      .flatMap((finding) => reasonOf(set, finding)),
  );
