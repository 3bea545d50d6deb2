import { MartabaError } from '../../models/error.js';
import type { LoweredSet } from '../language/lower-set.js';
import { judgeByClosures } from './by-closures.js';
import type { JudgeRows } from './by-code.js';
import { emittedFrom } from './by-code.js';
import type { Columns } from './columns.js';
import { UNKNOWN } from './columns.js';
import type { ColumnSettings } from './compile-columns.js';
import { pairRows } from './emit/rows.js';
import { slots } from './emit/slots.js';
import { writeCode } from './emit/write.js';
import { factsAt } from './facts-at.js';
import type { Layout } from './layout.js';
import type { Verdicts } from './verdicts.js';

/** Rows of two sides in pairs: the facts of a pair are those of its left row and of its right row together. */
export interface Pairs {
  readonly left: Columns;
  readonly right: Columns;
  /** The rows of each pair. Other rows may be written into them between one judgement and the next. */
  readonly leftOf: Int32Array;
  readonly rightOf: Int32Array;
}

/** Binds pairs and room for what is said of them to code, which then judges the pairs `[from, to)`. */
export type PairJudge = (pairs: Pairs, into: Verdicts) => JudgeRows;

/** The columns of some facts and lists alone. */
const only = ({ rows, facts, lists }: Columns, names: readonly string[]): Columns => {
  const missing = names.find((name) => facts[name] === undefined && lists[name] === undefined);
  if (missing !== undefined) throw new MartabaError('column-missing', [missing]);
  const among = <V>(of: Readonly<Record<string, V>>): Readonly<Record<string, V>> =>
    Object.fromEntries(Object.entries(of).filter(([name]) => names.includes(name)));
  return { rows, facts: among(facts), lists: among(lists) };
};

/** For each row, whether something of it is unknown that follows from no other fact: not zero where it is. */
const holesOf = ({ rows, facts, lists }: Columns, derived: Readonly<Record<string, unknown>>): Uint8Array => {
  const holes = new Uint8Array(rows);
  for (const [name, { states }] of [...Object.entries(facts), ...Object.entries(lists)]) {
    // Most columns have no hole at all, and that is found out much faster than where the holes are.
    if (derived[name] !== undefined || states?.includes(UNKNOWN) !== true) continue;
    for (let row = 0; row < rows; row += 1) holes[row] = (holes[row] as number) | ((states[row] as number) & UNKNOWN);
  }
  return holes;
};

const pairsByCode = (
  lowered: LoweredSet,
  layout: Layout,
  isRight: (name: string) => boolean,
): PairJudge | undefined => {
  const plan = slots();
  const emitted = emittedFrom(writeCode(lowered, layout, plan, pairRows(isRight)));
  if (emitted === undefined) return undefined;
  const { derived } = lowered.registry;
  return ({ left, right, leftOf, rightOf }, { reasons, unknown, conflicts, outcome }) => {
    const both: Columns = {
      rows: Math.max(left.rows, right.rows),
      facts: { ...left.facts, ...right.facts },
      lists: { ...left.lists, ...right.lists },
    };
    const holes = [left, right].map((side) => holesOf(side, derived));
    return emitted(plan.fill(plan.bind(both)), reasons, unknown, conflicts, outcome, leftOf, rightOf, ...holes);
  };
};

const pairsByClosures = (lowered: LoweredSet, layout: Layout): PairJudge => {
  const { registry } = lowered;
  const judge = judgeByClosures(lowered, layout);
  return ({ left, right, leftOf, rightOf }, into) => {
    const factsOf = (pair: number) => ({
      ...factsAt(registry, left, leftOf[pair] as number),
      ...factsAt(registry, right, rightOf[pair] as number),
    });
    return (from, to) => judge(factsOf, into, from, to);
  };
};

/**
 * Compiles a set for pairs of rows, say of an applicant and a post: what is said of a pair is what a kernel over columns
 * says of the facts of both, and no row is copied for it.
 *
 * @param lowered the set as it stands on one day
 * @param layout where the bits stand
 * @param facts what is read of each side
 * @param way whether code may be emitted
 */
export const compilePairs = (
  lowered: LoweredSet,
  layout: Layout,
  facts: Readonly<Record<'left' | 'right', readonly string[]>>,
  way: ColumnSettings['way'],
): PairJudge => {
  const right = new Set(facts.right);
  const byCode = way === 'closures' ? undefined : pairsByCode(lowered, layout, (name) => right.has(name));
  const judge = byCode ?? pairsByClosures(lowered, layout);
  return (pairs, into) =>
    judge({ ...pairs, left: only(pairs.left, facts.left), right: only(pairs.right, facts.right) }, into);
};
