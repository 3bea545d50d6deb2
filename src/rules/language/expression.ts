import type { Duration } from '../../models/calendar/duration.js';
import type { Node } from './node.js';

/** What a date is to the type system. At run time it is a number of days, and in a sheet a civil date. */
export interface DateValue {
  readonly date: true;
}

/** There may be none. A `Maybe` cannot be compared until the author of the rule says what none means. */
export interface Maybe<T> {
  readonly maybe: T;
}

/** What can be put in order. */
export type Ordered = number | DateValue | Duration;

/**
 * A typed expression: a {@link Node} with what it yields (`T`) and the lists whose elements it mentions (`S`).
 *
 * The two phantom properties are required, so that neither JSON nor a literal passes for an expression; only the
 * builders of this room make one. They are string keys, for a `unique symbol` would differ between the two builds.
 */
export type Expr<T, S extends string = never> = Node & {
  readonly '~yields': T;
  readonly '~mentions': () => S;
};

/** A list of records under a name, filtered or not. */
export type List<L extends string, F = unknown, S extends string = never> = Node & {
  readonly '~list': L;
  readonly '~fields': F;
  readonly '~mentions': () => S;
};

/** The one place where data becomes a typed expression. */
export const typed = <T, S extends string = never>(node: Node): Expr<T, S> => node as Expr<T, S>;
export const typedList = <L extends string, F, S extends string = never>(node: Node): List<L, F, S> =>
  node as List<L, F, S>;
