import type { Path } from '../../../models/result.js';
import type { Declaration, FactType } from '../fact.js';
import type { Node, ValueType } from '../node.js';
import type { Reader } from './reader.js';
import { readArray, refuse } from './reader.js';

/** A node that was read, with what it yields. */
export interface Typed {
  readonly node: Node;
  readonly type: ValueType | 'list';
  /** Whether it may be none. */
  readonly maybe: boolean;
  /** Of a list, its name; empty otherwise. */
  readonly list: string;
  /** The declaration of the one fact or field that it is. */
  readonly declared?: FactType;
}

/** Where a node stands: its path, how deep it lies, and the lists whose elements it may mention. */
export interface Place {
  readonly r: Reader;
  readonly declarations: Readonly<Record<string, Declaration>>;
  readonly path: Path;
  readonly depth: number;
  readonly scope: readonly string[];
  /** How a node below is read. */
  readonly read: (value: unknown, at: Place) => Typed | undefined;
}

export const yields = (node: Node, type: ValueType, more: Partial<Typed> = {}): Typed => ({
  node,
  type,
  maybe: false,
  list: '',
  ...more,
});

export const inside = (at: Place, key: string, ...more: readonly (string | number)[]): Place => ({
  ...at,
  path: [...at.path, key, ...more],
  depth: at.depth + 1,
});

/** Where the elements of a list are under judgement too. */
export const withElements = (at: Place, { list }: Typed): Place => ({ ...at, scope: [...at.scope, list] });

/** Reads an operand of any of some types; what may be none does not fit. */
export const operandOf = (value: unknown, types: readonly Typed['type'][], at: Place): Typed | undefined => {
  const read = at.read(value, at);
  if (read === undefined) return undefined;
  if (!types.includes(read.type))
    return refuse(at.r, 'node-type', at.path, { expected: types.join(' | '), found: read.type });
  return read.maybe ? refuse(at.r, 'node-may-be-none', at.path) : read;
};

/** Reads an operand and holds it to a type. */
export const operand = (value: unknown, type: Typed['type'], at: Place): Node | undefined =>
  operandOf(value, [type], at)?.node;

/** Reads any number of operands of one type. */
export const operands = (value: unknown, type: ValueType, at: Place): readonly Node[] | undefined => {
  const values = readArray(at.r, value, [...at.path, 'of']);
  const nodes = values.flatMap((of, i) => operand(of, type, inside(at, 'of', i)) ?? []);
  return Array.isArray(value) && nodes.length === values.length ? nodes : undefined;
};
