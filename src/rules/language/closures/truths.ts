import type { Node } from '../node.js';
import { MartabaError } from '../../../models/error.js';
import type { Truth } from '../truth.js';
import { FALSE, OPEN, TRUE, either, not } from '../truth.js';
import { banded } from './bands.js';
import type { Kind } from './common.js';
import { compiled } from './common.js';
import { comparing } from './comparisons.js';
import type { Compiler, Read } from './compiler.js';
import { reaching } from './reached.js';
import { shaped } from './shapes.js';

const both =
  (a: Read<Truth>, b: Read<Truth>): Read<Truth> =>
  () => {
    const first = a();
    if (first === FALSE) return FALSE;
    const second = b();
    return second === FALSE ? FALSE : first === TRUE ? second : OPEN;
  };

const one =
  (a: Read<Truth>, b: Read<Truth>): Read<Truth> =>
  () => {
    const first = a();
    if (first === TRUE) return TRUE;
    const second = b();
    return second === TRUE ? TRUE : first === FALSE ? second : OPEN;
  };

/** A conjunction ends at the first part that is false, a disjunction at the first that is true. */
const several = (parts: readonly Read<Truth>[], ends: Truth, idle: Truth): Read<Truth> => {
  const [first, second] = parts;
  if (first === undefined) return () => idle;
  if (second === undefined) return first;
  if (parts.length === 2) return ends === FALSE ? both(first, second) : one(first, second);
  return () => {
    let found = idle;
    for (let i = 0; i < parts.length; i += 1) {
      const part = (parts[i] as Read<Truth>)();
      if (part === ends) return ends;
      if (part === OPEN) found = OPEN;
    }
    return found;
  };
};

const atLeastOf =
  (parts: readonly Read<Truth>[], count: number): Read<Truth> =>
  () => {
    let [sure, possible] = [0, 0];
    for (const part of parts) {
      const found = part();
      if (found === TRUE) sure += 1;
      if (found !== FALSE) possible += 1;
    }
    return sure >= count ? TRUE : possible < count ? FALSE : OPEN;
  };

const among = (of: Node, codes: readonly string[], k: Compiler): Read<Truth> => {
  const code = k.code(of);
  return () => {
    const value = code();
    return value === undefined ? OPEN : codes.includes(value) ? TRUE : FALSE;
  };
};

const someOf = (node: Node, k: Compiler): Read<Truth> => {
  const { cell, rows, member, unseen } = k.list(node);
  return () => {
    const { items } = rows();
    let found: Truth = unseen();
    const before = cell.row;
    for (let i = 0; i < items.length && found !== TRUE; i += 1) {
      cell.row = items[i] as (typeof items)[number];
      const belongs = member();
      if (belongs !== FALSE) found = belongs;
    }
    cell.row = before;
    return found;
  };
};

const own = (node: Node, k: Compiler): Read<Truth> => {
  switch (node.k) {
    case 'all':
      return several(node.of.map(k.truth), FALSE, TRUE);
    case 'any':
      return several(node.of.map(k.truth), TRUE, FALSE);
    case 'not': {
      const of = k.truth(node.of);
      return () => not(of());
    }
    case 'at-least-of':
      return atLeastOf(node.of.map(k.truth), node.count);
    case 'present':
      return k.presence(node.of);
    case 'in':
      return among(node.of, node.codes, k);
    case 'compare':
      return comparing(node, k);
    case 'some':
      return someOf(node.list, k);
    case 'reached':
      return reaching(node, k);
    default:
      throw new MartabaError('expression-type', [node.k]);
  }
};

const truths: Kind<Truth> = {
  say: () => (value) => (value === true ? TRUE : value === false ? FALSE : OPEN),
  hull: either,
  self: (node, k) => k.truth(node),
  own,
};

/** Whether a condition can be true, and whether it can be false. */
export const truthReads = (node: Node, k: Compiler): Read<Truth> => {
  const general = (): Read<Truth> => compiled(truths, node, k);
  return shaped(node, k) ?? banded(node, general, k) ?? general();
};

const presences: Kind<Truth> = {
  say: (declared) => {
    const unknown = declared?.maybe === false ? TRUE : OPEN;
    return (value) => (value === undefined ? unknown : value === null ? FALSE : TRUE);
  },
  hull: either,
  self: (node, k) => k.presence(node),
  own: () => () => TRUE,
  last: ({ present }) => present,
};

/** Whether there is a value at all. */
export const presenceReads = (node: Node, k: Compiler): Read<Truth> => compiled(presences, node, k);
