import type * as z from 'zod';
import type { Calendar } from '../calendar/calendar.js';
import { civilDateSchema, dualDateSchema, durationSchema } from '../calendar/schemas.js';
import { moneySchema } from '../employment/money.js';
import {
  emailSchema,
  employeeIdSchema,
  entityCodeSchema,
  ibanSchema,
  mobileSchema,
  nationalIdSchema,
  requestNumberSchema,
} from '../identifiers/schemas.js';

/** What a text looks like on the wire, as JSON Schema can say it. */
export interface WireForm {
  readonly description?: string;
  /** A regular expression of ECMA-262 with the flag `u`. */
  readonly pattern: string;
  readonly maxLength?: number;
  /** Synthetic values that the model accepts. */
  readonly examples: readonly string[];
}

/** A civil date as this package writes it; more is read. */
export const civilDateForm = {
  description: 'A civil date that says its calendar: Hijri (Umm al-Qura) with H, Gregorian without.',
  pattern: '^[0-9]{4}-[0-9]{2}-[0-9]{2}H?$',
  examples: ['1447-01-10H', '2025-07-05'],
} as const satisfies WireForm;

const foreign = (digit: string): string =>
  String.fromCodePoint(0x06_60 + Number(digit)) + String.fromCodePoint(0x06_f0 + Number(digit));

/** A class of digits in the three scripts that are folded, and of other characters beside. */
const digits = (of = '0123456789', others = ''): string => `[${of}${Array.from(of, foreign).join('')}${others}]`;

const marks = '\\u061c\\u200b-\\u200f\\u202a-\\u202e\\u2060-\\u2069\\ufeff';
/** Marks of direction, which stand for nothing. */
const mark = `[${marks}]*`;
/** Marks and spaces. */
const gap = `[\\s${marks}]*`;
const dialled = `[\\s${marks}().-]*`;
const digit = digits();

const whole = (inner: string): string => `^${gap}${inner}${gap}$`;
/** Parts one after the other, with what may stand between them. */
const inRow = (between: string, ...parts: readonly string[]): string => parts.join(between);
const times = (between: string, part: string, count: string): string => `(?:${between}${part}){${count}}`;
/** At most so many characters, those left out that stand for nothing. */
const atMost = (count: number): string => `(?=[^\\s${marks}](?:${mark}[^\\s${marks}]){0,${count - 1}}${gap}$)`;

const nationalId = whole(`${digits('12')}${times(gap, digit, '9')}`);
const mobile = `^${dialled}(?:(?:\\+${dialled}|${digits('0')}${dialled}${digits('0')}${dialled})?${inRow(dialled, digits('9'), digits('6'), digits('6'))}${dialled}|${digits('0')}${dialled})?${digits('5')}${times(dialled, digit, '8')}${dialled}$`;
const iban = whole(
  `${inRow(gap, '[Ss]', '[Aa]')}${times(gap, digit, '4')}${times(gap, digits(undefined, 'A-Za-z'), '18')}`,
);
const local = digits(undefined, "A-Za-z!#$%&'*+\\/=?\\^_`\\{\\|\\}~\\-");
const alphanumeric = digits(undefined, 'A-Za-z');
const label = `${mark}${alphanumeric}(?:${times(mark, digits(undefined, 'A-Za-z\\-'), '0,61')}${mark}${alphanumeric})?`;
const email = `^${gap}${atMost(254)}(?=[^\\s@${marks}](?:${mark}[^\\s@${marks}]){0,63}${mark}@)${local}(?:${mark}${local})*(?:${mark}\\.(?:${mark}${local})+)*${mark}@${label}(?:${mark}\\.${label})+${gap}$`;
const key = digits(undefined, 'A-Za-z._\\-');
const employeeId = whole(`${alphanumeric}${times(mark, key, '0,63')}`);
const entityCode = `^${gap}${atMost(96)}[a-z](?:${mark}${digits(undefined, 'a-z\\-')})*${mark}:${mark}${alphanumeric}(?:${mark}${key})*${gap}$`;
const requestNumber = whole(
  `${inRow(gap, '[Mm]', '[Rr]', '[Tt]')}${['4', '7', '2'].map((count) => `(?:${gap}-)?${times(gap, digit, count)}`).join('')}`,
);

const range = (tens: string, units: string): string => `${digits(tens)}${mark}${digits(units)}`;
const two = (pair: string): string => `${digits(pair.slice(0, 1))}${mark}${digits(pair.slice(1))}`;
const inOrder = (...choices: readonly string[]): string => `(?:${choices.join('|')})`;
const any = '0123456789';
const hijriYear = inOrder(
  `${two('13')}${mark}${inOrder(range('4', '3456789'), range('56789', any))}`,
  `${two('14')}${mark}${range(any, any)}`,
  `${two('15')}${mark}${two('00')}`,
);
const gregorianYear = inOrder(
  `${two('19')}${mark}${inOrder(range('2', '456789'), range('3456789', any))}`,
  `${two('20')}${mark}${inOrder(range('0123456', any), range('7', '01234567'))}`,
);
const monthAndDay = inRow(
  `${mark}-${mark}`,
  '',
  inOrder(range('0', '123456789'), range('1', '012')),
  inOrder(range('0', '123456789'), range('12', any), range('3', '01')),
);
const hijriSign = `${mark}(?: ${mark})?(?:[Hh]|ه(?:${mark}ـ)?)`;
const civilDate = whole(inOrder(`${hijriYear}${monthAndDay}${hijriSign}`, `${gregorianYear}${monthAndDay}`));

const date: WireForm = {
  description: civilDateForm.description,
  pattern: civilDate,
  maxLength: 40,
  examples: civilDateForm.examples,
};

const duration = (calendar: Calendar): WireForm => ({
  description: `A duration of the ${calendar} calendar in years, months and days.`,
  pattern: '^P(?=[0-9])([0-9]{1,4}Y)?([0-9]{1,4}M)?([0-9]{1,4}D)?$',
  examples: ['P1Y6M'],
});

/**
 * What the text looks like that a codec reads: of every writing that is folded before it is judged, and nothing else but
 * what {@link beyondJsonSchema} names.
 *
 * @param schema the schema of the text, the `in` of a codec
 */
export const wireFormOf = (schema: z.core.$ZodType): WireForm | undefined => {
  const forms: readonly (readonly [z.core.$ZodType, WireForm])[] = [
    [nationalIdSchema.in, { pattern: nationalId, examples: ['1999999996', '2999999994'] }],
    [mobileSchema.in, { pattern: mobile, examples: ['+966500000009', '0500000009'] }],
    [ibanSchema.in, { pattern: iban, examples: ['SA0380000000608010167519'] }],
    [emailSchema.in, { pattern: email, examples: ['a@example.sa'] }],
    [employeeIdSchema.in, { pattern: employeeId, examples: ['e-1001'] }],
    [entityCodeSchema.in, { pattern: entityCode, examples: ['example:moh'] }],
    [requestNumberSchema.in, { pattern: requestNumber, examples: ['MRT-1447-0000123-98'] }],
    [dualDateSchema.in, date],
    [civilDateSchema.in, date],
    [durationSchema('hijri').in, duration('hijri')],
    [durationSchema('gregorian').in, duration('gregorian')],
    [moneySchema.in, { pattern: '^[0-9]{1,12}(?:\\.[0-9]{1,2})?$', examples: ['10275.50'] }],
  ];
  return forms.find(([of]) => of === schema)?.[1];
};
