import type { Path } from '../../../models/result.js';
import type { Json, Reader } from '../../language/json/reader.js';
import {
  readArray,
  readEntries,
  readLocalText,
  readNumber,
  readObject,
  readOneOf,
  readOptional,
  readText,
  refuse,
} from '../../language/json/reader.js';
import { tieBreakOf } from './announced.js';
import { greatestMark, hundredthsOf } from './points.js';
import type { Scoring, SimpleScoring, SubCriterion } from './scoring.js';

const simpleKinds = ['table', 'share', 'unit', 'band', 'threshold'] as const;
const kinds = [...simpleKinds, 'sum'] as const;
const roundings = ['down', 'nearest', 'up'] as const;

/** Above nought, or from nought on, and at most the greatest mark. */
const readScale = (r: Reader, value: unknown, path: Path, fromNought = false): number | undefined => {
  const found = readNumber(r, value, path);
  if (found === undefined) return undefined;
  const inside = (fromNought ? found >= 0 : found >= 0.000_001) && found <= greatestMark;
  return inside ? found : refuse(r, 'scale-outside', path, { greatest: greatestMark });
};

const pointsUpTo = (r: Reader, value: unknown, path: Path, weight: number): number | undefined => {
  const points = readNumber(r, value, path);
  if (points === undefined) return undefined;
  if (points < 0 || hundredthsOf(points) / 100 !== points)
    return refuse(r, 'points-outside', path, { greatest: weight });
  return points <= weight ? points : refuse(r, 'points-above-weight', path, { weight });
};

const rising = (r: Reader, path: Path, ends: readonly number[]): void => {
  if (ends.some((end, i) => end <= (ends[i - 1] ?? -1))) refuse(r, 'bands-disordered', path);
};

const readTable = (r: Reader, of: Json, path: Path, weight: number): SimpleScoring => {
  const points: Record<string, number> = {};
  for (const [rating, value] of readEntries(r, of['points'], [...path, 'points'])) {
    const found = pointsUpTo(r, value, [...path, 'points', rating], weight);
    if (found !== undefined) points[rating] = found;
  }
  return { by: 'table', points };
};

const readUnit = (r: Reader, of: Json, path: Path, weight: number): SimpleScoring => ({
  by: 'unit',
  unit: readScale(r, of['unit'], [...path, 'unit']) ?? 1,
  each: pointsUpTo(r, of['each'], [...path, 'each'], weight) ?? 0,
  ...readOptional(of, 'least', path, (one, at) => readScale(r, one, at, true)),
  ...readOptional(of, 'greatest', path, (one, at) => readScale(r, one, at)),
  ...readOptional(of, 'fraction', path, (one, at) => readOneOf(r, one, at, [...roundings, 'exact'] as const)),
});

const readBands = (r: Reader, of: Json, path: Path, weight: number): SimpleScoring => {
  const bands = readArray(r, of['bands'], [...path, 'bands']).flatMap((one, i) => {
    const at: Path = [...path, 'bands', i];
    const band = readObject(r, one, at, ['upTo', 'each']);
    if (band === undefined) return [];
    const upTo = readScale(r, band['upTo'], [...at, 'upTo']);
    const each = pointsUpTo(r, band['each'], [...at, 'each'], weight);
    return upTo === undefined || each === undefined ? [] : [{ upTo, each }];
  });
  rising(
    r,
    [...path, 'bands'],
    bands.map(({ upTo }) => upTo),
  );
  return {
    by: 'band',
    bands,
    ...readOptional(of, 'fraction', path, (one, at) => readOneOf(r, one, at, [...roundings, 'exact'] as const)),
  };
};

const readThresholds = (r: Reader, of: Json, path: Path, weight: number): SimpleScoring => {
  const thresholds = readArray(r, of['thresholds'], [...path, 'thresholds']).flatMap((one, i) => {
    const at: Path = [...path, 'thresholds', i];
    const threshold = readObject(r, one, at, ['from', 'points']);
    if (threshold === undefined) return [];
    const least = readScale(r, threshold['from'], [...at, 'from'], true);
    const points = pointsUpTo(r, threshold['points'], [...at, 'points'], weight);
    return least === undefined || points === undefined ? [] : [{ from: least, points }];
  });
  rising(
    r,
    [...path, 'thresholds'],
    thresholds.map((one) => one.from),
  );
  return { by: 'threshold', thresholds };
};

const keys = {
  table: [['by', 'points'], []],
  share: [['by', 'of'], ['rounding']],
  unit: [
    ['by', 'unit', 'each'],
    ['least', 'greatest', 'fraction'],
  ],
  band: [['by', 'bands'], ['fraction']],
  threshold: [['by', 'thresholds'], []],
  sum: [['by', 'parts'], []],
} as const;

const readPart = (r: Reader, value: unknown, path: Path, weight: number): SubCriterion | undefined => {
  const of = readObject(r, value, path, ['id', 'label', 'most', 'scoring']);
  if (of === undefined) return undefined;
  const id = readText(r, of['id'], [...path, 'id']);
  const label = readLocalText(r, of['label'], [...path, 'label']);
  const most = pointsUpTo(r, of['most'], [...path, 'most'], weight);
  const scoring = readKind(r, of['scoring'], [...path, 'scoring'], most ?? 0, simpleKinds);
  if (id === undefined || label === undefined || most === undefined || scoring === undefined) return undefined;
  // A sum is none of the simple kinds, so that there are no sums of sums.
  return scoring.by === 'sum' ? undefined : { id, label, most, scoring };
};

const readKind = (
  r: Reader,
  value: unknown,
  path: Path,
  weight: number,
  allowed: readonly (typeof kinds)[number][],
): Scoring | undefined => {
  const by = typeof value === 'object' && value !== null && 'by' in value ? value.by : undefined;
  const kind = allowed.find((one) => one === by);
  if (kind === undefined) return refuse(r, 'scoring-unknown', [...path, 'by'], { known: allowed.join(', ') });
  const of = readObject(r, value, path, keys[kind][0], keys[kind][1]);
  if (of === undefined) return undefined;
  switch (kind) {
    case 'table':
      return readTable(r, of, path, weight);
    case 'share': {
      const most = readScale(r, of['of'], [...path, 'of']);
      const rounding = readOptional(of, 'rounding', path, (one, at) => readOneOf(r, one, at, roundings));
      return most === undefined ? undefined : { by: 'share', of: most, ...rounding };
    }
    case 'unit':
      return readUnit(r, of, path, weight);
    case 'band':
      return readBands(r, of, path, weight);
    case 'threshold':
      return readThresholds(r, of, path, weight);
    case 'sum': {
      const parts = readArray(r, of['parts'], [...path, 'parts']).flatMap(
        (one, i) => readPart(r, one, [...path, 'parts', i], weight) ?? [],
      );
      parts.forEach(({ id }, i) => {
        if (parts.findIndex((part) => part.id === id) < i) refuse(r, 'part-twice', [...path, 'parts', i, 'id']);
      });
      return { by: 'sum', parts };
    }
  }
};

/** Reads how a criterion is scored. A criterion without a weight is scored out of {@link tieBreakOf} points. */
export const readScoring = (r: Reader, value: unknown, path: Path, weight: number): Scoring | undefined =>
  readKind(r, value, path, weight === 0 ? tieBreakOf : weight, kinds);
