import * as z from 'zod';
import { ok, type Result } from '../result.js';
import { checkBy, decodeBy } from '../schema/raise.js';
import type { FieldMeta } from '../schema/field.js';
import type { Calendar } from './calendar.js';
import { type CivilDate, formatCivilDate, safeParseCivilDate } from './civil-date.js';
import { type DualDate, enteredText, isDualDate, safeParseDualDate } from './dual-date.js';
import { type Duration, formatDuration, isDuration, safeParseDuration } from './duration.js';

/**
 * How dates of either calendar are typed. A form alone needs it, and finds it by the schema.
 *
 * @internal
 */
export const dateTyping = {
  dir: 'ltr',
  hint: {
    ar: 'هجري مثل 1440-06-09H أو ميلادي مثل 2019-02-14',
    en: 'Hijri as 1440-06-09H, or Gregorian as 2019-02-14',
  },
} as const satisfies FieldMeta;

/**
 * How durations are typed.
 *
 * @internal
 */
export const durationTyping = {
  dir: 'ltr',
  hint: { ar: 'سنوات وأشهر وأيام، مثل P1Y6M', en: 'Years, months and days, as P1Y6M' },
} as const satisfies FieldMeta;

/**
 * A date in both calendars: on the wire the civil date as it was entered, in the domain a {@link DualDate}.
 *
 * Its issues carry our code as `params.code`: `not-a-date`, `outside-calendar`, `month-outside-year`,
 * `day-outside-month`.
 *
 * @example
 * ```ts
 * z.encode(dualDateSchema, z.decode(dualDateSchema, '1447-01-10H')); // '1447-01-10H'
 * ```
 */
export const dualDateSchema: z.ZodCodec<z.ZodString, z.ZodCustom<DualDate, DualDate>> = z.codec(
  z.string(),
  z.custom<DualDate>(isDualDate),
  { decode: decodeBy(safeParseDualDate), encode: enteredText },
);

const canonicalText = (text: string): Result<CivilDate> => {
  const read = safeParseCivilDate(text);
  return read.ok ? ok(formatCivilDate(read.value.day, read.value.calendar)) : read;
};

/**
 * A civil date that stays text, in its canonical form: `asOf` in a request, a date of the law.
 *
 * @example
 * ```ts
 * z.decode(civilDateSchema, '١٤٤٧-٠١-١٠هـ'); // '1447-01-10H'
 * ```
 */
export const civilDateSchema: z.ZodCodec<z.ZodString, z.ZodString> = z.codec(
  z.string(),
  z.string().check(checkBy(safeParseCivilDate)),
  { decode: decodeBy(canonicalText), encode: (text) => text },
);

type DurationSchema = z.ZodCodec<z.ZodString, z.ZodCustom<Duration, Duration>>;

const schemaOfDurations = (calendar: Calendar): DurationSchema =>
  z.codec(
    z.string(),
    z.custom<Duration>((value) => isDuration(value) && value.calendar === calendar),
    { decode: decodeBy((text) => safeParseDuration(text, calendar)), encode: formatDuration },
  );

const durationSchemas = { hijri: schemaOfDurations('hijri'), gregorian: schemaOfDurations('gregorian') };

/**
 * A duration: on the wire `P1Y6M`, in the domain a {@link Duration} of the calendar that the field is declared with.
 *
 * @param calendar - whose years and months; the wire does not say it
 * @returns a codec whose issue carries `not-a-duration` as `params.code`
 * @example
 * ```ts
 * z.decode(durationSchema('gregorian'), 'P55Y'); // { calendar: 'gregorian', years: 55, months: 0, days: 0 }
 * ```
 */
export const durationSchema = (calendar: Calendar): DurationSchema => durationSchemas[calendar];

/**
 * Whether a schema is that of the text which a date is read from.
 *
 * @internal
 */
export const isDateText = (schema: unknown): boolean => schema === dualDateSchema.in || schema === civilDateSchema.in;

/**
 * Whether a schema is that of the text which a duration is read from.
 *
 * @internal
 */
export const isDurationText = (schema: unknown): boolean =>
  Object.values(durationSchemas).some((duration) => duration.in === schema);
