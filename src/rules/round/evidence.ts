import type { Result } from '../../models/result.js';
import { fail, ok } from '../../models/result.js';
import type { Decision } from '../language/decision.js';
import type { RoundAnnouncement } from './announcement.js';
import type { Refusal, RoundApplication } from './application.js';
import { decideWish } from './judge-eligibility.js';
import type { PlacedRound, RoundDecision, TiedRound } from './stages.js';
import type { RoundAnswer } from './why.js';
import { why } from './why.js';

/** What an applicant needs for a grievance over a round (مستندات التظلم): his own facts whole, and of others no name. */
export interface RoundEvidence {
  readonly format: 'martaba-round-evidence/1';
  /** Without a closed group and without others' values in further elements. */
  readonly announcement: Omit<RoundAnnouncement, 'candidates'>;
  readonly application: RoundApplication;
  readonly refusals: readonly Refusal[];
  /** The whole decision of law on each of his wishes. */
  readonly decisions: readonly { readonly post: string; readonly decision: Decision }[];
  readonly answer: RoundAnswer;
  /** The decision of promotion, where he has one. */
  readonly promotion: RoundDecision | null;
}

/**
 * The evidence of an applicant for a grievance (حزمة أدلة التظلم), with the identities of all others masked.
 *
 * @param round a round that is placed, or that waits for a further element
 * @param applicant his id
 * @returns the evidence, or `not-an-applicant`
 * @example
 * ```ts
 * import { evidenceFor, runRound } from 'martaba/rules';
 *
 * const criteria = [{ criterion: 'performance', weight: 100, scoring: { by: 'share', of: 5 } }];
 * const announcement = {
 *   id: 'R-1', type: 'ordinary', route: 'offer',
 *   opensOn: '1447-01-01H', lastDay: '1447-01-07H', considerationDate: '1447-01-10H',
 *   criteria: [{ id: 'C-1', criteria, tieBreakers: ['seniority'] }],
 *   posts: [{ id: 'P-1', title: { ar: 'باحث', en: 'Researcher' }, rank: 7 }],
 * };
 * const by = (applicant: string, performance: number) => ({
 *   applicant, submittedOn: '1447-01-03H', wishes: ['P-1'], appointedOn: '1440-01-01H',
 *   marks: { performance }, facts: { 'employee.suspended': true },
 * });
 * const run = runRound({ announcement, applications: [by('E-1', 5)] });
 * if (!run.ok) throw new Error('not read');
 * const evidence = evidenceFor(run.value, 'E-1');
 * evidence.ok && evidence.value.application.applicant; // 'E-1'
 * evidenceFor(run.value, 'E-9').ok; // false
 * ```
 */
export const evidenceFor = (round: PlacedRound | TiedRound, applicant: string): Result<RoundEvidence> => {
  const application = round.applications.find((one) => one.applicant === applicant);
  const answer = why(round, applicant);
  if (!answer.ok || application === undefined) return fail('not-an-applicant', ['applicant']);
  const { candidates: _candidates, further, ...announced } = round.announcement;
  const own = further.map(({ label, values }) => ({
    label,
    values: Object.hasOwn(values, applicant) ? { [applicant]: values[applicant] ?? 0 } : {},
  }));
  const posts = new Map(round.announcement.posts.map((post) => [post.id, post]));
  return ok({
    format: 'martaba-round-evidence/1',
    announcement: { ...announced, further: own },
    application,
    refusals: round.refusals.filter((one) => one.applicant === applicant),
    decisions: application.wishes.flatMap((wish) => {
      const post = posts.get(wish);
      return post === undefined
        ? []
        : [{ post: wish, decision: decideWish(round.announcement, application, post).decision }];
    }),
    answer: answer.value,
    promotion: round.stage === 'decided' ? (round.decisions.find((one) => one.applicant === applicant) ?? null) : null,
  });
};
