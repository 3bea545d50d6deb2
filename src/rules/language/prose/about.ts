import type { Language } from '../../../models/text/language.js';
import type { FactType } from '../fact.js';
import type { Node, NodeOf } from '../node.js';
import { childrenOf } from '../node.js';
import type { Registry } from '../registry.js';
import { declarationOf } from '../type-of.js';

/** What prose is written from: the declarations, and the readings chosen where the text is open. */
export interface About {
  readonly registry: Registry;
  /** The option taken of each ambiguity; its default unless said. */
  readonly readings: Readonly<Record<string, string>>;
}

/** The label of a fact or of a list by its name; a name that is not declared stands for itself. */
export const labelOf = (name: string, { registry }: About, language: Language): string =>
  registry.declarations[name]?.label[language] ?? name;

/** The option of an ambiguity that prose follows. */
export const optionOf = (node: NodeOf<'reading'>, { readings }: About): Node =>
  node.options[readings[node.id] ?? node.default] as Node;

/** What a value is of, through whatever only picks it out. */
const innermost = (node: Node, about: About): Node => {
  switch (node.k) {
    case 'the':
    case 'present':
      return innermost(node.of, about);
    case 'reading':
      return innermost(optionOf(node, about), about);
    case 'sum':
    case 'latest':
      return innermost(node.value, about);
    case 'add':
      return innermost(node.of[0] as Node, about);
    case 'choose':
      return innermost(node.then, about);
    default:
      return node;
  }
};

/** The declaration behind a value: it says its unit, and the labels of its codes. */
export const declaredBy = (node: Node, about: About): FactType | undefined =>
  declarationOf(innermost(node, about), about.registry);

const units = ['days', 'months', 'years'] as const;

/** The unit of a number, where it counts days, months or years. */
export const unitOf = (node: Node, about: About): (typeof units)[number] | undefined => {
  const unit = node.k === 'covered' ? 'days' : declaredBy(node, about)?.unit;
  return units.find((known) => known === unit);
};

export const isNone = (list: Node): boolean =>
  list.k === 'filter' && ((list.where.k === 'literal' && list.where.value === false) || isNone(list.list));

/** A list without its filters, and the conditions that they set, from the innermost out. */
export const unfiltered = (list: Node, about: About): { readonly name: string; readonly where: readonly Node[] } => {
  switch (list.k) {
    case 'filter': {
      const inner = unfiltered(list.list, about);
      return { ...inner, where: [...inner.where, list.where] };
    }
    case 'reading':
      return unfiltered(optionOf(list, about), about);
    default:
      return { name: (list as NodeOf<'list'>).name, where: [] };
  }
};

const isAsOf = (node: Node): boolean => node.k === 'as-of';

/** A date that lies later than a look back and not later than the date of the decision. */
export const windowOf = (node: Node): { readonly date: Node; readonly length: Node } | undefined => {
  if (node.k !== 'all' || node.of.length !== 2) return undefined;
  const [since, until] = node.of as readonly [Node, Node];
  if (since.k !== 'compare' || until.k !== 'compare' || since.op !== '>' || until.op !== '<=') return undefined;
  const { a: date, b } = since;
  if (b.k !== 'before' || !isAsOf(b.date) || !isAsOf(until.b)) return undefined;
  return JSON.stringify(date) === JSON.stringify(until.a) ? { date, length: b.duration } : undefined;
};

/** An anniversary compared with the date of the decision: whether a length of time has passed since a date. */
export const passedOf = (
  node: NodeOf<'compare'>,
): { readonly date: Node; readonly length: Node; readonly passed: boolean } | undefined => {
  const { op, a, b } = node;
  if (a.k !== 'after' || !isAsOf(b) || (op !== '<=' && op !== '>')) return undefined;
  return { date: a.date, length: a.duration, passed: op === '<=' };
};

const mentions = (node: Node, of: string): boolean => {
  if (node.k === 'the' && JSON.stringify(node.of) === of) return true;
  return childrenOf(node).some((child) => mentions(child, of));
};

/** The parts of a conjunction without those that only say that there is a value, where another part is about it. */
export const telling = (parts: readonly Node[]): readonly Node[] =>
  parts.filter(
    (part) =>
      part.k !== 'present' || !parts.some((other) => other !== part && mentions(other, JSON.stringify(part.of))),
  );

/** Two comparisons of one value, from a least to a greatest. */
export const rangeOf = (
  node: Node,
): { readonly of: Node; readonly least: Node; readonly greatest: Node } | undefined => {
  if (node.k !== 'all' || node.of.length !== 2) return undefined;
  const [low, high] = node.of as readonly [Node, Node];
  if (low.k !== 'compare' || high.k !== 'compare' || low.op !== '>=' || high.op !== '<=') return undefined;
  return JSON.stringify(low.a) === JSON.stringify(high.a) ? { of: low.a, least: low.b, greatest: high.b } : undefined;
};

/**
 * How a clause joins its parts once it is said: all of them, any of them, in a way of its own, or not at all, for it is one
 * part.
 */
export const joinOf = (node: Node, want: boolean, about: About): 'all' | 'any' | 'other' | undefined => {
  switch (node.k) {
    case 'not':
      return joinOf(node.of, !want, about);
    case 'reading':
      return joinOf(optionOf(node, about), want, about);
    case 'choose':
    case 'at-least-of':
      return 'other';
    case 'all':
    case 'any': {
      if (want && (windowOf(node) !== undefined || rangeOf(node) !== undefined)) return undefined;
      const parts = node.k === 'all' ? telling(node.of) : node.of;
      const [only] = parts;
      if (only === undefined) return undefined;
      if (parts.length === 1) return joinOf(only, want, about);
      return (node.k === 'all') === want ? 'all' : 'any';
    }
    default:
      return undefined;
  }
};

/** Whether a count of parts is always reached, or never; nothing when it hangs on them. */
export const countReached = ({ count, of }: NodeOf<'at-least-of'>): boolean | undefined =>
  count <= 0 ? true : count > of.length ? false : undefined;
