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

/** The code of one function that is being written. */
export interface Emission {
  /** Whether values are made, and not only judged. */
  readonly makes: boolean;
  /** What the code calls a value from outside. */
  readonly refer: (value: unknown) => string;
  /** The function that reads by another schema. */
  readonly readOf: (schema: z.core.$ZodType) => Read;
}
