import type { Comparison, Known } from '../node.js';
import type { Place, Typed } from './place.js';
import { inside, operand, operandOf, operands, yields } from './place.js';
import type { Json } from './reader.js';
import { readArray, readNumber, readOneOf, readText, refuse } from './reader.js';

const one = (of: Json, key: string, type: Typed['type'], at: Place) => operand(of[key], type, inside(at, key));

/** A value written down that a fact can never have, and that is compared with it, is a mistake. */
const checkDomain = ({ declared }: Typed, { node }: Typed, at: Place): void => {
  if (declared?.type !== 'number') return;
  const { min: least = -Infinity, max: greatest = Infinity } = declared;
  const known: readonly Known[] =
    node.k === 'literal' ? [node.value] : node.k === 'given' ? node.values.map(({ value }) => value) : [];
  if (known.some((value) => Number(value) < least || Number(value) > greatest))
    refuse(at.r, 'literal-outside-domain', at.path, { least, greatest });
};

export const readCompare = (of: Json, at: Place): Typed | undefined => {
  const op = readOneOf<Comparison>(at.r, of['op'], [...at.path, 'op'], ['<', '<=', '=', '!=', '>', '>=']);
  const a = operandOf(of['a'], ['number', 'date', 'duration'], inside(at, 'a'));
  const b = a && operandOf(of['b'], [a.type], inside(at, 'b'));
  if (op === undefined || a === undefined || b === undefined) return undefined;
  checkDomain(a, b, inside(at, 'b'));
  checkDomain(b, a, inside(at, 'a'));
  return yields({ k: 'compare', op, a: a.node, b: b.node }, 'truth');
};

export const readIn = (of: Json, at: Place): Typed | undefined => {
  const part = one(of, 'of', 'code', at);
  const read = readArray(at.r, of['codes'], [...at.path, 'codes']);
  const codes = read.flatMap((code, i) => readText(at.r, code, [...at.path, 'codes', i]) ?? []);
  if (part === undefined || codes.length < read.length || !Array.isArray(of['codes'])) return undefined;
  return yields({ k: 'in', of: part, codes }, 'truth');
};

/** `present` asks whether there is a value, and `the` takes it: of anything but a list. */
export const readValue = (k: 'present' | 'the', of: Json, at: Place): Typed | undefined => {
  const place = inside(at, 'of');
  const part = at.read(of['of'], place);
  if (part === undefined) return undefined;
  if (part.type === 'list') return refuse(at.r, 'node-type', place.path, { expected: 'value', found: 'list' });
  if (k === 'present') return yields({ k, of: part.node }, 'truth');
  return { ...part, node: { k, of: part.node }, maybe: false };
};

export const readAtLeastOf = (of: Json, at: Place): Typed | undefined => {
  const count = readNumber(at.r, of['count'], [...at.path, 'count']);
  const parts = operands(of['of'], 'truth', at);
  if (count === undefined || parts === undefined) return undefined;
  if (!Number.isInteger(count) || count < 0) return refuse(at.r, 'operand-count', at.path, { least: 0 });
  return yields({ k: 'at-least-of', count, of: parts }, 'truth');
};

export const readChoose = (of: Json, at: Place): Typed | undefined => {
  const when = one(of, 'when', 'truth', at);
  const then = at.read(of['then'], inside(at, 'then'));
  const otherwise = at.read(of['otherwise'], inside(at, 'otherwise'));
  if (when === undefined || then === undefined || otherwise === undefined) return undefined;
  if (then.type !== otherwise.type || then.type === 'list')
    return refuse(at.r, 'node-type', [...at.path, 'otherwise'], { expected: then.type, found: otherwise.type });
  return yields({ k: 'choose', when, then: then.node, otherwise: otherwise.node }, then.type, {
    maybe: then.maybe || otherwise.maybe,
  });
};

/** A sum has at least one part, and the first says of what it is. */
export const readAdd = (of: Json, at: Place): Typed | undefined => {
  const [first, ...rest] = readArray(at.r, of['of'], [...at.path, 'of']);
  if (first === undefined) return refuse(at.r, 'operand-count', at.path, { least: 1 });
  const head = operandOf(first, ['number', 'duration'], inside(at, 'of', 0));
  if (head === undefined || head.type === 'list') return undefined;
  const { type } = head;
  const tail = rest.flatMap((part, i) => operand(part, type, inside(at, 'of', i + 1)) ?? []);
  return tail.length < rest.length ? undefined : yields({ k: 'add', of: [head.node, ...tail] }, type);
};

export const readMoved = (k: 'after' | 'before', of: Json, at: Place): Typed | undefined => {
  const [date, duration] = [one(of, 'date', 'date', at), one(of, 'duration', 'duration', at)];
  return date && duration && yields({ k, date, duration }, 'date');
};

export const readShift = (of: Json, at: Place): Typed | undefined => {
  const [date, days] = [one(of, 'date', 'date', at), one(of, 'days', 'number', at)];
  return date && days && yields({ k: 'shift', date, days }, 'date');
};

export const readYearStart = (of: Json, at: Place): Typed | undefined => {
  const calendar = readOneOf(at.r, of['calendar'], [...at.path, 'calendar'], ['hijri', 'gregorian'] as const);
  const part = one(of, 'of', 'date', at);
  return calendar && part && yields({ k: 'year-start', calendar, of: part }, 'date');
};
