import type * as z from 'zod';
import { askedOf, type Emission } from './emission.js';

/** @internal */
export const hasChecks = ({ checks = [] }: z.core.$ZodTypeDef): boolean => checks.length > 0;

const ofType = ({ refer }: Emission, { def, values }: z.core.$ZodTypes['_zod'], at: string): string | undefined => {
  switch ('format' in def ? def.format : def.type) {
    case 'string':
    case 'boolean':
      return 'coerce' in def ? undefined : `typeof ${at}==='${def.type}'`;
    case 'safeint':
      return `Number.isSafeInteger(${at})`;
    case 'enum':
    case 'literal':
      return values && `${refer(values)}.has(${at})`;
    default:
      return undefined;
  }
};

const ofCheck = (
  { refer }: Emission,
  schema: z.core.$ZodType,
  at: string,
  { _zod: { def } }: z.core.$ZodChecks,
): string | undefined => {
  // A character has one unit or two: of a text that is near the limit, zod counts them.
  const ofLength = (limit: string): string => `(${at}.length${limit}||${refer(askedOf(schema))}(${at})!==R)`;
  switch (def.check) {
    case 'min_length':
      return ofLength(`>=${2 * def.minimum}`);
    case 'max_length':
      return ofLength(`<=${def.maximum}`);
    case 'string_format':
      // What a search finds does not depend on where a pattern was used last.
      return def.format === 'regex' ? `${refer(def.pattern)}[Symbol.search](${at})>=0` : undefined;
    case 'greater_than':
    case 'less_than':
      return `${at}${def.check === 'less_than' ? '<' : '>'}${def.inclusive ? '=' : ''}${Number(def.value)}`;
    default:
      return undefined;
  }
};

/**
 * The condition under which a schema takes what stands at a name as the value that it is; none where that is not all, or not
 * known.
 *
 * @internal
 */
export const conditionOf = (emission: Emission, schema: z.core.$ZodTypes, at: string): string | undefined => {
  const { _zod } = schema;
  const checks = (_zod.def.checks ?? []).map((check) => ofCheck(emission, schema, at, check as z.core.$ZodChecks));
  const conditions = [ofType(emission, _zod, at), ...checks];
  return conditions.includes(undefined) ? undefined : conditions.join('&&');
};
