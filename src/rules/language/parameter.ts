import { parseCivilDate } from '../../models/calendar/civil-date.js';
import type { Duration } from '../../models/calendar/duration.js';
import type { Expr } from './expression.js';
import { typed } from './expression.js';
import type { DatedValue } from './node.js';

type Parameter = number | boolean | Duration;
type Widened<T> = T extends number ? number : T extends boolean ? boolean : Duration;

/** One dated value of a parameter: from a civil date on, until the next value begins. */
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
 * A named parameter of a rule with its dated values. The values stand here and nowhere else.
 *
 * @param name the threshold's name in the rulebook
 * @param values from the earliest to the latest; each ends where the next begins
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
