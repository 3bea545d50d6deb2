import { latestReaching } from '../../../models/calendar/duration.js';
import type { Duration } from '../../../models/calendar/duration.js';
import type { NodeOf } from '../../language/node.js';
import type { Bits } from './bits.js';
import { bit, openBits, sureBits } from './bits.js';
import { numberText } from './block.js';
import { coveredOf } from './covered.js';
import type { Emitter } from './emitter.js';
import type { Numbers } from './numbers.js';
import { isSureNumber, numbersOf } from './numbers.js';
import { spanOf } from './spans.js';

const nothing: Numbers = { least: '0', greatest: '0' };

/** `(from ⊕ duration) + excluded days ≤ asOf`. The calendar is asked only where a day was lost. */
export const reachedOf = (node: NodeOf<'reached'>, e: Emitter): Bits => {
  const [from, { short, long }] = [numbersOf(node.from, e), spanOf(node.duration, e)];
  const lost = node.excluded === undefined ? nothing : coveredOf(node.excluded, from, e);
  const day = numberText(e.asOf);
  const later = (start: string, length: string, days: string): string => `E.later(${start},${length})+${days}<=${day}`;
  const isWritten = node.duration.k === 'literal';
  const latest = isWritten ? numberText(latestReaching(e.asOf, node.duration.value as Duration)) : '';
  const ends = (start: string, length: string, days: string): string =>
    isWritten ? `(${days}===0?${start}<=${latest}:${later(start, length, days)})` : `(${later(start, length, days)})`;
  if (isSureNumber(from) && short === long && isSureNumber(lost))
    return sureBits(e, bit(ends(from.least, short, lost.least)));
  const certain = `${long}!==null&&${lost.greatest}!==Infinity&&${ends(from.greatest, long, lost.greatest)}`;
  return openBits(e, `${certain}?1:${ends(from.least, short, lost.least)}?3:2`);
};
