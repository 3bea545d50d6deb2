import { loadPeer } from '../../peers/load.js';
import type { Partly } from '../employee.js';
import type { Encoding } from '../encoding.js';
import { NO, YES, bitsOf, each } from '../encoding.js';
import { conditionCount } from '../reference.js';

interface Casl {
  readonly defineAbility: (define: (can: Can) => void) => { can(action: string, subject: object): boolean };
  readonly subject: (type: string, object: object) => object;
}
type Can = (action: string, subject: string, conditions: object) => void;
type Query = Readonly<Record<string, unknown>>;

/** Alternatives of a condition: a permission for each, of which one is enough. */
const bands = (field: string, low: number, middle: number, high: number): readonly Query[] => [
  { rank: { $lte: 5 }, [field]: { $gte: low } },
  { rank: { $gt: 5, $lte: 10 }, [field]: { $gte: middle } },
  { rank: { $gt: 10 }, [field]: { $gte: high } },
];
const conditions: readonly (readonly Query[])[] = [
  [{ nationality: 'SA' }],
  [{ serviceLaw: 'civil' }],
  [{ status: { $in: ['active', 'seconded'] } }],
  [{ ranksUp: 1 }],
  bands('monthsInRank', 24, 36, 48),
  bands('qualification', 2, 3, 4),
  [{ lastRating: { $gte: 3 }, ratingBefore: { $gte: 3 }, ratings: { $gte: 7 } }],
  [{ suspended: false }],
  [{ monthsSincePenalty: null }, { monthsSincePenalty: { $gte: 12 } }],
  [{ leaveType: { $nin: ['unpaid-long', 'study-abroad'] } }],
  [{ vacancies: { $gte: 1 } }],
  [{ ageMonths: { $lt: 720 } }],
];

/** One permission for each way in which all conditions can hold. */
const together = (): readonly Query[] => {
  const [months = [], qualification = [], penalty = []] = [conditions[4], conditions[5], conditions[8]];
  const single = conditions.filter((ways) => ways.length === 1).map(([only]) => only);
  return months.flatMap((band, i) =>
    penalty.map((way) => Object.assign({}, band, qualification[i], way, ...single) as Query),
  );
};

export const prepare = async (): Promise<Encoding<object>> => {
  const { defineAbility, subject } = await loadPeer<Casl>('@casl/ability');
  const ability = defineAbility((can) => {
    for (const way of together()) can('promote', 'Employee', way);
    conditions.forEach((ways, i) => ways.forEach((way) => can(`condition-${i}`, 'Employee', way)));
  });
  const actions = Array.from({ length: conditionCount }, (_, i) => `condition-${i}`);
  return {
    name: '@casl/ability 7.0.1',
    cases: 1000,
    outside: 'the ranks between, the sum of the ratings',
    read: ({ ...employee }: Partly) =>
      subject('Employee', {
        ...employee,
        ranksUp: Number(employee.targetRank) - Number(employee.rank),
        ratings: Number(employee.lastRating) + Number(employee.ratingBefore),
      }),
    decide: each((employee) => (ability.can('promote', employee) ? YES : NO)),
    reasons: each((employee) => bitsOf(actions.map((action) => ability.can(action, employee)))),
  };
};
