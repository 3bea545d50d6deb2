import type { Calendar } from '../../models/calendar/calendar.js';
import type { Duration } from '../../models/calendar/duration.js';
import type { DateValue, Expr, List } from './expression.js';
import { typed } from './expression.js';
import type { Operand } from './operand.js';
import { operand } from './operand.js';

/**
 * The date of the decision: an argument, never a clock.
 *
 * @example
 * ```ts
 * import { above, asOf, date, facts, prose, registry } from 'martaba/rules';
 *
 * const employee = facts('employee', { until: date({ label: { ar: 'نهاية العقد', en: 'Contract until' } }) });
 * prose(above(employee.until, asOf), registry([employee]), 'en'); // '“Contract until” is after the date of the check'
 * ```
 */
export const asOf: Expr<DateValue> = typed({ k: 'as-of' });

/**
 * The anniversary: the same day a length of time later, in the calendar of that length, or the last of a shorter month.
 *
 * @param date an expression of a date
 * @param duration a length of time; a Hijri month is 30 days (HR regulation, art. 1)
 * @example
 * ```ts
 * import { years } from 'martaba/models';
 * import { after, asOf, atMost, date, facts, prose, registry } from 'martaba/rules';
 *
 * const employee = facts('employee', { since: date({ label: { ar: 'المباشرة', en: 'Started on' } }) });
 * const due = after(employee.since, years(2));
 * prose(atMost(due, asOf), registry([employee]), 'en'); // 'at least two years have passed since “Started on”'
 * ```
 */
export const after = <S extends string = never>(
  date: Expr<DateValue, S>,
  duration: Operand<Duration, never>,
): Expr<DateValue, S> => typed({ k: 'after', date, duration: operand(duration) });

/**
 * A look back from a date. Not the inverse of {@link after}: the two differ around the 29th and the 30th.
 *
 * @param date an expression of a date
 * @param duration a length of time, in its own calendar
 * @example
 * ```ts
 * import { years } from 'martaba/models';
 * import { asOf, atLeast, before, date, facts, prose, registry } from 'martaba/rules';
 *
 * const employee = facts('employee', { issuedOn: date({ label: { ar: 'تاريخ العقوبة', en: 'Penalty of' } }) });
 * const recent = atLeast(employee.issuedOn, before(asOf, years(1)));
 * prose(recent, registry([employee]), 'en'); // '“Penalty of” is not before one year before the date of the check'
 * ```
 */
export const before = <S extends string = never>(
  date: Expr<DateValue, S>,
  duration: Operand<Duration, never>,
): Expr<DateValue, S> => typed({ k: 'before', date, duration: operand(duration) });

/**
 * So many days later: days of the calendar, not working days.
 *
 * @param date an expression of a date
 * @param days a whole number of days
 * @example
 * ```ts
 * import { asOf, atLeast, date, daysAfter, facts, prose, registry } from 'martaba/rules';
 *
 * const employee = facts('employee', { toldOn: date({ label: { ar: 'تاريخ الإبلاغ', en: 'Told on' } }) });
 * const open = atLeast(daysAfter(employee.toldOn, 60), asOf);
 * prose(open, registry([employee]), 'en'); // '60 days after “Told on” is not before the date of the check'
 * ```
 */
export const daysAfter = <S extends string = never>(
  date: Expr<DateValue, S>,
  days: Operand<number, S>,
): Expr<DateValue, S> => typed({ k: 'shift', date, days: operand(days) });

/**
 * The first day of the calendar year, Hijri (Umm al-Qura) or Gregorian, that a date falls in.
 *
 * @param of an expression of a date
 * @param calendar whose year
 * @example
 * ```ts
 * import { asOf, atLeast, date, facts, prose, registry, yearStart } from 'martaba/rules';
 *
 * const employee = facts('employee', { ratedOn: date({ label: { ar: 'تاريخ التقويم', en: 'Rated on' } }) });
 * const known = registry([employee]);
 * const now = atLeast(employee.ratedOn, yearStart(asOf, 'hijri'));
 * prose(now, known, 'en'); // '“Rated on” is not before the start of the Hijri year of the date of the check'
 * ```
 */
export const yearStart = <S extends string = never>(of: Expr<DateValue, S>, calendar: Calendar): Expr<DateValue, S> =>
  typed({ k: 'year-start', calendar, of });

/**
 * Later than `since` and not later than the date of the decision.
 *
 * @param date the date in question
 * @param since the date that it must be later than
 * @example
 * ```ts
 * import { citing, condition, date, decide, facts, on, registry, ruleSet, within } from 'martaba/rules';
 *
 * const title = { ar: 'مثال', en: 'An example' };
 * const staff = facts('staff', { movedOn: date({ label: title }) });
 * const agency = { id: 'agency', kind: 'policy', title, issued: 'example', from: '1447-01-01H' } as const;
 * const holds = within(staff.movedOn, on('1447-01-01H'));
 * const rules = [condition({ id: 'rule', cites: citing(agency)('1'), title, holds })];
 * const set = ruleSet({ id: 'set', title, facts: registry([staff]), instruments: [agency], rules, from: agency.from });
 * decide(set, { 'staff.movedOn': '1447-01-02H' }, { asOf: '1447-06-01H' }).outcome; // 'eligible'
 * decide(set, { 'staff.movedOn': '1447-01-01H' }, { asOf: '1447-06-01H' }).outcome; // 'ineligible'
 * decide(set, { 'staff.movedOn': '1447-06-02H' }, { asOf: '1447-06-01H' }).outcome; // 'ineligible'
 * ```
 */
export const within = <S extends string = never>(date: Expr<DateValue, S>, since: Expr<DateValue>): Expr<boolean, S> =>
  typed({
    k: 'all',
    of: [
      { k: 'compare', op: '>', a: date, b: since },
      { k: 'compare', op: '<=', a: date, b: asOf },
    ],
  });

/** Elapsed countable time: made by {@link countable} and only ever compared with {@link atLeast}. */
export interface Elapsed<S extends string = never> {
  readonly from: Expr<DateValue>;
  readonly excluded: List<string, unknown, S> | undefined;
}

/**
 * The time since a date, less the excluded periods: countable experience. To be compared with {@link atLeast}.
 *
 * @param from the date from which time counts
 * @param excluded periods that stop the clock, as of {@link covered}
 * @example
 * ```ts
 * import { years } from 'martaba/models';
 * import { atLeast, countable, date, list, quantity } from 'martaba/rules';
 * import { citing, condition, decide, facts, registry, ruleSet } from 'martaba/rules';
 *
 * const title = { ar: 'مثال', en: 'An example' };
 * const period = { from: date({ label: title }), to: date({ label: title }), days: quantity({ label: title }) };
 * const staff = facts('staff', { since: date({ label: title }), away: list(period, { label: title }) });
 * const away = [{ from: '1447-01-01H', to: '1447-03-01H', days: 59 }];
 * const agency = { id: 'agency', kind: 'policy', title, issued: 'example', from: '1447-01-01H' } as const;
 * const holds = atLeast(countable(staff.since, staff.away), years(1));
 * const rules = [condition({ id: 'rule', cites: citing(agency)('1'), title, holds })];
 * const set = ruleSet({ id: 'set', title, facts: registry([staff]), instruments: [agency], rules, from: agency.from });
 * decide(set, { 'staff.since': '1446-05-01H', 'staff.away': [] }, { asOf: '1447-06-01H' }).outcome; // 'eligible'
 * decide(set, { 'staff.since': '1446-05-01H', 'staff.away': away }, { asOf: '1447-06-01H' }).outcome; // 'ineligible'
 * decide(set, { 'staff.since': '1446-05-01H' }, { asOf: '1447-06-01H' }).outcome; // 'undetermined'
 * ```
 */
export const countable = <S extends string = never>(
  from: Expr<DateValue>,
  excluded?: List<string, unknown, S>,
): Elapsed<S> => ({ from, excluded });
