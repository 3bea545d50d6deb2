import { formatDuration } from '../../models/calendar/duration.js';
import type { Duration } from '../../models/calendar/duration.js';
import type { LocalText } from '../../models/text/language.js';
import type { DateValue, Expr, Maybe } from '../language/expression.js';
import { isNode } from '../language/operand.js';
import type { Shown } from '../language/show.js';
import { showDay } from '../language/show.js';
import type { Read, Reader } from './read.js';

/** What kind of thing a formula gives; amounts are in halalas, dates are civil dates. */
export type ResultType = 'amount' | 'number' | 'date' | 'code' | 'truth' | 'duration';

/** One thing that a formula gives, under its name: what it is, and how it is found. */
export interface FormulaResult {
  readonly type: ResultType;
  readonly label: LocalText;
  readonly of: (read: Reader) => Shown;
}

/** An expression of the rule language, or a pure function of such expressions; `null` where there is none. */
type Source<T> = Expr<T> | Expr<Maybe<T>> | ((read: Reader) => Read<T> | null);

const result =
  <T>(type: ResultType, show: (value: Read<T>) => Shown) =>
  (label: LocalText, source: Source<T>): FormulaResult => ({
    type,
    label,
    of: (read) => {
      const [value] = isNode(source) ? read(source as Expr<Maybe<T>>) : [source(read)];
      return value === null ? null : show(value);
    },
  });

/** An amount of money, in halalas. */
export const amount = result<number>('amount', (value) => value);
/** A number: a step, a count of days or of months. */
export const numeral = result<number>('number', (value) => value);
/** A civil date, out of a day since 1970-01-01. */
export const day = result<DateValue>('date', showDay);
/** One of a list of codes. */
export const codeword = result<string>('code', (value) => value);
/** Whether something is so. */
export const verdict = result<boolean>('truth', (value) => value);
/** A length of time. */
export const lengthOfTime = result<Duration>('duration', formatDuration);
