import type { LoweredSet } from '../language/lower-set.js';
import type { Layout } from '../columns/layout.js';
import { bitAt } from '../columns/layout.js';
import { contradictionOf } from './conflicts.js';
import type { Context } from './context.js';
import type { Sql } from './fragment.js';
import { isNo, isOpen, isWritten, isYes, joined, sql } from './fragment.js';
import { truthOf } from './truths.js';

/** How many bits are added as a number of 16 bits, in which engines are quickest. */
const together = 15;

/** The bits of a word, so many to a group; each is there where its condition, in two values, holds. */
type Word = Sql[][];

const bitOf = (condition: Sql, bit: number): Sql =>
  sql`CASE WHEN ${condition} THEN CAST(${2 ** bit} AS SMALLINT) ELSE CAST(0 AS SMALLINT) END`;

const words = (count: number): Word[] => Array.from({ length: count }, () => []);

/** A word as a number of 64 bits, so that its highest bit is no sign. */
const wordOf = (groups: Word): Sql => {
  const parts = groups.flatMap((bits, place): Sql[] => {
    if (bits.length === 0) return [];
    const sum = sql`CAST(${joined(' + ', bits)} AS BIGINT)`;
    return [place === 0 ? sum : sql`${2 ** (place * together)} * ${sum}`];
  });
  return parts.length === 0 ? sql`CAST(0 AS BIGINT)` : sql`(${joined(' + ', parts)})`;
};

/** The statement that judges a lowered set: its steps one after another, and one row for each of the main table. */
export const writeStatement = (lowered: LoweredSet, layout: Layout, c: Context): string => {
  const { scope, speech, tables } = c;
  const { words: count, conflictWords, decisive } = layout;
  const [reasons, unknown, conflicts] = [words(count), words(count), words(conflictWords)];
  let conflict = 0;
  const put = (into: Word[], index: number, condition: Sql): void => {
    if (isNo(condition)) return;
    const { word, bit } = bitAt(index);
    const groups = (into[word] ??= []);
    (groups[Math.floor(bit / together)] ??= []).push(bitOf(condition, bit % together));
  };
  for (const { rule, index, ok } of lowered.rules) {
    const found = scope.hold(truthOf(ok, c));
    const refuses = isWritten(found) ? (isNo(found) ? sql`TRUE` : sql`FALSE`) : sql`NOT ${found}`;
    if (!isYes(found) && !isOpen(found)) put(reasons, index, refuses);
    if (!isYes(found) && !isNo(found)) put(unknown, index, isOpen(found) ? sql`TRUE` : sql`${found} IS NULL`);
    if (rule.kind === 'consistency') {
      if (!isYes(found) && !isOpen(found)) put(conflicts, conflict, refuses);
      conflict += 1;
    }
  }
  for (const name of lowered.derived) {
    put(conflicts, conflict, contradictionOf(name, c));
    conflict += 1;
  }
  const held = (of: Word[]): readonly Sql[] => of.map((parts) => scope.hold(wordOf(parts)));
  const [refused, left, clashing] = [held(reasons), held(unknown), held(conflicts)];
  const some = (of: readonly Sql[], mask: (word: number) => number | undefined): Sql =>
    joined(
      ' OR ',
      of.map((word, i) => {
        const bits = mask(i);
        return bits === undefined ? sql`${word} <> 0` : sql`(${word} & ${bits}) <> 0`;
      }),
    );
  const clash = clashing.length === 0 ? sql`` : sql`WHEN ${some(clashing, () => undefined)} THEN 2 `;
  const all = words(count).map((_, word) =>
    lowered.rules.reduce((bits, { index }) => (bitAt(index).word === word ? bits + 2 ** bitAt(index).bit : bits), 0),
  );
  // Where every rule decides, no bit needs to be picked.
  const mask = (word: number): number | undefined => (decisive[word] === all[word] ? undefined : (decisive[word] ?? 0));
  const outcome =
    count === 0
      ? sql`0`
      : sql`CASE ${clash}WHEN ${some(refused, mask)} THEN 1 WHEN ${some(left, mask)} THEN 2 ELSE 0 END`;
  const named = (name: string, of: readonly Sql[]): string[] => of.map(({ text }, i) => `${text} AS ${name}_${i}`);
  const columns = [
    `s.k AS ${speech.quoted(tables.key)}`,
    `${outcome.text} AS outcome`,
    ...named('reasons', refused),
    ...named('unknown', left),
    ...named('conflicts', clashing),
  ];
  const steps = Array.from({ length: scope.height() + 1 }, (_, level) => `step_${level} AS (${scope.step(level)})`);
  return `WITH ${steps.join(',\n')}\nSELECT ${columns.join(', ')} FROM ${scope.rows(scope.height())} AS s`;
};
