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

/** Code that is being written. */
export interface Unit {
  /** Whether values are made, and not only judged. */
  readonly makes: boolean;
  /** What reads a codec of ours, by its schema of the wire. */
  readonly codecs: ReadonlyMap<z.core.$ZodType, Read>;
  /** What the code calls a value from outside. */
  readonly refer: (value: unknown) => string;
  /** What the code calls the function that reads `o` by a schema, whose body is written once. */
  readonly functionFor: (schema: z.core.$ZodType, body: () => string) => string;
}
