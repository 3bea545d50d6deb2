import { parseCivilDate } from '../../models/calendar/civil-date.js';
import type { Duration } from '../../models/calendar/duration.js';
import type { Expr } from './expression.js';
import { typed } from './expression.js';
import type { DatedValue } from './node.js';

type Parameter = number | boolean | Duration;
type Widened<T> = T extends number ? number : T extends boolean ? boolean : Duration;

/**
 * One dated value of a parameter: from a civil date on, until the next value begins.
 *
 * @param civilDate the first day, Hijri or Gregorian
 * @param value a number, a truth or a length of time
 * @param text what enacted it, the text before it, and the civil date before which it ends where no value follows
 * @throws MartabaError those of civil dates
 * @example
 * ```ts
 * import { atLeast, from, given, quantity } from 'martaba/rules';
 * import { citing, condition, decide, facts, registry, ruleSet } from 'martaba/rules';
 *
 * const title = { ar: 'مثال', en: 'An example' };
 * const staff = facts('staff', { years: quantity({ label: title }) });
 * const agency = { id: 'agency', kind: 'policy', title, issued: 'example', from: '1447-01-01H' } as const;
 * const holds = atLeast(staff.years, given('least-years', from('1447-01-01H', 4), from('1447-07-01H', 2)));
 * const rules = [condition({ id: 'rule', cites: citing(agency)('1'), title, holds })];
 * const set = ruleSet({ id: 'set', title, facts: registry([staff]), instruments: [agency], rules, from: agency.from });
 * decide(set, { 'staff.years': 3 }, { asOf: '1447-06-29H' }).outcome; // 'ineligible'
 * decide(set, { 'staff.years': 3 }, { asOf: '1447-07-01H' }).outcome; // 'eligible'
 * ```
 */
export const from = <T extends Parameter>(
  civilDate: string,
  value: T,
  text: { readonly by?: string; readonly was?: string; readonly until?: string } = {},
): DatedValue<T> => {
  const { until, ...rest } = text;
  return {
    from: parseCivilDate(civilDate),
    ...(until === undefined ? {} : { to: parseCivilDate(until) }),
    value,
    ...rest,
  };
};

/**
 * A named parameter of a rule (معلمة) with its dated values. The values stand here and nowhere else.
 *
 * @param name the threshold's name in the rulebook
 * @param values from the earliest to the latest; each ends where the next begins
 * @example
 * ```ts
 * import { atLeast, facts, from, given, prose, quantity, registry } from 'martaba/rules';
 *
 * const employee = facts('employee', { years: quantity({ label: { ar: 'السنوات', en: 'Years' } }) });
 * const least = given('promotion.least-years', from('1440-06-09H', 2), from('1447-01-01H', 1));
 * const known = registry([employee]);
 * prose(atLeast(employee.years, least), known, 'en'); // '“Years” is at least 1 (2 before 1 Muharram 1447 AH)'
 * ```
 */
export const given = <T extends Parameter>(
  name: string,
  ...values: readonly [DatedValue<T>, ...DatedValue<T>[]]
): Expr<Widened<T>> => {
  const closed = values.map((value, i) => {
    const next = values[i + 1];
    return next === undefined || value.to !== undefined ? value : { ...value, to: next.from };
  });
  const [{ value: first }] = values;
  const type = typeof first === 'number' ? 'number' : typeof first === 'boolean' ? 'truth' : 'duration';
  return typed({ k: 'given', name, type, values: closed });
};
