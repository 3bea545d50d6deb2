import type { ListType } from '../fact.js';
import type { Node } from '../node.js';
import type { Place, Typed } from './place.js';
import { inside, operand, operandOf, withElements, yields } from './place.js';
import type { Json } from './reader.js';
import { refuse } from './reader.js';

const listAt = (of: Json, key: string, at: Place): Typed | undefined => operandOf(of[key], ['list'], inside(at, key));

/** The elements of a list for which a condition holds. */
export const readFilter = (of: Json, at: Place): Typed | undefined => {
  const list = listAt(of, 'list', at);
  const where = list && operand(of['where'], 'truth', inside(withElements(at, list), 'where'));
  return list && where && { ...list, node: { k: 'filter', list: list.node, where } };
};

export const readSome = (of: Json, at: Place): Typed | undefined => {
  const list = listAt(of, 'list', at);
  return list && yields({ k: 'some', list: list.node }, 'truth');
};

export const readSum = (of: Json, at: Place): Typed | undefined => {
  const list = listAt(of, 'list', at);
  const value = list && operand(of['value'], 'number', inside(withElements(at, list), 'value'));
  return list && value && yields({ k: 'sum', list: list.node, value }, 'number');
};

/** The last element may not be there, whatever is asked of it. */
export const readLatest = (of: Json, at: Place): Typed | undefined => {
  const list = listAt(of, 'list', at);
  const place = inside(list === undefined ? at : withElements(at, list), 'value');
  const value = list && at.read(of['value'], place);
  if (list === undefined || value === undefined) return undefined;
  if (value.type === 'list') return refuse(at.r, 'node-type', place.path, { expected: 'value', found: 'list' });
  return yields({ k: 'latest', list: list.node, value: value.node }, value.type, { maybe: true });
};

/** Periods are read by the names of their fields. */
const isOfPeriods = (at: Place, list: string): boolean => {
  const { from, to, days } = (at.declarations[list] as ListType).fields;
  return from?.type === 'date' && to?.type === 'date' && (days === undefined || days.type === 'number');
};

const periodsAt = (of: Json, key: string, at: Place): Node | undefined => {
  const list = listAt(of, key, at);
  if (list === undefined) return undefined;
  return isOfPeriods(at, list.list)
    ? list.node
    : refuse(at.r, 'not-periods', [...at.path, key], { list: list.list.slice(0, 60) });
};

export const readCovered = (of: Json, at: Place): Typed | undefined => {
  const list = periodsAt(of, 'list', at);
  const since = operand(of['since'], 'date', inside(at, 'since'));
  return list && since && yields({ k: 'covered', list, since }, 'number');
};

/** A length of time that has passed, less the periods that do not count. */
export const readReached = (of: Json, at: Place): Typed | undefined => {
  const from = operand(of['from'], 'date', inside(at, 'from'));
  const duration = operand(of['duration'], 'duration', inside(at, 'duration'));
  const excluded = of['excluded'] === undefined ? undefined : periodsAt(of, 'excluded', at);
  if (from === undefined || duration === undefined) return undefined;
  if (of['excluded'] === undefined) return yields({ k: 'reached', from, duration }, 'truth');
  return excluded && yields({ k: 'reached', from, duration, excluded }, 'truth');
};
