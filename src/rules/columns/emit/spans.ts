import type { Duration } from '../../../models/calendar/duration.js';
import { MartabaError } from '../../../models/error.js';
import type { Node } from '../../language/node.js';
import type { Emitter } from './emitter.js';
import { hold } from './emitter.js';
import type { Kind } from './kind.js';
import { valueOf } from './kind.js';
import type { Numbers } from './numbers.js';
import { lengthSlot, lengthsSlot } from './slots.js';

/** The shortest and the longest that a length of time can be, in code: `null` where there is no longest. */
export interface Span {
  readonly short: string;
  readonly long: string;
}

const instant: Duration = { calendar: 'hijri', years: 0, months: 0, days: 0 };

const endless = (e: Emitter): Span => ({ short: lengthSlot(e.slots, instant), long: 'null' });

const isSureSpan = ({ short, long }: Span): boolean => short === long;

const spans: Kind<Span> = {
  name: 'span',
  literal: (value, e) => {
    if (typeof value !== 'object') return endless(e);
    const length = lengthSlot(e.slots, value);
    return { short: length, long: length };
  },
  cell: (cell, _declared, e) => {
    const length = `${lengthsSlot(e.slots, cell.place)}[${cell.value()}]`;
    if (cell.sure) {
      const held = hold(e, length);
      return { short: held, long: held };
    }
    const state = cell.state();
    return {
      short: hold(e, `${state}===0?${length}:${lengthSlot(e.slots, instant)}`),
      long: hold(e, `${state}===0?${length}:null`),
    };
  },
  unknown: (_declared, e) => endless(e),
  none: endless,
  own: (node, e) => {
    if (node.k !== 'add') throw new MartabaError('expression-type', [node.k]);
    return node.of
      .map((part) => spanOf(part, e))
      .reduce((a, b) => {
        const short = hold(e, `E.joined(${a.short},${b.short})`);
        if (isSureSpan(a) && isSureSpan(b)) return { short, long: short };
        return { short, long: hold(e, `${a.long}===null||${b.long}===null?null:E.joined(${a.long},${b.long})`) };
      });
  },
  isSure: isSureSpan,
  parts: ({ short, long }, sure) => (sure ? [short] : [short, long]),
  of: ([short = '', long = short]) => ({ short, long }),
  hull: ([a = '', b = a], [c = '', d = c]) => [
    `E.shorter(${a},${c})`,
    `(${b}===null||${d}===null?null:E.longer(${b},${d}))`,
  ],
};

/** A length of time. */
export const spanOf = (node: Node, e: Emitter): Span => valueOf(spans, node, e);

/** A length of time by its measure of 360 days to a year and 30 to a month. */
export const measureOf = (node: Node, e: Emitter): Numbers => {
  const { short, long } = spanOf(node, e);
  const least = hold(e, `E.measure(${short})`);
  return { least, greatest: short === long ? least : hold(e, `${long}===null?Infinity:E.measure(${long})`) };
};
