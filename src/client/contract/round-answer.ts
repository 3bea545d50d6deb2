import * as z from 'zod';
import type { RoundDecision } from '../../rules/round/stages.js';
import type { RoundAnswer } from '../../rules/round/why.js';

/** What of a round's answer is checked when it comes over the wire: what a reader needs. The rest is carried as it is. */
export const roundAnswerShape = z.looseObject({
  format: z.literal('martaba-round-answer/1'),
  round: z.string().min(1),
  applicant: z.string().min(1),
  given: z.string().min(1).nullable(),
  wishes: z.array(
    z.looseObject({
      post: z.string().min(1),
      wish: z.int().min(1),
      result: z.string().min(1),
      places: z.int().min(0),
      eligibility: z.enum(['eligible', 'ineligible', 'undetermined']),
      because: z.array(z.looseObject({ rule: z.string().min(1) })),
      candidates: z.int().min(0),
    }),
  ),
});

/** Why an applicant was given what he was given, as the wire carries it: plain JSON on both sides, and nobody's name. */
export const roundAnswerSchema: z.ZodCustom<RoundAnswer, RoundAnswer> = z.custom<RoundAnswer>(
  (value) => roundAnswerShape.safeParse(value).success,
);

const dateText = z.string().min(1).nullable();

/** A decision of promotion, as the wire carries it. Amounts are in halalas a month. */
export const promotionDecisionSchema = z.strictObject({
  applicant: z.string().min(1),
  post: z.string().min(1),
  rank: z.int().min(1).max(15),
  authority: z.string().min(1).nullable(),
  issuedOn: z.string().min(1),
  effectiveOn: dateText,
  paidFrom: dateText,
  step: z.int().min(1).nullable(),
  basic: z.int().min(0).nullable(),
  unknown: z.array(z.string()).readonly(),
}) satisfies z.ZodType<RoundDecision>;
