import { parseCivilDate } from '../../models/calendar/civil-date.js';
import { promotionRoutes, promotionTypes } from '../../models/employment/codes.js';
import type { PromotionRoute, PromotionType } from '../../models/employment/promotion.js';
import { rankingOf } from '../../models/employment/promotion.js';
import type { Issue, Path } from '../../models/result.js';
import { issue } from '../../models/result.js';
import type { Json, Reader } from '../language/json/reader.js';
import {
  readArray,
  readDay,
  readEntries,
  readLocalText,
  readNumber,
  readObject,
  readOneOf,
  readOptional,
  readText,
  refuse,
} from '../language/json/reader.js';
import { safeParseSheet } from '../language/sheet.js';
import type { AnnouncedCriteria } from '../promotion/criteria/announced.js';
import { readCriteria } from '../promotion/criteria/parse.js';
import { promotionRules } from '../promotion/types/kinds.js';
import type { FurtherElement, RoundAnnouncement, RoundPost } from './announcement.js';
import { waiverPolicies } from './announcement.js';
import type { Refusal } from './application.js';

export const dateText = (r: Reader, value: unknown, path: Path): string | undefined =>
  readDay(r, value, path) === undefined ? undefined : String(value);

export const wholeNumber = (
  r: Reader,
  value: unknown,
  path: Path,
  least: number,
  greatest: number,
): number | undefined => {
  const found = readNumber(r, value, path);
  if (found === undefined) return undefined;
  return Number.isInteger(found) && found >= least && found <= greatest
    ? found
    : refuse(r, 'number-outside', path, { least, greatest });
};

/** An object whose values the rules judge. */
export const factsAt = (r: Reader, value: unknown, path: Path): Readonly<Record<string, unknown>> =>
  Object.fromEntries(readEntries(r, value, path));

const readFurther = (r: Reader, value: unknown, path: Path): FurtherElement | undefined => {
  const of = readObject(r, value, path, ['label', 'values']);
  if (of === undefined) return undefined;
  const label = readLocalText(r, of['label'], [...path, 'label']);
  const values: Record<string, number> = {};
  for (const [applicant, one] of readEntries(r, of['values'], [...path, 'values'])) {
    const found = readNumber(r, one, [...path, 'values']);
    if (found !== undefined) values[applicant] = found;
  }
  return label === undefined ? undefined : { label, values };
};

interface Way {
  readonly type: PromotionType;
  readonly route: PromotionRoute;
}

/** What the rules refuse of a post's facts. Facts about an employee are none of a post's. */
const factIssues = ({ type }: Way, facts: Readonly<Record<string, unknown>>, path: Path): readonly Issue[] => {
  const parsed = safeParseSheet(promotionRules[type].registry, facts);
  return [
    ...(parsed.ok ? [] : parsed.issues.map((one) => ({ ...one, path: [...path, ...one.path] }))),
    ...Object.keys(facts)
      .filter((name) => name.startsWith('employee.') || name === 'target.rank')
      .map((name) => issue('fact-unknown', [...path, name])),
  ];
};

const readPost = (
  r: Reader,
  value: unknown,
  path: Path,
  way: Way,
  sets: readonly AnnouncedCriteria[],
): RoundPost | undefined => {
  const of = readObject(r, value, path, ['id', 'title', 'rank'], ['places', 'criteria', 'scale', 'facts']);
  if (of === undefined) return undefined;
  const at = (key: string): Path => [...path, key];
  const id = readText(r, of['id'], at('id'));
  const title = readLocalText(r, of['title'], at('title'));
  const rank = wholeNumber(r, of['rank'], at('rank'), 1, 15);
  const places = of['places'] === undefined ? 1 : wholeNumber(r, of['places'], at('places'), 0, 1_000_000);
  const only = sets.length === 1 ? sets[0]?.id : undefined;
  const criteria =
    of['criteria'] === undefined && only !== undefined ? only : readText(r, of['criteria'], at('criteria'));
  const scale = of['scale'] === undefined ? 'general' : readText(r, of['scale'], at('scale'));
  const facts = of['facts'] === undefined ? {} : factsAt(r, of['facts'], at('facts'));
  r.issues.push(...factIssues(way, facts, at('facts')));
  if (rank !== undefined && rankingOf({ ...way, rank }) !== 'comparison')
    refuse(r, 'round-without-comparison', at('rank'), { ...way, rank });
  if (criteria !== undefined && !sets.some((set) => set.id === criteria))
    refuse(r, 'criteria-not-announced', at('criteria'));
  if (id === undefined || title === undefined || rank === undefined || places === undefined) return undefined;
  if (criteria === undefined || scale === undefined) return undefined;
  return { id, title, rank, places, criteria, scale, facts };
};

/** Reads each of a list by itself: what is wrong with one refuses that one. */
const readEach = <T>(
  values: readonly unknown[],
  what: 'post' | 'criteria',
  read: (r: Reader, value: unknown, i: number) => T | undefined,
  refusals: Refusal[],
): readonly T[] =>
  values.flatMap((value, i) => {
    const r: Reader = { issues: [], nodes: 0 };
    const found = read(r, value, i);
    if (found !== undefined && r.issues.length === 0) return [found];
    const id = typeof value === 'object' && value !== null && 'id' in value ? value.id : undefined;
    refusals.push({ stage: 'received', what, ...(typeof id === 'string' ? { id } : {}), issues: r.issues });
    return [];
  });

const optional = ['title', 'waiver', 'mostWishes', 'candidates', 'further', 'readings'] as const;

const twice = (r: Reader, found: readonly { readonly id: string }[], path: Path): void => {
  const seen = new Set<string>();
  found.forEach(({ id }, i) => {
    if (seen.has(id)) refuse(r, 'id-twice', [...path, i]);
    seen.add(id);
  });
};

const readReadings = (r: Reader, of: Json): Readonly<Record<string, string>> => {
  if (of['readings'] === undefined) return {};
  const path: Path = ['announcement', 'readings'];
  return Object.fromEntries(
    readEntries(r, of['readings'], path).flatMap(([id, value]) => {
      const option = readText(r, value, [...path, id]);
      return option === undefined ? [] : [[id, option]];
    }),
  );
};

/**
 * Reads the announcement of a round. Posts and criteria that cannot be read are refused one by one; what is wrong with the
 * announcement itself goes to the reader, and there is no round.
 */
export const readAnnouncement = (r: Reader, value: unknown, refusals: Refusal[]): RoundAnnouncement | undefined => {
  const path: Path = ['announcement'];
  const keys = ['id', 'type', 'route', 'opensOn', 'lastDay', 'considerationDate', 'criteria', 'posts'];
  const of = readObject(r, value, path, keys, optional);
  if (of === undefined) return undefined;
  const at = (key: string): Path => [...path, key];
  const id = readText(r, of['id'], at('id'));
  const type = readOneOf(r, of['type'], at('type'), Object.keys(promotionTypes.codes) as PromotionType[]);
  const route = readOneOf(r, of['route'], at('route'), Object.keys(promotionRoutes.codes) as PromotionRoute[]);
  const opensOn = dateText(r, of['opensOn'], at('opensOn'));
  const lastDay = dateText(r, of['lastDay'], at('lastDay'));
  const considerationDate = dateText(r, of['considerationDate'], at('considerationDate'));
  const waiver = of['waiver'] === undefined ? 'none' : readOneOf(r, of['waiver'], at('waiver'), waiverPolicies);
  if (id === undefined || type === undefined || route === undefined || waiver === undefined) return undefined;
  if (opensOn === undefined || lastDay === undefined || considerationDate === undefined) return undefined;
  if (parseCivilDate(lastDay) < parseCivilDate(opensOn)) refuse(r, 'period-reversed', at('lastDay'));
  const criteria = readEach(
    readArray(r, of['criteria'], at('criteria')),
    'criteria',
    (own, one, i) => readCriteria(own, one, [...path, 'criteria', i]),
    refusals,
  );
  const posts = readEach(
    readArray(r, of['posts'], at('posts')),
    'post',
    (own, one, i) => readPost(own, one, [...path, 'posts', i], { type, route }, criteria),
    refusals,
  );
  twice(r, criteria, at('criteria'));
  twice(r, posts, at('posts'));
  const further = readArray(r, of['further'] ?? [], at('further')).flatMap(
    (one, i) => readFurther(r, one, [...path, 'further', i]) ?? [],
  );
  return {
    id,
    type,
    route,
    opensOn,
    lastDay,
    considerationDate,
    waiver,
    criteria,
    posts,
    further,
    readings: readReadings(r, of),
    ...readOptional(of, 'title', path, (one, where) => readLocalText(r, one, where)),
    ...readOptional(of, 'mostWishes', path, (one, where) => wholeNumber(r, one, where, 1, 1_000)),
    ...readOptional(of, 'candidates', path, (one, where) =>
      readArray(r, one, where).flatMap((entry, i) => readText(r, entry, [...where, i]) ?? []),
    ),
  };
};
