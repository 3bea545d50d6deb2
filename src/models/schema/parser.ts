import * as z from 'zod';
import type { DualDate } from '../calendar/dual-date.js';
import { safeParseDualDate } from '../calendar/dual-date.js';
import { dualDateSchema } from '../calendar/schemas.js';
import { employeeId } from '../identifiers/employee-id.js';
import { entityCode } from '../identifiers/entity-code.js';
import { employeeIdSchema, entityCodeSchema } from '../identifiers/schemas.js';
import type { Result } from '../result.js';
import { hasChecks, knownOf } from './accepts.js';
import { issuesOf } from './issues.js';

const refused = Symbol('refused');

/** The value of the domain that a value of the wire is read as, or `refused`. */
type Read = (value: unknown) => unknown;

/** A schema that this file does not know is asked itself. */
const askedOf =
  (schema: z.core.$ZodType): Read =>
  (value) => {
    const parsed = z.safeParse(schema, value);
    return parsed.success ? parsed.data : refused;
  };

// As many as the table has days, in either calendar.
const mostDates = 112_000;

/**
 * Reads dates, each text but once: a date is frozen, so that all records which have it share it. A population has few
 * different ones.
 */
const sharedDates = (): Read => {
  const known = new Map<unknown, DualDate>();
  return (value) => {
    const seen = known.get(value);
    if (seen !== undefined) return seen;
    const read = safeParseDualDate(value);
    if (!read.ok) return refused;
    if (known.size < mostDates) known.set(value, read.value);
    return read.value;
  };
};

const objectOf = ({ shape, catchall }: z.core.$ZodObjectDef, dates: Read): Read | undefined => {
  if (catchall?._zod.def.type !== 'never' || Object.hasOwn(shape, '__proto__')) return undefined;
  const fields = Object.entries(shape).map(([key, field]) => ({
    key,
    read: readOf(field, dates),
    mayBeAbsent: field._zod.optin !== undefined,
  }));
  const names = new Set(Object.keys(shape));
  return (value) => {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return refused;
    const of = value as Readonly<Record<string, unknown>>;
    const made: Record<string, unknown> = {};
    for (const { key, read, mayBeAbsent } of fields) {
      const found = of[key];
      const isAbsent = found === undefined && !(key in of);
      if (isAbsent && !mayBeAbsent) return refused;
      const got = read(found);
      if (got === refused) return refused;
      if (got !== undefined || !isAbsent) made[key] = got;
    }
    for (const key in of) if (!names.has(key)) return refused;
    return made;
  };
};

const arrayOf =
  (read: Read): Read =>
  (value) => {
    if (!Array.isArray(value)) return refused;
    const made: unknown[] = [];
    for (const element of value as readonly unknown[]) {
      const got = read(element);
      if (got === refused) return refused;
      made.push(got);
    }
    return made;
  };

const codecOf = (text: z.core.$ZodType, dates: Read): Read | undefined => {
  if (text === dualDateSchema.in) return dates;
  for (const [{ in: known }, { is, compact }] of [
    [employeeIdSchema, employeeId],
    [entityCodeSchema, entityCode],
  ] as const)
    if (text === known) return (value) => (typeof value === 'string' && is(value) ? compact(value) : refused);
  return undefined;
};

const knownReadOf = (schema: z.core.$ZodTypes, dates: Read): Read | undefined => {
  const { def } = schema._zod;
  switch (def.type) {
    case 'string':
    case 'number':
    case 'boolean':
    case 'enum':
    case 'literal': {
      // What is known of these leaves its value as it is.
      const accepts = knownOf(schema);
      return accepts && ((value) => (accepts(value) ? value : refused));
    }
    case 'object':
      return hasChecks(def) ? undefined : objectOf(def, dates);
    case 'array':
      return hasChecks(def) ? undefined : arrayOf(readOf(def.element, dates));
    case 'nullable': {
      const inner = readOf(def.innerType, dates);
      return hasChecks(def) ? undefined : (value) => (value === null ? null : inner(value));
    }
    case 'optional': {
      const inner = readOf(def.innerType, dates);
      // What may itself be absent has a value of its own for that.
      return hasChecks(def) || def.innerType._zod.optin !== undefined
        ? undefined
        : (value) => (value === undefined ? undefined : inner(value));
    }
    case 'default': {
      const inner = readOf(def.innerType, dates);
      return hasChecks(def) ? undefined : (value) => (value === undefined ? def.defaultValue : inner(value));
    }
    case 'pipe':
      return hasChecks(def) ? undefined : codecOf(def.in, dates);
    default:
      return undefined;
  }
};

const readOf = (schema: z.core.$ZodType, dates: Read): Read =>
  knownReadOf(schema as z.core.$ZodTypes, dates) ?? askedOf(schema);

/**
 * A function that reads values of the wire by a model, for many records at once, of which few are wrong. It answers as
 * {@link issuesOf} does, with the same values and the same issues, and it emits no
 * code, so that it runs under a strict CSP too. Equal dates of its records are one object, which none can change. Where no
 * value is needed, `acceptsOf` takes less still.
 *
 * @param schema any schema of zod that is not asynchronous; what is not known of it, zod is asked
 * @example
 * ```ts
 * parserOf(z.strictObject({ rank: z.int().min(1).max(15) }))({ rank: 7 }); // { ok: true, value: { rank: 7 } }
 * ```
 */
export const parserOf = <T extends z.core.$ZodType>(schema: T): ((value: unknown) => Result<z.output<T>>) => {
  const read = readOf(schema, sharedDates());
  return (value) => {
    const made = read(value);
    return made === refused ? issuesOf(schema, value) : { ok: true, value: made as z.output<T> };
  };
};
