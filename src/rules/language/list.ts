import type { DateValue, Expr, List, Maybe } from './expression.js';
import { typed, typedList } from './expression.js';
import type { Node } from './node.js';
import { literalOf } from './operand.js';

/** The elements of a list for which a condition holds. */
export const where = <L extends string, F, S extends string = never, R extends string = L>(
  list: List<L, F, S>,
  condition: Expr<boolean, R>,
): List<L, F, S | Exclude<R, L>> => typedList({ k: 'filter', list, where: condition });

const narrowed = (list: Node, condition: Node | undefined): Node =>
  condition === undefined ? list : { k: 'filter', list, where: condition };

/** Whether the list has an element, or one for which the condition holds. */
export const some = <L extends string, F, S extends string = never, R extends string = L>(
  list: List<L, F, S>,
  condition?: Expr<boolean, R>,
): Expr<boolean, S | Exclude<R, L>> => typed({ k: 'some', list: narrowed(list, condition) });

/** The sum of a field over the elements, or over those for which the condition holds. */
export const total = <L extends string, F, S extends string = never, R extends string = L>(
  list: List<L, F, S>,
  value: Expr<number, NoInfer<L>>,
  condition?: Expr<boolean, R>,
): Expr<number, S | Exclude<R, L>> => typed({ k: 'sum', list: narrowed(list, condition), value });

/** The number of elements, or of those for which the condition holds. */
export const count = <L extends string, F, S extends string = never, R extends string = L>(
  list: List<L, F, S>,
  condition?: Expr<boolean, R>,
): Expr<number, S | Exclude<R, L>> => typed({ k: 'sum', list: narrowed(list, condition), value: literalOf(1) });

/** A field of the element that happened last; none when the list is empty. */
export const latest = <L extends string, F, T, S extends string = never>(
  list: List<L, F, S>,
  value: Expr<T, NoInfer<L>>,
): Expr<Maybe<T>, S> => typed({ k: 'latest', list, value });

/** The days of the union of periods, clipped to `[since, asOf)`, with the days of undated ones added. */
export const covered = <L extends string, F, S extends string = never>(
  list: List<L, F, S>,
  since: Expr<DateValue>,
): Expr<number, S> => typed({ k: 'covered', list, since });
