import type { FactType } from '../fact.js';
import type { Node } from '../node.js';
import type { Value } from '../sheet.js';
import { OPEN, TRUE } from '../truth.js';
import { declarationOf, listName } from '../type-of.js';
import type { Compiler, LastRead, Read } from './compiler.js';
import type { Slot } from './slots.js';

/** How one kind of value is compiled: what is said of it, what is left when two are possible, and its own operations. */
export interface Kind<B> {
  /** What is said of a value, made once for a declaration. */
  readonly say: (declared: FactType | undefined) => (value: Value) => B;
  readonly hull: (a: B, b: B) => B;
  readonly own: (node: Node, k: Compiler) => Read<B>;
  readonly self: (node: Node, k: Compiler) => Read<B>;
  /** Of the last element of a list, where that is not a hull of values. */
  readonly last?: (last: LastRead) => B;
}

/** What every kind of value has in common: literals, facts, fields, choices, and the last of a list. */
export const compiled = <B>(kind: Kind<B>, node: Node, k: Compiler): Read<B> => {
  switch (node.k) {
    case 'literal': {
      const said = kind.say(undefined)(node.value);
      return () => said;
    }
    case 'fact': {
      const { name } = node;
      const say = kind.say(declarationOf(node, k.registry));
      const derivation = k.registry.derived[name];
      const slot = k.slotOf(name);
      if (derivation === undefined) return () => say(slot.value);
      const follow = kind.self(derivation, k);
      return () => {
        const { value } = slot;
        return value === undefined ? follow() : say(value);
      };
    }
    case 'field': {
      const { name } = node;
      const say = kind.say(declarationOf(node, k.registry));
      const cell = k.cellOf(node.list);
      return () => say(cell.row[name]);
    }
    case 'choose': {
      const [when, then, otherwise] = [k.truth(node.when), kind.self(node.then, k), kind.self(node.otherwise, k)];
      const { hull } = kind;
      return () => {
        const found = when();
        return found === OPEN ? hull(then(), otherwise()) : found === TRUE ? then() : otherwise();
      };
    }
    case 'latest': {
      const last = k.last(node.list);
      const { last: ofLast } = kind;
      if (ofLast !== undefined) return () => ofLast(last());
      const [value, none, cell] = [kind.self(node.value, k), kind.say(undefined)(null), k.cellOf(listName(node.list))];
      return () => {
        const before = cell.row;
        const found = last().candidates.map((row) => {
          cell.row = row;
          return value();
        });
        cell.row = before;
        return found.length === 0 ? none : found.reduce(kind.hull);
      };
    }
    default:
      return kind.own(node, k);
  }
};

/** The slot of a fact that follows from no other: the shape that most conditions are about. */
export const plainSlot = (node: Node, k: Compiler): Slot | undefined =>
  node.k === 'fact' && k.registry.derived[node.name] === undefined ? k.slotOf(node.name) : undefined;
