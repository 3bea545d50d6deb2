import type { ColumnSettings } from '../../columns/compile-columns.js';
import type { RuleSet } from '../../language/rule-set.js';
import { checkRound } from './check-round.js';
import { elementColumns } from './elements.js';
import { giveInTurn } from './give-in-turn.js';
import { giveRows } from './give-rows.js';
import { compileWishes } from './judge-wishes.js';
import type { OrderedRows } from './order-rows.js';
import { orderRows } from './order-rows.js';
import type { RoundColumns, RoundRows } from './round-columns.js';

/** A round compiled over columns. */
export interface RoundKernel {
  /**
   * Runs a round: eligibility of every wish, the order under each of the scores, and the posts given by it.
   *
   * @throws MartabaError `round-column-length` or `round-row-outside` with the column, and `column-missing`
   */
  (round: RoundColumns): RoundRows;
  /** The ids of the rules, each at its bit in the reasons of a wish. */
  readonly rules: readonly string[];
}

/** The applicants who are compared under each of the scores: those who are eligible for one of its posts. */
const comparedIn = ({ wishes, places, scores }: RoundColumns, outcome: Uint8Array): readonly Uint32Array[] => {
  const applicants = wishes.offsets.length - 1;
  const only = scores.length === 1 ? 0 : undefined;
  const compared = scores.map(() => new Uint8Array(applicants));
  for (let row = 0; row < applicants; row += 1) {
    const end = wishes.offsets[row + 1] as number;
    for (let at = wishes.offsets[row] as number; at < end; at += 1) {
      if (outcome[at] !== 0) continue;
      const by = compared[only ?? (places.orders[wishes.posts[at] as number] as number)];
      if (by !== undefined) by[row] = 1;
    }
  }
  return compared.map((of, i) => {
    const among = scores[i]?.compared;
    const rows = new Uint32Array(applicants);
    let count = 0;
    for (let row = 0; row < applicants; row += 1)
      if (of[row] === 1 && (among === undefined || among[row] === 1)) rows[count++] = row;
    return rows.subarray(0, count);
  });
};

/** Who asks when: by the first order, and then who stands in others alone. */
const turnsOf = (orders: readonly OrderedRows[], applicants: number): Uint32Array => {
  const [first, ...others] = orders.map(({ order }) => order);
  if (first === undefined || others.length === 0) return first ?? new Uint32Array();
  const asked = new Uint8Array(applicants);
  const turns = new Uint32Array(applicants);
  let count = 0;
  for (const order of [first, ...others])
    for (const row of order) {
      if (asked[row] === 1) continue;
      asked[row] = 1;
      turns[count] = row;
      count += 1;
    }
  return turns.subarray(0, count);
};

/**
 * Compiles the rules of a type of promotion for one day into a round over columns (المفاضلة على الأعمدة), for rounds of
 * a million applicants. `runRound` judges and places by the same algorithm, and gives the same result.
 *
 * @param set the rules by which every wish is judged
 * @param settings the civil date of consideration, options where the text is open, and whether code may be emitted
 * @throws MartabaError `no-law-in-force`, `reading-unknown`, and those of a civil date
 * @example
 * ```ts
 * import { columnsOf, compileRound, ordinaryPromotion } from 'martaba/rules';
 *
 * const { registry } = ordinaryPromotion;
 * const run = compileRound(ordinaryPromotion, { asOf: '1447-01-10H' });
 * const { eligibility, wish } = run({
 *   applicants: columnsOf(registry, [{ 'employee.rank': 6 }, { 'employee.suspended': true }]),
 *   posts: columnsOf(registry, [{ 'target.rank': 7, 'target.vacancy': 'actual' }]),
 *   wishes: { offsets: Int32Array.of(0, 1, 2), posts: Int32Array.of(0, 0) },
 *   places: { places: Int32Array.of(1), orders: Int32Array.of(0) },
 *   scores: [{ criteria: { criteria: [], tieBreakers: null }, parts: {} }],
 *   appointedOn: Int32Array.of(17_000, 18_000),
 * });
 * [...eligibility.outcome]; // [2, 1]: undetermined, ineligible
 * [...wish]; // [-1, -1]: nobody is eligible yet
 * ```
 */
export const compileRound = (set: RuleSet, settings: ColumnSettings): RoundKernel => {
  const judge = compileWishes(set, settings);
  const run = (round: RoundColumns): RoundRows => {
    checkRound(round);
    const { applicants, posts, wishes, places, scores, appointedOn } = round;
    const eligibility = judge(applicants, posts, wishes);
    const compared = comparedIn(round, eligibility.outcome);
    const orders = scores.map((of, i) =>
      orderRows(compared[i] ?? new Uint32Array(), elementColumns(of, appointedOn), applicants.rows),
    );
    const [one, ...others] = orders;
    if (one !== undefined && others.length === 0)
      return { eligibility, orders, ...giveInTurn(wishes, eligibility.outcome, places, one) };
    const standings = orders.map(({ standing }) => standing);
    const turns = turnsOf(orders, applicants.rows);
    return { eligibility, orders, ...giveRows(wishes, eligibility.outcome, places, standings, turns) };
  };
  return Object.assign(run, { rules: judge.rules });
};
