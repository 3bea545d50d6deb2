import { durationDays } from '../../../models/calendar/duration.js';
import { compare } from '../evaluate.js';
import type { Comparison, NodeOf } from '../node.js';
import type { Value } from '../sheet.js';
import type { Truth } from '../truth.js';
import { FALSE, OPEN, TRUE, not } from '../truth.js';
import { declarationOf, typeOf } from '../type-of.js';
import { plainSlot } from './common.js';
import type { Compiler, NumberReads, Read } from './compiler.js';

/** A known fact beside a number written down; each comparison has a closure of its own, so that it stays monomorphic. */
const beside: Readonly<
  Record<Comparison, (values: readonly Value[], slot: number, t: number, open: Truth) => Read<Truth>>
> = {
  '<': (values, slot, t, open) => () => {
    const value = values[slot];
    return typeof value === 'number' ? (value < t ? TRUE : FALSE) : open;
  },
  '<=': (values, slot, t, open) => () => {
    const value = values[slot];
    return typeof value === 'number' ? (value <= t ? TRUE : FALSE) : open;
  },
  '>': (values, slot, t, open) => () => {
    const value = values[slot];
    return typeof value === 'number' ? (value > t ? TRUE : FALSE) : open;
  },
  '>=': (values, slot, t, open) => () => {
    const value = values[slot];
    return typeof value === 'number' ? (value >= t ? TRUE : FALSE) : open;
  },
  '=': (values, slot, t, open) => () => {
    const value = values[slot];
    return typeof value === 'number' ? (value === t ? TRUE : FALSE) : open;
  },
  '!=': (values, slot, t, open) => () => {
    const value = values[slot];
    return typeof value === 'number' ? (value === t ? FALSE : TRUE) : open;
  },
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
  const slot = plainSlot(a, k);
  if (slot !== undefined && b.k === 'literal' && typeof b.value === 'number') {
    const { min = -Infinity, max = Infinity } = declarationOf(a, k.registry) ?? {};
    return beside[op](k.values, slot, b.value, compare(op, [min, max], [b.value, b.value]));
  }
  const reads = (of: typeof a) => (typeOf(of, k.registry) === 'duration' ? measures(of, k) : k.numbers(of));
  return intervals(op, reads(a), reads(b));
};
