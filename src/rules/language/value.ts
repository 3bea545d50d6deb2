import type { Duration } from '../../models/calendar/duration.js';
import type { DateValue, Expr, Maybe } from './expression.js';
import { typed } from './expression.js';
import type { Node } from './node.js';
import type { IfNone, Operand } from './operand.js';
import { ifAny, literalOf, operand } from './operand.js';

/**
 * Whether there is a value at all, of a fact that may be none: `null` in a sheet is none, what is absent is
 * unknown.
 *
 * @example
 * ```ts
 * import { citing, condition, decide, facts, maybe, present, quantity, registry, ruleSet } from 'martaba/rules';
 *
 * const title = { ar: 'مثال', en: 'An example' };
 * const staff = facts('staff', { rating: maybe(quantity({ label: title, min: 1, max: 5 })) });
 * const agency = { id: 'agency', kind: 'policy', title, issued: 'example', from: '1447-01-01H' } as const;
 * const rules = [condition({ id: 'rule', cites: citing(agency)('1'), title, holds: present(staff.rating) })];
 * const set = ruleSet({ id: 'set', title, facts: registry([staff]), instruments: [agency], rules, from: agency.from });
 * decide(set, { 'staff.rating': 3 }, { asOf: '1447-06-01H' }).outcome; // 'eligible'
 * decide(set, { 'staff.rating': null }, { asOf: '1447-06-01H' }).outcome; // 'ineligible'
 * decide(set, {}, { asOf: '1447-06-01H' }).outcome; // 'undetermined'
 * ```
 */
export const present = <T, S extends string = never>(of: Expr<Maybe<T>, S>): Expr<boolean, S> =>
  typed({ k: 'present', of });

/**
 * A truth of a fact that may be none; `ifNone` says what none means.
 *
 * @param of a truth that may be none
 * @param none what none means
 * @example
 * ```ts
 * import { citing, condition, decide, facts, flag, holds, maybe, registry, ruleSet } from 'martaba/rules';
 *
 * const title = { ar: 'مثال', en: 'An example' };
 * const staff = facts('staff', { renewed: maybe(flag({ label: title })) });
 * const agency = { id: 'agency', kind: 'policy', title, issued: 'example', from: '1447-01-01H' } as const;
 * const rules = [
 *   condition({ id: 'rule', cites: citing(agency)('1'), title, holds: holds(staff.renewed, { ifNone: true }) }),
 * ];
 * const set = ruleSet({ id: 'set', title, facts: registry([staff]), instruments: [agency], rules, from: agency.from });
 * decide(set, { 'staff.renewed': null }, { asOf: '1447-06-01H' }).outcome; // 'eligible'
 * decide(set, { 'staff.renewed': false }, { asOf: '1447-06-01H' }).outcome; // 'ineligible'
 * decide(set, {}, { asOf: '1447-06-01H' }).outcome; // 'undetermined'
 * ```
 */
export const holds = <S extends string = never>(of: Expr<Maybe<boolean>, S>, none: IfNone): Expr<boolean, S> =>
  typed(ifAny(of, (the) => the, none.ifNone));

/**
 * The value of a fact that may be none; only sound beside {@link present}.
 *
 * @example
 * ```ts
 * import { all, atLeast, facts, maybe, present, prose, quantity, registry, the } from 'martaba/rules';
 *
 * const employee = facts('employee', { rating: maybe(quantity({ label: { ar: 'التقدير', en: 'Rating' } })) });
 * const { rating } = employee;
 * prose(all(present(rating), atLeast(the(rating), 4)), registry([employee]), 'en'); // '“Rating” is at least 4'
 * ```
 */
export const the = <T, S extends string = never>(of: Expr<Maybe<T>, S>): Expr<T, S> => typed({ k: 'the', of });

/**
 * One value or another, by a condition. While the condition is unknown, both values are possible.
 *
 * @param when the condition
 * @param then the value where it holds
 * @param otherwise the value where it does not
 * @example
 * ```ts
 * import { atLeast, choose, flag, number, quantity } from 'martaba/rules';
 * import { citing, condition, decide, facts, registry, ruleSet } from 'martaba/rules';
 *
 * const title = { ar: 'مثال', en: 'An example' };
 * const staff = facts('staff', { trained: flag({ label: title }), years: quantity({ label: title }) });
 * const agency = { id: 'agency', kind: 'policy', title, issued: 'example', from: '1447-01-01H' } as const;
 * const holds = atLeast(staff.years, choose(staff.trained, number(1), number(3)));
 * const rules = [condition({ id: 'rule', cites: citing(agency)('1'), title, holds })];
 * const set = ruleSet({ id: 'set', title, facts: registry([staff]), instruments: [agency], rules, from: agency.from });
 * decide(set, { 'staff.trained': true, 'staff.years': 2 }, { asOf: '1447-06-01H' }).outcome; // 'eligible'
 * decide(set, { 'staff.trained': false, 'staff.years': 2 }, { asOf: '1447-06-01H' }).outcome; // 'ineligible'
 * decide(set, { 'staff.years': 2 }, { asOf: '1447-06-01H' }).outcome; // 'undetermined'
 * decide(set, { 'staff.years': 3 }, { asOf: '1447-06-01H' }).outcome; // 'eligible'
 * ```
 */
export const choose = <T, S extends string = never, R extends string = never>(
  when: Expr<boolean, S>,
  then: Expr<T, R>,
  otherwise: Expr<NoInfer<T>, R>,
): Expr<T, S | R> => typed({ k: 'choose', when, then, otherwise });

/**
 * A number written down, where an expression is wanted.
 *
 * @example
 * ```ts
 * import { atMost, facts, number, plus, prose, quantity, registry } from 'martaba/rules';
 *
 * const employee = facts('employee', { rank: quantity({ label: { ar: 'المرتبة', en: 'Rank' } }) });
 * const next = plus(number(1), employee.rank);
 * prose(atMost(next, 15), registry([employee]), 'en'); // '1 plus “Rank” is at most 15'
 * ```
 */
export const number = (value: number): Expr<number> => typed({ k: 'literal', type: 'number', value });

/**
 * A date written down: Hijri (`1447-01-10H`) or Gregorian.
 *
 * @param civilDate a civil date of either calendar
 * @throws MartabaError those of civil dates
 * @example
 * ```ts
 * import { above, date, facts, on, prose, registry } from 'martaba/rules';
 *
 * const employee = facts('employee', { start: date({ label: { ar: 'المباشرة', en: 'Start' } }) });
 * const later = above(employee.start, on('1447-01-10H'));
 * prose(later, registry([employee]), 'en'); // '“Start” is after 10 Muharram 1447 AH'
 * ```
 */
export const on = (civilDate: string): Expr<DateValue> => typed(literalOf(civilDate));

/**
 * A length of time (مدة) written down, where an expression is wanted.
 *
 * @param value a length of time of either calendar
 * @example
 * ```ts
 * import { years } from 'martaba/models';
 * import { atLeast, countable, date, facts, lasting, prose, registry } from 'martaba/rules';
 *
 * const label = { ar: 'المباشرة', en: 'Start' };
 * const employee = facts('employee', { start: date({ label }) });
 * const old = atLeast(countable(employee.start), lasting(years(2)));
 * prose(old, registry([employee]), 'en'); // 'at least two years have passed since “Start”'
 * ```
 */
export const lasting = (value: Duration): Expr<Duration> => typed(literalOf(value));

/**
 * A value by bands of a number: the first band whose upper bound (included) is not passed.
 *
 * @param of a number
 * @param bands rising upper bounds, each with the value up to it
 * @param above the value above the last bound
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

/**
 * The sum of numbers, or of lengths of time: one after another, in the calendar of the first.
 *
 * @param first a number or a length of time
 * @param rest what is added to it
 * @example
 * ```ts
 * import { atMost, facts, plus, prose, quantity, registry } from 'martaba/rules';
 *
 * const label = (en: string) => ({ label: { ar: 'مثال', en } });
 * const employee = facts('employee', { taken: quantity(label('Taken')), asked: quantity(label('Asked')) });
 * const days = plus(employee.taken, employee.asked);
 * prose(atMost(days, 30), registry([employee]), 'en'); // '“Taken” plus “Asked” is at most 30'
 * ```
 */
export const plus = <T extends number | Duration, S extends string = never>(
  first: Expr<T, S>,
  ...rest: readonly Operand<NoInfer<T>, S>[]
): Expr<T, S> => typed({ k: 'add', of: [first, ...rest.map(operand)] });
