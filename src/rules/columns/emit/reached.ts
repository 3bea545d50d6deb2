import { latestReaching } from '../../../models/calendar/duration.js';
import type { Duration } from '../../../models/calendar/duration.js';
import type { Node, NodeOf } from '../../language/node.js';
import type { Bits } from './bits.js';
import { bit, openBits, sureBits } from './bits.js';
import { numberText } from './block.js';
import { coveredOf } from './covered.js';
import type { Emitter } from './emitter.js';
import { hold } from './emitter.js';
import { cellOf } from './kind.js';
import type { Numbers } from './numbers.js';
import { isSureNumber, numbersOf } from './numbers.js';
import { lengthsSlot } from './slots.js';
import { spanOf } from './spans.js';

const nothing: Numbers = { least: '0', greatest: '0' };

/** The last day from which a length of time is over by the date of the decision; nothing where the length is not at hand. */
const latestOf = (duration: Node, e: Emitter): string | undefined => {
  const latest = (by: Duration): number => latestReaching(e.asOf, by);
  if (duration.k === 'literal') return numberText(latest(duration.value as Duration));
  const cell = cellOf(duration, e);
  const isDerived = duration.k === 'fact' && e.registry.derived[duration.name] !== undefined;
  if (cell === undefined || !cell.sure || isDerived) return undefined;
  return hold(e, `${lengthsSlot(e.slots, cell.place, 'latest', latest)}[${cell.value()}]`);
};

/** `(from ⊕ duration) + excluded days ≤ asOf`. The calendar is asked only where a day was lost of a time that was long enough. */
export const reachedOf = (node: NodeOf<'reached'>, e: Emitter): Bits => {
  const [from, { short, long }] = [numbersOf(node.from, e), spanOf(node.duration, e)];
  const lost = node.excluded === undefined ? nothing : coveredOf(node.excluded, from, e);
  const [day, latest] = [numberText(e.asOf), latestOf(node.duration, e)];
  const ends = (start: string, length: string, days: string): string => {
    const later = `E.later(${start},${length})+${days}<=${day}`;
    return latest === undefined ? `(${later})` : `(${start}<=${latest}&&(${days}===0||${later}))`;
  };
  if (isSureNumber(from) && short === long && isSureNumber(lost))
    return sureBits(e, bit(ends(from.least, short, lost.least)));
  const certain = `${long}!==null&&${lost.greatest}!==Infinity&&${ends(from.greatest, long, lost.greatest)}`;
  return openBits(e, `${certain}?1:${ends(from.least, short, lost.least)}?3:2`);
};
