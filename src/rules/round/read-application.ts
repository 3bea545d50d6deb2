import { parseCivilDate } from '../../models/calendar/civil-date.js';
import type { Issue, Path } from '../../models/result.js';
import { issue } from '../../models/result.js';
import type { Json, Reader } from '../language/json/reader.js';
import { readArray, readEntries, readObject, readOptional, readText, refuse } from '../language/json/reader.js';
import { safeParseSheet } from '../language/sheet.js';
import type { CriterionName } from '../promotion/comparison/criteria.js';
import { criterionLabels } from '../promotion/comparison/criteria.js';
import type { CriterionMark, SimpleMark } from '../promotion/criteria/scoring.js';
import { oneScale } from '../promotion/types/scales.js';
import { promotionRules } from '../promotion/types/kinds.js';
import type { RoundAnnouncement, RoundPost } from './announcement.js';
import type { Refusal, RoundApplication } from './application.js';
import { dateText, factsAt, wholeNumber } from './read-announcement.js';

const isSimple = (value: unknown): value is SimpleMark =>
  (typeof value === 'number' && Number.isFinite(value)) || (typeof value === 'string' && value !== '');

const readMark = (r: Reader, value: unknown, path: Path): CriterionMark | undefined => {
  if (isSimple(value)) return value;
  const parts: Record<string, SimpleMark> = {};
  for (const [id, one] of readEntries(r, value, path)) {
    if (isSimple(one)) parts[id] = one;
    else refuse(r, 'json-type', [...path, id], { expected: 'number | text' });
  }
  return parts;
};

const readMarks = (r: Reader, value: unknown, path: Path): Readonly<Partial<Record<CriterionName, CriterionMark>>> => {
  const names = Object.keys(criterionLabels) as CriterionName[];
  const marks: Partial<Record<CriterionName, CriterionMark>> = {};
  for (const [key, one] of readEntries(r, value, path)) {
    const criterion = names.find((name) => name === key);
    const mark = readMark(r, one, [...path, key]);
    if (criterion === undefined) refuse(r, 'criterion-unknown', path, { known: names.join(', ') });
    else if (mark !== undefined) marks[criterion] = mark;
  }
  return marks;
};

const insideWindow = ({ opensOn, lastDay }: RoundAnnouncement, submittedOn: string): boolean => {
  const day = parseCivilDate(submittedOn);
  return parseCivilDate(opensOn) <= day && day <= parseCivilDate(lastDay);
};

/** Who may not be in the round at all, and when one may apply. */
const admitted = (r: Reader, of: RoundApplication, to: RoundAnnouncement, path: Path): void => {
  if (to.candidates !== undefined && !to.candidates.includes(of.applicant))
    refuse(r, 'applicant-outside-group', [...path, 'applicant']);
  if (of.submittedOn === undefined) {
    if (to.route === 'offer') refuse(r, 'key-missing', path, { key: 'submittedOn' });
  } else if (!insideWindow(to, of.submittedOn)) refuse(r, 'application-outside-window', [...path, 'submittedOn']);
  if (to.mostWishes !== undefined && of.wishes.length > to.mostWishes)
    refuse(r, 'wishes-too-many', [...path, 'wishes'], { greatest: to.mostWishes });
  of.wishes.forEach((wish, i) => {
    if (of.wishes.indexOf(wish) < i) refuse(r, 'wish-twice', [...path, 'wishes', i]);
  });
  const facts = safeParseSheet(promotionRules[to.type].registry, of.facts);
  if (!facts.ok) r.issues.push(...facts.issues.map((one) => ({ ...one, path: [...path, 'facts', ...one.path] })));
};

/** Where nobody applies, a candidate is considered for the posts in the order of the announcement, unless said. */
const readWishes = (r: Reader, value: unknown, { route, posts }: RoundAnnouncement, path: Path): readonly string[] => {
  if (value === undefined && route !== 'offer') return posts.map(({ id }) => id);
  if (value === undefined) return refuse(r, 'key-missing', path, { key: 'wishes' }) ?? [];
  const at: Path = [...path, 'wishes'];
  return readArray(r, value, at).flatMap((one, i) => readText(r, one, [...at, i]) ?? []);
};

/** Reads one application; `undefined` when it is refused whole, and the issues are the reader's. */
export const readApplication = (
  r: Reader,
  value: unknown,
  to: RoundAnnouncement,
  path: Path,
): RoundApplication | undefined => {
  const optional = ['submittedOn', 'wishes', 'scale', 'step', 'group'];
  const of: Json | undefined = readObject(r, value, path, ['applicant', 'appointedOn', 'facts', 'marks'], optional);
  if (of === undefined) return undefined;
  const at = (key: string): Path => [...path, key];
  const applicant = readText(r, of['applicant'], at('applicant'));
  const appointedOn = dateText(r, of['appointedOn'], at('appointedOn'));
  const scale = of['scale'] === undefined ? 'general' : readText(r, of['scale'], at('scale'));
  const wishes = readWishes(r, of['wishes'], to, path);
  const facts = factsAt(r, of['facts'], at('facts'));
  const marks = readMarks(r, of['marks'], at('marks'));
  if (applicant === undefined || appointedOn === undefined || scale === undefined) return undefined;
  const read: RoundApplication = {
    applicant,
    appointedOn,
    scale,
    wishes,
    facts,
    marks,
    ...readOptional(of, 'submittedOn', path, (one, where) => dateText(r, one, where)),
    ...readOptional(of, 'step', path, (one, where) => wholeNumber(r, one, where, 1, 30)),
    ...readOptional(of, 'group', path, (one, where) => readText(r, one, where)),
  };
  if (r.issues.length === 0) admitted(r, read, to, path);
  return r.issues.length === 0 ? read : undefined;
};

/** An application without the wishes that cannot stand, each of which is refused by itself. */
export const standingWishes = (
  of: RoundApplication,
  posts: ReadonlyMap<string, RoundPost>,
  path: Path,
  refusals: Refusal[],
): RoundApplication => {
  const wishes = of.wishes.filter((wish, i) => {
    const faults = faultsOf(of.scale, posts.get(wish));
    if (faults.length === 0) return true;
    const issues = faults.map((one) => ({ ...one, path: [...path, 'wishes', i] }));
    refusals.push({ stage: 'received', what: 'wish', applicant: of.applicant, id: wish, issues });
    return false;
  });
  return { ...of, wishes };
};

const faultsOf = (scale: string, post: RoundPost | undefined): readonly Issue[] => {
  if (post === undefined) return [issue('wish-not-announced')];
  const one = oneScale(scale, post.scale);
  return one.ok ? [] : one.issues;
};
