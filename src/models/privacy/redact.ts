import * as z from 'zod';
import { isSecret } from '../identifiers/secret.js';
import { ofSameValue } from './same-value.js';
import { sensitivityOf } from './sensitivity.js';

type Schemas = readonly z.core.$ZodTypes[];

/**
 * What stands where a value was left out.
 *
 * @example
 * ```ts
 * redact(z.object({ rank: z.int() }), { rank: 7, name: 'سالم' }).name === withheld; // true
 * ```
 */
export const withheld = '•••';

/** Every schema that speaks of a value, from those given down to those that say what it is made of. */
const speakingOf = (schemas: readonly z.core.$ZodType[]): Schemas => {
  const met = new Set(schemas);
  // A set is walked in the order of insertion, and what is added on the way is walked too.
  for (const schema of met) for (const part of ofSameValue(schema)) met.add(part);
  return [...met].map((schema) => schema as z.core.$ZodTypes);
};

const elementsAt = (schemas: Schemas, index: number): readonly z.core.$ZodType[] =>
  schemas.flatMap(({ _zod: { def } }) => {
    if (def.type === 'array') return [def.element];
    if (def.type === 'tuple')
      return [def.items[index] ?? def.rest].filter((item) => item !== null && item !== undefined);
    return [];
  });

const fieldsAt = (schemas: Schemas, key: string): readonly z.core.$ZodType[] =>
  schemas
    .flatMap(({ _zod: { def } }) => {
      if (def.type === 'object') return Object.hasOwn(def.shape, key) ? [def.shape[key]] : [def.catchall];
      return def.type === 'record' ? [def.valueType] : [];
    })
    .filter((field) => field !== undefined);

const isProtected = (schema: z.core.$ZodType): boolean =>
  ['personal', 'sensitive'].includes(sensitivityOf(schema) ?? 'public');

const hasProtectedKeys = (schemas: Schemas): boolean =>
  schemas.some(({ _zod: { def } }) => def.type === 'record' && isProtected(def.keyType));

/** Whether a schema says that a value of this kind may stand there. What is of no declared kind is not known. */
const expects = ({ _zod: { def, values } }: z.core.$ZodTypes, value: unknown): boolean => {
  switch (def.type) {
    case 'string':
    case 'number':
    case 'boolean':
      return typeof value === def.type;
    case 'template_literal':
      return typeof value === 'string';
    case 'enum':
    case 'literal':
      return [...(values ?? [])].some((literal) => literal === value);
    default:
      return false;
  }
};

const isRecord = (value: object): value is Record<string, unknown> => {
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null;
};

const encoded = (schema: z.core.$ZodType, value: unknown): unknown => {
  try {
    return z.safeEncode(schema, value).data;
  } catch {
    // One way only, or asynchronous: zod throws, and what cannot be encoded is not shown.
    return undefined;
  }
};

/** What a codec writes of a value on the wire, where one of the schemas is a codec that knows how. */
const onWire = (schemas: Schemas, value: unknown): string | number | boolean | undefined => {
  for (const schema of schemas) {
    if (schema._zod.def.type !== 'pipe') continue;
    const wire = encoded(schema, value);
    if (typeof wire === 'string' || typeof wire === 'number' || typeof wire === 'boolean') return wire;
  }
  return undefined;
};

const shown = (given: readonly z.core.$ZodType[], value: unknown, within: readonly unknown[]): unknown => {
  if (value === undefined) return undefined;
  const levels = new Set(given.map(sensitivityOf));
  if (levels.has('sensitive')) return withheld;
  if (isSecret(value)) return String(value);
  if (levels.has('personal')) return withheld;
  if (value === null) return null;
  const schemas = speakingOf(given);
  if (schemas.some((schema) => expects(schema, value))) return value;
  if (typeof value === 'object' && !within.includes(value)) {
    const inside = [...within, value];
    if (Array.isArray(value) && schemas.some(({ _zod: { def } }) => def.type === 'array' || def.type === 'tuple'))
      return value.map((element: unknown, index) => shown(elementsAt(schemas, index), element, inside));
    if (isRecord(value) && schemas.some(({ _zod: { def } }) => def.type === 'object' || def.type === 'record'))
      return hasProtectedKeys(schemas)
        ? withheld
        : Object.fromEntries(
            Object.entries(value).map(([key, field]) => [key, shown(fieldsAt(schemas, key), field, inside)]),
          );
  }
  return onWire(schemas, value) ?? withheld;
};

/**
 * A value as it may be logged or shown (حجب البيانات): what its schema calls sensitive is withheld; what it calls
 * personal is withheld, but for identifiers of the domain, which print as their mask; what the schema does not know, or
 * does not expect there, is withheld too. Where several schemas speak of a value, the strictest counts. What is left is
 * plain JSON, dates and amounts as on the wire.
 *
 * @param schema the value's schema, its fields marked by {@link withSensitivity}
 * @param value anything: a value of the domain or of the wire, valid or not; never throws
 * @example
 * ```ts
 * redact(z.object({ rank: z.int() }), { rank: 7, name: 'سالم' }); // { rank: 7, name: '•••' }
 * redact(withSensitivity(z.string(), 'personal'), 'سالم'); // '•••'
 * redact(nationalIdSchema, z.decode(nationalIdSchema, '1999999996')); // '1*******96'
 * redact(nationalIdSchema, '1999999996'); // '•••'
 * ```
 */
export const redact = (schema: z.core.$ZodType, value: unknown): unknown => shown([schema], value, []);
