import * as z from 'zod';
import { dualDateSchema } from '../calendar/schemas.js';

/**
 * The decision (القرار) that an entry of a record rests on: its number, which repeats from year to year, and so its date.
 *
 * @example
 * ```ts
 * decisionSchema.safeParse({ number: '407' }).success; // false
 * ```
 */
export const decisionSchema = z.strictObject({ number: z.string().min(1).max(64), decidedOn: dualDateSchema });
export type DecisionReference = z.infer<typeof decisionSchema>;
