import type { Issue, Path, Result } from '../../../models/result.js';
import { MartabaError } from '../../../models/error.js';
import type { Json, Reader } from '../../language/json/reader.js';
import {
  readArray,
  readBoolean,
  readDay,
  readLocalText,
  readNumber,
  readObject,
  readOneOf,
  readOptional,
  readText,
  refuse,
} from '../../language/json/reader.js';
import type { CriterionName, TieBreaker } from '../comparison/criteria.js';
import { criterionLabels, tieBreakerLabels } from '../comparison/criteria.js';
import type { AnnouncedCriteria, AnnouncedCriterion } from './announced.js';
import { greatestMark, hundredthsOf } from './points.js';
import { readScoring } from './parse-scoring.js';

const names = Object.keys(criterionLabels) as CriterionName[];
const breakers = Object.keys(tieBreakerLabels) as TieBreaker[];

/** Points: a number of hundredths, from nought to some greatest. */
export const readPoints = (r: Reader, value: unknown, path: Path): number | undefined => {
  const points = readNumber(r, value, path);
  if (points === undefined) return undefined;
  const inside = points >= 0 && points <= greatestMark / 10 && hundredthsOf(points) / 100 === points;
  return inside ? points : refuse(r, 'points-outside', path, { greatest: greatestMark / 10 });
};

const readDate = (r: Reader, value: unknown, path: Path): string | undefined =>
  readDay(r, value, path) === undefined ? undefined : String(value);

const readCriterion = (r: Reader, value: unknown, path: Path): AnnouncedCriterion | undefined => {
  const of = readObject(r, value, path, ['criterion', 'weight', 'scoring']);
  if (of === undefined) return undefined;
  const criterion = names.find((name) => name === of['criterion']);
  if (criterion === undefined) refuse(r, 'criterion-unknown', [...path, 'criterion'], { known: names.join(', ') });
  const weight = readPoints(r, of['weight'], [...path, 'weight']);
  const scoring = readScoring(r, of['scoring'], [...path, 'scoring'], weight ?? 0);
  return criterion === undefined || weight === undefined || scoring === undefined
    ? undefined
    : { criterion, weight, scoring };
};

const readTieBreakers = (r: Reader, value: unknown, path: Path): readonly TieBreaker[] | null => {
  if (value === null) return null;
  const found = readArray(r, value, path).flatMap((one, i) => readOneOf(r, one, [...path, i], breakers) ?? []);
  found.forEach((one, i) => {
    if (found.indexOf(one) < i) refuse(r, 'tie-breaker-twice', [...path, i]);
  });
  return found;
};

const agreeing = (r: Reader, of: AnnouncedCriteria, path: Path): void => {
  const codes = of.criteria.map(({ criterion }) => criterion);
  codes.forEach((one, i) => {
    if (codes.indexOf(one) < i) refuse(r, 'criterion-twice', [...path, 'criteria', i]);
  });
  const sum = of.criteria.reduce((sofar, { weight }) => sofar + hundredthsOf(weight), 0);
  if (sum !== hundredthsOf(of.total))
    refuse(r, 'weights-sum', [...path, 'criteria'], { sum: sum / 100, total: of.total });
  (of.tieBreakers ?? []).forEach((by, i) => {
    if (by !== 'seniority' && by !== 'appointmentDate' && !codes.includes(by))
      refuse(r, 'tie-breaker-unscored', [...path, 'tieBreakers', i]);
  });
};

const optional = [
  'agency',
  'total',
  'announcedOn',
  'comparisonAnnouncedOn',
  'approvedByMinister',
  'agreedWithMinistry',
  'source',
  'assumptions',
] as const;

/** Reads criteria where they stand in a larger value; what is wrong goes to the reader. */
export const readCriteria = (r: Reader, value: unknown, path: Path): AnnouncedCriteria | undefined => {
  const before = r.issues.length;
  const of: Json | undefined = readObject(r, value, path, ['id', 'criteria', 'tieBreakers'], optional);
  if (of === undefined) return undefined;
  const at = (key: string): Path => [...path, key];
  const text = (one: unknown, where: Path) => readText(r, one, where);
  const date = (one: unknown, where: Path) => readDate(r, one, where);
  const truth = (one: unknown, where: Path) => readBoolean(r, one, where);
  const id = readText(r, of['id'], at('id'));
  const criteria = readArray(r, of['criteria'], at('criteria')).flatMap(
    (one, i) => readCriterion(r, one, [...path, 'criteria', i]) ?? [],
  );
  const read: AnnouncedCriteria = {
    id: id ?? '',
    total: of['total'] === undefined ? 100 : (readPoints(r, of['total'], at('total')) ?? 0),
    criteria,
    tieBreakers: readTieBreakers(r, of['tieBreakers'], at('tieBreakers')),
    ...readOptional(of, 'agency', path, (one, where) => readLocalText(r, one, where)),
    ...readOptional(of, 'announcedOn', path, date),
    ...readOptional(of, 'comparisonAnnouncedOn', path, date),
    ...readOptional(of, 'approvedByMinister', path, truth),
    ...readOptional(of, 'agreedWithMinistry', path, truth),
    ...readOptional(of, 'source', path, text),
    ...readOptional(of, 'assumptions', path, (one, where) =>
      readArray(r, one, where).flatMap((entry, i) => readLocalText(r, entry, [...where, i]) ?? []),
    ),
  };
  // What could not be read would be missing from the sum, and be told twice.
  if (r.issues.length === before) agreeing(r, read, path);
  return r.issues.length === before ? read : undefined;
};

/**
 * Reads criteria of comparison that an agency wrote as JSON. Whether they are such as art. 52 allows is for
 * {@link checkCriteria} to say.
 *
 * @param json the parsed JSON
 * @returns the criteria, or every fault with its path: `weights-sum`, `criterion-unknown`, `criterion-twice`,
 * `points-outside`, `scoring-unknown`, `scale-outside`, `bands-disordered`, `part-twice`, `tie-breaker-twice`,
 * `tie-breaker-unscored`, and those of JSON and of civil dates
 * @example
 * ```ts
 * import { safeParseCriteria } from 'martaba/rules';
 *
 * const criteria = [{ criterion: 'performance', weight: 60, scoring: { by: 'share', of: 5 } }];
 * safeParseCriteria({ id: 'ours', criteria, tieBreakers: ['seniority'] });
 * // { ok: false, issues: [{ code: 'weights-sum', path: ['criteria'], … }] }
 * ```
 */
export const safeParseCriteria = (json: unknown): Result<AnnouncedCriteria> => {
  const r: Reader = { issues: [], nodes: 0 };
  const value = readCriteria(r, json, []);
  return value === undefined ? { ok: false, issues: r.issues } : { ok: true, value };
};

/**
 * As {@link safeParseCriteria}, for criteria that a program wrote.
 *
 * @param json the parsed JSON
 * @throws MartabaError with the code and the path of the first fault
 * @example
 * ```ts
 * import { parseCriteria } from 'martaba/rules';
 *
 * const criteria = [{ criterion: 'performance', weight: 100, scoring: { by: 'share', of: 5 } }];
 * parseCriteria({ id: 'ours', criteria, tieBreakers: ['seniority'] }).total; // 100
 * ```
 */
export const parseCriteria = (json: unknown): AnnouncedCriteria => {
  const parsed = safeParseCriteria(json);
  if (parsed.ok) return parsed.value;
  const [first] = parsed.issues as readonly [Issue];
  throw new MartabaError(first.code, first.path, first.params);
};

export const criteriaTexts = {
  'criterion-unknown': {
    ar: 'ليس هذا من معايير المادة 52-أ، وهي: {known}.',
    en: 'That is none of the criteria of art. 52-a, which are: {known}.',
  },
  'criterion-twice': { ar: 'المعيار مكرر.', en: 'The criterion stands twice.' },
  'weights-sum': {
    ar: 'مجموع الأوزان {sum} والمعلن {total}.',
    en: 'The weights sum to {sum}; {total} was announced.',
  },
  'points-outside': {
    ar: 'النقاط من صفر إلى {greatest}، بما لا يزيد على منزلتين عشريتين.',
    en: 'Points are from 0 to {greatest}, with at most two decimals.',
  },
  'tie-breaker-twice': { ar: 'العنصر المرجح مكرر.', en: 'The tie-breaker stands twice.' },
  'tie-breaker-unscored': {
    ar: 'العنصر المرجح معيار لم يُذكر بين المعايير، ولو بوزن صفر.',
    en: 'The tie-breaker is a criterion that is not among the criteria, be it with weight 0.',
  },
  'scoring-unknown': {
    ar: 'طريقة الاحتساب غير معروفة؛ المعروف: {known}.',
    en: 'That way of scoring is not known; known are: {known}.',
  },
  'scale-outside': {
    ar: 'المقياس أكبر من صفر ولا يزيد على {greatest}.',
    en: 'A scale is above 0 and at most {greatest}.',
  },
  'bands-disordered': { ar: 'الشرائح غير مرتبة تصاعديًا.', en: 'The bands are not in rising order.' },
  'part-twice': { ar: 'المعيار الفرعي مكرر.', en: 'The sub-criterion stands twice.' },
  'points-above-weight': {
    ar: 'النقاط أكثر من وزن المعيار، وهو {weight}.',
    en: 'The points are above the weight of the criterion, {weight}.',
  },
} as const;
