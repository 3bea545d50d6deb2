import * as z from 'zod';
import { verificationSchema } from '../qualifications/qualification.js';
import { field } from '../schema/field.js';
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
  employer: field(z.string().min(1).max(200), { label: { ar: 'جهة العمل', en: 'Employer' } }),
  title: field(z.string().min(1).max(200), { label: { ar: 'المسمى الوظيفي', en: 'Job title' } }),
  sector: field(z.enum(['government', 'private', 'non-profit', 'international']).optional(), {
    label: { ar: 'القطاع', en: 'Sector' },
  }),
  verification: field(verificationSchema, { label: { ar: 'حالة التوثيق', en: 'State of verification' } }),
});
