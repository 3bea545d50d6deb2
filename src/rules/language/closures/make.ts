import type { Registry } from '../registry.js';
import { codeReads } from './codes.js';
import type { Cell, Compiler } from './compiler.js';
import { anyRow } from './compiler.js';
import { lastReads, listReads } from './lists.js';
import { numberReads } from './numbers.js';
import type { Slots } from './slots.js';
import { slots } from './slots.js';
import { spanReads } from './spans.js';
import { presenceReads, truthReads } from './truths.js';

/** A compiler of lowered expressions over a registry, for one day, with what loads the facts that its closures read. */
export const compilerFor = (registry: Registry, asOf: number): Compiler & Slots => {
  const cells = new Map<string, Cell>();
  const k: Compiler & Slots = {
    ...slots(),
    registry,
    asOf,
    cellOf: (list) => {
      const cell = cells.get(list) ?? { row: anyRow };
      cells.set(list, cell);
      return cell;
    },
    truth: (node) => truthReads(node, k),
    numbers: (node) => numberReads(node, k),
    code: (node) => codeReads(node, k),
    presence: (node) => presenceReads(node, k),
    span: (node) => spanReads(node, k),
    list: (node) => listReads(node, k),
    last: (list) => lastReads(list, k),
  };
  return k;
};
