import { compare } from '../evaluate.js';
import type { Comparison, Node } from '../node.js';
import type { Truth } from '../truth.js';
import { FALSE, TRUE } from '../truth.js';
import { declarationOf } from '../type-of.js';
import { plainSlot } from './common.js';
import type { Compiler, Read } from './compiler.js';
import type { Slot } from './slots.js';

/** A fact beside a number written down: each comparison has a closure of its own. */
const numbers: Readonly<Record<Comparison, (slot: Slot, t: number, open: Truth) => Read<Truth>>> = {
  '<': (slot, t, open) => () => {
    const { value } = slot;
    return typeof value === 'number' ? (value < t ? TRUE : FALSE) : open;
  },
  '<=': (slot, t, open) => () => {
    const { value } = slot;
    return typeof value === 'number' ? (value <= t ? TRUE : FALSE) : open;
  },
  '>': (slot, t, open) => () => {
    const { value } = slot;
    return typeof value === 'number' ? (value > t ? TRUE : FALSE) : open;
  },
  '>=': (slot, t, open) => () => {
    const { value } = slot;
    return typeof value === 'number' ? (value >= t ? TRUE : FALSE) : open;
  },
  '=': (slot, t, open) => () => {
    const { value } = slot;
    return typeof value === 'number' ? (value === t ? TRUE : FALSE) : open;
  },
  '!=': (slot, t, open) => () => {
    const { value } = slot;
    return typeof value === 'number' ? (value === t ? FALSE : TRUE) : open;
  },
};

/** The closure of a fact beside a number written down; nothing for other sides. */
export const beside = (op: Comparison, a: Node, b: Node, k: Compiler): Read<Truth> | undefined => {
  const slot = plainSlot(a, k);
  if (slot === undefined || b.k !== 'literal' || typeof b.value !== 'number') return undefined;
  const { min = -Infinity, max = Infinity } = declarationOf(a, k.registry) ?? {};
  return numbers[op](slot, b.value, compare(op, [min, max], [b.value, b.value]));
};

/** A fact, or a fact and a number written down. */
interface Offset {
  readonly slot: Slot;
  readonly by: number;
}

/** A fact with a number added to it. */
const offsetOf = (node: Node, k: Compiler): Offset | undefined => {
  if (node.k === 'add' && node.of.length !== 2) return undefined;
  const [fact, by] = (node.k === 'add' ? node.of : [node]) as readonly [Node, Node?];
  const slot = plainSlot(fact, k);
  if (slot === undefined || by === undefined) return slot === undefined ? undefined : { slot, by: 0 };
  return by.k === 'literal' && typeof by.value === 'number' ? { slot, by: by.value } : undefined;
};

const pairs: Readonly<Record<Comparison, (a: Offset, b: Offset, open: Read<Truth>) => Read<Truth>>> = {
  '<':
    ({ slot: i, by: m }, { slot: j, by: n }, open) =>
    () => {
      const [a, b] = [i.value, j.value];
      return typeof a === 'number' && typeof b === 'number' ? (a + m < b + n ? TRUE : FALSE) : open();
    },
  '<=':
    ({ slot: i, by: m }, { slot: j, by: n }, open) =>
    () => {
      const [a, b] = [i.value, j.value];
      return typeof a === 'number' && typeof b === 'number' ? (a + m <= b + n ? TRUE : FALSE) : open();
    },
  '>': (a, b, open) => pairs['<'](b, a, open),
  '>=': (a, b, open) => pairs['<='](b, a, open),
  '=':
    ({ slot: i, by: m }, { slot: j, by: n }, open) =>
    () => {
      const [a, b] = [i.value, j.value];
      return typeof a === 'number' && typeof b === 'number' ? (a + m === b + n ? TRUE : FALSE) : open();
    },
  '!=':
    ({ slot: i, by: m }, { slot: j, by: n }, open) =>
    () => {
      const [a, b] = [i.value, j.value];
      return typeof a === 'number' && typeof b === 'number' ? (a + m === b + n ? FALSE : TRUE) : open();
    },
};

/** The closure of two facts beside each other, which leaves what is not known to the general one; nothing for other sides. */
export const besideEachOther = (
  op: Comparison,
  a: Node,
  b: Node,
  open: Read<Truth>,
  k: Compiler,
): Read<Truth> | undefined => {
  const [left, right] = [offsetOf(a, k), offsetOf(b, k)];
  return left === undefined || right === undefined ? undefined : pairs[op](left, right, open);
};
