import * as z from 'zod';

/** What service is counted for: there is no one number of years of service. */
export const servicePurposeSchema = z.enum(['promotion', 'time-in-rank', 'ordinary-leave', 'retirement']);

/** How long one has served, as the rule engine counts it for a purpose. */
export const serviceLengthSchema = z.strictObject({
  purpose: servicePurposeSchema,
  /** Civil date of the Hijri calendar as of which it was counted. */
  asOf: z.string().min(1),
  /** `P5Y3M`, in legal years of twelve Hijri months; `null` while something unknown leaves it open. */
  length: z
    .string()
    .regex(/^P/)
    .meta({ examples: ['P5Y3M'] })
    .nullable(),
  /** The periods of which the record says whether they count, in its own order. */
  periods: z.array(
    z.strictObject({
      kind: z.string().min(1).nullable(),
      from: z.string().min(1).nullable(),
      /** The day after its last; none while it runs. */
      to: z.string().min(1).nullable(),
      counts: z.boolean(),
    }),
  ),
  /** The facts that leave it open, by their public names. */
  unknown: z.array(z.string()),
  /** The rules that it stands on, each with its place in the law. */
  sources: z.array(
    z.strictObject({
      rule: z.string().min(1),
      cites: z.strictObject({
        instrument: z.string().min(1),
        kind: z.enum(['law', 'description', 'policy']),
        article: z.string().min(1).optional(),
        paragraph: z.string().min(1).optional(),
      }),
      confidence: z.enum(['high', 'medium', 'low']),
    }),
  ),
});
