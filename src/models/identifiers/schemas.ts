import * as z from 'zod';
import { withSensitivity } from '../privacy/sensitivity.js';
import { checkBy, decodeBy } from '../schema/raise.js';
import { isolate } from '../text/bidi.js';
import type { FieldMeta } from '../schema/field.js';
import { typed } from '../schema/field.js';
import type { Identifier } from './contract.js';
import { email } from './email.js';
import { employeeId } from './employee-id.js';
import { entityCode } from './entity-code.js';
import { iban } from './iban.js';
import { mobile } from './mobile.js';
import { nationalId } from './national-id.js';
import { requestNumber } from './request-number.js';
import type { Secret } from './secret.js';
import { isSecret } from './secret.js';

type SecretSchema<K extends string> = z.ZodCodec<z.ZodString, z.ZodCustom<Secret<K>, Secret<K>>>;

/** On the wire the text, in the domain the value that prints as a mask. An issue carries our code as `params.code`. */
const secretSchema = <K extends string>(of: Identifier<K>): SecretSchema<K> =>
  z.codec(
    z.string(),
    z.custom<Secret<K>>((value) => isSecret(value) && of.is(value.reveal())),
    {
      decode: decodeBy(of.validate),
      encode: (value) => value.reveal(),
    },
  );

const personal = <K extends string>(of: Identifier<K>, typing: FieldMeta): SecretSchema<K> =>
  typed(withSensitivity(secretSchema(of), 'personal'), { label: of.localName, dir: 'ltr', ...typing });

/** On the wire and in the domain the compact text, for identifiers that are no secret. */
const textSchema = <K extends string>(
  of: Identifier<K>,
  typing: FieldMeta = {},
): z.ZodCodec<z.ZodString, z.ZodString> =>
  typed(z.codec(z.string(), z.string().check(checkBy(of.validate)), { decode: of.compact, encode: of.compact }), {
    label: of.localName,
    dir: 'ltr',
    ...typing,
  });

/**
 * A national ID or iqama number (رقم الهوية): on the wire its text, in the domain a value that prints as its mask.
 * Personal. Issues carry the code of {@link nationalId} as `params.code`.
 *
 * @example
 * ```ts
 * z.encode(nationalIdSchema, z.decode(nationalIdSchema, '١٩٩٩٩٩٩٩٩٦')); // '1999999996'
 * ```
 */
export const nationalIdSchema: SecretSchema<'citizen' | 'resident'> = personal(nationalId, {
  hint: { ar: 'عشرة أرقام تبدأ بـ 1 أو 2', en: 'Ten digits, beginning with 1 or 2' },
  inputMode: 'numeric',
});
/**
 * A mobile number (رقم الجوال), in the domain a value that prints as its mask. Personal.
 *
 * @example
 * ```ts
 * String(mobileSchema.parse('0500000009')); // '+966*******09'
 * mobileSchema.safeParse('0400000009').success; // false
 * ```
 */
export const mobileSchema: SecretSchema<'mobile'> = personal(mobile, {
  hint: { ar: 'يبدأ بـ 05', en: 'Begins with 05' },
  inputMode: 'tel',
  autocomplete: 'tel',
});
/**
 * An IBAN (رقم الآيبان), in the domain a value that prints as its mask. Personal.
 *
 * @example
 * ```ts
 * String(ibanSchema.parse('SA0380000000608010167519')).includes('608010167519'); // false: it prints as a mask
 * ibanSchema.safeParse('SA0380000000608010167518').success; // false
 * ```
 */
export const ibanSchema: SecretSchema<'iban'> = personal(iban, {
  hint: { ar: `يبدأ بـ ${isolate('SA')}، وطوله 24 خانة`, en: 'Begins with SA, 24 characters in all' },
});
/**
 * An e-mail address (البريد الإلكتروني), in the domain a value that prints as its mask. Personal.
 *
 * @example
 * ```ts
 * String(emailSchema.parse('salem@example.sa')); // 's***@example.sa'
 * emailSchema.safeParse('salem@example').success; // false
 * ```
 */
export const emailSchema: SecretSchema<'email'> = personal(email, {
  hint: { ar: `مثل ${isolate('name@example.sa')}`, en: 'As name@example.sa' },
  inputMode: 'email',
  autocomplete: 'email',
});
/**
 * A request number (رقم الطلب), text on the wire and in the domain.
 *
 * @example
 * ```ts
 * z.decode(requestNumberSchema, 'mrt1447000012398'); // 'MRT-1447-0000123-98'
 * ```
 */
export const requestNumberSchema: z.ZodCodec<z.ZodString, z.ZodString> = textSchema(requestNumber, {
  hint: { ar: `مثل ${isolate('MRT-1447-0000123-98')}`, en: 'As MRT-1447-0000123-98' },
});
/**
 * The opaque key of an employee (معرّف الموظف), text on the wire and in the domain.
 *
 * @example
 * ```ts
 * employeeIdSchema.parse('e-1001'); // 'e-1001'
 * employeeIdSchema.safeParse('1999999996').success; // false: a national ID is no key
 * ```
 */
export const employeeIdSchema: z.ZodCodec<z.ZodString, z.ZodString> = textSchema(employeeId, {
  hint: { ar: `مثل ${isolate('e-1001')}`, en: 'As e-1001' },
});
/**
 * The code of an entity with its system (رمز الجهة), text on the wire and in the domain.
 *
 * @example
 * ```ts
 * entityCodeSchema.parse('example:moh'); // 'example:moh'
 * entityCodeSchema.safeParse('moh').success; // false
 * ```
 */
export const entityCodeSchema: z.ZodCodec<z.ZodString, z.ZodString> = textSchema(entityCode, {
  hint: { ar: `النظام ثم الرمز، مثل ${isolate('example:moh')}`, en: 'The system and the code, as example:moh' },
});
