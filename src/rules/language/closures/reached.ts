import { addDuration, latestReaching } from '../../../models/calendar/duration.js';
import type { Duration } from '../../../models/calendar/duration.js';
import type { NodeOf } from '../node.js';
import type { Truth } from '../truth.js';
import { FALSE, OPEN, TRUE } from '../truth.js';
import type { Compiler, Read } from './compiler.js';
import { coverage } from './covered.js';

const later = (day: number, by: Duration): number => (Number.isFinite(day) ? addDuration(day, by) : day);

/** `(from ⊕ duration) + excluded days ≤ asOf`, where periods are excluded; without them it is lowered to a comparison. */
export const reaching = (node: NodeOf<'reached'>, k: Compiler): Read<Truth> => {
  const { asOf } = k;
  const from = k.numbers(node.from);
  const span = k.span(node.duration);
  const lost = node.excluded === undefined ? { least: () => 0, greatest: () => 0 } : coverage(node.excluded, from, k);
  if (node.duration.k === 'literal') {
    const by = node.duration.value as Duration;
    // The latest beginning that has reached the date when no day is lost: known before any row.
    const latest = latestReaching(asOf, by);
    const ends = (day: number, days: number): boolean => (days === 0 ? day <= latest : later(day, by) + days <= asOf);
    return () => {
      const most = lost.greatest();
      if (most !== Infinity && ends(from.greatest(), most)) return TRUE;
      return ends(from.least(), lost.least()) ? OPEN : FALSE;
    };
  }
  return () => {
    const [shortest, longest] = span();
    const most = lost.greatest();
    if (longest !== null && most !== Infinity && later(from.greatest(), longest) + most <= asOf) return TRUE;
    return later(from.least(), shortest) + lost.least() > asOf ? FALSE : OPEN;
  };
};
