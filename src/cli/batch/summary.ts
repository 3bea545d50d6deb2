import { outcomes } from '../../rules/columns/verdicts.js';
import type { Decision } from '../../rules/language/decision.js';
import { decideFacts } from '../../rules/language/decide.js';
import type { Citation } from '../../rules/language/rule.js';
import { effectKinds, lawsInOrder } from './law-effect.js';
import type { BatchOptions } from './options.js';
import type { Cells } from './small-cells.js';
import { partitionWithoutSmallCells, shareOf, withoutSmallCells } from './small-cells.js';
import type { Counts, Groups, Tally } from './tally.js';

/** Who gains and who loses by one rule, with its article. One may gain or lose by more than one. */
export interface RuleEffect {
  readonly rule: string;
  readonly cites?: Citation;
  readonly gains: number | string;
  readonly loses: number | string;
}

/** What a change of the law does to all, in sums in which nobody is to be recognised. */
export interface EffectSummary {
  /** The civil dates of the law before the change, and after it. */
  readonly from: string;
  readonly to: string;
  readonly effects: Cells;
  readonly byRule: readonly RuleEffect[];
  readonly byEntity: Readonly<Record<string, Cells>>;
  readonly byRank: Readonly<Record<string, Cells>>;
}

/** Codes of one column that are in no list: how many values, and the first line of the input that has one. */
export interface UnlistedCodes {
  readonly column: string;
  readonly values: number;
  readonly firstLine: number;
}

/** What is published of a file: sums in which nobody is to be recognised. */
export interface BatchSummary extends Pick<Decision, 'set' | 'asOf' | 'law' | 'notices' | 'readings'> {
  readonly rows: number;
  readonly rejected: number;
  readonly outcomes: Cells;
  readonly reasons: Cells;
  readonly unknown: Cells;
  /** Codes that are in no list, which are carried as they are; none where all are known. */
  readonly unlisted: readonly UnlistedCodes[];
  readonly byEntity: Readonly<Record<string, Cells>>;
  readonly byRank: Readonly<Record<string, Cells>>;
  readonly effect?: EffectSummary;
}

/** Counts in the order in which their names are known. */
const inOrder = (counts: Counts, names: readonly string[]): Counts =>
  new Map(names.flatMap((name) => (counts.has(name) ? [[name, counts.get(name) ?? 0] as const] : [])));

const groupsOf = (groups: Groups, names: readonly string[]): Readonly<Record<string, Cells>> =>
  withoutSmallCells(
    new Map(
      [...groups]
        .toSorted(([a], [b]) => a.localeCompare(b, 'en', { numeric: true }))
        .map(([group, counts]) => [group, inOrder(counts, names)]),
    ),
  );

const sharesOf = (counts: Counts, rows: number): Cells =>
  Object.fromEntries(
    [...counts]
      .toSorted(([a, m], [b, n]) => n - m || a.localeCompare(b, 'en'))
      .map(([name, count]) => [name, shareOf(count, rows)]),
  );

const unlistedOf = ({ unlisted, firstUnlisted }: Tally): readonly UnlistedCodes[] =>
  [...unlisted]
    .toSorted(([a], [b]) => a.localeCompare(b, 'en'))
    .map(([column, values]) => ({ column, values, firstLine: firstUnlisted.get(column) ?? 0 }));

type Question = Pick<BatchOptions, 'set' | 'asOf' | 'diff'>;

const byRuleOf = ({ set }: Question, { gainsBy, losesBy, effects }: Tally): readonly RuleEffect[] => {
  const ids = new Set([...gainsBy.keys(), ...losesBy.keys()]);
  const places = new Map(set.rules.map(({ id }, i) => [id, i]));
  const count = (of: Counts, id: string, kind: string) => shareOf(of.get(id) ?? 0, effects.get(kind) ?? 0);
  return [...ids]
    .toSorted((a, b) => (places.get(a) ?? Infinity) - (places.get(b) ?? Infinity))
    .map((id) => {
      const cites = set.rules[places.get(id) ?? -1]?.cites;
      return {
        rule: id,
        ...(cites === undefined ? {} : { cites }),
        gains: count(gainsBy, id, 'gains'),
        loses: count(losesBy, id, 'loses'),
      };
    });
};

const effectOf = (question: Question, [from, to]: readonly [string, string], tally: Tally): EffectSummary => ({
  from,
  to,
  effects: partitionWithoutSmallCells(inOrder(tally.effects, effectKinds)),
  byRule: byRuleOf(question, tally),
  byEntity: groupsOf(tally.effectsOfEntities, effectKinds),
  byRank: groupsOf(tally.effectsOfRanks, effectKinds),
});

/** What is published of what was counted. */
export const summaryOf = (tally: Tally, question: Question): BatchSummary => {
  const { rows, rejected, reasons, unknown, entities, ranks } = tally;
  const dates = question.diff === undefined ? undefined : lawsInOrder(question.asOf, question.diff);
  // What a decision says of its law hangs on no fact.
  const { set, asOf, law, notices, readings } = decideFacts(question.set, {}, { asOf: question.asOf });
  return {
    set,
    asOf,
    law,
    notices,
    readings,
    rows,
    rejected,
    outcomes: partitionWithoutSmallCells(inOrder(tally.outcomes, outcomes)),
    reasons: sharesOf(reasons, rows),
    unknown: sharesOf(unknown, rows),
    unlisted: unlistedOf(tally),
    byEntity: groupsOf(entities, outcomes),
    byRank: groupsOf(ranks, outcomes),
    ...(dates === undefined ? {} : { effect: effectOf(question, dates, tally) }),
  };
};

const linesOf = (cells: Cells): readonly string[] =>
  Object.entries(cells).map(([name, count]) => `  ${String(count).padStart(10)}  ${name}`);

const articleOf = ({ cites, rule }: RuleEffect): string =>
  [rule, cites?.instrument, cites?.article, cites?.paragraph].filter((part) => part !== undefined).join(' · ');

const unlistedText = ({ unlisted }: BatchSummary, file: string): readonly string[] => [
  ...(unlisted.length === 0 ? [] : ['رموز ليست في قوائمها، حُملت كما هي · codes in no list, carried as they are:']),
  ...unlisted.map(
    ({ column, values, firstLine }) => `  ${String(values).padStart(10)}  ${column} · ${file}:${firstLine}`,
  ),
];

const effectText = ({ from, to, effects, byRule }: EffectSummary): readonly string[] => [
  `أثر تغير النظام من ${from} إلى ${to} · effect of the change of law from ${from} to ${to}:`,
  ...linesOf(effects),
  ...(byRule.length === 0 ? [] : ['المستفيدون والمتضررون بكل مادة · who gains and who loses, by article:']),
  ...byRule.map((of) => `  ${String(of.gains).padStart(10)}  ${String(of.loses).padStart(10)}  ${articleOf(of)}`),
];

/**
 * The sums, for a person: outcomes, reasons and effects, a line each, and what is to be looked at in the input.
 *
 * @param input the name of the file that was judged
 */
export const summaryText = (summary: BatchSummary, input: string): string => {
  const { set, asOf, law, rows, rejected, outcomes: found, reasons, effect } = summary;
  return [
    `القواعد · rules: ${set}    التاريخ · as of: ${asOf}    قُرئ النص حتى · read until: ${law.readUntil ?? '—'}`,
    `الصفوف · rows: ${rows}    المرفوض · rejected: ${rejected}`,
    'النتائج · outcomes:',
    ...linesOf(found),
    'الأسباب · reasons:',
    ...linesOf(reasons),
    ...unlistedText(summary, input),
    ...(effect === undefined ? [] : effectText(effect)),
  ].join('\n');
};
