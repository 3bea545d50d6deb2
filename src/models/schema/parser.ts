import type * as z from 'zod';
import type { Result } from '../result.js';
import { readingOf } from './emit/reading.js';
import { refused } from './emit/emission.js';
import { issuesOf } from './issues.js';

/**
 * A function that reads values of the wire by a model, for many records at once, of which few are wrong. It answers as
 * {@link issuesOf} does, with the same values and the same issues. It is code that is written for the schema; where none may
 * be written, as under a strict CSP, it asks zod. Equal dates of its records are one object, which none can change. Where no
 * value is needed, `acceptsOf` takes less still.
 *
 * @param schema any schema of zod that is not asynchronous; what is not known of it, zod is asked
 * @example
 * ```ts
 * parserOf(z.strictObject({ rank: z.int().min(1).max(15) }))({ rank: 7 }); // { ok: true, value: { rank: 7 } }
 * ```
 */
export const parserOf = <T extends z.core.$ZodType>(schema: T): ((value: unknown) => Result<z.output<T>>) => {
  const read = readingOf(schema, true);
  return (value) => {
    const made = read(value);
    return made === refused ? issuesOf(schema, value) : { ok: true, value: made as z.output<T> };
  };
};
