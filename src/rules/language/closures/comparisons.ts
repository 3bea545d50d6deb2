import { durationDays } from '../../../models/calendar/duration.js';
import type { Comparison, NodeOf } from '../node.js';
import type { Truth } from '../truth.js';
import { FALSE, OPEN, TRUE, not } from '../truth.js';
import { typeOf } from '../type-of.js';
import { beside, besideEachOther } from './beside.js';
import type { Compiler, NumberReads, Read } from './compiler.js';

type Order = '<' | '<=' | '>' | '>=';

/** Beside a number written down there is nothing to read on the right. */
const toNumber: Readonly<Record<Order, (a: NumberReads, t: number) => Read<Truth>>> = {
  '<': (a, t) => () => (a.greatest() < t ? TRUE : a.least() >= t ? FALSE : OPEN),
  '<=': (a, t) => () => (a.greatest() <= t ? TRUE : a.least() > t ? FALSE : OPEN),
  '>': (a, t) => () => (a.least() > t ? TRUE : a.greatest() <= t ? FALSE : OPEN),
  '>=': (a, t) => () => (a.least() >= t ? TRUE : a.greatest() < t ? FALSE : OPEN),
};

const below =
  (a: NumberReads, b: NumberReads): Read<Truth> =>
  () =>
    a.greatest() < b.least() ? TRUE : a.least() >= b.greatest() ? FALSE : OPEN;

const atMost =
  (a: NumberReads, b: NumberReads): Read<Truth> =>
  () =>
    a.greatest() <= b.least() ? TRUE : a.least() > b.greatest() ? FALSE : OPEN;

const equal =
  (a: NumberReads, b: NumberReads): Read<Truth> =>
  () => {
    const [least, most] = [a.least(), b.greatest()];
    if (most < least) return FALSE;
    const [greatest, fewest] = [a.greatest(), b.least()];
    return greatest < fewest ? FALSE : least === greatest && fewest === most && least === fewest ? TRUE : OPEN;
  };

const intervals = (op: Comparison, a: NumberReads, b: NumberReads): Read<Truth> => {
  switch (op) {
    case '<':
      return below(a, b);
    case '<=':
      return atMost(a, b);
    case '>':
      return below(b, a);
    case '>=':
      return atMost(b, a);
    case '=':
      return equal(a, b);
    case '!=': {
      const same = equal(a, b);
      return () => not(same());
    }
  }
};

/** Lengths of time by their measure. */
const measures = (node: NodeOf<'compare'>['a'], k: Compiler): NumberReads => {
  const span = k.span(node);
  return {
    least: () => durationDays(span()[0]),
    greatest: () => {
      const [, greatest] = span();
      return greatest === null ? Infinity : durationDays(greatest);
    },
  };
};

/** A comparison of numbers, of dates, or of lengths of time. */
export const comparing = ({ op, a, b }: NodeOf<'compare'>, k: Compiler): Read<Truth> => {
  const direct = beside(op, a, b, k);
  if (direct !== undefined) return direct;
  const reads = (of: typeof a): NumberReads =>
    typeOf(of, k.registry) === 'duration' ? measures(of, k) : k.numbers(of);
  if (b.k === 'literal' && typeof b.value === 'number' && op !== '=' && op !== '!=')
    return toNumber[op](reads(a), b.value);
  const general = intervals(op, reads(a), reads(b));
  return besideEachOther(op, a, b, general, k) ?? general;
};
