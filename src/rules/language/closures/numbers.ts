import { addDuration, subtractDuration } from '../../../models/calendar/duration.js';
import type { Duration } from '../../../models/calendar/duration.js';
import { MartabaError } from '../../../models/error.js';
import { yearStart } from '../year-start.js';
import type { FactType } from '../fact.js';
import type { Node, NodeOf } from '../node.js';
import type { Value } from '../sheet.js';
import { FALSE, TRUE } from '../truth.js';
import type { Kind } from './common.js';
import { compiled, factName } from './common.js';
import type { Compiler, NumberReads, Read } from './compiler.js';
import { anyRow } from './compiler.js';
import { coverage } from './covered.js';

/** The two ends of a number are compiled alike. */
type End = 'least' | 'greatest';

const later = (day: number, by: Duration): number => (Number.isFinite(day) ? addDuration(day, by) : day);
const earlier = (day: number, by: Duration): number => (Number.isFinite(day) ? subtractDuration(day, by) : day);

const total = (node: NodeOf<'sum' | 'latest'>, end: End, k: Compiler): Read<number> => {
  const { cell, rows, member, unseen } = k.list(node.list);
  const value = k.numbers(node.value)[end];
  const [clip, endless] = end === 'least' ? [Math.min, -Infinity] : [Math.max, Infinity];
  return (facts) => {
    const { items } = rows(facts);
    const before = cell.row;
    let sum = 0;
    for (let i = 0; i < items.length; i += 1) {
      cell.row = items[i] as (typeof items)[number];
      const belongs = member(facts);
      if (belongs !== FALSE) sum += belongs === TRUE ? value(facts) : clip(0, value(facts));
    }
    cell.row = anyRow;
    if (unseen(facts) !== FALSE && clip(0, value(facts)) !== 0) sum = endless;
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
    return (facts) => move(date(facts), by);
  }
  const span = k.span(node.duration);
  return (facts) => {
    const by = span(facts)[longest ? 1 : 0];
    return by === null ? endless : move(date(facts), by);
  };
};

const shifted = (node: NodeOf<'shift'>, end: End, k: Compiler): Read<number> => {
  const [date, days] = [k.numbers(node.date)[end], k.numbers(node.days)[end]];
  const endless = end === 'least' ? -Infinity : Infinity;
  return (facts) => {
    const by = days(facts);
    return by === endless ? endless : date(facts) + by;
  };
};

const added = (parts: readonly Read<number>[]): Read<number> => {
  const [first, second] = parts;
  if (parts.length === 2 && first !== undefined && second !== undefined) return (facts) => first(facts) + second(facts);
  return (facts) => parts.reduce((sum, part) => sum + part(facts), 0);
};

const own =
  (end: End) =>
  (node: Node, k: Compiler): Read<number> => {
    switch (node.k) {
      case 'add':
        return added(node.of.map((part) => k.numbers(part)[end]));
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
        return (facts) => yearStart(of(facts), calendar);
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
  (name: string, unknown: number): Read<number> =>
  (facts) => {
    const value = facts[name];
    return typeof value === 'number' ? value : unknown;
  };

/** A number or a date, as the least and the greatest that it can be. */
export const numberReads = (node: Node, k: Compiler): NumberReads => {
  const name = factName(node, k);
  if (name === undefined) return { least: compiled(kinds.least, node, k), greatest: compiled(kinds.greatest, node, k) };
  const declared = k.registry.declarations[name];
  const fact = declared === undefined || declared.type === 'list' ? undefined : declared;
  return { least: factOf(name, bound('least', fact)), greatest: factOf(name, bound('greatest', fact)) };
};
