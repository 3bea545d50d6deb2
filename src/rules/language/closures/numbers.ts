import { addDuration, subtractDuration } from '../../../models/calendar/duration.js';
import type { Duration } from '../../../models/calendar/duration.js';
import { MartabaError } from '../../../models/error.js';
import { yearStart } from '../year-start.js';
import type { FactType } from '../fact.js';
import type { Node, NodeOf } from '../node.js';
import type { Value } from '../sheet.js';
import { FALSE, TRUE } from '../truth.js';
import { declarationOf } from '../type-of.js';
import type { Kind } from './common.js';
import { compiled, plainSlot } from './common.js';
import type { Compiler, NumberReads, Read } from './compiler.js';
import { anyRow } from './compiler.js';
import { coverage } from './covered.js';
import type { Slot } from './slots.js';

/** The two ends of a number are compiled alike. */
type End = 'least' | 'greatest';

const later = (day: number, by: Duration): number => (Number.isFinite(day) ? addDuration(day, by) : day);
const earlier = (day: number, by: Duration): number => (Number.isFinite(day) ? subtractDuration(day, by) : day);

const total = (node: NodeOf<'sum' | 'latest'>, end: End, k: Compiler): Read<number> => {
  const { cell, rows, member, unseen } = k.list(node.list);
  const value = k.numbers(node.value)[end];
  const [clip, endless] = end === 'least' ? [Math.min, -Infinity] : [Math.max, Infinity];
  return () => {
    const { items } = rows();
    const before = cell.row;
    let sum = 0;
    for (let i = 0; i < items.length; i += 1) {
      cell.row = items[i] as (typeof items)[number];
      const belongs = member();
      if (belongs !== FALSE) sum += belongs === TRUE ? value() : clip(0, value());
    }
    cell.row = anyRow;
    if (unseen() !== FALSE && clip(0, value()) !== 0) sum = endless;
    cell.row = before;
    return sum;
  };
};

const moved = (node: NodeOf<'after' | 'before'>, end: End, k: Compiler): Read<number> => {
  const date = k.numbers(node.date)[end];
  // The longest a date has moved on is its greatest end, and the longest it has moved back its least.
  const longest = (node.k === 'after') === (end === 'greatest');
  const [move, endless] = node.k === 'after' ? [later, Infinity] : [earlier, -Infinity];
  if (node.duration.k === 'literal') {
    const by = node.duration.value as Duration;
    return () => move(date(), by);
  }
  const span = k.span(node.duration);
  return () => {
    const by = span()[longest ? 1 : 0];
    return by === null ? endless : move(date(), by);
  };
};

const shifted = (node: NodeOf<'shift'>, end: End, k: Compiler): Read<number> => {
  const [date, days] = [k.numbers(node.date)[end], k.numbers(node.days)[end]];
  const endless = end === 'least' ? -Infinity : Infinity;
  return () => {
    const by = days();
    return by === endless ? endless : date() + by;
  };
};

/** Two facts added: the shape of most sums. */
const twoFacts =
  (a: Slot, b: Slot, [m, n]: readonly [number, number]): Read<number> =>
  () => {
    const [first, second] = [a.value, b.value];
    return (typeof first === 'number' ? first : m) + (typeof second === 'number' ? second : n);
  };

const sumOf = (of: readonly Node[], end: End, k: Compiler): Read<number> => {
  const [first, second] = of;
  if (of.length === 2 && first !== undefined && second !== undefined) {
    const [a, b] = [plainSlot(first, k), plainSlot(second, k)];
    const unknown = (node: Node): number => bound(end, declarationOf(node, k.registry));
    if (a !== undefined && b !== undefined) return twoFacts(a, b, [unknown(first), unknown(second)]);
  }
  return added(of.map((part) => k.numbers(part)[end]));
};

const added = (parts: readonly Read<number>[]): Read<number> => {
  const [first, second] = parts;
  if (parts.length === 2 && first !== undefined && second !== undefined) return () => first() + second();
  return () => parts.reduce((sum, part) => sum + part(), 0);
};

const own =
  (end: End) =>
  (node: Node, k: Compiler): Read<number> => {
    switch (node.k) {
      case 'add':
        return sumOf(node.of, end, k);
      case 'sum':
        return total(node, end, k);
      case 'covered':
        return coverage(node.list, k.numbers(node.since), k)[end];
      case 'after':
      case 'before':
        return moved(node, end, k);
      case 'shift':
        return shifted(node, end, k);
      case 'year-start': {
        const of = k.numbers(node.of)[end];
        const { calendar } = node;
        return () => yearStart(of(), calendar);
      }
      default:
        throw new MartabaError('expression-type', [node.k]);
    }
  };

const bound = (end: End, declared: FactType | undefined): number =>
  (end === 'least' ? declared?.min : declared?.max) ?? (end === 'least' ? -Infinity : Infinity);

const kindOf = (end: End): Kind<number> => ({
  say: (declared) => {
    const unknown = bound(end, declared);
    return (value: Value) => (typeof value === 'number' ? value : unknown);
  },
  hull: end === 'least' ? (a, b) => Math.min(a, b) : (a, b) => Math.max(a, b),
  self: (node, k) => k.numbers(node)[end],
  own: own(end),
});
const kinds = { least: kindOf('least'), greatest: kindOf('greatest') };

const factOf =
  (slot: Slot, unknown: number): Read<number> =>
  () => {
    const { value } = slot;
    return typeof value === 'number' ? value : unknown;
  };

/** A number or a date, as the least and the greatest that it can be. */
export const numberReads = (node: Node, k: Compiler): NumberReads => {
  const slot = plainSlot(node, k);
  if (slot === undefined) return { least: compiled(kinds.least, node, k), greatest: compiled(kinds.greatest, node, k) };
  const declared = declarationOf(node, k.registry);
  return {
    least: factOf(slot, bound('least', declared)),
    greatest: factOf(slot, bound('greatest', declared)),
  };
};
