import * as z from 'zod';
import { dualDateSchema } from '../calendar/schemas.js';
import { openCodeSchema } from '../employment/code-list.js';
import { field, labelled } from '../schema/field.js';
import { countrySchema } from './country.js';
import { degrees, qualificationTypes } from './degree.js';

/**
 * How far a qualification was verified (حالة التوثيق).
 *
 * @example
 * ```ts
 * verificationSchema.safeParse('pending').success; // true
 * verificationSchema.safeParse('checked').success; // false
 * ```
 */
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
  framework: labelled(
    z
      .strictObject({
        name: labelled(z.string().min(1), 'اسم الإطار', 'Name of the framework'),
        edition: labelled(z.string().min(1), 'إصدار الإطار', 'Edition'),
      })
      .optional(),
    'إطار المؤهلات',
    'Framework of qualifications',
  ),
  degree: labelled(openCodeSchema(degrees), 'الدرجة العلمية', 'Degree'),
  type: labelled(openCodeSchema(qualificationTypes).optional(), 'نوع المؤهل', 'Type of qualification'),
  /** The level in the framework. */
  level: labelled(z.int().min(0).max(10).optional(), 'المستوى في الإطار', 'Level in the framework'),
  /** The precise specialisation (التخصص الدقيق). */
  specialisation: labelled(
    z.strictObject({
      code: field(z.string().min(1).optional(), {
        label: { ar: 'رمز التخصص', en: 'Code of the specialisation' },
        dir: 'ltr',
      }),
      title: labelled(z.string().min(1), 'التخصص الدقيق', 'Precise specialisation'),
    }),
    'التخصص',
    'Specialisation',
  ),
  awardedOn: labelled(dualDateSchema, 'تاريخ الحصول على المؤهل', 'Date obtained'),
  institution: labelled(z.string().min(1).optional(), 'الجهة المانحة', 'Institution'),
  /** ISO 3166-1 alpha-2. */
  country: countrySchema.optional(),
  /** The decision that found a foreign qualification equivalent (المعادلة). */
  equivalence: labelled(
    z
      .strictObject({
        status: labelled(z.enum(['pending', 'granted', 'refused']), 'حالة المعادلة', 'State of equivalence'),
        authority: labelled(z.string().min(1), 'جهة المعادلة', 'Authority'),
        decisionNumber: field(z.string().min(1).optional(), {
          label: { ar: 'رقم القرار', en: 'Number of the decision' },
          dir: 'ltr',
        }),
        decidedOn: labelled(dualDateSchema.optional(), 'تاريخ القرار', 'Date of the decision'),
      })
      .optional(),
    'المعادلة',
    'Equivalence',
  ),
  verification: labelled(verificationSchema, 'حالة التوثيق', 'State of verification'),
});
export type Qualification = z.infer<typeof qualificationSchema>;
