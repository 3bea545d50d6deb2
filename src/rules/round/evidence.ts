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
 * @returns the evidence, or `not-an-applicant`
 * @example
 * ```ts
 * import { evidenceFor, runRound } from 'martaba/rules';
 *
 * const round = runRound({});
 * round.ok && evidenceFor(round.value, 'E-1').ok; // false: that is no round
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
