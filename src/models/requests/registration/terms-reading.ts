import * as z from 'zod';
import { sha256Schema } from '../../privacy/sha256.js';
import { languageSchema } from '../../schema/language-choice.js';
import { MartabaError } from '../../error.js';
import type { Consent } from '../../privacy/consent.js';
import { consentSchema } from '../../privacy/consent.js';
import { fail, ok, type Result } from '../../result.js';
import { labelled } from '../../schema/field.js';
import { refuse } from '../refuse.js';

const withinText = (payload: z.core.ParsePayload<{ readonly readTo: number; readonly length: number }>): void => {
  if (payload.value.readTo > payload.value.length) refuse(payload, 'read-beyond-end', ['readTo']);
};

/**
 * How far terms were read (قراءة البنود والشروط, R106): which text, in which version and language, proved by its hash, how
 * long it is, and up to where it was shown without a gap. Lengths are in UTF-16 code units, as `String.length` counts.
 *
 * @example
 * ```ts
 * const reading = {
 *   text: 'terms', version: '1', hash: await consentHash('أوافق'), language: 'ar', length: 5, readTo: 5,
 * };
 * termsReadingSchema.safeParse(reading).success; // true
 * issuesOf(termsReadingSchema, { ...reading, readTo: 6 }).issues[0].code; // 'read-beyond-end'
 * ```
 */
export const termsReadingSchema = z
  .strictObject({
    text: labelled(z.string().min(1).max(64), 'النص', 'Text'),
    version: labelled(z.string().min(1).max(32), 'النسخة', 'Version'),
    /** SHA-256 of the text that was shown, by `consentHash`. */
    hash: labelled(sha256Schema, 'بصمة النص', 'Hash of the text'),
    language: labelled(languageSchema, 'اللغة', 'Language'),
    length: labelled(z.int().min(1).max(1_000_000), 'طول النص', 'Length of the text'),
    readTo: labelled(z.int().min(0).max(1_000_000), 'قُرئ إلى', 'Read up to'),
  })
  .check(withinText);
export type TermsReading = z.infer<typeof termsReadingSchema>;

/** Terms that were read to the end, with a consent to exactly them. */
export interface AcceptedTerms {
  readonly reading: TermsReading;
  readonly consent: Consent;
}

/**
 * A reading after a part of the text was shown. A part that begins beyond what was read leaves a gap, and does not count:
 * to jump to the end is not to read.
 *
 * @param from where the part that was shown begins, in code units
 * @param to where it ends
 * @throws MartabaError `not-a-part`, when it is no part of the text
 * @example
 * ```ts
 * readOn({ ...aReading, readTo: 0 }, 0, 40).readTo; // 40
 * readOn({ ...aReading, readTo: 0 }, 90, 100).readTo; // 0
 * ```
 */
export const readOn = <R extends Pick<TermsReading, 'length' | 'readTo'>>(reading: R, from: number, to: number): R => {
  if (!(Number.isInteger(from) && Number.isInteger(to) && 0 <= from && from <= to && to <= reading.length))
    throw new MartabaError('not-a-part');
  return from > reading.readTo ? reading : { ...reading, readTo: Math.max(reading.readTo, to) };
};

/**
 * The consent to terms that were read in full (R106, R107): before their end they cannot be agreed to.
 *
 * @param at when it is given, ISO 8601 in UTC
 * @returns the reading and the consent to exactly that text; or `terms-unread`, with how much is left
 * @throws MartabaError `not-a-moment`, when `at` is none
 * @example
 * ```ts
 * acceptTerms({ ...aReading, readTo: 60 }, '2026-01-01T09:00:00Z').issues[0].params; // { left: 40 }
 * ```
 */
export const acceptTerms = (reading: TermsReading, at: string): Result<AcceptedTerms> => {
  if (!z.iso.datetime().safeParse(at).success) throw new MartabaError('not-a-moment');
  const { text, version, hash, length, readTo } = reading;
  return readTo < length
    ? fail('terms-unread', ['reading', 'readTo'], { left: length - readTo })
    : ok({ reading, consent: { text, version, hash, purpose: 'service', givenAt: at } });
};

const agreedTo = (payload: z.core.ParsePayload<AcceptedTerms & { readonly agreed: boolean }>): void => {
  const { reading, consent, agreed } = payload.value;
  if (reading.readTo < reading.length)
    refuse(payload, 'terms-unread', ['reading', 'readTo'], { left: reading.length - reading.readTo });
  if (!agreed) refuse(payload, 'not-agreed', ['agreed']);
  for (const name of ['text', 'version', 'hash'] as const)
    if (reading[name] !== consent[name]) refuse(payload, 'terms-other', ['consent', name]);
  if (consent.withdrawnAt !== undefined) refuse(payload, 'consent-withdrawn', ['consent', 'withdrawnAt']);
};

/**
 * Terms that were read in full and explicitly agreed to (الموافقة الصريحة على البنود, R106, R107). Nothing is ticked
 * beforehand: `agreed` has no default. Its codes: `terms-unread`, `not-agreed`, `terms-other`, `consent-withdrawn`.
 */
export const acceptedTermsSchema = z
  .strictObject({
    reading: labelled(termsReadingSchema, 'البنود والشروط', 'Terms and conditions'),
    agreed: labelled(z.boolean(), 'قرأت البنود والشروط وأوافق عليها', 'I have read the terms and agree to them'),
    consent: labelled(consentSchema, 'الموافقة', 'Consent'),
  })
  .check(agreedTo);

export const termsTexts = {
  'read-beyond-end': { ar: 'الموضع بعد نهاية النص.', en: 'It lies beyond the end of the text.' },
  'terms-unread': { ar: 'لم تُقرأ البنود كاملة.', en: 'The terms were not read in full.' },
  'not-agreed': { ar: 'لم تُعطَ الموافقة.', en: 'There is no agreement.' },
  'terms-other': { ar: 'الموافقة على نص آخر.', en: 'The consent is to another text.' },
  'consent-withdrawn': { ar: 'سُحبت الموافقة.', en: 'The consent was withdrawn.' },
  'not-a-part': { ar: 'ليس جزءًا من النص.', en: 'It is no part of the text.' },
} as const;
