import * as z from 'zod';
import { dualDateSchema } from '../calendar/schemas.js';
import { openCodeSchema } from '../employment/code-list.js';
import { field } from '../schema/field.js';
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
  degree: field(openCodeSchema(degrees), { label: { ar: 'الدرجة العلمية', en: 'Degree' } }),
  type: field(openCodeSchema(qualificationTypes).optional(), {
    label: { ar: 'نوع المؤهل', en: 'Type of qualification' },
  }),
  /** The level in the framework. */
  level: field(z.int().min(0).max(10).optional(), {
    label: { ar: 'المستوى في الإطار', en: 'Level in the framework' },
    dir: 'ltr',
    inputMode: 'numeric',
  }),
  /** The precise specialisation (التخصص الدقيق). */
  specialisation: z.strictObject({
    code: field(z.string().min(1).optional(), {
      label: { ar: 'رمز التخصص', en: 'Code of the specialisation' },
      dir: 'ltr',
    }),
    title: field(z.string().min(1), { label: { ar: 'التخصص الدقيق', en: 'Precise specialisation' } }),
  }),
  awardedOn: field(dualDateSchema, {
    label: { ar: 'تاريخ الحصول على المؤهل', en: 'Date obtained' },
    dir: 'ltr',
    inputMode: 'numeric',
  }),
  institution: field(z.string().min(1).optional(), { label: { ar: 'الجهة المانحة', en: 'Institution' } }),
  /** ISO 3166-1 alpha-2. */
  country: field(countrySchema.optional(), { label: { ar: 'الدولة', en: 'Country' }, dir: 'ltr' }),
  /** The decision that found a foreign qualification equivalent (المعادلة). */
  equivalence: z
    .strictObject({
      status: field(z.enum(['pending', 'granted', 'refused']), {
        label: { ar: 'حالة المعادلة', en: 'State of equivalence' },
      }),
      authority: field(z.string().min(1), { label: { ar: 'جهة المعادلة', en: 'Authority' } }),
      decisionNumber: field(z.string().min(1).optional(), {
        label: { ar: 'رقم القرار', en: 'Number of the decision' },
        dir: 'ltr',
      }),
      decidedOn: field(dualDateSchema.optional(), {
        label: { ar: 'تاريخ القرار', en: 'Date of the decision' },
        dir: 'ltr',
        inputMode: 'numeric',
      }),
    })
    .optional(),
  verification: field(verificationSchema, { label: { ar: 'حالة التوثيق', en: 'State of verification' } }),
});
export type Qualification = z.infer<typeof qualificationSchema>;
