import type { Failure, Params } from '../result.js';
import { fail } from '../result.js';
import type { LocalText } from '../text/language.js';
import { withoutMarks } from '../text/bidi.js';
import { foldDigits } from '../text/digits.js';
import { Secret } from './secret.js';

/** What validation says: the value and what kind it is, or what is wrong with it. */
export type Validated<K extends string> = { readonly ok: true; readonly kind: K; readonly value: Secret<K> } | Failure;

/** One contract for every identifier (معرّف): the same questions, answered the same way. */
export interface Identifier<K extends string> {
  /** In kebab-case: `national-id`. */
  readonly name: string;
  readonly localName: LocalText;
  /** The text as it is kept: digits in ASCII, without marks of direction, spaces and separators. */
  readonly compact: (text: string) => string;
  /** Judges anything; never throws. The issue holds a code and never the input. */
  readonly validate: (input: unknown) => Validated<K>;
  /** Whether it is one. */
  readonly is: (input: unknown) => boolean;
  /** The text as people write it. Of text that is not one, the compact text. */
  readonly format: (text: string) => string;
  /** The text as it may be shown to others. Of text that is not one, nothing but `***`. */
  readonly mask: (text: string) => string;
}

/** What is wrong, with what its text needs. */
export type Fault = readonly [code: string, params?: Params];

/** How one identifier differs from the others. */
export interface Definition<K extends string> {
  readonly name: string;
  readonly localName: LocalText;
  /** Whether spaces inside are a way of writing it (a number in groups) and not a fault. */
  readonly spaced: boolean;
  /** The usual spelling, where it tells alone that a text is one: `is` need look no further. */
  readonly usual?: RegExp;
  /** Beside what every identifier drops: separators, upper or lower case. */
  readonly compact?: (folded: string) => string;
  /** The kind of a compact text that is not empty, or what is wrong with it. */
  readonly judge: (compact: string) => K | Fault;
  readonly format?: (compact: string) => string;
  /** The mask of a compact text that is valid. Left out where the identifier says nothing of a person. */
  readonly mask?: (compact: string) => string;
}

/** What is not printable ASCII, or is a space: some of it is folded. */
const beyondPlain = /[^!-~]/;

/** Makes an identifier out of what is its own. */
export const defineIdentifier = <K extends string>(of: Definition<K>): Identifier<K> => {
  const folding = (bare: string): string => (of.spaced ? bare.replace(/\s+/g, '') : bare.trim());
  const compact = (text: string): string => {
    const plain = beyondPlain.test(text) ? folding(foldDigits(withoutMarks(text))) : text;
    return of.compact?.(plain) ?? plain;
  };
  const judge = (text: string): K | Fault => (text === '' ? ['empty'] : of.judge(text));
  const validate = (input: unknown): Validated<K> => {
    if (typeof input !== 'string') return fail('not-text');
    const text = compact(input);
    const judged = judge(text);
    return typeof judged === 'string'
      ? { ok: true, kind: judged, value: new Secret(judged, text, of.mask?.(text) ?? text) }
      : fail(judged[0], [], judged[1]);
  };
  return {
    name: of.name,
    localName: of.localName,
    compact,
    validate,
    is: (input) => typeof input === 'string' && (of.usual?.test(input) || typeof judge(compact(input)) === 'string'),
    format: (text) => of.format?.(compact(text)) ?? compact(text),
    mask: (text) => {
      const found = validate(text);
      return found.ok ? String(found.value) : '***';
    },
  };
};
