import * as t from 'io-ts';
import * as z from 'zod/v4/core';

/** An error of io-ts at a path that zod names, with the message's code and never the value. */
const errorAt = (
  path: readonly PropertyKey[],
  context: t.Context,
  type: t.Decoder<unknown, unknown>,
  message: string,
): t.ValidationError => ({
  value: undefined,
  context: [...context, ...path.map((key) => ({ key: String(key), type }))],
  message,
});

const codeOf = (issue: z.$ZodIssue): string =>
  issue.code === 'custom' && typeof issue.params?.['code'] === 'string' ? issue.params['code'] : issue.code;

/**
 * Any schema of the package as a codec of io-ts: it decodes what the schema decodes, encodes what it encodes, and
 * composes with hand-written io-ts. Its errors hold a path and a code, and never a value.
 *
 * @param schema a schema of zod
 * @param name the codec's name
 * @example
 * ```ts
 * import { nationalIdSchema } from 'martaba/models';
 *
 * codec(nationalIdSchema, 'NationalId').decode('1234567890')._tag; // 'Left'
 * ```
 */
export const codec = <S extends z.$ZodType>(schema: S, name: string): t.Type<z.output<S>, z.input<S>> => {
  const type: t.Type<z.output<S>, z.input<S>> = new t.Type<z.output<S>, z.input<S>>(
    name,
    (value): value is z.output<S> => z.safeEncode(schema, value as z.output<S>).success,
    (input, context) => {
      const parsed = z.safeParse(schema, input);
      if (parsed.success) return { _tag: 'Right', right: parsed.data };
      return {
        _tag: 'Left',
        left: parsed.error.issues.map((issue) => errorAt(issue.path, context, type, codeOf(issue))),
      };
    },
    (value) => z.encode(schema, value),
  );
  return type;
};
