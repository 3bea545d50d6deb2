import { earliestReaching, latestReaching } from '../../models/calendar/duration.js';
import type { Duration } from '../../models/calendar/duration.js';
import type { Comparison, Node } from './node.js';

/** The comparison with its sides exchanged. */
export const mirror: Readonly<Record<Comparison, Comparison>> = {
  '<': '>',
  '<=': '>=',
  '=': '=',
  '!=': '!=',
  '>': '<',
  '>=': '<=',
};

/** A date compared with a day. */
interface Bound {
  readonly op: Comparison;
  readonly date: Node;
  readonly day: number;
}

/**
 * A date that has moved by a length of time, compared with a day, as the date before it moved, compared with another.
 * The other day is not the first one looked back from: around the 29th and the 30th those differ, so it is the latest,
 * or the earliest, from which the length of time still reaches.
 *
 * @param op how the moved date is compared
 * @param node the moved date
 * @param day days since 1970-01-01
 * @returns nothing where there is no such day: for another node, and for equality, which several days may reach
 * @example
 * ```ts
 * const year: Node = { k: 'literal', type: 'duration', value: years(1) };
 * const moved: Node = { k: 'after', date: { k: 'fact', name: 'madeOn' }, duration: year };
 * adjoint('<=', moved, 3965)?.day; // 3610
 * ```
 */
export const adjoint = (op: Comparison, node: Node, day: number): Bound | undefined => {
  if (node.k === 'shift' && node.days.k === 'literal')
    return { op, date: node.date, day: day - Number(node.days.value) };
  if (node.k !== 'after' || node.duration.k !== 'literal' || !Number.isInteger(day)) return undefined;
  const { date } = node;
  const length = node.duration.value as Duration;
  switch (op) {
    case '<=':
      return { op, date, day: latestReaching(day, length) };
    case '>':
      return { op, date, day: latestReaching(day, length) };
    case '<':
      return { op, date, day: earliestReaching(day, length) };
    case '>=':
      return { op, date, day: earliestReaching(day, length) };
    default:
      return undefined;
  }
};
