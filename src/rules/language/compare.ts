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

/**
 * Less than: of numbers, dates (earlier) or lengths of time. Of a `Maybe`, say what none means. It is unknown
 * as long as what is compared is.
 *
 * @param a a number, a date, a length of time, or one that may be none
 * @param b what it is compared with: an expression, or a value written down (a civil date as text)
 * @param none what none means, of a `Maybe`
 * @example
 * ```ts
 * import { below, citing, condition, decide, facts, quantity, registry, ruleSet } from 'martaba/rules';
 *
 * const title = { ar: 'مثال', en: 'An example' };
 * const staff = facts('staff', { rank: quantity({ label: title }) });
 * const agency = { id: 'agency', kind: 'policy', title, issued: 'example', from: '1447-01-01H' } as const;
 * const rules = [condition({ id: 'rule', cites: citing(agency)('1'), title, holds: below(staff.rank, 7) })];
 * const set = ruleSet({ id: 'set', title, facts: registry([staff]), instruments: [agency], rules, from: agency.from });
 * decide(set, { 'staff.rank': 6 }, { asOf: '1447-06-01H' }).outcome; // 'eligible'
 * decide(set, { 'staff.rank': 7 }, { asOf: '1447-06-01H' }).outcome; // 'ineligible'
 * decide(set, {}, { asOf: '1447-06-01H' }).outcome; // 'undetermined'
 * ```
 */
export const below = comparison('<');

/**
 * At most: less, or equal. Of dates, not later.
 *
 * @example
 * ```ts
 * import { atMost, facts, prose, quantity, registry } from 'martaba/rules';
 *
 * const employee = facts('employee', { rank: quantity({ label: { ar: 'المرتبة', en: 'Rank' } }) });
 * prose(atMost(employee.rank, 7), registry([employee]), 'en'); // '“Rank” is at most 7'
 * ```
 */
export const atMost = comparison('<=');

/**
 * The same number, date or length of time.
 *
 * @example
 * ```ts
 * import { equals, facts, prose, quantity, registry } from 'martaba/rules';
 *
 * const employee = facts('employee', { rank: quantity({ label: { ar: 'المرتبة', en: 'Rank' } }) });
 * prose(equals(employee.rank, 7), registry([employee]), 'en'); // '“Rank” is 7'
 * ```
 */
export const equals = comparison('=');

/**
 * Not the same number, date or length of time.
 *
 * @example
 * ```ts
 * import { differs, facts, prose, quantity, registry } from 'martaba/rules';
 *
 * const employee = facts('employee', { rank: quantity({ label: { ar: 'المرتبة', en: 'Rank' } }) });
 * prose(differs(employee.rank, 7), registry([employee]), 'en'); // '“Rank” is not 7'
 * ```
 */
export const differs = comparison('!=');

/**
 * More than: of numbers, dates (later) or lengths of time. Of a `Maybe`, say what none means.
 *
 * @example
 * ```ts
 * import { above, facts, prose, quantity, registry } from 'martaba/rules';
 *
 * const employee = facts('employee', { rank: quantity({ label: { ar: 'المرتبة', en: 'Rank' } }) });
 * prose(above(employee.rank, 7), registry([employee]), 'en'); // '“Rank” is more than 7'
 * ```
 */
export const above = comparison('>');

/**
 * At least so much, or, of elapsed time: `(from ⊕ duration) + excluded days ≤ asOf`; the excluded periods stop the
 * clock.
 *
 * @param a what is compared; or the time that {@link countable} makes
 * @param b what it is compared with; or a length of time, in its own calendar
 * @param none what none means, of a `Maybe`
 * @example
 * ```ts
 * import { years } from 'martaba/models';
 * import { atLeast, citing, condition, countable, date, decide, facts, registry, ruleSet } from 'martaba/rules';
 *
 * const title = { ar: 'مثال', en: 'An example' };
 * const staff = facts('staff', { since: date({ label: title }) });
 * const agency = { id: 'agency', kind: 'policy', title, issued: 'example', from: '1447-01-01H' } as const;
 * const holds = atLeast(countable(staff.since), years(2));
 * const rules = [condition({ id: 'rule', cites: citing(agency)('1'), title, holds })];
 * const set = ruleSet({ id: 'set', title, facts: registry([staff]), instruments: [agency], rules, from: agency.from });
 * decide(set, { 'staff.since': '1445-06-01H' }, { asOf: '1447-06-01H' }).outcome; // 'eligible'
 * decide(set, { 'staff.since': '1445-06-02H' }, { asOf: '1447-06-01H' }).outcome; // 'ineligible'
 * decide(set, {}, { asOf: '1447-06-01H' }).outcome; // 'undetermined'
 * ```
 */
export const atLeast: Compare & ((elapsed: Elapsed, duration: Expr<Duration> | Duration) => Expr<boolean>) = (
  a: Node | Elapsed,
  b: unknown,
  none?: IfNone,
): Expr<boolean> => {
  if (isNode(a)) return (comparison('>=') as (a: Node, b: unknown, none?: IfNone) => Expr<boolean>)(a, b, none);
  const reached: Node = { k: 'reached', from: a.from, duration: operand(b) };
  return typed<boolean>(a.excluded === undefined ? reached : { ...reached, excluded: a.excluded });
};

/**
 * From the least to the greatest, both ends included.
 *
 * @param a a number, a date or a length of time
 * @param least the least, included
 * @param greatest the greatest, included
 * @example
 * ```ts
 * import { between, citing, condition, decide, facts, quantity, registry, ruleSet } from 'martaba/rules';
 *
 * const title = { ar: 'مثال', en: 'An example' };
 * const staff = facts('staff', { rank: quantity({ label: title }) });
 * const agency = { id: 'agency', kind: 'policy', title, issued: 'example', from: '1447-01-01H' } as const;
 * const rules = [condition({ id: 'rule', cites: citing(agency)('1'), title, holds: between(staff.rank, 11, 13) })];
 * const set = ruleSet({ id: 'set', title, facts: registry([staff]), instruments: [agency], rules, from: agency.from });
 * decide(set, { 'staff.rank': 13 }, { asOf: '1447-06-01H' }).outcome; // 'eligible'
 * decide(set, { 'staff.rank': 14 }, { asOf: '1447-06-01H' }).outcome; // 'ineligible'
 * decide(set, {}, { asOf: '1447-06-01H' }).outcome; // 'undetermined'
 * ```
 */
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

/**
 * Whether a code is the given one, or one of the given. Of a fact that may be none, `ifNone` says what none means.
 *
 * @param of a code
 * @param codes one code, or several
 * @param none what none means, of a `Maybe`
 * @example
 * ```ts
 * import { citing, code, condition, decide, facts, is, maybe, registry, ruleSet } from 'martaba/rules';
 *
 * const title = { ar: 'مثال', en: 'An example' };
 * const codes = { sick: title, study: title };
 * const staff = facts('staff', { leave: maybe(code(codes, { label: title })) });
 * const agency = { id: 'agency', kind: 'policy', title, issued: 'example', from: '1447-01-01H' } as const;
 * const holds = is(staff.leave, ['sick', 'study'], { ifNone: false });
 * const rules = [condition({ id: 'rule', cites: citing(agency)('1'), title, holds })];
 * const set = ruleSet({ id: 'set', title, facts: registry([staff]), instruments: [agency], rules, from: agency.from });
 * decide(set, { 'staff.leave': 'sick' }, { asOf: '1447-06-01H' }).outcome; // 'eligible'
 * decide(set, { 'staff.leave': null }, { asOf: '1447-06-01H' }).outcome; // 'ineligible'
 * decide(set, {}, { asOf: '1447-06-01H' }).outcome; // 'undetermined'
 * ```
 */
export const is: Membership = (of: Node, codes: string | readonly string[], none?: IfNone): Expr<boolean> => {
  const member = (inner: Node): Node => ({ k: 'in', of: inner, codes: typeof codes === 'string' ? [codes] : codes });
  return typed<boolean>(none === undefined ? member(of) : ifAny(of, member, none.ifNone));
};
