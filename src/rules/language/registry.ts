import { MartabaError } from '../../models/error.js';
import type { Duration } from '../../models/calendar/duration.js';
import type { DateValue, Expr, Maybe } from './expression.js';
import type { Declaration, FactGroup, FactType, Fields, ListType } from './fact.js';
import { declarationsOf } from './fact.js';
import type { Node } from './node.js';

/** Every fact that a rule set may read, declared once; derived facts carry the expression that they follow from. */
export interface Registry<out S = unknown> {
  readonly declarations: Readonly<Record<string, Declaration>>;
  readonly derived: Readonly<Record<string, Node>>;
  readonly '~sheet'?: S;
}

/** What a sheet holds for a fact of type `T`: dates and durations as text, `null` where it is known that there is none. */
type Entry<T> =
  T extends Maybe<infer U>
    ? Entry<U> | null
    : T extends DateValue
      ? string
      : T extends Duration
        ? string | Duration
        : T extends string
          ? // The list of codes is open, and the known ones are still offered.
            T | (string & {})
          : T extends boolean
            ? boolean
            : T;
type Row<F extends Fields> = {
  readonly [K in keyof F]?: F[K] extends FactType<infer T> ? Entry<T> | undefined : never;
};
/** The plain value of an element that has one field and no other. */
type Single<F extends Fields, K = keyof F> = K extends keyof F
  ? [keyof F] extends [K]
    ? F[K] extends FactType<infer T>
      ? Entry<T>
      : never
    : never
  : never;
type Value<D> =
  D extends ListType<infer F>
    ? readonly (Row<F> | Single<F>)[] | { readonly items: readonly (Row<F> | Single<F>)[]; readonly complete: boolean }
    : D extends FactType<infer T>
      ? Entry<T>
      : never;
type NameIn<P, K extends string> = P extends '' ? K : P extends string ? `${P}.${K}` : never;
type SheetOfGroup<G> =
  G extends FactGroup<infer P, infer D>
    ? { readonly [K in keyof D & string as NameIn<P, K>]?: Value<D[K]> | undefined }
    : never;
type Merge<U> = (U extends unknown ? (u: U) => void : never) extends (i: infer I) => void ? I : never;

/** A sheet of facts for a registry: a wrong name or a wrong type does not compile. An absent fact is unknown. */
export type SheetOf<R> = R extends Registry<infer S> ? S : never;

/**
 * Gathers groups of facts into one registry.
 *
 * @param groups groups made by `facts`
 * @param derived for a fact by name, the expression that it follows from; a given value wins over it
 * @throws MartabaError `fact-declared-twice`, `fact-undeclared` (a derived fact that no group declares)
 * @example
 * ```ts
 * import { facts, flag, quantity, registry } from 'martaba/rules';
 *
 * const employee = facts('employee', { rank: quantity({ label: { ar: 'المرتبة', en: 'Rank' } }) });
 * const target = facts('target', { vacant: flag({ label: { ar: 'شاغرة', en: 'Vacant' } }) });
 * Object.keys(registry([employee, target]).declarations); // ['employee.rank', 'target.vacant']
 * ```
 */
export const registry = <const G extends readonly object[]>(
  groups: G,
  derived: Readonly<Record<string, Expr<never> | Expr<boolean> | Expr<number> | Expr<DateValue> | Node>> = {},
): Registry<Merge<SheetOfGroup<G[number]>>> => {
  const declarations: Record<string, Declaration> = {};
  for (const group of groups) {
    for (const [name, declaration] of Object.entries(declarationsOf(group))) {
      if (name in declarations) throw new MartabaError('fact-declared-twice', [name]);
      declarations[name] = declaration;
    }
  }
  for (const name of Object.keys(derived)) {
    if (!(name in declarations)) throw new MartabaError('fact-undeclared', [name]);
  }
  return { declarations, derived };
};
