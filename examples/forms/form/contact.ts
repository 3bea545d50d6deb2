import {
  dualDateSchema,
  email,
  emailSchema,
  field,
  iban,
  ibanSchema,
  isolate,
  mobile,
  mobileSchema,
  nationalId,
  nationalIdSchema,
} from 'martaba/models';
import * as z from 'zod';

/** The form of all three pages: what a field holds, and beside it how it is labelled and typed. */
export const contactSchema = z.strictObject({
  nationalId: field(nationalIdSchema, {
    label: nationalId.localName,
    hint: { ar: 'عشرة أرقام', en: 'Ten digits' },
    dir: 'ltr',
    inputMode: 'numeric',
    autocomplete: 'off',
  }),
  mobile: field(mobileSchema, {
    label: mobile.localName,
    hint: { ar: 'يبدأ بـ 05', en: 'Begins with 05' },
    dir: 'ltr',
    inputMode: 'tel',
    autocomplete: 'tel',
  }),
  iban: field(ibanSchema, {
    label: iban.localName,
    hint: { ar: `يبدأ بـ ${isolate('SA')}، والمسافات مقبولة`, en: 'Begins with SA; spaces are accepted' },
    dir: 'ltr',
    autocomplete: 'off',
  }),
  email: field(emailSchema.optional(), {
    label: email.localName,
    dir: 'ltr',
    inputMode: 'email',
    autocomplete: 'email',
  }),
  from: field(dualDateSchema, {
    label: { ar: 'تاريخ السريان (هجري)', en: 'In force from (Hijri)' },
    hint: { ar: `مثل ${isolate('1447-01-10H')} أو ${isolate('١٤٤٧-٠١-١٠هـ')}`, en: 'As 1447-01-10H' },
    dir: 'ltr',
    autocomplete: 'off',
  }),
});

/** What was judged to be right. Its identifiers print as masks. */
export type Contact = z.output<typeof contactSchema>;
/** The same on the wire: plain text. */
export type ContactWire = z.input<typeof contactSchema>;

export type FieldName = keyof Contact;

export const fieldNames = Object.keys(contactSchema.shape) as FieldName[];
