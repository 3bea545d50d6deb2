import * as z from 'zod';
import { verificationSchema } from '../qualifications/qualification.js';
import { labelled } from '../schema/field.js';
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
  employer: labelled(z.string().min(1).max(200), 'جهة العمل', 'Employer'),
  title: labelled(z.string().min(1).max(200), 'المسمى الوظيفي', 'Job title'),
  sector: labelled(z.enum(['government', 'private', 'non-profit', 'international']).optional(), 'القطاع', 'Sector'),
  verification: labelled(verificationSchema, 'حالة التوثيق', 'State of verification'),
});
