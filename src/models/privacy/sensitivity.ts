import * as z from 'zod';
import { ofSameValue } from './same-value.js';

const order = ['public', 'internal', 'personal', 'sensitive'] as const;

/**
 * How sensitive a field is (درجة الحساسية): `public` may be shown; `internal` stays in the agency; `personal` says who
 * someone is; `sensitive` says what the law protects most (health, trial, penalties).
 */
export type Sensitivity = (typeof order)[number];

/**
 * Where a schema's sensitivity is kept: the redaction of a value follows its schema.
 *
 * @example
 * ```ts
 * sensitivities.get(nationalIdSchema)?.sensitivity; // 'personal'
 * ```
 */
export const sensitivities: z.core.$ZodRegistry<{ readonly sensitivity: Sensitivity }> = z.registry<{
  readonly sensitivity: Sensitivity;
}>();

/**
 * A copy of a schema with its sensitivity; the schema itself may go on to be another field.
 *
 * @example
 * ```ts
 * sensitivityOf(withSensitivity(z.string(), 'personal')); // 'personal'
 * ```
 */
export const withSensitivity = <T extends z.core.$ZodType>(schema: T, sensitivity: Sensitivity): T => {
  const own = z.clone(schema);
  sensitivities.add(own, { sensitivity });
  return own;
};

/** The stricter of two, where not declaring any is the least strict. */
const stricter = (a: Sensitivity | undefined, b: Sensitivity | undefined): Sensitivity | undefined =>
  a === undefined || (b !== undefined && order.indexOf(b) > order.indexOf(a)) ? b : a;

/**
 * The sensitivity that a schema declares. Where it declares none itself, what it wraps does; of the schemas of a union,
 * an intersection or a codec the strictest counts.
 *
 * @returns `undefined` where none is declared
 * @example
 * ```ts
 * sensitivityOf(nationalIdSchema.optional()); // 'personal'
 * sensitivityOf(z.string()); // undefined
 * ```
 */
export const sensitivityOf = (schema: z.core.$ZodType): Sensitivity | undefined => {
  // A schema may lead back to itself through `z.lazy`.
  const met = new Set<z.core.$ZodType>();
  const visit = (at: z.core.$ZodType): Sensitivity | undefined => {
    if (met.has(at)) return undefined;
    met.add(at);
    return (
      sensitivities.get(at)?.sensitivity ??
      ofSameValue(at).reduce<Sensitivity | undefined>((found, part) => stricter(found, visit(part)), undefined)
    );
  };
  return visit(schema);
};
