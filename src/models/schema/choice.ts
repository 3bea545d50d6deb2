import * as z from 'zod';
import type { LocalText } from '../text/language.js';

/** What each value that may be chosen is called. */
type Names<C extends string = string> = Readonly<Record<C, LocalText>>;

const choices: z.core.$ZodRegistry<{ readonly names: Names }> = z.registry<{ readonly names: Names }>();

/** Says what the values are called that a schema lets choose: an issue tells them in the reader's language. */
export const naming = <S extends z.ZodType>(names: Names, schema: S): S => {
  choices.add(schema, { names });
  return schema;
};

/** One of several values (اختيار), each with its name. */
export const oneOf = <C extends string>(names: Names<C>): z.ZodEnum<{ [K in C]: K }> =>
  naming(names, z.enum(Object.keys(names) as C[]));

/** The names of what a schema lets choose; zod does not always say which schema refused. */
export const namesOf = (schema: z.core.$ZodType | undefined): Names => (schema && choices.get(schema)?.names) ?? {};
