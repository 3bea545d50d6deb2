import type { LoweredSet } from '../../language/lower-set.js';
import type { Layout } from '../layout.js';
import { block } from './block.js';
import type { Emitter } from './emitter.js';
import type { Judgement } from './judgements.js';
import { judgementsOf, judgeOpen, judgeOpenIfHole, judgeWhole, kindsOf } from './judgements.js';
import { settle } from './outcome.js';
import { numbering } from './numbered.js';
import type { Rows } from './rows.js';
import type { Slots } from './slots.js';
import { everyKind, readWords, writeWords } from './words.js';

/**
 * How much code one loop over rows may hold. The time in which an engine makes a loop fast grows faster than the loop
 * does, and begins anew whenever a row takes a way that none has taken yet. One loop for a whole set, which judges in two
 * values and again in three, may hold twice as much.
 */
export const mostCode = 4000;

/** Statements that are run for each row of a block: for all rows, or for those with something unknown in them. */
export interface Pass {
  readonly rows: 'all' | 'holes';
  readonly code: string;
}

/** What is known of a set while passes over its rows are written. */
interface Plan {
  readonly lowered: LoweredSet;
  readonly layout: Layout;
  /** An emitter of nothing yet, for one pass. */
  readonly begin: () => Emitter;
}

const planOf = (lowered: LoweredSet, layout: Layout, slots: Slots, rows: Rows): Plan => {
  let count = 0;
  const fresh = (): string => `t${(count += 1)}`;
  const { registry, asOf } = lowered;
  const numbered = numbering();
  const begin = (): Emitter => ({
    registry,
    asOf,
    slots,
    numbered,
    rows,
    fresh,
    whole: true,
    block: block(),
    elements: {},
    present: new Set(),
  });
  return { lowered, layout, begin };
};

const textOf = (e: Emitter): string => e.block.lines.join('\n');

/** One pass that does everything; nothing where there is more of it than one loop may hold. */
const onePass = ({ lowered, layout, begin }: Plan, judgements: readonly Judgement[]): Pass | undefined => {
  const e = begin();
  const words = judgeWhole(judgements, layout, e, everyKind, () => '0');
  // What is too long already need not be written to its end.
  if (textOf(e).length > 2 * mostCode) return undefined;
  judgeOpenIfHole(judgements, words, e);
  settle(lowered, layout, words, e);
  writeWords(words, layout, e);
  const code = textOf(e);
  return code.length > 2 * mostCode ? undefined : { rows: 'all', code };
};

const wholePass = ({ layout, begin }: Plan, judgements: readonly Judgement[]): Pass => {
  const e = begin();
  const kinds = kindsOf(judgements);
  const before = readWords(layout, e, kinds);
  const words = judgeWhole(judgements, layout, e, kinds, (kind, word) => before[kind][word] ?? '0');
  writeWords(words, layout, e);
  return { rows: 'all', code: textOf(e) };
};

const openPass = ({ layout, begin }: Plan, judgements: readonly Judgement[]): Pass => {
  const e = begin();
  const words = readWords(layout, e, kindsOf(judgements));
  judgeOpen(judgements, words, e);
  writeWords(words, layout, e);
  return { rows: 'holes', code: textOf(e) };
};

const lastPass = ({ lowered, layout, begin }: Plan): Pass => {
  const e = begin();
  const words = readWords(layout, e, everyKind);
  settle(lowered, layout, words, e);
  writeWords({ ...words, unmet: [], unknown: [] }, layout, e);
  return { rows: 'all', code: textOf(e) };
};

/** Passes over judgements one after another, each with as many as its code has room for. */
const split = (judgements: readonly Judgement[], write: (group: readonly Judgement[]) => Pass): readonly Pass[] => {
  const groups: { readonly of: Judgement[]; readonly first: Pass }[] = [];
  let room = 0;
  for (const judgement of judgements) {
    // By itself it takes the most code: beside others it finds some of what it needs worked out.
    const alone = write([judgement]);
    const size = alone.code.length;
    const last = groups.at(-1);
    if (last === undefined || size > room) {
      groups.push({ of: [judgement], first: alone });
      room = mostCode - size;
    } else {
      last.of.push(judgement);
      room -= size;
    }
  }
  return groups.map(({ of, first }) => (of.length === 1 ? first : write(of)));
};

/** The passes over a block of rows that judge a set: one where its code is short, several otherwise. */
export const passesOf = (lowered: LoweredSet, layout: Layout, slots: Slots, rows: Rows): readonly Pass[] => {
  const plan = planOf(lowered, layout, slots, rows);
  const judgements = judgementsOf(lowered);
  const one = onePass(plan, judgements);
  if (one !== undefined) return [one];
  return [
    ...split(judgements, (group) => wholePass(plan, group)),
    ...split(judgements, (group) => openPass(plan, group)),
    lastPass(plan),
  ];
};

/** A pass as a loop over the rows of a block. */
export const loopOf = ({ rows, code }: Pass, { head, hole }: Rows): string =>
  `for(let i=s;i<z;i++){${head}${rows === 'holes' ? `if(${hole})` : ''}{\n${code}\n}}`;
