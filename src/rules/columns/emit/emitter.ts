import type { Node } from '../../language/node.js';
import type { Registry } from '../../language/registry.js';
import type { Block } from './block.js';
import { block, once } from './block.js';
import type { Numbered } from './numbered.js';
import type { Rows } from './rows.js';
import type { Slots } from './slots.js';

/** Where code is being written, and what is known there. */
export interface Emitter {
  readonly registry: Registry;
  readonly asOf: number;
  readonly slots: Slots;
  /** The number of a node: what is worked out is known by it. */
  readonly numbered: (node: Node) => Numbered;
  readonly rows: Rows;
  /** A name that no other variable has. */
  readonly fresh: () => string;
  /**
   * Whether the row is whole: every fact that follows from no other is known or none, and so is every field of every
   * element of lists that are complete. Most rows are, and what is known to be so is written in two values.
   */
  readonly whole: boolean;
  readonly block: Block;
  /** The variable that counts the elements of a list under judgement; `null` for an element of which nothing is known. */
  readonly elements: Readonly<Record<string, string | null>>;
  /** What may be none and is only read where it is not: the rest of the condition asks for its presence. */
  readonly present: ReadonlySet<string>;
}

/** The name of a variable that holds what an expression of code yields. */
export const hold = (e: Emitter, expression: string): string => {
  if (/^(?:-?Infinity|\(?-?[\d.]+\)?|[a-z]\d+|null)$/.test(expression)) return expression;
  const name = e.fresh();
  e.block.lines.push(`const ${name}=${expression};`);
  return name;
};

export const say = (e: Emitter, ...lines: readonly string[]): void => {
  e.block.lines.push(...lines);
};

/** An emitter that writes into a block of its own inside this one. */
export const inner = (e: Emitter, more: Partial<Pick<Emitter, 'elements' | 'present'>> = {}): Emitter => ({
  ...e,
  ...more,
  block: block(e.block),
});

/** What a node yields in one kind of value, worked out once where that is known. */
export const emitted = <B>(e: Emitter, kind: string, node: Node, make: () => B): B => {
  const { number, hasFields } = e.numbered(node);
  const where = hasFields ? JSON.stringify(e.elements) : '';
  // What holds of a whole row need not hold of one with holes; the values in their columns are the same.
  const way = e.whole || kind.startsWith('value ') || kind.startsWith('state ') ? '' : 'open ';
  const present = e.present.size === 0 ? '' : [...e.present].toSorted().join(' ');
  return once(e.block, `${way}${kind} ${present} ${where} ${number}`, make);
};
