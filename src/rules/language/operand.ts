import { parseCivilDate } from '../../models/calendar/civil-date.js';
import type { Duration } from '../../models/calendar/duration.js';
import type { DateValue, Expr } from './expression.js';
import type { Known, Node, ValueType } from './node.js';

// Operands may be written as plain values: numbers, civil dates as text, durations.
type Written<T> = T extends DateValue ? string : T extends number ? number : T extends Duration ? Duration : never;
/** An expression, or a value written down. */
export type Operand<T, S extends string> = Expr<T, S> | Written<T>;

/** Whether a value is an expression. */
export const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null && 'k' in value;

/** A value written down; text is a civil date. */
export const literalOf = (value: Known): Node => {
  const type: ValueType =
    typeof value === 'boolean'
      ? 'truth'
      : typeof value === 'number'
        ? 'number'
        : typeof value === 'string'
          ? 'date'
          : 'duration';
  return { k: 'literal', type, value: type === 'date' ? parseCivilDate(value as string) : value };
};
export const operand = (value: unknown): Node => (isNode(value) ? value : literalOf(value as Known));

/** What none means where a fact may be none. There is no default: the author of the rule says it. */
export interface IfNone {
  readonly ifNone: boolean;
}

/** A condition on the value of a fact that may be none. */
export const ifAny = (of: Node, then: (the: Node) => Node, none: boolean): Node => {
  const present: Node = { k: 'present', of };
  const inner = then({ k: 'the', of });
  return none ? { k: 'any', of: [{ k: 'not', of: present }, inner] } : { k: 'all', of: [present, inner] };
};
