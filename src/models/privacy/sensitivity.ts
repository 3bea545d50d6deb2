import * as z from 'zod';

/**
 * How sensitive a field is (درجة الحساسية): `public` may be shown; `internal` stays in the agency; `personal` says who
 * someone is; `sensitive` says what the law protects most (health, trial, penalties).
 */
export type Sensitivity = 'public' | 'internal' | 'personal' | 'sensitive';

/** Where a schema's sensitivity is kept: the redaction of a value follows its schema. */
export const sensitivities: z.core.$ZodRegistry<{ readonly sensitivity: Sensitivity }> = z.registry<{
  readonly sensitivity: Sensitivity;
}>();

/**
 * A schema with its sensitivity.
 *
 * @example
 * ```ts
 * const name = withSensitivity(z.string(), 'personal');
 * sensitivityOf(name); // 'personal'
 * ```
 */
export const withSensitivity = <T extends z.core.$ZodType>(schema: T, sensitivity: Sensitivity): T => {
  sensitivities.add(schema, { sensitivity });
  return schema;
};

/** The sensitivity that a schema declares, looked up through what only wraps it; `undefined` where it declares none. */
export const sensitivityOf = (schema: z.core.$ZodType): Sensitivity | undefined => {
  const own = sensitivities.get(schema)?.sensitivity;
  if (own !== undefined) return own;
  const { def } = schema._zod;
  return 'innerType' in def && def.innerType instanceof Object
    ? sensitivityOf(def.innerType as z.core.$ZodType)
    : undefined;
};
