import type { Context, Errors } from 'io-ts';
import { Type } from 'io-ts';
import * as z from 'zod';
import type { Issue } from '../models/result.js';
import { issuesOf } from '../models/schema/issues.js';
import { textOf } from '../models/text/catalogue.js';
import type { Language } from '../models/text/language.js';
import { left, right } from './either.js';

/** An io-ts codec of a schema: `A` is the domain form, `O` the wire form. */
export type CodecOf<S extends z.core.$ZodType> = Type<z.output<S>, z.input<S>>;

export interface CodecOptions {
  /** What the codec is called in reports; the kind of the schema unless said. */
  readonly name?: string;
  /** The language of the messages. English unless said. */
  readonly language?: Language;
}

const isDomain = (schema: z.core.$ZodType, value: unknown): boolean => {
  try {
    return z.safeEncode(schema, value).success;
  } catch {
    // A schema that transforms one way only: nothing tells its values.
    return false;
  }
};

/**
 * Derives an io-ts codec from any zod schema: decoding is the schema's own parsing, encoding its own encoding, the types
 * are its own. `PathReporter` says the place and this package's text of it; neither holds the value, which io-ts would
 * otherwise print.
 *
 * @param schema any schema of zod
 * @throws by `encode` alone, what zod throws, for a value that is not of the domain
 * @example
 * ```ts
 * import { nationalIdSchema } from 'martaba/models';
 *
 * const codec = codecOf(nationalIdSchema, { name: 'NationalId' });
 * codec.decode('1999999996')._tag; // 'Right'
 * ```
 */
export const codecOf = <S extends z.core.$ZodType>(
  schema: S,
  { name = schema._zod.def.type, language = 'en' }: CodecOptions = {},
): CodecOf<S> => {
  const errorOf = (found: Issue, context: Context) => {
    const text = textOf(found, language);
    // io-ts keeps the value itself beside each place; it is left out.
    const places = [
      ...context.map(({ key, type }) => ({ key, type })),
      ...found.path.map((key) => ({ key: String(key), type: codec })),
    ];
    return {
      value: undefined,
      context: places,
      message: found.path.length === 0 ? text : `${found.path.join('.')}: ${text}`,
    };
  };
  const codec: CodecOf<S> = new Type<z.output<S>, z.input<S>>(
    name,
    (value): value is z.output<S> => isDomain(schema, value),
    (input, context) => {
      const judged = issuesOf(schema, input);
      if (judged.ok) return right(judged.value);
      const errors: Errors = judged.issues.map((found) => errorOf(found, context));
      return left(errors);
    },
    (value) => z.encode(schema, value),
  );
  return codec;
};
