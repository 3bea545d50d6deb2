import * as z from 'zod';

const shownSchema: z.ZodType = z.json();

/** A decision of the rule engine as the wire carries it: what a reader needs is checked, and the rest is carried. */
export const decisionSchema = z.looseObject({
  format: z.literal('martaba-decision/1'),
  set: z.string().min(1),
  asOf: z.string().min(1),
  outcome: z.enum(['eligible', 'ineligible', 'undetermined']),
  findings: z.array(
    z.looseObject({
      rule: z.string().min(1),
      status: z.enum(['met', 'unmet', 'unknown', 'not-applicable', 'excepted']),
      severity: z.enum(['blocking', 'warning']),
      unknown: z.array(z.string()),
    }),
  ),
  facts: z.record(z.string(), shownSchema),
});
export type DecisionWire = z.infer<typeof decisionSchema>;
