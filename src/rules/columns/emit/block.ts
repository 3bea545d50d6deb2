import { MartabaError } from '../../../models/error.js';

/** Statements under way, and what they have already worked out, by what it is. */
export interface Block {
  readonly lines: string[];
  readonly known: Map<string, unknown>;
  readonly outer: Block | undefined;
}

export const block = (outer?: Block): Block => ({ lines: [], known: new Map(), outer });

/**
 * A number as text of code. This is the only way in which a value becomes text: nothing but a number can pass.
 *
 * @throws MartabaError `expression-type` for what is no number
 */
export const numberText = (value: number): string => {
  if (value === Infinity) return 'Infinity';
  if (value === -Infinity) return '-Infinity';
  if (typeof value !== 'number' || !Number.isFinite(value)) throw new MartabaError('expression-type', ['literal']);
  return value < 0 ? `(${value})` : String(Math.abs(value));
};

/** What a block, or one around it, has worked out under a key; made once otherwise. */
export const once = <B>(inside: Block, key: string, make: () => B): B => {
  for (let at: Block | undefined = inside; at !== undefined; at = at.outer) {
    const found = at.known.get(key);
    if (found !== undefined) return found as B;
  }
  const made = make();
  inside.known.set(key, made);
  return made;
};
