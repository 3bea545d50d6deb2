import type * as z from 'zod';
import { askedOf, refer, type Unit } from './unit.js';

type CheckDef = z.core.$ZodChecks['_zod']['def'];

/** @internal */
export const hasChecks = ({ checks = [] }: z.core.$ZodTypeDef): boolean => checks.length > 0;

/** A condition and those of all checks; none where a check is not known. */
const withChecks = (
  condition: string,
  { checks = [] }: z.core.$ZodTypeDef,
  conditionOfCheck: (def: CheckDef) => string | undefined,
): string | undefined => {
  const conditions = checks.map((check) => conditionOfCheck((check as z.core.$ZodChecks)._zod.def));
  return conditions.includes(undefined) ? undefined : [condition, ...conditions].join('&&');
};

/**
 * The condition under which a schema takes what stands at a name as the value that it is; none where that is not all, or not
 * known.
 *
 * @internal
 */
export const conditionOf = (unit: Unit, schema: z.core.$ZodTypes, at: string): string | undefined => {
  const { def, values } = schema._zod;
  switch (def.type) {
    case 'string':
      if ('format' in def || def.coerce === true) return undefined;
      return withChecks(`typeof ${at}==='string'`, def, (check) => {
        // One character at least is the same by every count. Nobody counts more than the units: a text of more, zod counts.
        if (check.check === 'min_length' && check.minimum === 1) return `${at}!==''`;
        if (check.check === 'max_length')
          return `(${at}.length<=${check.maximum}||${refer(unit, askedOf(schema))}(${at})!==R)`;
        if (check.check !== 'string_format' || check.format !== 'regex' || check.pattern === undefined) return undefined;
        const { source, flags } = check.pattern;
        return `${refer(unit, new RegExp(source, flags.replace(/[gy]/g, '')))}.test(${at})`;
      });
    case 'number':
      if (!('format' in def) || def.format !== 'safeint') return undefined;
      return withChecks(`Number.isSafeInteger(${at})`, def, (check) => {
        if (check.check !== 'greater_than' && check.check !== 'less_than') return undefined;
        return `${at}${check.check === 'greater_than' ? '>' : '<'}${check.inclusive ? '=' : ''}${Number(check.value)}`;
      });
    case 'boolean':
      return hasChecks(def) || def.coerce === true ? undefined : `typeof ${at}==='boolean'`;
    case 'enum':
    case 'literal':
      return hasChecks(def) || values === undefined ? undefined : `${refer(unit, values)}.has(${at})`;
    default:
      return undefined;
  }
};
