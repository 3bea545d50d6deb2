import * as z from 'zod';
import type { Decision } from '../../rules/language/decision.js';

/** What of a decision is checked when it comes over the wire: what a reader needs. The rest is carried as it is. */
export const decisionShape = z.looseObject({
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
  facts: z.record(z.string(), z.unknown()),
});

/** A decision of the rule engine as the wire carries it: plain JSON on both sides. */
export const decisionSchema: z.ZodCustom<Decision, Decision> = z.custom<Decision>(
  (value) => decisionShape.safeParse(value).success,
);
