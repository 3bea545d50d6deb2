import { firstDay, lastDay, hijriMonthCount } from '../../models/calendar/umalqura.js';
import type { NodeOf } from '../language/node.js';
import type { Context } from './context.js';
import type { Sql } from './fragment.js';
import { either, isNo, isYes, sql } from './fragment.js';
import type { Numbers } from './numbers.js';
import { greatestOf, leastOf, numbersOf } from './numbers.js';
import type { Length, Span } from './spans.js';
import { literalOf, spanOf } from './spans.js';

/** The mean month in days; by it a month is found in the table at its number or the one before. */
const meanMonth = '29.5306';

const lastMonth = hijriMonthCount - 1;

/** The number of the Hijri month that a held day falls in, and that month's first day. NULL outside the table. */
const hijriMonthOf = (day: Sql, { scope }: Context): { readonly number: Sql; readonly first: Sql } => {
  const estimate = sql`FLOOR((${day} - ${firstDay + 3}) / ${meanMonth})`;
  const number = scope.hold(
    sql`(CASE WHEN ${day} BETWEEN ${firstDay} AND ${lastDay} THEN CAST(GREATEST(0, ${estimate}) AS INTEGER) END)`,
  );
  const month = scope.month(number);
  return {
    number: scope.hold(sql`(CASE WHEN ${day} >= ${month.next} THEN ${number} + 1 ELSE ${number} END)`),
    first: scope.hold(sql`(CASE WHEN ${day} >= ${month.next} THEN ${month.next} ELSE ${month.first} END)`),
  };
};

/** The same day of the month so many months on, or the last of a shorter month; infinite beyond the table. */
const movedInHijri = (day: Sql, months: Sql, c: Context): Sql => {
  const { scope, parameters } = c;
  const from = hijriMonthOf(day, c);
  const to = scope.hold(sql`(${from.number} + ${months})`);
  const month = scope.month(
    scope.hold(sql`(CASE WHEN ${to} BETWEEN 0 AND ${lastMonth} THEN CAST(${to} AS INTEGER) END)`),
  );
  return sql`(CASE WHEN ${months} = 0 THEN ${day} WHEN ${day} < ${firstDay} THEN ${parameters.minusInfinity} WHEN ${day} > ${lastDay} THEN ${parameters.infinity} WHEN ${to} < 0 THEN ${parameters.minusInfinity} WHEN ${to} > ${lastMonth} THEN ${parameters.infinity} ELSE ${month.first} + LEAST(${day} - ${from.first}, ${month.next} - ${month.first} - 1) END)`;
};

const daysIn400Years = 146_097;
const daysBefore1970 = 719_468;

/** Whether a day is one of which there is a date. */
const isFinite = (day: Sql): Sql => sql`${day} BETWEEN -1000000000 AND 1000000000`;

/** The number of a Gregorian month, counted from March of the year 0, of a held day that is finite. */
const gregorianMonthOf = (day: Sql, { scope }: Context): Sql => {
  const { hold } = scope;
  const count = hold(sql`(CASE WHEN ${isFinite(day)} THEN ${day} + ${daysBefore1970} END)`);
  const era = hold(sql`FLOOR(${count} / ${daysIn400Years})`);
  const dayOfEra = hold(sql`(${count} - ${era} * ${daysIn400Years})`);
  const century = hold(sql`FLOOR((4 * ${dayOfEra} + 3) / ${daysIn400Years})`);
  const dayOfCentury = hold(sql`(${dayOfEra} - FLOOR(${century} * ${daysIn400Years} / 4))`);
  const year = hold(sql`FLOOR((4 * ${dayOfCentury} + 3) / 1461)`);
  const dayOfYear = hold(sql`(${dayOfCentury} - FLOOR(1461 * ${year} / 4))`);
  const month = sql`FLOOR((5 * ${dayOfYear} + 2) / 153)`;
  return hold(sql`(12 * (400 * ${era} + 100 * ${century} + ${year}) + ${month})`);
};

/** The first day of a Gregorian month, counted from March of the year 0. */
const gregorianMonthStart = (number: Sql, { scope }: Context): Sql => {
  const held = scope.hold(number);
  const year = scope.hold(sql`FLOOR(${held} / 12)`);
  const leaps = sql`FLOOR(${year} / 4) - FLOOR(${year} / 100) + FLOOR(${year} / 400)`;
  return scope.hold(
    sql`(365 * ${year} + ${leaps} + FLOOR((153 * (${held} - 12 * ${year}) + 2) / 5) - ${daysBefore1970})`,
  );
};

const movedInGregorian = (day: Sql, months: Sql, c: Context): Sql => {
  const from = gregorianMonthOf(day, c);
  const to = c.scope.hold(sql`(${from} + ${months})`);
  const [start, next] = [gregorianMonthStart(to, c), gregorianMonthStart(sql`(${to} + 1)`, c)];
  const moved = sql`${start} + LEAST(${day} - ${gregorianMonthStart(from, c)}, ${next} - ${start} - 1)`;
  return sql`(CASE WHEN ${months} = 0 OR NOT (${isFinite(day)}) THEN ${day} ELSE ${moved} END)`;
};

/** A day moved by a length of time: first along the months of its calendar, then by plain days. NULL stays NULL. */
export const moved = (day: Sql, length: Length, direction: 1 | -1, c: Context): Sql => {
  const { hold } = c.scope;
  const [sign, held] = [direction === 1 ? '+' : '-', hold(day)];
  const { years, months, days, gregorian, literal } = length;
  const number = (value: number): Sql => c.parameters.place('number', value);
  const step = (count: Sql): Sql => (direction === 1 ? count : sql`(-${count})`);
  const hijri = (): Sql => {
    const rest =
      literal === undefined ? sql`30 * ${months} ${sign} ${days}` : number(30 * literal.months + literal.days);
    const by = literal === undefined ? sql`${sign} 30 * ${months} ${sign} ${days}` : sql`${sign} ${rest}`;
    if (literal?.years === 0) return sql`(${held} ${by})`;
    const count = literal === undefined ? hold(step(sql`(12 * ${years})`)) : number(direction * 12 * literal.years);
    return sql`(${movedInHijri(held, count, c)} ${by})`;
  };
  const gregorians = (): Sql => {
    if (literal !== undefined && literal.years === 0 && literal.months === 0) return sql`(${held} ${sign} ${days})`;
    const count =
      literal === undefined
        ? hold(step(sql`(12 * ${years} + ${months})`))
        : number(direction * (12 * literal.years + literal.months));
    return sql`(${movedInGregorian(held, count, c)} ${sign} ${days})`;
  };
  if (isNo(gregorian)) return hijri();
  return isYes(gregorian) ? gregorians() : either(gregorian, gregorians(), hijri());
};

const isEndlessCell = (of: Numbers): of is { cell: Sql; min: number; max: number } =>
  'cell' in of && of.min === -Infinity && of.max === Infinity;

/** A date moved by a length, each end by what takes it farther. */
export const movedBy = (date: Numbers, span: Span, direction: 1 | -1, c: Context): Numbers => {
  const literal = literalOf(span);
  if (literal !== undefined && isEndlessCell(date))
    return { ...date, cell: moved(date.cell, span.short, direction, c) };
  const { infinity, minusInfinity } = c.parameters;
  const [least, greatest] = [leastOf(date, c), greatestOf(date, c)];
  const { short, long } = span;
  return direction === 1
    ? {
        least: moved(least, short, 1, c),
        greatest: isYes(long.endless) ? infinity : either(long.endless, infinity, moved(greatest, long, 1, c)),
      }
    : {
        least: isYes(long.endless) ? minusInfinity : either(long.endless, minusInfinity, moved(least, long, -1, c)),
        greatest: moved(greatest, short, -1, c),
      };
};

/** `after` and `before`. */
export const movedOf = (node: NodeOf<'after' | 'before'>, c: Context): Numbers =>
  movedBy(numbersOf(node.date, c), spanOf(node.duration, c), node.k === 'after' ? 1 : -1, c);

/** The first day of the calendar year that a date falls in. */
export const yearStartOf = (node: NodeOf<'year-start'>, c: Context): Numbers => {
  const start = (day: Sql): Sql => {
    const held = c.scope.hold(day);
    if (node.calendar === 'gregorian') {
      // A year that begins in January ends with the tenth month counted from March.
      const year = sql`FLOOR((${gregorianMonthOf(held, c)} + 2) / 12)`;
      const first = gregorianMonthStart(sql`(12 * ${year} - 2)`, c);
      return sql`(CASE WHEN ${isFinite(held)} THEN ${first} ELSE ${held} END)`;
    }
    const { infinity, minusInfinity } = c.parameters;
    const number = c.scope.hold(sql`CAST(12 * FLOOR(${hijriMonthOf(held, c).number} / 12.0) AS INTEGER)`);
    const { first } = c.scope.month(number);
    return sql`(CASE WHEN ${held} < ${firstDay} THEN ${minusInfinity} WHEN ${held} > ${lastDay} THEN ${infinity} ELSE ${first} END)`;
  };
  const date = numbersOf(node.of, c);
  if (isEndlessCell(date)) return { ...date, cell: start(date.cell) };
  return { least: start(leastOf(date, c)), greatest: start(greatestOf(date, c)) };
};
