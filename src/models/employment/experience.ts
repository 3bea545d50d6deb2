import * as z from 'zod';
import { verificationSchema } from '../qualifications/qualification.js';
import { during } from './history.js';

/**
 * Experience (خبرة) before the service or beside it: with whom, as what, and how far it was verified. What of it counts
 * for a post, the classification of the post says.
 *
 * @example
 * ```ts
 * experienceSchema.safeParse({
 *   employer: 'شركة', title: 'محاسب', sector: 'private', from: '1430-01-01H', lastDay: '1432-12-29H', provenance: 'self-declared', verification: 'pending',
 * }).success; // true
 * ```
 */
export const experienceSchema = during({
  employer: z.string().min(1).max(200),
  title: z.string().min(1).max(200),
  sector: z.enum(['government', 'private', 'non-profit', 'international']).optional(),
  verification: verificationSchema,
});
