import { mirror } from '../adjoint.js';
import { compare } from '../evaluate.js';
import type { Comparison, Node, NodeOf } from '../node.js';
import { walk } from '../node.js';
import type { Registry } from '../registry.js';
import type { Truth } from '../truth.js';
import { FALSE, OPEN, TRUE, truthOf } from '../truth.js';
import type { Formula } from './formula.js';
import { constantOf, mayBeNone, representatives, stripped } from './thresholds.js';

/** What a set of expressions asks of each value: the thresholds it is compared with, the codes it may be. */
export interface Asked {
  readonly registry: Registry;
  /** The day whose law is meant: the values of parameters are those of that day. */
  readonly day: number;
  readonly thresholds: ReadonlyMap<string, readonly number[]>;
  readonly codes: ReadonlyMap<string, readonly string[]>;
}

const keyOf = (node: Node): string => JSON.stringify(node);

interface Bounded {
  readonly op: Comparison;
  readonly of: Node;
  readonly threshold: number;
}

/** A comparison with a value that is constant on the day. */
const boundedBy = ({ op, a, b }: NodeOf<'compare'>, day: number): Bounded | undefined => {
  const [left, right] = [constantOf(a, day), constantOf(b, day)];
  if (typeof right === 'number') return { op, of: stripped(a), threshold: right };
  return typeof left === 'number' ? { op: mirror[op], of: stripped(b), threshold: left } : undefined;
};

const add = <T>(to: Map<string, T[]>, key: string, values: readonly T[]): void => {
  to.set(key, [...(to.get(key) ?? []), ...values]);
};

/** Gathers what expressions ask of each value, on a day. */
export const askedBy = (nodes: readonly Node[], registry: Registry, day: number): Asked => {
  const [thresholds, codes] = [new Map<string, number[]>(), new Map<string, string[]>()];
  for (const node of nodes) {
    walk(node, (part) => {
      if (part.k === 'in') add(codes, keyOf(stripped(part.of)), part.codes);
      const bounded = part.k === 'compare' ? boundedBy(part, day) : undefined;
      if (bounded !== undefined) add(thresholds, keyOf(bounded.of), [bounded.threshold]);
    });
  }
  return { registry, day, thresholds, codes };
};

const constant = (truth: Truth): Formula => ({ k: 'constant', truth });

/** An atom on a value that may be none; of none nothing is known but that there is none. */
const atom = (of: Node, truths: readonly Truth[], asked: Asked, ofNone: Truth = OPEN): Formula => ({
  k: 'atom',
  variable: keyOf(of),
  truths: mayBeNone(of, asked.registry) ? [...truths, ofNone] : truths,
});

/** The points of a number that is compared with thresholds. */
const pointsOf = (of: Node, { thresholds, registry }: Asked): readonly number[] =>
  representatives(of, thresholds.get(keyOf(of)) as readonly number[], registry);

/** What can be told apart of a value: points of a number, codes and any other, true and false. */
const valuesOf = (of: Node, asked: Asked): readonly (number | string | boolean | undefined)[] => {
  const key = keyOf(of);
  if (asked.thresholds.has(key)) return pointsOf(of, asked);
  const codes = asked.codes.get(key);
  if (codes !== undefined) return [...new Set(codes), undefined];
  return [true, false];
};

const comparison = (node: NodeOf<'compare'>, asked: Asked): Formula => {
  const [left, right] = [constantOf(node.a, asked.day), constantOf(node.b, asked.day)];
  if (typeof left === 'number' && typeof right === 'number')
    return constant(compare(node.op, [left, left], [right, right]));
  const bounded = boundedBy(node, asked.day);
  if (bounded !== undefined) {
    const { op, of, threshold } = bounded;
    const truths = pointsOf(of, asked).map((value) => compare(op, [value, value], [threshold, threshold]));
    return atom(of, truths, asked);
  }
  const [a, b] = [stripped(node.a), stripped(node.b)].map(keyOf) as [string, string];
  // Of two values that move, only their order is told apart: less, equal, more.
  const isSwapped = a > b;
  const op = isSwapped ? mirror[node.op] : node.op;
  const truths = [-1, 0, 1].map((order) => compare(op, [order, order], [0, 0]));
  return { k: 'atom', variable: isSwapped ? `${b} ? ${a}` : `${a} ? ${b}`, truths };
};

/** An expression as a formula: lists, sums and what follows from them are opaque, and may be anything. */
export const translate = (node: Node, asked: Asked): Formula => {
  const inner = (of: Node): Formula => translate(of, asked);
  switch (node.k) {
    case 'literal':
      return constant(truthOf(node.value === true));
    case 'given':
      return constant(truthOf(constantOf(node, asked.day) === true));
    case 'all':
    case 'any':
      return { k: node.k, of: node.of.map(inner) };
    case 'not':
      return { k: 'not', of: inner(node.of) };
    case 'at-least-of':
      return { k: 'at-least-of', count: node.count, of: node.of.map(inner) };
    case 'choose':
      return { k: 'choose', when: inner(node.when), then: inner(node.then), otherwise: inner(node.otherwise) };
    case 'reading':
      return { k: 'switch', variable: `reading ${node.id}`, of: Object.values(node.options).map(inner) };
    case 'compare':
      return comparison(node, asked);
    case 'in': {
      const of = stripped(node.of);
      const truths = valuesOf(of, asked).map((code) => truthOf(typeof code === 'string' && node.codes.includes(code)));
      return atom(of, truths, asked);
    }
    case 'present': {
      const of = stripped(node.of);
      if (!mayBeNone(of, asked.registry)) return constant(TRUE);
      return atom(
        of,
        valuesOf(of, asked).map(() => TRUE),
        asked,
        FALSE,
      );
    }
    case 'the':
      return inner(node.of);
    default:
      return atom(node, [TRUE, FALSE], asked);
  }
};
