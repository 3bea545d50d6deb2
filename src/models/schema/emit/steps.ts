import type * as z from 'zod';
import { conditionOf, hasChecks } from './conditions.js';
import { askedOf, refer, type Unit } from './unit.js';

/** Statements that return `R` where what stands at a name is refused, and the expression of what it is read as. */
interface Step {
  readonly code: string;
  readonly value: string;
}

const called = (unit: Unit, read: string, at: string): Step => {
  const value = unit.name();
  return { code: `const ${value}=${read}(${at});if(${value}===R)return R;`, value };
};

/** What is read by a schema unless it is `empty`. */
const unless = (unit: Unit, empty: string, schema: z.core.$ZodType, at: string, otherwise = ''): Step => {
  const inner = stepOf(unit, schema, at);
  const made = unit.name();
  return {
    code: `let ${made}=${at};if(${at}!==${empty}){${inner.code}${made}=${inner.value}}${otherwise && `else ${made}=${otherwise};`}`,
    value: made,
  };
};

const list = (unit: Unit, schema: z.core.$ZodType, at: string): Step => {
  const [made, index, each] = [unit.name(), unit.name(), unit.name()];
  const { code, value } = stepOf(unit, schema, each);
  const [making, keeping] = unit.makes ? [`new Array(${at}.length)`, `${made}[${index}]=${value}`] : [at, ''];
  return {
    code: `if(!Array.isArray(${at}))return R;const ${made}=${making};for(let ${index}=0;${index}<${at}.length;${index}++){const ${each}=${at}[${index}];${code}${keeping}}`,
    value: made,
  };
};

/** How a field is read; where values are made, also what puts it into the one that is made. */
const field = (unit: Unit, key: string, schema: z.core.$ZodType) => {
  const { optin, optout } = schema._zod;
  const name = JSON.stringify(key);
  const at = unit.name();
  const present = `(${at}!==undefined||${name} in o)`;
  const { code, value } = stepOf(unit, schema, at);
  const read = `const ${at}=o[${name}];`;
  if (optin === undefined) return { code: `${read}if(!${present})return R;${code}`, literal: `${name}:${value}`, put: `m[${name}]=${value};` };
  return {
    // What is wrong with nothing at all does not count where nothing may be read.
    code: unit.makes || optout !== 'optional' ? `${read}${code}` : `${read}if(${present}){${code}}`,
    put: `if(${value}!==undefined||${name} in o)m[${name}]=${value};`,
  };
};

/** The name of the function that reads an object. */
const object = (unit: Unit, schema: z.core.$ZodType, { shape }: z.core.$ZodObjectDef): string => {
  const known = unit.functions.get(schema);
  if (known !== undefined) return known.name;
  const own = { name: unit.name(), text: '' };
  unit.functions.set(schema, own);
  const keys = Object.keys(shape);
  const fields = keys.map((key) => field(unit, key, shape[key] as z.core.$ZodType));
  const firstAbsent = fields.findIndex(({ literal }) => literal === undefined);
  const leading = firstAbsent === -1 ? fields.length : firstAbsent;
  // What is inherited counts as it does for zod.
  own.text = `function ${own.name}(o){if(typeof o!=="object"||o===null||Array.isArray(o))return R;
${fields.map(({ code }) => code).join('')}
for(const k in o)if(!${refer(unit, new Set(keys))}.has(k))return R;
${unit.makes ? `const m={${fields.slice(0, leading).map(({ literal }) => literal).join()}};${fields.slice(leading).map(({ put }) => put).join('')}return m` : ''}}`;
  return own.name;
};

const knownStepOf = (unit: Unit, schema: z.core.$ZodTypes, at: string): Step | undefined => {
  const condition = conditionOf(unit, schema, at);
  if (condition !== undefined) return { code: `if(!(${condition}))return R;`, value: at };
  const { def } = schema._zod;
  if (hasChecks(def)) return undefined;
  switch (def.type) {
    case 'object':
      return def.catchall?._zod.def.type !== 'never' || Object.hasOwn(def.shape, '__proto__')
        ? undefined
        : called(unit, object(unit, schema, def), at);
    case 'array':
      return list(unit, def.element, at);
    case 'nullable':
      return unless(unit, 'null', def.innerType, at);
    case 'optional':
      // What may itself be absent has a value of its own for that.
      return def.innerType._zod.optin === undefined ? unless(unit, 'undefined', def.innerType, at) : undefined;
    case 'default':
      return unless(unit, 'undefined', def.innerType, at, `${refer(unit, def)}.defaultValue`);
    case 'pipe': {
      const read = unit.codecs.get(def.in);
      return read && called(unit, refer(unit, read), at);
    }
    default:
      return undefined;
  }
};

/** How what stands at a name is read by a schema: as far as that is known by the code itself, and otherwise by asking zod. */
export const stepOf = (unit: Unit, schema: z.core.$ZodType, at: string): Step =>
  knownStepOf(unit, schema as z.core.$ZodTypes, at) ?? called(unit, refer(unit, askedOf(schema)), at);
