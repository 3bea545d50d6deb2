import { loadPeer } from '../../peers/load.js';
import type { Partly } from '../employee.js';
import type { Encoding } from '../encoding.js';
import { answerOf, bitsOf, each } from '../encoding.js';

interface Feelin {
  readonly evaluate: (expression: string, context: object) => { readonly value: unknown };
}

const byRank = (low: number, middle: number, high: number): string =>
  `(if rank <= 5 then ${low} else if rank <= 10 then ${middle} else ${high})`;

const conditions = [
  'nationality = "SA"',
  'serviceLaw = "civil"',
  'status in ("active", "seconded")',
  'targetRank = rank + 1',
  `monthsInRank >= ${byRank(24, 36, 48)}`,
  `qualification >= ${byRank(2, 3, 4)}`,
  'lastRating >= 3 and ratingBefore >= 3 and lastRating + ratingBefore >= 7',
  'not(suspended)',
  'monthsSincePenalty = null or monthsSincePenalty >= 12',
  'not(leaveType in ("unpaid-long", "study-abroad"))',
  'vacancies >= 1',
  'ageMonths < 720',
] as const;

/** FEEL, which it parses at each evaluation: there is no compiled form. */
export const prepare = async (): Promise<Encoding<Partly>> => {
  const { evaluate } = await loadPeer<Feelin>('feelin');
  const whole = conditions.map((condition) => `(${condition})`).join(' and ');
  const apart = `[${conditions.join(', ')}]`;
  return {
    name: 'feelin 8.2.0',
    cases: 5,
    read: (employee) => employee,
    decide: each((employee) => answerOf(evaluate(whole, employee).value)),
    reasons: each((employee) => bitsOf(evaluate(apart, employee).value as readonly unknown[])),
  };
};
