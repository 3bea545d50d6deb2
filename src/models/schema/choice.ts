import * as z from 'zod';
import type { LocalText } from '../text/language.js';

/** What each value that may be chosen is called. */
type Names<C extends string = string> = Readonly<Record<C, LocalText>>;

const choices: z.core.$ZodRegistry<{ readonly names: Names }> = z.registry<{ readonly names: Names }>();

/** One of several values (اختيار), whose names an issue tells in the reader's language. */
export const oneOf = <C extends string>(names: Names<C>): z.ZodEnum<{ [K in C]: K }> => {
  const schema = z.enum(Object.fromEntries(Object.keys(names).map((code) => [code, code])) as { [K in C]: K });
  choices.add(schema, { names });
  return schema;
};

/** This one value of several: it tells apart the shapes of a union, which together offer the choice. */
export const theOne = <C extends string>(names: Names, code: C): z.ZodLiteral<C> => {
  const schema = z.literal(code);
  choices.add(schema, { names });
  return schema;
};

/** The names of what a schema lets choose, and those of a union by the field that tells its shapes apart. */
export const namesOf = (schema: z.core.$ZodType | undefined, by?: string): Names => {
  if (schema === undefined) return {};
  const { def } = (schema as z.core.$ZodTypes)._zod;
  if (by !== undefined && def.type === 'union')
    return Object.assign({}, ...def.options.map((option) => namesOf(option, by))) as Names;
  return by !== undefined && def.type === 'object' ? namesOf(def.shape[by]) : (choices.get(schema)?.names ?? {});
};
