import * as z from 'zod';

/** What a reading gives where the value is refused; in emitted code, `R`. */
export const refused: unique symbol = Symbol('refused');

/** The value of the domain that a value of the wire is read as, or `refused`. */
export type Read = (value: unknown) => unknown;

/** Asks a schema itself. */
export const askedOf =
  (schema: z.core.$ZodType): Read =>
  (value) => {
    const parsed = z.safeParse(schema, value);
    return parsed.success ? parsed.data : refused;
  };

/** A piece of code that is being written. */
export interface Unit {
  /** Whether values are made, and not only judged. */
  readonly makes: boolean;
  /** What reads a codec of ours, by its schema of the wire. */
  readonly codecs: ReadonlyMap<z.core.$ZodType, Read>;
  /** The functions of the code by the schema that each reads. */
  readonly functions: Map<z.core.$ZodType, { readonly name: string; text: string }>;
  /** What the code refers to: `C`. */
  readonly referred: unknown[];
  /** A name of the code that it has not yet. */
  readonly name: () => string;
}

/** A value that is not written in the code, as the code calls it. */
export const refer = ({ referred }: Unit, value: unknown): string => {
  const at = referred.indexOf(value);
  return `c${at === -1 ? referred.push(value) - 1 : at}`;
};
