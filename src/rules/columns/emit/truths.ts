import { MartabaError } from '../../../models/error.js';
import type { Comparison, Node, NodeOf } from '../../language/node.js';
import { typeOf } from '../../language/type-of.js';
import type { Bits } from './bits.js';
import { atLeast, bit, nay, negated, open, openBits, sureBits, widened, yes } from './bits.js';
import { codeOf } from './codes.js';
import type { Emitter } from './emitter.js';
import type { Kind } from './kind.js';
import { junctionOf } from './junctions.js';
import { cellOf, valueOf } from './kind.js';
import { lastOf, someOf } from './lists.js';
import type { Numbers } from './numbers.js';
import { isSureNumber, numbersOf } from './numbers.js';
import { reachedOf } from './reached.js';
import { amongSlot, placeSlot } from './slots.js';
import { measureOf } from './spans.js';

/** A comparison of two numbers, of which each may be an interval. */
export const compared = (op: Comparison, a: Numbers, b: Numbers, e: Emitter): Bits => {
  if (isSureNumber(a) && isSureNumber(b)) {
    const sign = op === '=' ? '===' : op === '!=' ? '!==' : op;
    return sureBits(e, bit(`${a.least}${sign}${b.least}`));
  }
  switch (op) {
    case '<':
      return openBits(e, `${a.greatest}<${b.least}?1:${a.least}>=${b.greatest}?2:3`);
    case '<=':
      return openBits(e, `${a.greatest}<=${b.least}?1:${a.least}>${b.greatest}?2:3`);
    case '>':
      return compared('<', b, a, e);
    case '>=':
      return compared('<=', b, a, e);
    case '=': {
      const apart = `${a.greatest}<${b.least}||${b.greatest}<${a.least}`;
      const same = `${a.least}===${a.greatest}&&${b.least}===${b.greatest}&&${a.least}===${b.least}`;
      return openBits(e, `${apart}?2:${same}?1:3`);
    }
    case '!=':
      return negated(e, compared('=', a, b, e));
  }
};

const comparing = ({ op, a, b }: NodeOf<'compare'>, e: Emitter): Bits => {
  const numbers = (of: Node): Numbers => (typeOf(of, e.registry) === 'duration' ? measureOf(of, e) : numbersOf(of, e));
  return compared(op, numbers(a), numbers(b), e);
};

/** Whether a code is one of some: looked up by its place in the dictionary, or by its number where it has no place. */
const among = ({ of, codes }: NodeOf<'in'>, e: Emitter): Bits => {
  const cell = cellOf(of, e);
  if (cell !== undefined && (of.k !== 'fact' || e.registry.derived[of.name] === undefined)) {
    const value = cell.value();
    // Beside one or two codes a comparison costs less than a look-up.
    const found =
      codes.length > 0 && codes.length <= 2
        ? `(${codes.map((code) => `((${value}===${placeSlot(e.slots, cell.place, code)})|0)`).join('|')})`
        : `${amongSlot(e.slots, cell.place, codes)}[${value}]`;
    return cell.sure ? sureBits(e, found) : openBits(e, `${cell.state()}===0?2-${found}:3`);
  }
  const { sure, of: id } = codeOf(of, e);
  const found = codes.map((code) => `${id}===${e.slots.idOf(code)}`).join('||');
  if (found === '') return sure ? nay : openBits(e, `${id}<0?3:2`);
  return sure ? sureBits(e, bit(found)) : openBits(e, `${id}<0?3:${found}?1:2`);
};

const truths: Kind<Bits> = {
  name: 'truth',
  literal: (value) => (value === true ? yes : value === false ? nay : open),
  cell: ({ sure, value, state }, _declared, e) =>
    sure ? { sure, of: value() } : openBits(e, `${state()}===0?2-${value()}:3`),
  unknown: () => open,
  none: () => open,
  own: (node, e) => {
    switch (node.k) {
      case 'all':
      case 'any':
        return junctionOf(node, e);
      case 'not':
        return negated(e, truthOf(node.of, e));
      case 'at-least-of':
        return atLeast(
          e,
          node.count,
          node.of.map((part) => truthOf(part, e)),
        );
      case 'present':
        return presenceOf(node.of, e);
      case 'in':
        return among(node, e);
      case 'compare':
        return comparing(node, e);
      case 'some':
        return someOf(node.list, e);
      case 'reached':
        return reachedOf(node, e);
      default:
        throw new MartabaError('expression-type', [node.k]);
    }
  },
  isSure: ({ sure }) => sure,
  parts: (of, sure) => [sure ? of.of : widened(of)],
  of: ([of = ''], sure) => ({ sure, of }),
  hull: ([a = ''], [b = '']) => [`(${a}|${b})`],
};

/** A condition. */
export const truthOf = (node: Node, e: Emitter): Bits => valueOf(truths, node, e);

const presences: Kind<Bits> = {
  ...truths,
  name: 'presence',
  literal: () => yes,
  cell: ({ state }, declared, e) => {
    if (declared?.maybe === false) return yes;
    // States are numbered so that one more is the truth: there is one, there is none, nobody knows.
    return e.whole ? sureBits(e, bit(`${state()}===0`)) : openBits(e, `${state()}+1`);
  },
  unknown: (declared) => (declared?.maybe === false ? yes : open),
  none: () => nay,
  own: () => yes,
  last: (list, e) => lastOf(list, e).present,
};

/** Whether there is a value at all. */
export const presenceOf = (node: Node, e: Emitter): Bits => valueOf(presences, node, e);
