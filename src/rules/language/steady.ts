import { mayLeaveOut } from './bounds-over-days.js';
import type { Context, Interval } from './evaluate.js';
import { codeOf, compare, elementsOf, range, truth } from './evaluate.js';
import type { Node, NodeOf } from './node.js';
import { childrenOf } from './node.js';
import type { Row } from './sheet.js';
import { FALSE, OPEN } from './truth.js';
import { listName, typeOf } from './type-of.js';

/*
 * Over an interval of days the interpreter gives what is possible on some day of it. That settles an expression for all
 * of them when only one thing is possible; of one that is open it does not say whether it is open on each day, or
 * open because the days differ. This file says so, and only ever errs by "they may differ".
 */

const onFirst = (c: Context): Context => ({ ...c, asOf: [c.asOf[0], c.asOf[0]] });
const onLast = (c: Context): Context => ({ ...c, asOf: [c.asOf[1], c.asOf[1]] });
const withElement = (list: Node, row: Row, c: Context): Context => ({
  ...c,
  elements: { ...c.elements, [listName(list)]: row },
});
const optionOf = (node: NodeOf<'reading'>, c: Context): Node =>
  node.options[c.readings[node.id] ?? node.default] as Node;
const same = ([a, b]: Interval, [x, y]: Interval): boolean => a === x && b === y;

/** Whether only one thing is possible on all of the days. */
const isSettled = (node: Node, c: Context): boolean => {
  if (mayLeaveOut(node, c.registry)) return false;
  switch (typeOf(node, c.registry)) {
    case 'truth':
      return truth(node, c) !== OPEN;
    case 'code':
      return codeOf(node, c) !== undefined;
    case 'number':
    case 'date': {
      const [least, greatest] = range(node, c);
      return least === greatest;
    }
    case 'duration':
    case 'list':
      return false;
  }
};

/** Whether a number or a date never falls, at either bound, from one of the days to the next. */
const rises = (node: Node, c: Context): boolean => {
  switch (node.k) {
    case 'as-of':
      return true;
    case 'year-start':
    case 'the':
      return rises(node.of, c);
    case 'reading':
      return rises(optionOf(node, c), c);
    case 'shift':
      return rises(node.date, c) && rises(node.days, c);
    case 'after':
    case 'before':
      return rises(node.date, c) && isSteady(node.duration, c);
    case 'add':
      return node.of.every((part) => rises(part, c));
    case 'covered':
      return isListSteady(node.list, c) && isSteady(node.since, c);
    default:
      return isSteady(node, c);
  }
};

const isComparisonSteady = (node: NodeOf<'compare'>, c: Context): boolean => {
  const [a, b] = [isSteady(node.a, c), isSteady(node.b, c)];
  if (a && b) return true;
  if ((!a && !b) || typeOf(node.a, c.registry) === 'duration') return false;
  const [standing, moving] = a ? [node.a, node.b] : [node.b, node.a];
  if (!rises(moving, c)) return false;
  const [first, last] = [onFirst(c), onLast(c)];
  // Beside a side that stands, one that only rises turns the order just once: alike at both ends is alike between them.
  if (node.op !== '=' && node.op !== '!=') return truth(node, first) === truth(node, last);
  const [stands, least, greatest] = [range(standing, first), range(moving, first)[0], range(moving, last)[1]];
  if (compare('=', stands, [least, greatest]) === FALSE) return true;
  // Two things that are equal on one day only are not both a single day or number; a side that is wider never settles it.
  return stands[0] < stands[1] && truth(node, first) === OPEN && truth(node, last) === OPEN;
};

/** Whether an element that may be a member of a list is as surely a member on each of the days. */
const isMemberSteady = (list: Node, row: Row, c: Context): boolean => {
  switch (list.k) {
    case 'filter':
      return isMemberSteady(list.list, row, c) && isSteady(list.where, withElement(list.list, row, c));
    case 'reading':
      return isMemberSteady(optionOf(list, c), row, c);
    default: {
      const declared = c.registry.declarations[listName(list)];
      const happened = declared?.type === 'list' && declared.happens !== undefined ? row[declared.happens] : undefined;
      return typeof happened !== 'number' || happened <= c.asOf[0] || happened > c.asOf[1];
    }
  }
};

/** Whether a list has the same members, as surely, on each of the days. */
const isListSteady = (list: Node, c: Context): boolean => {
  const { items, unseen } = elementsOf(list, c);
  const settles = !mayLeaveOut(list, c.registry);
  return (
    items.every(({ row, member }) => (settles && member !== OPEN) || isMemberSteady(list, row, c)) &&
    ((settles && unseen === FALSE) || isMemberSteady(list, {}, c))
  );
};

/** Whether what is read of each possible element of a list is the same on each of the days. */
const isFieldSteady = (list: Node, value: Node, c: Context): boolean => {
  const { items, unseen } = elementsOf(list, c);
  const rows = items.filter(({ member }) => member !== FALSE).map(({ row }) => row);
  return [...rows, ...(unseen === FALSE ? [] : [{}])].every((row) => isSteady(value, withElement(list, row, c)));
};

/**
 * Whether an expression reads the same, bound for bound, on every one of the days asked about. `true` is certain;
 * `false` says that they may differ, so that the interval is to be halved.
 *
 * @param node an expression
 * @param c what it is read against, `asOf` being the interval of days
 */
export const isSteady = (node: Node, c: Context): boolean => {
  if (c.asOf[0] === c.asOf[1] || isSettled(node, c)) return true;
  switch (node.k) {
    case 'literal':
    case 'field':
      return true;
    case 'as-of':
      return false;
    case 'given':
      return node.values.filter(({ from, to }) => from <= c.asOf[1] && (to === undefined || to > c.asOf[0])).length < 2;
    case 'fact': {
      const derivation = c.facts[node.name] === undefined ? c.registry.derived[node.name] : undefined;
      return derivation === undefined || isSteady(derivation, c);
    }
    case 'reading':
      return isSteady(optionOf(node, c), c);
    case 'compare':
      return isComparisonSteady(node, c);
    case 'reached': {
      if (node.excluded !== undefined && !isListSteady(node.excluded, c)) return false;
      if (!isSteady(node.from, c) || !isSteady(node.duration, c)) return false;
      // What is reached stays reached, so what is the same at both ends is the same between them.
      return truth(node, onFirst(c)) === truth(node, onLast(c));
    }
    case 'some':
      return isListSteady(node.list, c);
    case 'list':
    case 'filter':
      return isListSteady(node, c);
    case 'sum':
    case 'latest':
      return isListSteady(node.list, c) && isFieldSteady(node.list, node.value, c);
    case 'add':
    case 'covered':
    case 'after':
    case 'before':
    case 'shift':
    case 'year-start':
      if (node.k !== 'covered' && childrenOf(node).every((child) => isSteady(child, c))) return true;
      // Of a length of time each part would have to be steady, so that only numbers and dates come to be measured.
      return rises(node, c) && same(range(node, onFirst(c)), range(node, onLast(c)));
    case 'all':
    case 'any':
    case 'not':
    case 'at-least-of':
    case 'present':
    case 'the':
    case 'in':
    case 'choose':
      return childrenOf(node).every((child) => isSteady(child, c));
  }
};
