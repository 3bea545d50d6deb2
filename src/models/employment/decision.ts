import * as z from 'zod';
import { dualDateSchema } from '../calendar/schemas.js';
import { labelled } from '../schema/field.js';

/**
 * The decision (القرار) that an entry of a record rests on: its number, which repeats from year to year, and so its date.
 *
 * @example
 * ```ts
 * decisionSchema.safeParse({ number: '407' }).success; // false
 * ```
 */
export const decisionSchema = labelled(
  z.strictObject({
    number: labelled(z.string().min(1).max(64), 'رقم القرار', 'Number of the decision'),
    decidedOn: labelled(dualDateSchema, 'تاريخ القرار', 'Date of the decision'),
  }),
  'القرار',
  'Decision',
);
export type DecisionReference = z.infer<typeof decisionSchema>;
