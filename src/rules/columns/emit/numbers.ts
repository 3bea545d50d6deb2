import { MartabaError } from '../../../models/error.js';
import type { FactType } from '../../language/fact.js';
import type { Node, NodeOf } from '../../language/node.js';
import { numberText } from './block.js';
import { coveredOf } from './covered.js';
import type { Emitter } from './emitter.js';
import { hold } from './emitter.js';
import type { Kind } from './kind.js';
import { valueOf } from './kind.js';
import { sumOf } from './lists.js';
import { spanOf } from './spans.js';

/** The least and the greatest that a number or a date can be, in code; one variable where it is sure. */
export interface Numbers {
  readonly least: string;
  readonly greatest: string;
}

export const isSureNumber = ({ least, greatest }: Numbers): boolean => least === greatest;

/** Both ends, of which the second is worked out only where it differs. */
export const ends = (e: Emitter, least: string, greatest: string): Numbers => {
  const low = hold(e, least);
  return { least: low, greatest: greatest === least ? low : hold(e, greatest) };
};

const bounds = ({ min = -Infinity, max = Infinity }: Partial<FactType> = {}): Numbers => ({
  least: numberText(min),
  greatest: numberText(max),
});

const added = (parts: readonly Numbers[], e: Emitter): Numbers => {
  const sum = (end: keyof Numbers): string => parts.map((part) => part[end]).join('+');
  return ends(e, sum('least'), sum('greatest'));
};

/** A date moved by a length of time, each end by the one that takes it farther. */
const moved = (node: NodeOf<'after' | 'before'>, e: Emitter): Numbers => {
  const [date, { short, long }] = [numbersOf(node.date, e), spanOf(node.duration, e)];
  const by = node.k === 'after' ? 'E.later' : 'E.earlier';
  const [first, last] = node.k === 'after' ? [short, long] : [long, short];
  const move = (day: string, length: string, endless: string): string =>
    length === long && long !== short ? `${long}===null?${endless}:${by}(${day},${length})` : `${by}(${day},${length})`;
  return ends(e, move(date.least, first, '-Infinity'), move(date.greatest, last, 'Infinity'));
};

const shifted = (node: NodeOf<'shift'>, e: Emitter): Numbers => {
  const [date, days] = [numbersOf(node.date, e), numbersOf(node.days, e)];
  if (isSureNumber(date) && isSureNumber(days))
    return ends(e, `${date.least}+${days.least}`, `${date.least}+${days.least}`);
  return ends(
    e,
    `${days.least}===-Infinity?-Infinity:${date.least}+${days.least}`,
    `${days.greatest}===Infinity?Infinity:${date.greatest}+${days.greatest}`,
  );
};

const numbers: Kind<Numbers> = {
  name: 'number',
  literal: (value) => {
    if (typeof value !== 'number') return bounds();
    return { least: numberText(value), greatest: numberText(value) };
  },
  cell: (cell, declared, e) => {
    if (cell.sure) return { least: cell.value(), greatest: cell.value() };
    const { least, greatest } = bounds(declared);
    const [value, state] = [cell.value(), cell.state()];
    return ends(e, `${state}===0?${value}:${least}`, `${state}===0?${value}:${greatest}`);
  },
  unknown: (declared) => bounds(declared),
  none: () => bounds(),
  own: (node, e) => {
    switch (node.k) {
      case 'add':
        return added(
          node.of.map((part) => numbersOf(part, e)),
          e,
        );
      case 'sum':
        return sumOf(node.list, node.value, e);
      case 'covered':
        return coveredOf(node.list, numbersOf(node.since, e), e);
      case 'after':
      case 'before':
        return moved(node, e);
      case 'shift':
        return shifted(node, e);
      case 'year-start': {
        const { least, greatest } = numbersOf(node.of, e);
        const start = node.calendar === 'hijri' ? 'E.hijriYear' : 'E.gregorianYear';
        return ends(e, `${start}(${least})`, `${start}(${greatest})`);
      }
      default:
        throw new MartabaError('expression-type', [node.k]);
    }
  },
  isSure: isSureNumber,
  parts: ({ least, greatest }, sure) => (sure ? [least] : [least, greatest]),
  of: ([least = '', greatest = least]) => ({ least, greatest }),
  hull: ([a = '', b = a], [c = '', d = c]) => [`(${a}<${c}?${a}:${c})`, `(${b}>${d}?${b}:${d})`],
};

/** A number or a date. */
export const numbersOf = (node: Node, e: Emitter): Numbers => valueOf(numbers, node, e);
