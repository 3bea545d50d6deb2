import type { Reader } from '../catalogue/read.js';
import { above, atMost, count, no, plus, some } from '../language/build.js';
import type { Expr, List } from '../language/expression.js';

/** What terms (مدد) that follow one another may be: how long each is, and how often the first may be renewed. */
export interface TermLimits<L extends string> {
  readonly terms: List<L>;
  readonly months: Expr<number, L>;
  readonly longest: Expr<number>;
  readonly renewals: Expr<number>;
}

/** No term is longer than it may be. */
export const shortEnough = <L extends string>({ terms, months, longest }: TermLimits<L>): Expr<boolean> =>
  no(some(terms, above(months, longest)));

/** The terms are the first and its renewals at most. */
export const fewEnough = <L extends string>({ terms, renewals }: TermLimits<L>): Expr<boolean> =>
  atMost(count(terms), plus(renewals, 1));

const ordinals = ['first', 'second', 'third', 'fourth', 'fifth'] as const;

/** Which of the terms goes beyond the limits, in the words of the worked cases. */
export const termsOutcome =
  <L extends string>(applies: Expr<boolean>, limits: TermLimits<L>) =>
  (read: Reader): string => {
    const [limited] = read(applies);
    if (!limited) return 'allowed';
    const [short, few, renewals] = read(shortEnough(limits), fewEnough(limits), limits.renewals);
    if (!short) return 'term-too-long';
    return few ? 'allowed' : `${ordinals[renewals + 1] ?? 'further'}-term-invalid`;
  };
