import type { Duration } from '../../models/calendar/duration.js';
import type { DateValue, Expr, Maybe } from './expression.js';
import { typed } from './expression.js';
import type { Node } from './node.js';
import type { IfNone, Operand } from './operand.js';
import { ifAny, literalOf, operand } from './operand.js';

/** Whether there is a value at all, of a fact that may be none. */
export const present = <T, S extends string = never>(of: Expr<Maybe<T>, S>): Expr<boolean, S> =>
  typed({ k: 'present', of });

/** A truth of a fact that may be none. */
export const holds = <S extends string = never>(of: Expr<Maybe<boolean>, S>, none: IfNone): Expr<boolean, S> =>
  typed(ifAny(of, (the) => the, none.ifNone));

/** The value of a fact that may be none; only sound beside {@link present}. */
export const the = <T, S extends string = never>(of: Expr<Maybe<T>, S>): Expr<T, S> => typed({ k: 'the', of });

/** One value or another, by a condition. */
export const choose = <T, S extends string = never, R extends string = never>(
  when: Expr<boolean, S>,
  then: Expr<T, R>,
  otherwise: Expr<NoInfer<T>, R>,
): Expr<T, S | R> => typed({ k: 'choose', when, then, otherwise });

/** A number written down, where an expression is wanted. */
export const number = (value: number): Expr<number> => typed({ k: 'literal', type: 'number', value });
/** A date written down: Hijri (`1447-01-10H`) or Gregorian. */
export const on = (civilDate: string): Expr<DateValue> => typed(literalOf(civilDate));
/** A length of time written down. */
export const lasting = (value: Duration): Expr<Duration> => typed(literalOf(value));

/**
 * A value by bands of a number: the first band whose upper bound (included) is not passed.
 *
 * @example
 * ```ts
 * import { byBand, facts, number, quantity } from 'martaba/rules';
 *
 * const target = facts('target', { rank: quantity({ label: { ar: 'المرتبة', en: 'Rank' } }) });
 * byBand(target.rank, [[5, number(24)], [8, number(36)]], number(48)).k; // 'choose'
 * ```
 */
export const byBand = <T, S extends string = never>(
  of: Expr<number, S>,
  bands: readonly (readonly [upTo: number, value: Expr<T>])[],
  above: Expr<NoInfer<T>>,
): Expr<T, S> =>
  typed(
    bands.reduceRight<Node>(
      (otherwise, [upTo, then]) => ({
        k: 'choose',
        when: { k: 'compare', op: '<=', a: of, b: literalOf(upTo) },
        then,
        otherwise,
      }),
      above,
    ),
  );

/** The sum of numbers, or of lengths of time. */
export const plus = <T extends number | Duration, S extends string = never>(
  first: Expr<T, S>,
  ...rest: readonly Operand<NoInfer<T>, S>[]
): Expr<T, S> => typed({ k: 'add', of: [first, ...rest.map(operand)] });
