import * as z from 'zod';
import { dualDateSchema } from '../calendar/schemas.js';
import { openCodeSchema } from '../employment/code-list.js';
import { countrySchema } from './country.js';
import { degrees, qualificationTypes } from './degree.js';

/** How far a qualification was verified (حالة التوثيق). */
export const verificationSchema = z.enum(['unverified', 'pending', 'verified', 'rejected']);
export type Verification = z.infer<typeof verificationSchema>;

/**
 * A qualification (المؤهل): the framework that it is placed in, what it is in, where and when it was obtained.
 *
 * @example
 * ```ts
 * qualificationSchema.parse({
 *   degree: 'bachelor', type: 'academic', specialisation: { title: 'محاسبة' }, awardedOn: '1437-08-15H', verification: 'verified',
 * }).awardedOn.gregorian; // '2016-05-22'
 * ```
 */
export const qualificationSchema = z.strictObject({
  /** Whose levels are meant: `nqf` of edition `3`. Frameworks number their levels differently. */
  framework: z.strictObject({ name: z.string().min(1), edition: z.string().min(1) }).optional(),
  degree: openCodeSchema(degrees),
  type: openCodeSchema(qualificationTypes).optional(),
  /** The level in the framework. */
  level: z.int().min(0).max(10).optional(),
  /** The precise specialisation (التخصص الدقيق). */
  specialisation: z.strictObject({ code: z.string().min(1).optional(), title: z.string().min(1) }),
  awardedOn: dualDateSchema,
  institution: z.string().min(1).optional(),
  /** ISO 3166-1 alpha-2. */
  country: countrySchema.optional(),
  /** The decision that found a foreign qualification equivalent (المعادلة). */
  equivalence: z
    .strictObject({
      status: z.enum(['pending', 'granted', 'refused']),
      authority: z.string().min(1),
      decisionNumber: z.string().min(1).optional(),
      decidedOn: dualDateSchema.optional(),
    })
    .optional(),
  verification: verificationSchema,
});
export type Qualification = z.infer<typeof qualificationSchema>;
