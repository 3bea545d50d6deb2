import type * as z from 'zod';
import { askedOf, type Unit } from './unit.js';

type CheckDef = z.core.$ZodChecks['_zod']['def'];

const ofText = ({ refer }: Unit, schema: z.core.$ZodType, at: string, check: CheckDef): string | undefined => {
  // One character at least is the same by every count. Nobody counts more than the units: a text of more, zod counts.
  if (check.check === 'min_length' && check.minimum === 1) return `${at}!==''`;
  if (check.check === 'max_length') return `(${at}.length<=${check.maximum}||${refer(askedOf(schema))}(${at})!==R)`;
  // What a search finds does not depend on where a pattern was used last.
  return check.check === 'string_format' && check.format === 'regex'
    ? `${refer(new RegExp(check.pattern?.source ?? '', check.pattern?.flags.replace(/[gy]/g, '')))}.test(${at})`
    : undefined;
};

const ofNumber = (at: string, check: CheckDef): string | undefined =>
  check.check === 'greater_than' || check.check === 'less_than'
    ? `${at}${check.check === 'less_than' ? '<' : '>'}${check.inclusive ? '=' : ''}${Number(check.value)}`
    : undefined;

/** The conditions of a type and of each check, as far as they are known. */
const conditionsOf = (unit: Unit, schema: z.core.$ZodTypes, at: string): readonly (string | undefined)[] => {
  const { def, values } = schema._zod;
  const checks = (def.checks ?? []).map((check) => (check as z.core.$ZodChecks)._zod.def);
  switch ('format' in def ? def.format : def.type) {
    case 'string':
      return [`typeof ${at}==='string'`, ...checks.map((check) => ofText(unit, schema, at, check))];
    case 'safeint':
      return [`Number.isSafeInteger(${at})`, ...checks.map((check) => ofNumber(at, check))];
    case 'boolean':
      return [`typeof ${at}==='boolean'`, ...checks.map(() => undefined)];
    case 'enum':
    case 'literal':
      return [values && `${unit.refer(values)}.has(${at})`, ...checks.map(() => undefined)];
    default:
      return [undefined];
  }
};

/**
 * The condition under which a schema takes what stands at a name as the value that it is; none where that is not all, or not
 * known.
 *
 * @internal
 */
export const conditionOf = (unit: Unit, schema: z.core.$ZodTypes, at: string): string | undefined => {
  const conditions = 'coerce' in schema._zod.def ? [undefined] : conditionsOf(unit, schema, at);
  return conditions.includes(undefined) ? undefined : conditions.join('&&');
};
