import type * as z from 'zod';
import { conditionOf } from './conditions.js';
import { askedOf, type Unit } from './unit.js';

const list = (unit: Unit, element: z.core.$ZodType): string => {
  const { makes } = unit;
  return `if(!Array.isArray(o))return R;const m=${makes ? 'new Array(o.length)' : 'o'};for(let i=0;i<o.length;i++){const a=o[i],b=${expressionOf(unit, element, 'a')};if(b===R)return R;${makes ? 'm[i]=b' : ''}}return m`;
};

const object = (unit: Unit, shape: z.core.$ZodShape): string => {
  let code = `if(typeof o!=='object'||o===null||Array.isArray(o))return R;`;
  let literal = '';
  let puts = '';
  Object.entries(shape).forEach(([key, schema], index) => {
    const { optin, optout } = schema._zod;
    const [name, a, b] = [JSON.stringify(key), `a${index}`, `b${index}`];
    const present = `(${a}!==undefined||${name} in o)`;
    code += `const ${a}=o[${name}],${b}=${expressionOf(unit, schema, a)};if(${b}===R${
      // What is wrong with nothing at all does not count where nothing may be read.
      optin === undefined ? `||!${present}` : unit.makes || optout !== 'optional' ? '' : `&&${present}`
    })return R;`;
    if (optin === undefined && puts === '') literal += `${name}:${b},`;
    else puts += `if(${b}!==undefined||${name} in o)m[${name}]=${b};`;
  });
  // What is inherited counts as it does for zod.
  return `${code}for(const k in o)if(!${unit.refer(new Set(Object.keys(shape)))}.has(k))return R;${unit.makes ? `const m={${literal}};${puts}return m` : ''}`;
};

const knownExpressionOf = (unit: Unit, schema: z.core.$ZodTypes, at: string): string | undefined => {
  const condition = conditionOf(unit, schema, at);
  if (condition !== undefined) return `(${condition}?${at}:R)`;
  const { def } = schema._zod;
  const unless = (empty: string, otherwise: string, inner: z.core.$ZodType): string =>
    `(${at}===${empty}?${otherwise}:${expressionOf(unit, inner, at)})`;
  if (def.checks !== undefined && def.checks.length > 0) return undefined;
  switch (def.type) {
    case 'object':
      return def.catchall?._zod.def.type !== 'never' || Object.hasOwn(def.shape, '__proto__')
        ? undefined
        : `${unit.functionFor(schema, () => object(unit, def.shape))}(${at})`;
    case 'array':
      return `${unit.functionFor(schema, () => list(unit, def.element))}(${at})`;
    case 'nullable':
      return unless('null', 'null', def.innerType);
    case 'optional':
      // What may itself be absent has a value of its own for that.
      return def.innerType._zod.optin === undefined ? unless('undefined', at, def.innerType) : undefined;
    case 'default':
      return unless('undefined', `${unit.refer(def)}.defaultValue`, def.innerType);
    case 'pipe': {
      const read = unit.codecs.get(def.in);
      return read && `${unit.refer(read)}(${at})`;
    }
    default:
      return undefined;
  }
};

/** What is read by a schema from what stands at a name, or `R`: as far as that is not known, zod is asked. */
export const expressionOf = (unit: Unit, schema: z.core.$ZodType, at: string): string =>
  knownExpressionOf(unit, schema as z.core.$ZodTypes, at) ?? `${unit.refer(askedOf(schema))}(${at})`;
