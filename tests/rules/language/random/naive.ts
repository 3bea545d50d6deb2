import { addDuration, durationDays, subtractDuration } from '../../../../src/models/calendar/duration.js';
import type { Duration } from '../../../../src/models/calendar/duration.js';
import { dayToGregorian, gregorianToDay } from '../../../../src/models/calendar/gregorian.js';
import { dayToHijri, firstDay, hijriToDay, lastDay } from '../../../../src/models/calendar/umalqura.js';
import type { Comparison, Known, Node } from '../../../../src/rules/language/node.js';
import type { Registry } from '../../../../src/rules/language/registry.js';
import type { Facts, Row, Rows } from '../../../../src/rules/language/sheet.js';

/*
 * A naive twin of the interpreter, for facts of which everything is known: ordinary values instead of bounds, ordinary
 * logic, days counted one by one. It shares no code with the interpreter but the calendar.
 */

export interface World {
  readonly registry: Registry;
  readonly facts: Facts;
  readonly asOf: number;
  readonly readings: Readonly<Record<string, string>>;
  readonly rows?: Readonly<Record<string, Row>>;
}
/** `null` is none. */
type Plain = Known | null;

const yearStartOf = (day: number, calendar: 'hijri' | 'gregorian'): number => {
  if (day === Infinity || day === -Infinity) return day;
  if (calendar === 'gregorian') return gregorianToDay(dayToGregorian(day).year, 1, 1);
  return day < firstDay ? -Infinity : day > lastDay ? Infinity : hijriToDay(dayToHijri(day).year, 1, 1);
};

const orderOf = (value: Plain): number => (typeof value === 'object' ? durationDays(value as Duration) : Number(value));

const comparisons: Readonly<Record<Comparison, (a: number, b: number) => boolean>> = {
  '<': (a, b) => a < b,
  '<=': (a, b) => a <= b,
  '=': (a, b) => a === b,
  '!=': (a, b) => a !== b,
  '>': (a, b) => a > b,
  '>=': (a, b) => a >= b,
};

const listNameOf = (list: Node): string =>
  list.k === 'list'
    ? list.name
    : list.k === 'filter'
      ? listNameOf(list.list)
      : listNameOf(Object.values((list as { options: Record<string, Node> }).options)[0] as Node);

const withRow = (list: Node, row: Row, w: World): World => ({ ...w, rows: { ...w.rows, [listNameOf(list)]: row } });

/** The elements of a list that are in it on the date. */
export const rowsIn = (list: Node, w: World): readonly Row[] => {
  if (list.k === 'reading') return rowsIn(list.options[w.readings[list.id] ?? list.default] as Node, w);
  if (list.k === 'filter')
    return rowsIn(list.list, w).filter((row) => naive(list.where, withRow(list, row, w)) === true);
  if (list.k !== 'list') throw new Error(list.k);
  const declared = w.registry.declarations[list.name];
  const happens = declared?.type === 'list' ? declared.happens : undefined;
  return (w.facts[list.name] as Rows).items.filter((row) => happens === undefined || Number(row[happens]) <= w.asOf);
};

/** The days of periods from `since` to the day before the date, counted one by one; undated days are added. */
const coveredDays = (list: Node, since: number, w: World): number => {
  const rows = rowsIn(list, w);
  const dated = rows.filter(({ from }) => from !== null);
  const days = new Set<number>();
  for (const { from, to } of dated) {
    const end = Math.min(to === null ? Infinity : Number(to), w.asOf);
    for (let day = Math.max(Number(from), since); day < end; day += 1) days.add(day);
  }
  return rows.filter(({ from }) => from === null).reduce((sum, row) => sum + Number(row['days']), days.size);
};

/** The value of an expression; `null` where there is none. */
export const naive = (node: Node, w: World): Plain => {
  const value = (of: Node): Plain => naive(of, w);
  switch (node.k) {
    case 'literal':
      return node.value;
    case 'fact':
      return w.facts[node.name] === undefined
        ? value(w.registry.derived[node.name] as Node)
        : (w.facts[node.name] as Plain);
    case 'field':
      return w.rows?.[node.list]?.[node.name] as Plain;
    case 'as-of':
      return w.asOf;
    case 'given':
      return (node.values.find(({ from, to = Infinity }) => from <= w.asOf && w.asOf < to) as { value: Known }).value;
    case 'reading':
      return value(node.options[w.readings[node.id] ?? node.default] as Node);
    case 'all':
      return node.of.every((part) => value(part) === true);
    case 'any':
      return node.of.some((part) => value(part) === true);
    case 'not':
      return value(node.of) !== true;
    case 'present':
      return value(node.of) !== null;
    case 'the':
      return value(node.of);
    case 'at-least-of':
      return node.of.filter((part) => value(part) === true).length >= node.count;
    case 'compare': {
      const [a, b] = [value(node.a), value(node.b)];
      if (a === null || b === null) throw new Error('none is compared');
      return comparisons[node.op](orderOf(a), orderOf(b));
    }
    case 'in':
      return node.codes.includes(value(node.of) as string);
    case 'some':
      return rowsIn(node.list, w).length > 0;
    case 'reached': {
      const from = value(node.from) as number;
      const lost = node.excluded === undefined ? 0 : coveredDays(node.excluded, from, w);
      return addDuration(from, value(node.duration) as Duration) + lost <= w.asOf;
    }
    case 'choose':
      return value(value(node.when) === true ? node.then : node.otherwise);
    case 'add': {
      const values = node.of.map(value);
      if (values.every((of) => typeof of === 'number')) return values.reduce((a, b) => a + b, 0);
      return (values as Duration[]).reduce((a, b) => ({
        calendar: a.calendar,
        years: a.years + b.years,
        months: a.months + b.months,
        days: a.days + b.days,
      }));
    }
    case 'sum':
      return rowsIn(node.list, w).reduce((sum, row) => sum + Number(naive(node.value, withRow(node.list, row, w))), 0);
    case 'latest': {
      const declared = w.registry.declarations[listNameOf(node.list)];
      const happens = (declared?.type === 'list' ? declared.happens : undefined) ?? '';
      const [last] = rowsIn(node.list, w).toSorted((a, b) => Number(b[happens]) - Number(a[happens]));
      return last === undefined ? null : naive(node.value, withRow(node.list, last, w));
    }
    case 'covered':
      return coveredDays(node.list, value(node.since) as number, w);
    case 'after':
      return addDuration(value(node.date) as number, value(node.duration) as Duration);
    case 'before':
      return subtractDuration(value(node.date) as number, value(node.duration) as Duration);
    case 'shift':
      return Number(value(node.date)) + Number(value(node.days));
    case 'year-start':
      return yearStartOf(value(node.of) as number, node.calendar);
    case 'list':
    case 'filter':
      throw new Error('a list has no value');
  }
};
