/**
 * A valid identifier that prints as its mask everywhere: as text, in JSON, in an inspector, in a log. The value itself
 * comes out only on request.
 *
 * @example
 * ```ts
 * String(z.decode(nationalIdSchema, '1999999996')); // '1*******96'
 * JSON.stringify([z.decode(nationalIdSchema, '1999999996')]); // '["1*******96"]'
 * z.decode(nationalIdSchema, '1999999996').reveal(); // '1999999996'
 * ```
 */
export class Secret<K extends string> {
  readonly kind: K;
  readonly #text: string;
  readonly #mask: string;

  constructor(kind: K, text: string, mask: string) {
    this.kind = kind;
    this.#text = text;
    this.#mask = mask;
    Object.freeze(this);
  }

  /** The identifier itself, in its compact form. */
  reveal(): string {
    return this.#text;
  }

  /** Whether the other one is the same identifier, of whichever build of the package. */
  equals(other: Secret<string>): boolean {
    return this.#text === other.reveal();
  }

  toString(): string {
    return this.#mask;
  }

  toJSON(): string {
    return this.#mask;
  }

  [Symbol.for('nodejs.util.inspect.custom')](): string {
    return this.#mask;
  }
}

/**
 * Whether a value is a valid identifier that prints as its mask, of whichever build of the package.
 *
 * @param kinds only of these kinds; of any, if left out
 * @example
 * ```ts
 * isSecret(z.decode(nationalIdSchema, '1999999996'), ['citizen']); // true
 * isSecret('1999999996'); // false
 * ```
 */
export const isSecret = (value: unknown, kinds?: readonly string[]): value is Secret<string> =>
  typeof value === 'object' &&
  value !== null &&
  'reveal' in value &&
  typeof value.reveal === 'function' &&
  'kind' in value &&
  typeof value.kind === 'string' &&
  (kinds === undefined || kinds.includes(value.kind));
