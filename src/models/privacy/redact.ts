import type * as z from 'zod';
import { isSecret } from '../identifiers/secret.js';
import { sensitivityOf } from './sensitivity.js';

/** What stands where a value was left out. */
export const withheld = '•••';

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The schema below wrappers: what an optional, nullable or default schema is about. */
const inner = (schema: z.core.$ZodType): z.core.$ZodType => {
  const { def } = schema._zod;
  return 'innerType' in def ? inner(def.innerType as z.core.$ZodType) : schema;
};

/**
 * A value as it may be logged or shown: fields that its schema calls personal or sensitive are withheld, identifiers
 * print as their mask, and what the schema does not know is withheld too. The result is plain JSON.
 *
 * @param schema the value's schema, its fields marked by `withSensitivity`
 * @param value a value of the domain or of the wire
 * @example
 * ```ts
 * const person = z.object({ name: withSensitivity(z.string(), 'personal'), rank: z.number() });
 * redact(person, { name: 'سالم', rank: 7 }); // { name: '•••', rank: 7 }
 * ```
 */
export const redact = (schema: z.core.$ZodType, value: unknown): unknown => {
  const sensitivity = sensitivityOf(schema);
  if (value === undefined || value === null) return value;
  if (isSecret(value)) return String(value);
  if (sensitivity === 'personal' || sensitivity === 'sensitive') return withheld;
  const def: Readonly<Record<string, unknown>> = { ...inner(schema)._zod.def };
  if (def['type'] === 'object' && isRecord(value)) {
    const shape = def['shape'] as Readonly<Record<string, z.core.$ZodType>>;
    return Object.fromEntries(
      Object.entries(value).map(([key, field]) => {
        const declared = Object.hasOwn(shape, key) ? shape[key] : undefined;
        return [key, declared === undefined ? withheld : redact(declared, field)];
      }),
    );
  }
  if (def['type'] === 'array' && Array.isArray(value)) {
    return value.map((element) => redact(def['element'] as z.core.$ZodType, element));
  }
  return typeof value === 'object' ? redactWhole(def, value) : value;
};

/** A value whose schema is a union, a record or a codec: whole, unless some part of it is protected. */
const redactWhole = (def: Readonly<Record<string, unknown>>, value: object): unknown => {
  const options = def['options'];
  if (Array.isArray(options)) {
    const fitting = (options as readonly z.core.$ZodType[]).find((option) => sensitivityOf(option) !== undefined);
    return redact(fitting ?? (options[0] as z.core.$ZodType), value);
  }
  if (def['valueType'] instanceof Object && isRecord(value)) {
    const valueType = def['valueType'] as z.core.$ZodType;
    return Object.fromEntries(Object.entries(value).map(([key, field]) => [key, redact(valueType, field)]));
  }
  return def['type'] === 'pipe' ? JSON.parse(JSON.stringify(value)) : withheld;
};
