import type * as z from 'zod';
import type { Language } from '../text/language.js';
import { textOf } from '../text/catalogue.js';
import { issuesOf } from './issues.js';

/** A Standard Schema, version 1, as form libraries take it. */
export interface StandardSchema<Input, Output> {
  readonly '~standard': {
    readonly version: 1;
    readonly vendor: string;
    readonly validate: (
      value: unknown,
    ) =>
      | { readonly value: Output; readonly issues?: undefined }
      | { readonly issues: readonly { readonly message: string; readonly path: readonly (string | number)[] }[] };
    readonly types?: { readonly input: Input; readonly output: Output };
  };
}

/**
 * A schema as a Standard Schema whose messages are this package's own, in one language: never zod's text, never the
 * value. For any form library that takes Standard Schema.
 *
 * @example
 * ```ts
 * inLanguage(z.object({ rank: z.int() }), 'ar')['~standard'].validate({}).issues[0].message; // 'هذا الحقل مطلوب.'
 * ```
 */
export const inLanguage = <T extends z.core.$ZodType>(
  schema: T,
  language: Language,
): StandardSchema<z.input<T>, z.output<T>> => ({
  '~standard': {
    version: 1,
    vendor: 'martaba',
    validate: (value) => {
      const judged = issuesOf(schema, value);
      if (judged.ok) return { value: judged.value };
      return { issues: judged.issues.map((found) => ({ message: textOf(found, language), path: found.path })) };
    },
  },
});
