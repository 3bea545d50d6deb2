import * as z from 'zod';
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

/** Whether a list knows a code. */
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
export const labelOf = <C extends string>(list: CodeList<C>, code: OpenCode<NoInfer<C>>, language: Language): string =>
  isKnownCode(list, code) ? list.codes[code][language] : code;

/** A schema of an open list: kebab-case, at most 64 characters, known or not. */
export const openCodeSchema = <C extends string>(list: CodeList<C>): z.ZodType<OpenCode<C>, OpenCode<C>> =>
  z
    .string()
    .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/)
    .max(64)
    .meta({ description: `${list.name}: ${Object.keys(list.codes).join(', ')}, or another code.` });

/** A schema of a list that is closed: only the known codes. */
export const closedCodeSchema = <C extends string>(list: CodeList<C>): z.ZodEnum<{ [K in C]: K }> =>
  z.enum(Object.fromEntries(Object.keys(list.codes).map((code) => [code, code])) as { [K in C]: K });
