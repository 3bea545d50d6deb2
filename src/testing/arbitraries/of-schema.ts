import type fc from 'fast-check';
import * as z from 'zod';
import { issuesOf } from '../../models/schema/issues.js';
import { jsonSchemaOf } from '../../models/schema/json-schema.js';
import { documentsOf } from './documents.js';
import { writtenFor } from './written.js';

const made = new WeakMap<z.core.$ZodType, fc.Arbitrary<unknown>>();

/** The documents of a schema, near enough to what it accepts: made once, for most of the time goes into that. */
const documentsFor = (schema: z.core.$ZodType): fc.Arbitrary<unknown> => {
  const known = made.get(schema) ?? writtenFor(schema) ?? documentsOf(jsonSchemaOf(schema));
  made.set(schema, known);
  return known;
};

/**
 * Values of a model as the wire carries them: JSON that the model accepts. What belongs to a person in them is of
 * nobody: national IDs begin with 1999 or 2999.
 *
 * @param schema a schema of `martaba/models`, or one that is made of them
 * @throws what zod throws for a schema that has no JSON Schema
 * @example
 * ```ts
 * import fc from 'fast-check';
 * import { employeeSchema, nationalIdSchema } from 'martaba/models';
 *
 * fc.sample(wiresOf(nationalIdSchema), 50).every((wire) => /^[12]999/.test(wire)); // true
 * fc.sample(wiresOf(employeeSchema), 50).every((wire) => employeeSchema.safeParse(wire).success); // true
 * ```
 */
export const wiresOf = <S extends z.core.$ZodType>(schema: S): fc.Arbitrary<z.input<S>> =>
  documentsFor(schema).filter((document): document is z.input<S> => issuesOf(schema, document).ok);

/**
 * Values of a model in the domain: what the model makes of {@link wiresOf}.
 *
 * @param schema a schema of `martaba/models`, or one that is made of them
 * @throws what zod throws for a schema that has no JSON Schema
 * @example
 * ```ts
 * import fc from 'fast-check';
 * import { employeeSchema } from 'martaba/models';
 *
 * fc.assert(fc.property(valuesOf(employeeSchema), ({ employeeId }) => employeeId.length > 0)); // undefined
 * ```
 */
export const valuesOf = <S extends z.core.$ZodType>(schema: S): fc.Arbitrary<z.output<S>> =>
  wiresOf(schema).map((wire) => z.decode(schema, wire));
