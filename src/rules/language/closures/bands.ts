import type { Comparison, Node } from '../node.js';
import type { Truth } from '../truth.js';
import { FALSE, TRUE } from '../truth.js';
import { plainSlot } from './common.js';
import type { Compiler, Read } from './compiler.js';
import type { Slot } from './slots.js';

/** A fact beside a number that another fact chooses by its band. */
interface Bands {
  readonly slot: Slot;
  readonly op: Comparison;
  /** The slot of the fact that chooses. */
  readonly by: Slot;
  /** The upper bounds of the bands, included, and the number of each band, with that beyond the last. */
  readonly bounds: readonly number[];
  readonly numbers: readonly number[];
}

/** A fact beside a number written down. */
const besideNumber = (node: Node, k: Compiler) => {
  if (node.k !== 'compare' || node.b.k !== 'literal' || typeof node.b.value !== 'number') return undefined;
  const slot = plainSlot(node.a, k);
  return slot === undefined ? undefined : { slot, op: node.op, number: node.b.value };
};

const bandsOf = (node: Node, k: Compiler): Bands | undefined => {
  if (node.k !== 'choose') return undefined;
  const [when, then] = [besideNumber(node.when, k), besideNumber(node.then, k)];
  if (when?.op !== '<=' || then === undefined) return undefined;
  const [{ slot, op, number }, by] = [then, when.slot];
  const last = besideNumber(node.otherwise, k);
  const rest: Bands | undefined =
    last === undefined ? bandsOf(node.otherwise, k) : { ...last, by, bounds: [], numbers: [last.number] };
  if (rest?.slot !== slot || rest.op !== op || rest.by !== by) return undefined;
  return { slot, op, by, bounds: [when.number, ...rest.bounds], numbers: [number, ...rest.numbers] };
};

const holds = (op: Comparison, a: number, b: number): boolean => {
  switch (op) {
    case '>=':
      return a >= b;
    case '<':
      return a < b;
    case '<=':
      return a <= b;
    case '>':
      return a > b;
    case '=':
      return a === b;
    case '!=':
      return a !== b;
  }
};

/** The closure of a fact beside a table by band, which leaves what is not known to the general one; nothing for another shape. */
export const banded = (node: Node, general: () => Read<Truth>, k: Compiler): Read<Truth> | undefined => {
  const bands = bandsOf(node, k);
  if (bands === undefined) return undefined;
  const { slot, op, by, bounds, numbers } = bands;
  const open = general();
  return () => {
    const [key, value] = [by.value, slot.value];
    if (typeof key !== 'number' || typeof value !== 'number') return open();
    let band = 0;
    while (band < bounds.length && key > (bounds[band] as number)) band += 1;
    return holds(op, value, numbers[band] as number) ? TRUE : FALSE;
  };
};
