import * as z from 'zod';
import { oneOf } from '../schema/choice.js';
import type { Language, LocalText } from '../text/language.js';

/**
 * A list of codes (قائمة رموز) with their labels, its source and its date. The list is open: a code of an agency that is
 * not in it is carried and not lost.
 */
export interface CodeList<C extends string> {
  readonly name: string;
  readonly codes: Readonly<Record<C, LocalText>>;
  readonly source: string;
}

/** A code of an open list: the known ones are offered, and any other is carried. */
export type OpenCode<C extends string> = C | (string & {});

/**
 * Whether a list knows a code.
 *
 * @example
 * ```ts
 * isKnownCode(leaveTypes, 'study'); // true
 * isKnownCode(leaveTypes, 'toString'); // false
 * ```
 */
export const isKnownCode = <C extends string>(list: CodeList<C>, code: string): code is C =>
  Object.hasOwn(list.codes, code);

/**
 * The label of a code; of one that the list does not know, the code itself.
 *
 * @example
 * ```ts
 * labelOf(leaveTypes, 'study', 'ar'); // 'دراسية'
 * ```
 */
export const labelOf = <C extends string>(list: CodeList<C>, code: OpenCode<C>, language: Language): string =>
  isKnownCode(list, code) ? list.codes[code][language] : code;

/**
 * A schema of an open list: a code that is known, or another one, which is carried as it is. A code is letters and digits
 * of ASCII with `.`, `_`, `:` and `-` between, at most 64: no text of people.
 *
 * @example
 * ```ts
 * openCodeSchema(leaveTypes).safeParse('AGENCY-7').success; // true
 * ```
 */
export const openCodeSchema = <C extends string>(list: CodeList<C>): z.ZodType<OpenCode<C>, OpenCode<C>> =>
  z
    .string()
    .max(64)
    .regex(/^[A-Za-z0-9][A-Za-z0-9._:-]*$/)
    .meta({ description: `${list.name}: ${Object.keys(list.codes).join(', ')}, or another code.` });

/**
 * A schema of a list that is closed: only the known codes.
 *
 * @example
 * ```ts
 * closedCodeSchema(vacancies).safeParse('AGENCY-7').success; // false
 * ```
 */
export const closedCodeSchema = <C extends string>(list: CodeList<C>): z.ZodEnum<{ [K in C]: K }> => oneOf(list.codes);
