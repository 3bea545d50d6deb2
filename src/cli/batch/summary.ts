import type { RowVerdict } from '../../rules/columns/decide-many.js';
import { outcomes } from '../../rules/columns/verdicts.js';

/** What is said of a whole file. */
export interface Tally {
  rows: number;
  rejected: number;
  readonly outcomes: Map<string, number>;
  readonly reasons: Map<string, number>;
  readonly unknown: Map<string, number>;
  /** Outcomes by entity and by rank. */
  readonly entities: Map<string, Map<string, number>>;
  readonly ranks: Map<string, Map<string, number>>;
}

export const blankTally = (): Tally => ({
  rows: 0,
  rejected: 0,
  outcomes: new Map(),
  reasons: new Map(),
  unknown: new Map(),
  entities: new Map(),
  ranks: new Map(),
});

/** Adds to a count. */
export const addTo = (counts: Map<string, number>, name: string, by = 1): void => {
  counts.set(name, (counts.get(name) ?? 0) + by);
};

/** Adds to the counts of a group. */
export const addIn = (groups: Map<string, Map<string, number>>, group: unknown, name: string, by = 1): void => {
  if (typeof group !== 'string' && typeof group !== 'number' && typeof group !== 'bigint') return;
  const named = String(group);
  const counts = groups.get(named) ?? new Map<string, number>();
  groups.set(named, counts);
  addTo(counts, name, by);
};

/** Adds a row to what is said of all. */
export const addRow = (tally: Tally, verdict: RowVerdict, entity: unknown, rank: unknown): void => {
  tally.rows += 1;
  addTo(tally.outcomes, verdict.outcome);
  for (const id of verdict.reasons) addTo(tally.reasons, id);
  for (const id of verdict.unknown) addTo(tally.unknown, id);
  addIn(tally.entities, entity, verdict.outcome);
  addIn(tally.ranks, rank, verdict.outcome);
};

/** A count below which a person could be recognised. */
export const smallCell = 5;
const hidden = `<${smallCell}`;

/**
 * The cells of a partition without the small ones. Where one alone is hidden, its size would follow from the sum: the
 * least of the others is hidden with it.
 */
export const withoutSmallCells = (cells: ReadonlyMap<string, number>): Readonly<Record<string, number | string>> => {
  const small = new Set([...cells].filter(([, count]) => 0 < count && count < smallCell).map(([name]) => name));
  const others = [...cells].filter(([name, count]) => count > 0 && !small.has(name)).toSorted(([, a], [, b]) => a - b);
  const beside = small.size === 1 ? others[0]?.[0] : undefined;
  return Object.fromEntries(
    [...cells].map(([name, count]) => [name, small.has(name) ? hidden : name === beside ? 'hidden' : count]),
  );
};

/** Of so many rows, in how many something holds; hidden where they, or those in which it does not, are few. */
const share = (count: number, rows: number): number | string =>
  0 < count && count < smallCell
    ? hidden
    : 0 < rows - count && rows - count < smallCell
      ? `>${rows - smallCell}`
      : count;

/** Outcomes in the order in which they are numbered. */
const inOrder = (counts: ReadonlyMap<string, number>): ReadonlyMap<string, number> =>
  new Map(outcomes.flatMap((name) => (counts.has(name) ? [[name, counts.get(name) ?? 0] as const] : [])));

/** What is published of a file: sums in which nobody is to be recognised. */
export const summaryOf = ({ rows, rejected, outcomes: found, reasons, unknown, entities, ranks }: Tally) => {
  const shares = (counts: ReadonlyMap<string, number>) =>
    Object.fromEntries(
      [...counts]
        .toSorted(([a, m], [b, n]) => n - m || a.localeCompare(b, 'en'))
        .map(([name, count]) => [name, share(count, rows)]),
    );
  const groups = (of: ReadonlyMap<string, ReadonlyMap<string, number>>) =>
    Object.fromEntries(
      [...of]
        .toSorted(([a], [b]) => a.localeCompare(b, 'en', { numeric: true }))
        .map(([name, counts]) => [name, withoutSmallCells(inOrder(counts))]),
    );
  return {
    rows,
    rejected,
    outcomes: withoutSmallCells(inOrder(found)),
    reasons: shares(reasons),
    unknown: shares(unknown),
    byEntity: groups(entities),
    byRank: groups(ranks),
  };
};

/** The sums, for a person: outcomes and reasons, a line each. */
export const summaryText = (tally: Tally): string => {
  const { rows, rejected, outcomes, reasons } = summaryOf(tally);
  const lines = (cells: Readonly<Record<string, number | string>>): string[] =>
    Object.entries(cells).map(([name, count]) => `  ${String(count).padStart(10)}  ${name}`);
  return [
    `الصفوف · rows: ${rows}    المرفوض · rejected: ${rejected}`,
    'النتائج · outcomes:',
    ...lines(outcomes),
    'الأسباب · reasons:',
    ...lines(reasons),
  ].join('\n');
};
