import type { Node } from '../node.js';
import type { Truth } from '../truth.js';
import { FALSE, OPEN, TRUE } from '../truth.js';
import type { Compiler, Read } from './compiler.js';
import { plainSlot } from './common.js';
import type { Slot } from './slots.js';

/*
 * The shapes that most conditions have, each with a closure of its own that reads its fact directly: a call less for
 * every node, and a type that the engine sees to be always the same. They mean what the general closures mean.
 */

const flag =
  (slot: Slot): Read<Truth> =>
  () => {
    const { value } = slot;
    return value === true ? TRUE : value === false ? FALSE : OPEN;
  };
const noFlag =
  (slot: Slot): Read<Truth> =>
  () => {
    const { value } = slot;
    return value === true ? FALSE : value === false ? TRUE : OPEN;
  };
const isCode =
  (slot: Slot, code: string): Read<Truth> =>
  () => {
    const { value } = slot;
    return value === code ? TRUE : typeof value === 'string' ? FALSE : OPEN;
  };
const isNoCode =
  (slot: Slot, code: string): Read<Truth> =>
  () => {
    const { value } = slot;
    return value === code ? FALSE : typeof value === 'string' ? TRUE : OPEN;
  };
const isAmong =
  (slot: Slot, codes: readonly string[]): Read<Truth> =>
  () => {
    const { value } = slot;
    if (typeof value !== 'string') return OPEN;
    for (let i = 0; i < codes.length; i += 1) if (codes[i] === value) return TRUE;
    return FALSE;
  };
const isNotAmong =
  (slot: Slot, codes: readonly string[]): Read<Truth> =>
  () => {
    const { value } = slot;
    if (typeof value !== 'string') return OPEN;
    for (let i = 0; i < codes.length; i += 1) if (codes[i] === value) return FALSE;
    return TRUE;
  };

/** A condition on the value of a fact that may be none: `all(present, inner)`. */
const whenPresent =
  (slot: Slot, inner: Read<Truth>): Read<Truth> =>
  () => {
    const { value } = slot;
    if (value === null) return FALSE;
    return value !== undefined || inner() === FALSE ? inner() : OPEN;
  };
/** The same where none is as good: `any(not(present), inner)`. */
const unlessAbsent =
  (slot: Slot, inner: Read<Truth>): Read<Truth> =>
  () => {
    const { value } = slot;
    if (value === null) return TRUE;
    return value !== undefined || inner() === TRUE ? inner() : OPEN;
  };

/** The slot of a fact of which it is asked whether there is one. */
const presenceSlot = (node: Node | undefined, k: Compiler): Slot | undefined => {
  if (node?.k !== 'present' || node.of.k !== 'fact') return undefined;
  const declared = k.registry.declarations[node.of.name];
  return declared?.type !== 'list' && declared?.maybe === true ? plainSlot(node.of, k) : undefined;
};

const guardShape = (node: Node, k: Compiler): Read<Truth> | undefined => {
  if ((node.k !== 'all' && node.k !== 'any') || node.of.length !== 2) return undefined;
  const [guard, inner] = node.of as readonly [Node, Node];
  if (node.k === 'all') {
    const slot = presenceSlot(guard, k);
    return slot === undefined ? undefined : whenPresent(slot, k.truth(inner));
  }
  const slot = guard.k === 'not' ? presenceSlot(guard.of, k) : undefined;
  return slot === undefined ? undefined : unlessAbsent(slot, k.truth(inner));
};

const codeShape = (node: Node, wanted: boolean, k: Compiler): Read<Truth> | undefined => {
  const slot = plainSlot(node.k === 'in' ? node.of : node, k);
  if (slot === undefined) return undefined;
  if (node.k !== 'in') return wanted ? flag(slot) : noFlag(slot);
  const [only = ''] = node.codes;
  if (node.codes.length === 1) return wanted ? isCode(slot, only) : isNoCode(slot, only);
  return wanted ? isAmong(slot, node.codes) : isNotAmong(slot, node.codes);
};

/** The closure of a condition of a common shape; nothing for another. */
export const shaped = (node: Node, k: Compiler): Read<Truth> | undefined =>
  guardShape(node, k) ?? (node.k === 'not' ? codeShape(node.of, false, k) : codeShape(node, true, k));
