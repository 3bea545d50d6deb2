import type { Path, Result } from '../../models/result.js';
import { issue } from '../../models/result.js';
import type { Reader } from '../language/json/reader.js';
import { readArray, readObject } from '../language/json/reader.js';
import type { Refusal, RoundApplication } from './application.js';
import { byId } from './application.js';
import { readAnnouncement } from './read-announcement.js';
import { readApplication, standingWishes } from './read-application.js';
import type { ReceivedRound } from './stages.js';

const applicantOf = (value: unknown): string | undefined =>
  typeof value === 'object' && value !== null && 'applicant' in value && typeof value.applicant === 'string'
    ? value.applicant
    : undefined;

/** Those who stand more than once among the applications. */
const repeated = (values: readonly unknown[]): ReadonlySet<string> => {
  const [seen, again] = [new Set<string>(), new Set<string>()];
  for (const id of values.map(applicantOf)) {
    if (id === undefined) continue;
    if (seen.has(id)) again.add(id);
    seen.add(id);
  }
  return again;
};

const order = (a: Refusal, b: Refusal): number =>
  byId(a.applicant ?? '', b.applicant ?? '') || byId(a.id ?? '', b.id ?? '');

/**
 * Receives a round: reads its announcement and its applications (استلام الإعلان والطلبات). What is wrong with one
 * application, wish, post or set of criteria refuses that one, and the rest of the round goes on.
 *
 * @param json `{ announcement, applications }`: see {@link RoundAnnouncement} and {@link RoundApplication}
 * @returns the first stage of the round, with what was refused: `application-outside-window`, `applicant-twice` (each of
 * the two, for which one stands is not for the package to say), `applicant-outside-group`, `wish-not-announced`,
 * `wish-twice`, `wishes-too-many`, `comparison-across-scales`, `weights-sum`, `criteria-not-announced`,
 * `round-without-comparison`, and those of criteria, facts, dates and JSON; or the issues of an announcement that is none
 * @example
 * ```ts
 * import { receiveRound } from 'martaba/rules';
 *
 * receiveRound({ announcement: {}, applications: [] }).ok; // false
 * ```
 */
export const receiveRound = (json: unknown): Result<ReceivedRound> => {
  const r: Reader = { issues: [], nodes: 0 };
  const refusals: Refusal[] = [];
  const of = readObject(r, json, [], ['announcement', 'applications'], ['about']);
  if (of === undefined) return { ok: false, issues: r.issues };
  const announcement = readAnnouncement(r, of['announcement'], refusals);
  const values = readArray(r, of['applications'], ['applications']);
  if (announcement === undefined || r.issues.length > 0) return { ok: false, issues: r.issues };
  const again = repeated(values);
  const posts = new Map(announcement.posts.map((post) => [post.id, post]));
  const applications = values.flatMap((value, i): readonly RoundApplication[] => {
    const path: Path = ['applications', i];
    const own: Reader = { issues: [], nodes: 0 };
    const id = applicantOf(value);
    const read =
      id !== undefined && again.has(id)
        ? void own.issues.push(issue('applicant-twice', [...path, 'applicant']))
        : readApplication(own, value, announcement, path);
    if (read !== undefined) return [standingWishes(read, posts, path, refusals)];
    const whose = id === undefined ? {} : { applicant: id };
    refusals.push({ stage: 'received', what: 'application', ...whose, issues: own.issues });
    return [];
  });
  return {
    ok: true,
    value: {
      format: 'martaba-round/1',
      stage: 'received',
      announcement,
      applications: applications.toSorted((a, b) => byId(a.applicant, b.applicant)),
      refusals: refusals.toSorted(order),
    },
  };
};
