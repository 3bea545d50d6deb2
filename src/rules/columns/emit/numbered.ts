import type { Node } from '../../language/node.js';
import { childrenOf } from '../../language/node.js';

/** A node among those of a set: two that say the same have the same number. */
export interface Numbered {
  readonly number: number;
  /** Whether a field of an element is mentioned in it. */
  readonly hasFields: boolean;
}

/**
 * Numbers nodes by what they say, each from the numbers of those below it, so that no text grows with how deep it lies.
 */
export const numbering = (): ((node: Node) => Numbered) => {
  const known = new WeakMap<Node, Numbered>();
  const numbers = new Map<string, number>();
  const numbered = (node: Node): Numbered => {
    const before = known.get(node);
    if (before !== undefined) return before;
    const below = new Map<unknown, Numbered>(childrenOf(node).map((child) => [child, numbered(child)]));
    const text = JSON.stringify(node, (_, value: unknown) => below.get(value)?.number ?? value);
    const number = numbers.get(text) ?? numbers.size;
    numbers.set(text, number);
    const made = { number, hasFields: node.k === 'field' || [...below.values()].some(({ hasFields }) => hasFields) };
    known.set(node, made);
    return made;
  };
  return numbered;
};
