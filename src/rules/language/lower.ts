import { MartabaError } from '../../models/error.js';
import { adjoint, mirror } from './adjoint.js';
import type { Context } from './evaluate.js';
import { range, span, truth } from './evaluate.js';
import type { Comparison, Known, Node, NodeOf, ValueType } from './node.js';
import { childrenOf } from './node.js';
import type { Registry } from './registry.js';
import { TRUE } from './truth.js';
import { typeOf } from './type-of.js';

/** What an expression is lowered for: one day, and the options chosen where the text is open. */
export interface Setting {
  readonly registry: Registry;
  readonly asOf: number;
  readonly readings: Readonly<Record<string, string>>;
}

const literal = (type: ValueType, value: Known): Node => ({ k: 'literal', type, value });
const isLiteral = (node: Node): node is NodeOf<'literal'> => node.k === 'literal';
const always = literal('truth', true);
const never = literal('truth', false);
const isAlways = (node: Node): boolean => isLiteral(node) && node.value === true;
const isNever = (node: Node): boolean => isLiteral(node) && node.value === false;

/** Whether no element can be in a list, whatever it holds. */
const isEmpty = (list: Node): boolean => list.k === 'filter' && (isNever(list.where) || isEmpty(list.list));

/** The value of a parameter on the day. */
const valueOf = ({ name, values }: NodeOf<'given'>, day: number): Known => {
  const found = values.find(({ from, to = Infinity }) => from <= day && day < to);
  if (found === undefined) throw new MartabaError('no-law-in-force', [name]);
  return found.value;
};

/** A conjunction or a disjunction without the parts that are written down. */
const joinedParts = (k: 'all' | 'any', parts: readonly Node[]): Node => {
  const [idle, decisive] = k === 'all' ? [isAlways, isNever] : [isNever, isAlways];
  const of = parts.filter((part) => !idle(part)).flatMap((part) => (part.k === k ? part.of : [part]));
  if (of.some(decisive)) return k === 'all' ? never : always;
  const [only] = of;
  return only === undefined ? (k === 'all' ? always : never) : of.length === 1 ? only : { k, of };
};

export const all = (...of: readonly Node[]): Node => joinedParts('all', of);
export const any = (...of: readonly Node[]): Node => joinedParts('any', of);
export const not = (of: Node): Node =>
  isLiteral(of) ? literal('truth', of.value !== true) : of.k === 'not' ? of.of : { k: 'not', of };

/** What hangs on no fact, as the interpreter reads it. */
const folded = (node: Node, s: Setting): Node => {
  if (!childrenOf(node).every(isLiteral)) return node;
  const c: Context = { registry: s.registry, facts: {}, asOf: [s.asOf, s.asOf], readings: {}, elements: {} };
  const type = typeOf(node, s.registry);
  if (type === 'truth') return literal(type, truth(node, c) === TRUE);
  return type === 'duration' ? literal(type, span(node, c)[0]) : literal(type as ValueType, range(node, c)[0]);
};

const atLeastOf = (count: number, parts: readonly Node[]): Node => {
  const of = parts.filter((part) => !isLiteral(part));
  const wanted = count - parts.filter(isAlways).length;
  if (wanted <= 0) return always;
  if (wanted > of.length) return never;
  return wanted === 1 ? any(...of) : wanted === of.length ? all(...of) : { k: 'at-least-of', count: wanted, of };
};

/** What may stand in two branches. */
const isSmall = ({ k }: Node): boolean => k === 'fact' || k === 'field' || k === 'literal';

/**
 * An order beside a choice is a choice of orders: the bounds of a choice are the least and the greatest of its branches.
 * Equality beside it would become sharper than the interpreter is, and so would lengths of time.
 */
const throughChoice = (op: Comparison, a: Node, b: Node, s: Setting): Node | undefined => {
  if (op === '=' || op === '!=' || typeOf(a, s.registry) === 'duration') return undefined;
  const [choice, small] = b.k === 'choose' ? [b, a] : [a, b];
  if (choice.k !== 'choose' || !isSmall(small)) return undefined;
  const beside = (branch: Node): Node => (choice === b ? comparison(op, a, branch, s) : comparison(op, branch, b, s));
  return chosen(choice.when, beside(choice.then), beside(choice.otherwise));
};

const chosen = (when: Node, then: Node, otherwise: Node): Node => {
  if (isAlways(then) && isNever(otherwise)) return when;
  if (isNever(then) && isAlways(otherwise)) return not(when);
  return { k: 'choose', when, then, otherwise };
};

const comparison = (op: Comparison, a: Node, b: Node, s: Setting): Node => {
  const branched = throughChoice(op, a, b, s);
  if (branched !== undefined) return branched;
  if (isLiteral(a) && !isLiteral(b)) return comparison(mirror[op], b, a, s);
  const moved = isLiteral(b) && typeof b.value === 'number' ? adjoint(op, a, b.value) : undefined;
  if (moved === undefined) return folded({ k: 'compare', op, a, b }, s);
  return comparison(moved.op, moved.date, literal('date', moved.day), s);
};

const reached = (from: Node, duration: Node, excluded: Node | undefined, s: Setting): Node =>
  excluded === undefined || isEmpty(excluded)
    ? comparison('<=', folded({ k: 'after', date: from, duration }, s), literal('date', s.asOf), s)
    : { k: 'reached', from, duration, excluded };

/** Whether there is a value, of what may have none; of anything else there always is one. */
const presence = (node: Node, s: Setting): Node => {
  const of = lowerNode(node, s);
  switch (of.k) {
    case 'fact':
    case 'field':
    case 'choose':
    case 'latest':
      return { k: 'present', of };
    default:
      return always;
  }
};

/**
 * An expression as it stands on one day, in fewer kinds of nodes: readings are chosen, parameters and the date of the
 * decision are written down, what is known without any fact is worked out, and a date that has moved by a length of
 * time is compared where it was before it moved. It means the same to the interpreter, bound for bound.
 *
 * No `reading`, `given`, `as-of` or `the` is left, and a literal only stands on the right of a comparison. The date
 * still matters to what is left of lists, of `covered` and of `reached`, which are cut at it.
 *
 * @throws MartabaError `no-law-in-force` for a parameter without a value on the day
 */
export const lowerNode = (node: Node, s: Setting): Node => {
  const lower = (of: Node): Node => lowerNode(of, s);
  switch (node.k) {
    case 'literal':
    case 'fact':
    case 'field':
    case 'list':
      return node;
    case 'as-of':
      return literal('date', s.asOf);
    case 'given':
      return literal(node.type, valueOf(node, s.asOf));
    case 'reading':
      return lower(node.options[s.readings[node.id] ?? node.default] as Node);
    case 'the':
      return lower(node.of);
    case 'all':
    case 'any':
      return joinedParts(node.k, node.of.map(lower));
    case 'not':
      return not(lower(node.of));
    case 'at-least-of':
      return atLeastOf(node.count, node.of.map(lower));
    case 'present':
      return presence(node.of, s);
    case 'compare':
      return comparison(node.op, lower(node.a), lower(node.b), s);
    case 'in':
    case 'year-start':
      return folded({ ...node, of: lower(node.of) }, s);
    case 'some': {
      const list = lower(node.list);
      return isEmpty(list) ? never : { k: 'some', list };
    }
    case 'filter': {
      const [list, where] = [lower(node.list), lower(node.where)];
      return isAlways(where) ? list : { k: 'filter', list, where };
    }
    case 'reached':
      return reached(
        lower(node.from),
        lower(node.duration),
        node.excluded === undefined ? undefined : lower(node.excluded),
        s,
      );
    case 'choose': {
      const when = lower(node.when);
      if (isLiteral(when)) return lower(when.value === true ? node.then : node.otherwise);
      return chosen(when, lower(node.then), lower(node.otherwise));
    }
    case 'add':
      return folded({ k: 'add', of: node.of.map(lower) }, s);
    case 'sum': {
      const list = lower(node.list);
      return isEmpty(list) ? literal('number', 0) : { k: 'sum', list, value: lower(node.value) };
    }
    case 'latest':
      return { k: 'latest', list: lower(node.list), value: lower(node.value) };
    case 'covered': {
      const list = lower(node.list);
      return isEmpty(list) ? literal('number', 0) : { k: 'covered', list, since: lower(node.since) };
    }
    case 'after':
    case 'before':
      return folded({ k: node.k, date: lower(node.date), duration: lower(node.duration) }, s);
    case 'shift':
      return folded({ k: 'shift', date: lower(node.date), days: lower(node.days) }, s);
  }
};
