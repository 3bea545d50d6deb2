import type { Duration } from '../../models/calendar/duration.js';
import type { Expr, Maybe, Ordered } from './expression.js';
import { typed } from './expression.js';
import type { Comparison, Node } from './node.js';
import type { IfNone, Operand } from './operand.js';
import { ifAny, isNode, operand } from './operand.js';
import type { Elapsed } from './time.js';

interface Compare {
  <T extends Ordered, S extends string = never, R extends string = never>(
    a: Expr<T, S>,
    b: Operand<NoInfer<T>, R>,
  ): Expr<boolean, S | R>;
  <T extends Ordered, S extends string = never, R extends string = never>(
    a: Expr<Maybe<T>, S>,
    b: Operand<NoInfer<T>, R>,
    none: IfNone,
  ): Expr<boolean, S | R>;
}
const comparison =
  (op: Comparison): Compare =>
  (a: Node, b: unknown, none?: IfNone) => {
    const compare = (left: Node): Node => ({ k: 'compare', op, a: left, b: operand(b) });
    return typed<boolean>(none === undefined ? compare(a) : ifAny(a, compare, none.ifNone));
  };

/** Comparisons of numbers, dates and durations. Of a `Maybe`, say what none means. */
export const below = comparison('<');
export const atMost = comparison('<=');
export const equals = comparison('=');
export const differs = comparison('!=');
export const above = comparison('>');

/** At least so much, or, of elapsed time: `(from ⊕ duration) + excluded days ≤ asOf`; the excluded periods stop the clock. */
export const atLeast: Compare & ((elapsed: Elapsed, duration: Expr<Duration> | Duration) => Expr<boolean>) = (
  a: Node | Elapsed,
  b: unknown,
  none?: IfNone,
): Expr<boolean> => {
  if (isNode(a)) return (comparison('>=') as (a: Node, b: unknown, none?: IfNone) => Expr<boolean>)(a, b, none);
  const reached: Node = { k: 'reached', from: a.from, duration: operand(b) };
  return typed<boolean>(a.excluded === undefined ? reached : { ...reached, excluded: a.excluded });
};

/** Both ends included. */
export const between = <T extends Ordered, S extends string = never>(
  a: Expr<T, S>,
  least: Operand<NoInfer<T>, never>,
  greatest: Operand<NoInfer<T>, never>,
): Expr<boolean, S> =>
  typed({
    k: 'all',
    of: [
      { k: 'compare', op: '>=', a, b: operand(least) },
      { k: 'compare', op: '<=', a, b: operand(greatest) },
    ],
  });

interface Membership {
  <C extends string, S extends string = never>(
    of: Expr<C, S>,
    codes: NoInfer<C> | readonly NoInfer<C>[],
  ): Expr<boolean, S>;
  <C extends string, S extends string = never>(
    of: Expr<Maybe<C>, S>,
    codes: NoInfer<C> | readonly NoInfer<C>[],
    none: IfNone,
  ): Expr<boolean, S>;
}

/** Whether a code is the given one, or one of the given. */
export const is: Membership = (of: Node, codes: string | readonly string[], none?: IfNone): Expr<boolean> => {
  const member = (inner: Node): Node => ({ k: 'in', of: inner, codes: typeof codes === 'string' ? [codes] : codes });
  return typed<boolean>(none === undefined ? member(of) : ifAny(of, member, none.ifNone));
};
