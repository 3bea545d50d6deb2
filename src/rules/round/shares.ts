import { byId } from './application.js';
import type { PlacedRound } from './stages.js';

/** Of a group, how many applied and how many were given a post; `null` where the cell is suppressed. */
export interface GroupShare {
  readonly group: string;
  readonly applicants: number | null;
  readonly given: number | null;
  /** `given / applicants`, rounded to a thousandth. */
  readonly share: number | null;
}

/**
 * How small a cell of {@link admittedShares} may be at least, unless said, in people: fewer than that could be told
 * from one another.
 *
 * @example
 * ```ts
 * import { leastCell } from 'martaba/rules';
 *
 * leastCell; // 5
 * ```
 */
export const leastCell = 5;

interface Cell {
  readonly group: string;
  readonly applicants: number;
  readonly given: number;
}

/** A cell that would tell of few: those who applied, those who were given a post, or those who were not. */
const isSmall = ({ applicants, given }: Cell, least: number): boolean =>
  applicants < least || (given > 0 && given < least) || (given < applicants && applicants - given < least);

/**
 * The share of each group that was given a post (نسبة من رُقّي من كل فئة), with small cells suppressed. Where one cell alone
 * would be suppressed, the next smallest is too: totals are known, and the one could be reckoned from them.
 *
 * @param round a round with nominations
 * @param least the least number of people that a cell may tell of
 * @returns a line a group, by its name; applications without a group are in none
 * @example
 * ```ts
 * import { admittedShares, completeRound, receiveRound } from 'martaba/rules';
 *
 * const criteria = [{ criterion: 'performance', weight: 100, scoring: { by: 'share', of: 5 } }];
 * const announcement = {
 *   id: 'R-1', type: 'ordinary', route: 'offer',
 *   opensOn: '1447-01-01H', lastDay: '1447-01-07H', considerationDate: '1447-01-10H',
 *   criteria: [{ id: 'C-1', criteria, tieBreakers: ['seniority'] }],
 *   posts: [{ id: 'P-1', title: { ar: 'باحث', en: 'Researcher' }, rank: 7 }],
 * };
 * const by = (applicant: string) => ({
 *   applicant, submittedOn: '1447-01-03H', wishes: ['P-1'], appointedOn: '1440-01-01H', group: 'A',
 *   marks: { performance: 5 }, facts: { 'employee.suspended': true },
 * });
 * const received = receiveRound({ announcement, applications: ['E-1', 'E-2', 'E-3', 'E-4', 'E-5'].map(by) });
 * if (!received.ok) throw new Error('not read');
 * const round = completeRound(received.value);
 * round.stage === 'nominated' && admittedShares(round); // [{ group: 'A', applicants: 5, given: 0, share: 0 }]
 * ```
 */
export const admittedShares = (
  { applications, nominations }: PlacedRound,
  least: number = leastCell,
): readonly GroupShare[] => {
  const given = new Set(nominations.map(({ applicant }) => applicant));
  const cells = new Map<string, Cell>();
  for (const { applicant, group } of applications) {
    if (group === undefined) continue;
    const cell = cells.get(group) ?? { group, applicants: 0, given: 0 };
    const more = given.has(applicant) ? 1 : 0;
    cells.set(group, { group, applicants: cell.applicants + 1, given: cell.given + more });
  }
  const all = [...cells.values()].toSorted((a, b) => a.applicants - b.applicants || byId(a.group, b.group));
  const small = new Set(all.filter((cell) => isSmall(cell, least)));
  const next = all.find((cell) => !small.has(cell));
  if (small.size === 1 && next !== undefined) small.add(next);
  return all
    .toSorted((a, b) => byId(a.group, b.group))
    .map((cell) =>
      small.has(cell)
        ? { group: cell.group, applicants: null, given: null, share: null }
        : { ...cell, share: Math.round((cell.given / cell.applicants) * 1000) / 1000 },
    );
};
