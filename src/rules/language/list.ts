import type { DateValue, Expr, List, Maybe } from './expression.js';
import { typed, typedList } from './expression.js';
import type { Node } from './node.js';
import { literalOf } from './operand.js';

/**
 * The elements of a list for which a condition holds.
 *
 * @param list a list of facts
 * @param condition on the fields of an element, by {@link elementOf}
 * @example
 * ```ts
 * import { atMost, elementOf, facts, flag, list, prose, quantity, registry, total, where } from 'martaba/rules';
 *
 * const label = (ar: string, en: string) => ({ label: { ar, en } });
 * const penalty = { late: flag(label('متأخرة', 'Late')), days: quantity(label('الأيام', 'Days')) };
 * const employee = facts('employee', { fines: list(penalty, label('الجزاءات', 'Fines')) });
 * const { days, late } = elementOf(employee, 'fines');
 * const few = atMost(total(where(employee.fines, late), days), 15);
 * prose(few, registry([employee]), 'en'); // 'the total of “Days” over “Fines” (of which “Late” holds) is at most 15'
 * ```
 */
export const where = <L extends string, F, S extends string = never, R extends string = L>(
  list: List<L, F, S>,
  condition: Expr<boolean, R>,
): List<L, F, S | Exclude<R, L>> => typedList({ k: 'filter', list, where: condition });

const narrowed = (list: Node, condition: Node | undefined): Node =>
  condition === undefined ? list : { k: 'filter', list, where: condition };

/**
 * Whether the list has an element, or one for which the condition holds. Only a complete list says that there is none.
 *
 * @param list a list of facts
 * @param condition on the fields of an element; any element unless given
 * @example
 * ```ts
 * import { above, elementOf, list, quantity, some } from 'martaba/rules';
 * import { citing, condition, decide, facts, registry, ruleSet } from 'martaba/rules';
 *
 * const title = { ar: 'مثال', en: 'An example' };
 * const penalty = { days: quantity({ label: title }) };
 * const staff = facts('staff', { penalties: list(penalty, { label: title }) });
 * const { days } = elementOf(staff, 'penalties');
 * const agency = { id: 'agency', kind: 'policy', title, issued: 'example', from: '1447-01-01H' } as const;
 * const holds = some(staff.penalties, above(days, 15));
 * const rules = [condition({ id: 'rule', cites: citing(agency)('1'), title, holds })];
 * const set = ruleSet({ id: 'set', title, facts: registry([staff]), instruments: [agency], rules, from: agency.from });
 * const settings = { asOf: '1447-06-01H' };
 * decide(set, { 'staff.penalties': [{ days: 16 }] }, settings).outcome; // 'eligible'
 * decide(set, { 'staff.penalties': [] }, settings).outcome; // 'ineligible'
 * decide(set, { 'staff.penalties': { items: [], complete: false } }, settings).outcome; // 'undetermined'
 * ```
 */
export const some = <L extends string, F, S extends string = never, R extends string = L>(
  list: List<L, F, S>,
  condition?: Expr<boolean, R>,
): Expr<boolean, S | Exclude<R, L>> => typed({ k: 'some', list: narrowed(list, condition) });

/**
 * The sum of a field over the elements, or over those for which the condition holds.
 *
 * @param list a list of facts
 * @param value a number of an element
 * @param condition which elements count; all unless given
 * @example
 * ```ts
 * import { atMost, elementOf, facts, flag, list, prose, quantity, registry, total } from 'martaba/rules';
 *
 * const label = (ar: string, en: string) => ({ label: { ar, en } });
 * const penalty = { late: flag(label('متأخرة', 'Late')), days: quantity(label('الأيام', 'Days')) };
 * const employee = facts('employee', { fines: list(penalty, label('الجزاءات', 'Fines')) });
 * const { days } = elementOf(employee, 'fines');
 * const few = atMost(total(employee.fines, days), 15);
 * prose(few, registry([employee]), 'en'); // 'the total of “Days” over “Fines” is at most 15'
 * ```
 */
export const total = <L extends string, F, S extends string = never, R extends string = L>(
  list: List<L, F, S>,
  value: Expr<number, NoInfer<L>>,
  condition?: Expr<boolean, R>,
): Expr<number, S | Exclude<R, L>> => typed({ k: 'sum', list: narrowed(list, condition), value });

/**
 * The number of elements, or of those for which the condition holds.
 *
 * @param list a list of facts
 * @param condition which elements count; all unless given
 * @example
 * ```ts
 * import { atMost, count, elementOf, facts, flag, list, prose, quantity, registry } from 'martaba/rules';
 *
 * const label = (ar: string, en: string) => ({ label: { ar, en } });
 * const penalty = { late: flag(label('متأخرة', 'Late')), days: quantity(label('الأيام', 'Days')) };
 * const employee = facts('employee', { fines: list(penalty, label('الجزاءات', 'Fines')) });
 * const { late } = elementOf(employee, 'fines');
 * const once = atMost(count(employee.fines, late), 1);
 * prose(once, registry([employee]), 'en'); // 'the number of “Fines” (of which “Late” holds) is at most 1'
 * ```
 */
export const count = <L extends string, F, S extends string = never, R extends string = L>(
  list: List<L, F, S>,
  condition?: Expr<boolean, R>,
): Expr<number, S | Exclude<R, L>> => typed({ k: 'sum', list: narrowed(list, condition), value: literalOf(1) });

/**
 * A field of the element that happened last, by the date that `happens` names; none when the list is empty.
 *
 * @param list a list whose declaration has `happens`
 * @param value the field of its last element
 * @example
 * ```ts
 * import { atLeast, date, elementOf, latest, list, quantity } from 'martaba/rules';
 * import { citing, condition, decide, facts, registry, ruleSet } from 'martaba/rules';
 *
 * const title = { ar: 'مثال', en: 'An example' };
 * const review = { rating: quantity({ label: title }), approvedOn: date({ label: title }) };
 * const staff = facts('staff', { reviews: list(review, { label: title, happens: 'approvedOn' }) });
 * const first = { rating: 5, approvedOn: '1446-01-01H' };
 * const second = { rating: 3, approvedOn: '1447-01-01H' };
 * const agency = { id: 'agency', kind: 'policy', title, issued: 'example', from: '1447-01-01H' } as const;
 * const holds = atLeast(latest(staff.reviews, elementOf(staff, 'reviews').rating), 4, { ifNone: false });
 * const rules = [condition({ id: 'rule', cites: citing(agency)('1'), title, holds })];
 * const set = ruleSet({ id: 'set', title, facts: registry([staff]), instruments: [agency], rules, from: agency.from });
 * const settings = { asOf: '1447-06-01H' };
 * decide(set, { 'staff.reviews': [first] }, settings).outcome; // 'eligible'
 * decide(set, { 'staff.reviews': [first, second] }, settings).outcome; // 'ineligible'
 * decide(set, { 'staff.reviews': { items: [first], complete: false } }, settings).outcome; // 'undetermined'
 * ```
 */
export const latest = <L extends string, F, T, S extends string = never>(
  list: List<L, F, S>,
  value: Expr<T, NoInfer<L>>,
): Expr<Maybe<T>, S> => typed({ k: 'latest', list, value });

/**
 * The days of the union of periods, clipped to `[since, asOf)`, with the days of undated ones added.
 *
 * @param list periods with the fields `from`, `to` (the day after the last) and `days`, the length of an undated one
 * @param since the date from which days count; those before it do not
 * @example
 * ```ts
 * import { atMost, covered, date, list, on, quantity } from 'martaba/rules';
 * import { citing, condition, decide, facts, registry, ruleSet } from 'martaba/rules';
 *
 * const title = { ar: 'مثال', en: 'An example' };
 * const period = { from: date({ label: title }), to: date({ label: title }), days: quantity({ label: title }) };
 * const staff = facts('staff', { away: list(period, { label: title }) });
 * const away = (to: string) => [{ from: '1446-12-01H', to, days: 60 }];
 * const agency = { id: 'agency', kind: 'policy', title, issued: 'example', from: '1447-01-01H' } as const;
 * const holds = atMost(covered(staff.away, on('1447-01-01H')), 30);
 * const rules = [condition({ id: 'rule', cites: citing(agency)('1'), title, holds })];
 * const set = ruleSet({ id: 'set', title, facts: registry([staff]), instruments: [agency], rules, from: agency.from });
 * decide(set, { 'staff.away': away('1447-02-01H') }, { asOf: '1447-06-01H' }).outcome; // 'eligible'
 * decide(set, { 'staff.away': away('1447-02-03H') }, { asOf: '1447-06-01H' }).outcome; // 'ineligible'
 * decide(set, {}, { asOf: '1447-06-01H' }).outcome; // 'undetermined'
 * ```
 */
export const covered = <L extends string, F, S extends string = never>(
  list: List<L, F, S>,
  since: Expr<DateValue>,
): Expr<number, S> => typed({ k: 'covered', list, since });
