import type * as z from 'zod';
import { conditionOf, hasChecks } from './conditions.js';
import type { Emission } from './emission.js';

/** What is read by a schema from what stands at a name, or `R`. */
const expressionOf = (emission: Emission, schema: z.core.$ZodType, at: string): string => {
  const condition = conditionOf(emission, schema as z.core.$ZodTypes, at);
  if (condition !== undefined) return `(${condition}?${at}:R)`;
  const { def } = (schema as z.core.$ZodTypes)._zod;
  const unless = (empty: string, otherwise: string, inner: z.core.$ZodType): string =>
    `(${at}===${empty}?${otherwise}:${expressionOf(emission, inner, at)})`;
  if (!hasChecks(def)) {
    if (def.type === 'nullable') return unless('null', at, def.innerType);
    if (def.type === 'default') return unless('undefined', `${emission.refer(def)}.defaultValue`, def.innerType);
    // What may itself be absent has a value of its own for that.
    if (def.type === 'optional' && def.innerType._zod.optin === undefined)
      return unless('undefined', at, def.innerType);
  }
  return `${emission.refer(emission.readOf(schema))}(${at})`;
};

const list = (emission: Emission, element: z.core.$ZodType): string => {
  const [made, keep] = emission.makes ? ['new Array(o.length)', 'm[i]=b'] : ['o', ''];
  const read = `const a=o[i],b=${expressionOf(emission, element, 'a')};if(b===R)return R;${keep}`;
  return `if(!Array.isArray(o))return R;const m=${made};for(let i=0;i<o.length;i++){${read}}return m`;
};

const object = (emission: Emission, shape: z.core.$ZodShape): string => {
  let reads = '';
  // The fields up to the first that may be absent are written as one literal, which is made at once.
  let literal = '';
  let others = '';
  Object.entries(shape).forEach(([key, schema], index) => {
    const { optin, optout } = schema._zod;
    const [name, a, b, present] = [JSON.stringify(key), `a${index}`, `b${index}`, `p${index}`];
    // What is wrong with nothing at all does not count where nothing may be read.
    const excused = emission.makes || optout !== 'optional' ? '' : `&&${present}`;
    reads += `const ${a}=o[${name}],${b}=${expressionOf(emission, schema, a)},${present}=${a}!==undefined||${name} in o;`;
    reads += `if(${b}===R${optin === undefined ? `||!${present}` : excused})return R;`;
    if (optin === undefined && others === '') literal += `${name}:${b},`;
    else others += `if(${present}||${b}!==undefined)m[${name}]=${b};`;
  });
  const made = emission.makes ? `const m={${literal}};${others}return m` : '';
  // What is inherited counts as it does for zod.
  const strict = `for(const k in o)if(!${emission.refer(new Set(Object.keys(shape)))}.has(k))return R;`;
  return `if(typeof o!=='object'||o===null||Array.isArray(o))return R;${reads}${strict}${made}`;
};

/**
 * The body of a function that reads `o` by a schema: it returns the value, or `R`.
 *
 * @returns nothing where the schema is not known
 * @internal
 */
export const bodyOf = (emission: Emission, schema: z.core.$ZodTypes): string | undefined => {
  const { def } = schema._zod;
  if (hasChecks(def)) return undefined;
  if (def.type === 'array') return list(emission, def.element);
  return def.type === 'object' && def.catchall?._zod.def.type === 'never' && !Object.hasOwn(def.shape, '__proto__')
    ? object(emission, def.shape)
    : undefined;
};
