import { MartabaError } from '../../models/error.js';
import type { FactType } from '../language/fact.js';
import type { Known, Node, NodeOf } from '../language/node.js';
import { declarationOf } from '../language/type-of.js';
import type { Cell } from './cells.js';
import { cellOf } from './cells.js';
import type { Context } from './context.js';
import { writtenOnce } from './context.js';
import type { Sql } from './fragment.js';
import { truthOf } from './truths.js';

/** How long a condition may be that is written more than once. */
const short = 60;

/** How one kind of value is written: literals, cells, choices, and its own operations. */
export interface Kind<B> {
  readonly name: string;
  readonly literal: (value: Known, c: Context) => B;
  readonly cell: (cell: Cell, declared: FactType, c: Context) => B;
  /** A cell of a derived fact: what follows from the others stands where nobody has said anything. */
  readonly derived: (cell: Cell, declared: FactType, follows: B, c: Context) => B;
  /** Of what nobody has said anything. */
  readonly unknown: (declared: FactType | undefined, c: Context) => B;
  readonly choose: (when: Sql, then: B, otherwise: B, c: Context) => B;
  readonly latest: (node: NodeOf<'latest' | 'sum'>, c: Context) => B;
  readonly own: (node: Node, c: Context) => B;
  /** The same, with each of its pieces put through something. */
  readonly map: (value: B, over: (piece: Sql) => Sql) => B;
}

const write = <B>(kind: Kind<B>, node: Node, c: Context): B => {
  switch (node.k) {
    case 'literal':
      return kind.literal(node.value, c);
    case 'fact':
    case 'field': {
      const found = cellOf(node, c);
      const follows = node.k === 'fact' ? c.registry.derived[node.name] : undefined;
      if (follows === undefined) {
        if (found === undefined) return kind.unknown(declarationOf(node, c.registry), c);
        return kind.cell(found.cell, found.declared, c);
      }
      const derived = valueOf(kind, follows, c);
      return found === undefined ? derived : kind.derived(found.cell, found.declared, derived, c);
    }
    case 'choose': {
      const condition = truthOf(node.when, c);
      // What is short is read again where it stands, in the rows that come to it.
      const when = condition.text.length <= short ? condition : c.scope.hold(condition);
      return kind.choose(when, valueOf(kind, node.then, c), valueOf(kind, node.otherwise, c), c);
    }
    case 'latest':
      return kind.latest(node, c);
    default:
      return kind.own(node, c);
  }
};

/** What an expression is, as a kind of value. */
export const valueOf = <B>(kind: Kind<B>, node: Node, c: Context): B =>
  writtenOnce(kind.name, node, c, (home) => write(kind, node, home), kind.map);

/** What no lowered expression holds. */
export const unfit = (node: Node): never => {
  throw new MartabaError('expression-type', [node.k]);
};
