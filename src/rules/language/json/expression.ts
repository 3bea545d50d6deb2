import type { Node } from '../node.js';
import { readFactOrList, readField, readGiven, readLiteral, readReading } from './leaves.js';
import { limits } from './limits.js';
import { readCovered, readFilter, readLatest, readReached, readSome, readSum } from './lists.js';
import type { Place, Typed } from './place.js';
import { inside, operand, operands, yields } from './place.js';
import type { Json } from './reader.js';
import { readObject, refuse } from './reader.js';
import {
  readAdd,
  readAtLeastOf,
  readChoose,
  readCompare,
  readIn,
  readMoved,
  readShift,
  readValue,
  readYearStart,
} from './values.js';

/** The keys of each kind of node beside `k`: those that it must have and, after a slash, those that it may have. */
const keysOf: Readonly<Record<Node['k'], string>> = {
  literal: 'type value',
  fact: 'name',
  field: 'list name',
  'as-of': '',
  given: 'name type values',
  reading: 'id options default',
  all: 'of',
  any: 'of',
  not: 'of',
  present: 'of',
  the: 'of',
  'at-least-of': 'count of',
  compare: 'op a b',
  in: 'of codes',
  some: 'list',
  reached: 'from duration/excluded',
  choose: 'when then otherwise',
  add: 'of',
  sum: 'list value',
  latest: 'list value',
  covered: 'list since',
  after: 'date duration',
  before: 'date duration',
  shift: 'date days',
  'year-start': 'calendar of',
  list: 'name',
  filter: 'list where',
};

const isKind = (kind: unknown): kind is Node['k'] => typeof kind === 'string' && Object.hasOwn(keysOf, kind);
const splitKeys = (keys: string | undefined): readonly string[] => (keys ?? '').split(' ').filter((key) => key !== '');

const readKind = (k: Node['k'], of: Json, at: Place): Typed | undefined => {
  switch (k) {
    case 'literal':
      return readLiteral(of, at);
    case 'given':
      return readGiven(of, at);
    case 'fact':
    case 'list':
      return readFactOrList(k, of, at);
    case 'field':
      return readField(of, at);
    case 'as-of':
      return yields({ k }, 'date');
    case 'reading':
      return readReading(of, at);
    case 'all':
    case 'any': {
      const parts = operands(of['of'], 'truth', at);
      return parts && yields({ k, of: parts }, 'truth');
    }
    case 'not': {
      const part = operand(of['of'], 'truth', inside(at, 'of'));
      return part && yields({ k, of: part }, 'truth');
    }
    case 'present':
    case 'the':
      return readValue(k, of, at);
    case 'at-least-of':
      return readAtLeastOf(of, at);
    case 'compare':
      return readCompare(of, at);
    case 'in':
      return readIn(of, at);
    case 'some':
      return readSome(of, at);
    case 'reached':
      return readReached(of, at);
    case 'choose':
      return readChoose(of, at);
    case 'add':
      return readAdd(of, at);
    case 'sum':
      return readSum(of, at);
    case 'latest':
      return readLatest(of, at);
    case 'covered':
      return readCovered(of, at);
    case 'after':
    case 'before':
      return readMoved(k, of, at);
    case 'shift':
      return readShift(of, at);
    case 'year-start':
      return readYearStart(of, at);
    case 'filter':
      return readFilter(of, at);
  }
};

/**
 * Reads an expression and infers what it and every node below it yield.
 *
 * @returns nothing when anything below is wrong, and then each fault is among the reader's issues by its path
 */
export const readNode = (value: unknown, at: Place): Typed | undefined => {
  const { r, path } = at;
  r.nodes += 1;
  if (at.depth > limits.depth) return refuse(r, 'too-deep', path, { greatest: limits.depth });
  if (r.nodes > limits.nodes) return refuse(r, 'too-large', path, { greatest: limits.nodes });
  const kind = typeof value === 'object' && value !== null && 'k' in value ? value.k : undefined;
  if (!isKind(kind)) return refuse(r, 'node-unknown', path);
  const [required, optional] = keysOf[kind].split('/');
  const of = readObject(r, value, path, ['k', ...splitKeys(required)], splitKeys(optional));
  return of === undefined ? undefined : readKind(kind, of, at);
};
