/**
 * A valid identifier that prints as its mask everywhere: as text, in JSON, in an inspector, in a log. The value itself
 * comes out only on request.
 *
 * @example
 * ```ts
 * const found = nationalId.validate('1999999996');
 * found.ok && String(found.value); // '1*******96'
 * found.ok && found.value.reveal(); // '1999999996'
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

/** Whether a value is an identifier of one of these kinds, of whichever build of the package. */
export const isSecret = (value: unknown, kinds?: readonly string[]): value is Secret<string> =>
  typeof value === 'object' &&
  value !== null &&
  'reveal' in value &&
  'kind' in value &&
  typeof value.kind === 'string' &&
  (kinds === undefined || kinds.includes(value.kind));
