import type { Scoring, SimpleMark, SimpleScoring } from '../promotion/criteria/scoring.js';

/** Whole numbers from one to another, both included. */
const wholes = (from: number, to: number): readonly number[] =>
  Array.from({ length: Math.max(0, to - from + 1) }, (_, i) => from + i);

const above = (mark: SimpleMark, marks: readonly number[]): readonly number[] =>
  typeof mark === 'number' ? [...new Set(marks)].filter((one) => one > mark).toSorted((a, b) => a - b) : [];

const unitMarks = (unit: number, least: number, most: number): readonly number[] => [
  least,
  ...wholes(1, Math.floor(most / unit)).map((count) => count * unit),
  most,
];

/**
 * The marks above one that could have given more points, the least first: the better ratings of a table, whole marks of a
 * share, whole units, and thresholds.
 */
export const marksAbove = (scoring: SimpleScoring, weight: number, mark: SimpleMark): readonly SimpleMark[] => {
  switch (scoring.by) {
    case 'table': {
      const { points } = scoring;
      const now = points[String(mark)] ?? 0;
      return Object.keys(points)
        .filter((rating) => (points[rating] ?? 0) > now)
        .toSorted((a, b) => (points[a] ?? 0) - (points[b] ?? 0))
        .map((rating) => (typeof mark === 'number' && String(Number(rating)) === rating ? Number(rating) : rating));
    }
    case 'share':
      return above(mark, [...wholes(0, Math.floor(scoring.of)), scoring.of]);
    case 'unit': {
      const enough = scoring.each > 0 ? Math.ceil(weight / scoring.each) * scoring.unit : 0;
      return above(mark, unitMarks(scoring.unit, scoring.least ?? 0, Math.min(scoring.greatest ?? enough, enough)));
    }
    case 'band':
      return above(mark, wholes(1, Math.ceil(scoring.bands.at(-1)?.upTo ?? 0)));
    case 'threshold':
      return above(
        mark,
        scoring.thresholds.map(({ from }) => from),
      );
  }
};

/** One mark that may be corrected: that of a criterion, or of a sub-criterion of it. */
export interface MarkLadder {
  readonly part?: string;
  readonly from: SimpleMark;
  /** The marks above it, the least first. */
  readonly marks: readonly SimpleMark[];
}

/** The marks of a criterion that may be corrected, each with those above it. */
export const laddersOf = (
  scoring: Scoring,
  weight: number,
  mark: SimpleMark | Readonly<Record<string, SimpleMark>>,
): readonly MarkLadder[] => {
  if (scoring.by !== 'sum')
    return typeof mark === 'object' ? [] : [{ from: mark, marks: marksAbove(scoring, weight, mark) }];
  if (typeof mark !== 'object') return [];
  return scoring.parts.flatMap(({ id, most, scoring: own }) => {
    const from = mark[id];
    return from === undefined ? [] : [{ part: id, from, marks: marksAbove(own, most, from) }];
  });
};
