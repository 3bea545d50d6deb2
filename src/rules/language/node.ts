import type { Calendar } from '../../models/calendar/calendar.js';
import type { Duration } from '../../models/calendar/duration.js';

/** The types of facts and of what expressions yield. A date is a number of days since 1970-01-01. */
export type ValueType = 'truth' | 'number' | 'date' | 'duration' | 'code';

/** A value that is known: what a literal holds. */
export type Known = boolean | number | string | Duration;

export type Comparison = '<' | '<=' | '=' | '!=' | '>' | '>=';

/** One dated value of a parameter: in force on the days `[from, to)`. */
export interface DatedValue<out T = Known> {
  readonly from: number;
  readonly to?: number;
  readonly value: T;
  /** What enacted the value, and the text that it replaced, where the rulebook holds it. */
  readonly by?: string;
  readonly was?: string;
}

/**
 * An expression as plain, serialisable data: the one place where a legal condition is stated. Every reading of it
 * (decision, explanation, question, date, change, closure, column, SQL, JSON, prose) walks this union and no other.
 */
export type Node =
  | { readonly k: 'literal'; readonly type: ValueType; readonly value: Known }
  | { readonly k: 'fact'; readonly name: string }
  | { readonly k: 'field'; readonly list: string; readonly name: string }
  | { readonly k: 'as-of' }
  | { readonly k: 'given'; readonly name: string; readonly type: ValueType; readonly values: readonly DatedValue[] }
  | {
      readonly k: 'reading';
      readonly id: string;
      readonly options: Readonly<Record<string, Node>>;
      readonly default: string;
    }
  | { readonly k: 'all' | 'any'; readonly of: readonly Node[] }
  | { readonly k: 'not' | 'present' | 'the'; readonly of: Node }
  | { readonly k: 'at-least-of'; readonly count: number; readonly of: readonly Node[] }
  | { readonly k: 'compare'; readonly op: Comparison; readonly a: Node; readonly b: Node }
  | { readonly k: 'in'; readonly of: Node; readonly codes: readonly string[] }
  | { readonly k: 'some'; readonly list: Node }
  | { readonly k: 'reached'; readonly from: Node; readonly duration: Node; readonly excluded?: Node }
  | { readonly k: 'choose'; readonly when: Node; readonly then: Node; readonly otherwise: Node }
  | { readonly k: 'add'; readonly of: readonly Node[] }
  | { readonly k: 'sum' | 'latest'; readonly list: Node; readonly value: Node }
  | { readonly k: 'covered'; readonly list: Node; readonly since: Node }
  | { readonly k: 'after' | 'before'; readonly date: Node; readonly duration: Node }
  | { readonly k: 'shift'; readonly date: Node; readonly days: Node }
  | { readonly k: 'year-start'; readonly calendar: Calendar; readonly of: Node }
  | { readonly k: 'list'; readonly name: string }
  | { readonly k: 'filter'; readonly list: Node; readonly where: Node };

export type NodeOf<K extends Node['k']> = Extract<Node, { readonly k: K }>;

/** The nodes directly below one, in the order in which they are written. */
export const childrenOf = (node: Node): readonly Node[] => {
  switch (node.k) {
    case 'literal':
    case 'fact':
    case 'field':
    case 'as-of':
    case 'given':
    case 'list':
      return [];
    case 'reading':
      return Object.values(node.options);
    case 'all':
    case 'any':
    case 'at-least-of':
    case 'add':
      return node.of;
    case 'not':
    case 'present':
    case 'the':
    case 'in':
    case 'year-start':
      return [node.of];
    case 'compare':
      return [node.a, node.b];
    case 'some':
      return [node.list];
    case 'reached':
      return node.excluded === undefined ? [node.from, node.duration] : [node.from, node.duration, node.excluded];
    case 'choose':
      return [node.when, node.then, node.otherwise];
    case 'sum':
    case 'latest':
      return [node.list, node.value];
    case 'covered':
      return [node.list, node.since];
    case 'after':
    case 'before':
      return [node.date, node.duration];
    case 'shift':
      return [node.date, node.days];
    case 'filter':
      return [node.list, node.where];
  }
};

/** Calls `visit` on a node and on everything below it. */
export const walk = (node: Node, visit: (node: Node) => void): void => {
  visit(node);
  for (const child of childrenOf(node)) walk(child, visit);
};
