import * as z from 'zod';
import { dualDateSchema } from '../calendar/schemas.js';
import type { CodeList } from '../employment/code-list.js';
import { openCodeSchema } from '../employment/code-list.js';

/** Academic degrees (الدرجات العلمية). A bare "diploma" is a value of its own: what it is a diploma of was not said. */
export const degrees = {
  name: 'degree',
  source: 'this project; the levels are those of R64',
  codes: {
    primary: { ar: 'ابتدائي', en: 'Primary' },
    intermediate: { ar: 'متوسط', en: 'Intermediate' },
    secondary: { ar: 'ثانوي', en: 'Secondary' },
    'unspecified-diploma': { ar: 'دبلوم', en: 'Diploma, of what is not said' },
    'intermediate-diploma': { ar: 'دبلوم متوسط', en: 'Intermediate diploma' },
    bachelor: { ar: 'بكالوريوس', en: 'Bachelor' },
    'higher-diploma': { ar: 'دبلوم عال', en: 'Higher diploma' },
    master: { ar: 'ماجستير', en: 'Master' },
    doctorate: { ar: 'دكتوراه', en: 'Doctorate' },
  },
} as const satisfies CodeList<string>;

/** How far a qualification was verified (حالة التوثيق). */
export const verificationSchema = z.enum(['unverified', 'pending', 'verified', 'rejected']);
export type Verification = z.infer<typeof verificationSchema>;

/** A qualification (المؤهل): the framework that it is placed in, what it is in, where and when it was obtained. */
export const qualificationSchema = z.strictObject({
  framework: z.strictObject({ name: z.string().min(1), edition: z.string().min(1) }).optional(),
  degree: openCodeSchema(degrees),
  /** The level in the framework. */
  level: z.int().min(0).max(10).optional(),
  /** The precise specialisation (التخصص الدقيق). */
  specialisation: z.strictObject({ code: z.string().min(1).optional(), title: z.string().min(1) }),
  awardedOn: dualDateSchema,
  institution: z.string().min(1).optional(),
  /** ISO 3166-1 alpha-2. */
  country: z
    .string()
    .regex(/^[A-Z]{2}$/)
    .optional(),
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
