import { MartabaError } from '../../models/error.js';

/** How deep a value may be nested: a hostile one must not overflow the stack. */
const deepest = 200;

const isPlain = (value: object): boolean => {
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null;
};

const text = (value: string): string => {
  // JSON.stringify would write a lone surrogate as an escape, which no other writer need do: it is no Unicode text.
  if (/\p{Surrogate}/u.test(value)) throw new MartabaError('not-json');
  return JSON.stringify(value);
};

const write = (value: unknown, depth: number): string => {
  if (depth > deepest) throw new MartabaError('not-json');
  if (value === null || typeof value === 'boolean') return String(value);
  if (typeof value === 'string') return text(value);
  if (typeof value === 'number' && Number.isFinite(value)) return JSON.stringify(value);
  if (Array.isArray(value)) return `[${Array.from(value, (item) => write(item, depth + 1)).join(',')}]`;
  if (typeof value !== 'object' || !isPlain(value)) throw new MartabaError('not-json');
  // The default order of `toSorted` is that of UTF-16 code units, as the standard wants it.
  const members = Object.keys(value)
    .toSorted()
    .map((name) => `${text(name)}:${write((value as Readonly<Record<string, unknown>>)[name], depth + 1)}`);
  return `{${members.join(',')}}`;
};

/**
 * Writes JSON in its canonical form (RFC 8785): one text for one value, to be hashed and signed. Members are in the
 * order of their UTF-16 code units, numbers as ECMAScript writes them, and there is no white space.
 *
 * @param value plain JSON: nothing undefined, no number that is not finite, no lone surrogate, no circle
 * @throws MartabaError `not-json`
 * @example
 * ```ts
 * canonicalJson({ b: 1.0, a: [true, null] }); // '{"a":[true,null],"b":1}'
 * ```
 */
export const canonicalJson = (value: unknown): string => write(value, 0);

/** What may be wrong with a value that is to be written so, in both languages, by code. */
export const canonicalTexts = {
  'not-json': { ar: 'القيمة ليست من قيم JSON.', en: 'The value is not JSON.' },
} as const;
