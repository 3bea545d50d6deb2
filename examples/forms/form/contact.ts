import {
  dualDateSchema,
  emailSchema,
  field,
  ibanSchema,
  isolate,
  mobileSchema,
  nationalIdSchema,
} from 'martaba/models';
import * as z from 'zod';

/** The form of all three pages. How a field is labelled and typed, its schema says, but for what is said here. */
export const contactSchema = z.strictObject({
  nationalId: field(nationalIdSchema, { autocomplete: 'off' }),
  mobile: mobileSchema,
  iban: field(ibanSchema, {
    hint: { ar: `يبدأ بـ ${isolate('SA')}، والمسافات مقبولة`, en: 'Begins with SA; spaces are accepted' },
    autocomplete: 'off',
  }),
  email: emailSchema.optional(),
  from: field(dualDateSchema, {
    label: { ar: 'تاريخ السريان (هجري)', en: 'In force from (Hijri)' },
    hint: { ar: `مثل ${isolate('1447-01-10H')} أو ${isolate('١٤٤٧-٠١-١٠هـ')}`, en: 'As 1447-01-10H' },
    autocomplete: 'off',
  }),
});

/** What was judged to be right. Its identifiers print as masks. */
export type Contact = z.output<typeof contactSchema>;
/** The same on the wire: plain text. */
export type ContactWire = z.input<typeof contactSchema>;

export type FieldName = keyof Contact;

export const fieldNames = Object.keys(contactSchema.shape) as FieldName[];
