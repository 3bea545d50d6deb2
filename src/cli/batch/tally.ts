import type { Answer } from './answers.js';

/** Counts by name. */
export type Counts = Map<string, number>;
/** Counts by name in each group. */
export type Groups = Map<string, Counts>;

/** What is said of a file, or of a part of one, in numbers. */
export interface Tally {
  rows: number;
  rejected: number;
  readonly outcomes: Counts;
  readonly reasons: Counts;
  readonly unknown: Counts;
  /** Codes that are in no list, by column, and the first line of the input that has one. */
  readonly unlisted: Counts;
  readonly firstUnlisted: Counts;
  /** Outcomes by entity and by rank. */
  readonly entities: Groups;
  readonly ranks: Groups;
  /** Who gains and who loses by another law, and by which rule; empty where none was asked about. */
  readonly effects: Counts;
  readonly gainsBy: Counts;
  readonly losesBy: Counts;
  readonly effectsOfEntities: Groups;
  readonly effectsOfRanks: Groups;
}

export const blankTally = (): Tally => ({
  rows: 0,
  rejected: 0,
  outcomes: new Map(),
  reasons: new Map(),
  unknown: new Map(),
  unlisted: new Map(),
  firstUnlisted: new Map(),
  entities: new Map(),
  ranks: new Map(),
  effects: new Map(),
  gainsBy: new Map(),
  losesBy: new Map(),
  effectsOfEntities: new Map(),
  effectsOfRanks: new Map(),
});

const addTo = (counts: Counts, name: string, by: number): void => void counts.set(name, (counts.get(name) ?? 0) + by);

const addIn = (groups: Groups, group: string, name: string, by: number): void => {
  const counts = groups.get(group) ?? new Map<string, number>();
  groups.set(group, counts);
  addTo(counts, name, by);
};

/** Adds so many rows of one answer to what is said of all. */
const addAnswer = (tally: Tally, { outcome, reasons, unknown, effect }: Answer, rows: number): void => {
  tally.rows += rows;
  addTo(tally.outcomes, outcome, rows);
  for (const id of reasons) addTo(tally.reasons, id, rows);
  for (const id of unknown) addTo(tally.unknown, id, rows);
  if (effect === undefined) return;
  addTo(tally.effects, effect.kind, rows);
  for (const id of effect.by) {
    if (effect.kind === 'gains') addTo(tally.gainsBy, id, rows);
    if (effect.kind === 'loses') addTo(tally.losesBy, id, rows);
  }
};

/** Adds rows by the places of their answers; what stands below zero is set aside. */
export const addAnswers = (tally: Tally, answers: readonly Answer[], places: Int32Array): void => {
  const counts = new Uint32Array(answers.length);
  for (const place of places) if (place >= 0) counts[place] = (counts[place] as number) + 1;
  answers.forEach((answer, place) => {
    const rows = counts[place] as number;
    if (rows > 0) addAnswer(tally, answer, rows);
  });
};

/** Adds so many rows of one answer to their entity and their rank, where these are said. */
export const addOfGroup = (
  tally: Tally,
  by: 'entity' | 'rank',
  group: unknown,
  { outcome, effect }: Answer,
  rows: number,
): void => {
  if (typeof group !== 'string' && typeof group !== 'number' && typeof group !== 'bigint') return;
  const [outcomes, effects] =
    by === 'entity' ? [tally.entities, tally.effectsOfEntities] : [tally.ranks, tally.effectsOfRanks];
  addIn(outcomes, String(group), outcome, rows);
  if (effect !== undefined) addIn(effects, String(group), effect.kind, rows);
};

const addAll = (into: Map<string, unknown>, from: ReadonlyMap<string, unknown>): void => {
  for (const [name, of] of from) {
    const before = into.get(name);
    if (of instanceof Map) {
      const inner = before instanceof Map ? (before as Map<string, unknown>) : new Map<string, unknown>();
      into.set(name, inner);
      addAll(inner, of as ReadonlyMap<string, unknown>);
    } else into.set(name, Number(before ?? 0) + Number(of));
  }
};

/** The sum of what is said of parts. */
export const sumOf = (parts: Iterable<Tally>): Tally => {
  const sum = blankTally();
  for (const part of parts) {
    sum.rows += part.rows;
    sum.rejected += part.rejected;
    for (const [column, line] of part.firstUnlisted)
      if (!sum.firstUnlisted.has(column)) sum.firstUnlisted.set(column, line);
    for (const [name, of] of Object.entries(part) as [keyof Tally, number | Map<string, unknown>][]) {
      const into = sum[name];
      if (of instanceof Map && into instanceof Map && of !== part.firstUnlisted) addAll(into, of);
    }
  }
  return sum;
};

/** A tally as text, and as it is read back. Names are data: they stand in pairs, not as keys. */
export const tallyText = (tally: Tally): string =>
  JSON.stringify(tally, (_, value: unknown) => (value instanceof Map ? { pairs: [...value] } : value));

export const readTally = (text: string): Tally =>
  JSON.parse(text, (_, value: unknown) =>
    typeof value === 'object' && value !== null && 'pairs' in value && Array.isArray(value.pairs)
      ? new Map(value.pairs as [string, unknown][])
      : value,
  ) as Tally;
