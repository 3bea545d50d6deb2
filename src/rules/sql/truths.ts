import { durationDays } from '../../models/calendar/duration.js';
import type { Duration } from '../../models/calendar/duration.js';
import type { Interval } from '../language/evaluate.js';
import { compare } from '../language/evaluate.js';
import type { Comparison, Node, NodeOf } from '../language/node.js';
import { FALSE, OPEN, TRUE } from '../language/truth.js';
import { typeOf } from '../language/type-of.js';
import { cellOf, isUnsaid, presenceOfCell } from './cells.js';
import type { Context } from './context.js';
import { writtenOnce } from './context.js';
import { codeOf } from './codes.js';
import type { Sql, Threshold } from './fragment.js';
import {
  all,
  any,
  either,
  isNo,
  isNull,
  isOpen,
  isStricter,
  isTrue,
  isWritten,
  isYes,
  joined,
  mayBe,
  no,
  not,
  open,
  sql,
  yes,
} from './fragment.js';
import type { Kind } from './kind.js';
import { unfit, valueOf } from './kind.js';
import { latestTruth, someOf } from './lists.js';
import type { Numbers } from './numbers.js';
import { boundsOf, greatestOf, leastOf, numbersOf } from './numbers.js';
import { reachedOf } from './covered.js';
import type { Scope } from './scope.js';
import { spanOf } from './spans.js';

/** How long a piece may be that is written more than once: an engine reads each copy only in the rows that come to it. */
const short = 160;

const brief = (of: Sql, hold: Scope['hold']): Sql => (of.text.length <= short ? of : hold(of));

/** One truth or the other, by a third: both where it is open which. */
export const chosenTruth = (when: Sql, then: Sql, otherwise: Sql, { hold }: Scope): Sql => {
  if (isYes(when) || then.text === otherwise.text) return then;
  if (isNo(when)) return otherwise;
  const [a, b] = [then.threshold, otherwise.threshold];
  if (a !== undefined && b !== undefined) {
    const threshold = { ...a, least: Math.min(a.least, b.least), greatest: Math.max(a.greatest, b.greatest) };
    // Where one is passed the other is, so that no case has to be told apart.
    if (isStricter(b, a)) return { ...any(all(when, then), otherwise), threshold };
    if (isStricter(a, b)) return { ...any(all(not(when), otherwise), then), threshold };
  }
  const [first, second] = [brief(then, hold), brief(otherwise, hold)];
  if (isOpen(when))
    return isWritten(first) && isWritten(second) ? open : sql`(CASE WHEN ${first} = ${second} THEN ${first} END)`;
  const both = isWritten(first) && isWritten(second) ? sql`` : sql` WHEN ${first} = ${second} THEN ${first}`;
  return sql`(CASE WHEN ${when} THEN ${first} WHEN NOT ${when} THEN ${second}${both} END)`;
};

const truths: Kind<Sql> = {
  name: 'truth',
  literal: (value) => (value === true ? yes : no),
  cell: ({ value }) => value,
  derived: (cell, _declared, follows) => sql`(CASE WHEN ${isUnsaid(cell)} THEN ${follows} ELSE ${cell.value} END)`,
  unknown: () => open,
  choose: (when, then, otherwise, { scope }) => chosenTruth(when, then, otherwise, scope),
  latest: (node, c) => latestTruth(node, c),
  map: (value, over) => over(value),
  own: (node, c) => {
    switch (node.k) {
      case 'all':
        return all(...node.of.map((part) => truthOf(part, c)));
      case 'any':
        return any(...node.of.map((part) => truthOf(part, c)));
      case 'not':
        return not(truthOf(node.of, c));
      case 'at-least-of':
        return atLeastOf(node, c);
      case 'present':
        return presenceOf(node.of, c);
      case 'in':
        return isOneOf(node, c);
      case 'compare':
        return comparison(node, c);
      case 'some':
        return someOf(node.list, c);
      case 'reached':
        return reachedOf(node, c);
      default:
        return unfit(node);
    }
  },
};

/** A condition, in SQL's three values. */
export const truthOf = (node: Node, c: Context): Sql => valueOf(truths, node, c);

const atLeastOf = ({ count, of }: NodeOf<'at-least-of'>, c: Context): Sql => {
  const parts = of.map((part) => c.scope.hold(truthOf(part, c)));
  const sum = (of: readonly Sql[]): Sql =>
    joined(
      ' + ',
      of.map((part) => sql`CASE WHEN ${part} THEN 1 ELSE 0 END`),
    );
  const [sure, possible] = [sum(parts.map(isTrue)), sum(parts.map(mayBe))];
  return sql`(CASE WHEN ${sure} >= ${count} THEN TRUE WHEN ${possible} < ${count} THEN FALSE END)`;
};

const isOneOf = ({ of, codes }: NodeOf<'in'>, c: Context): Sql => {
  const code = codeOf(of, c);
  if (isNull(code)) return open;
  if (codes.length === 0) return sql`(CASE WHEN ${code} IS NOT NULL THEN FALSE END)`;
  const places = codes.map((value) => c.parameters.place('text', value));
  const [only] = places;
  return places.length === 1 && only !== undefined
    ? sql`(${code} = ${only})`
    : sql`(${code} IN (${joined(', ', places)}))`;
};

const orderedOf = (node: Node, c: Context): Numbers => {
  if (typeOf(node, c.registry) !== 'duration') return numbersOf(node, c);
  if (node.k === 'literal') return { literal: durationDays(node.value as Duration) };
  const { short, long } = spanOf(node, c);
  const measure = ({ years, months, days }: typeof short): Sql => sql`(360 * ${years} + 30 * ${months} + ${days})`;
  return {
    least: measure(short),
    greatest: either(long.endless, c.parameters.infinity, measure(long)),
  };
};

const operators: Readonly<Record<Comparison, string>> = {
  '<': '<',
  '<=': '<=',
  '=': '=',
  '!=': '<>',
  '>': '>',
  '>=': '>=',
};

const mirrored = { '<': '>', '<=': '>=', '>': '<', '>=': '<=' } as const;

/** A comparison that says of itself, where it is one with a number that is written down, which number that is. */
const withThreshold = (piece: Sql, op: Comparison, a: Numbers, b: Numbers): Sql => {
  if (op === '=' || op === '!=') return piece;
  const thresholdOf = (cell: string, op: Threshold['op'], by: number): Sql => ({
    ...piece,
    threshold: { cell, op, least: by, greatest: by },
  });
  if ('cell' in a && 'literal' in b) return thresholdOf(a.cell.text, op, b.literal);
  return 'literal' in a && 'cell' in b ? thresholdOf(b.cell.text, mirrored[op], a.literal) : piece;
};

/** A comparison of two intervals, NULL where it is open. */
export const compared = (op: Comparison, a: Numbers, b: Numbers, c: Context): Sql => {
  const [beyondA, beyondB] = [boundsOf(a), boundsOf(b)];
  const isCell = (of: Numbers): boolean => 'cell' in of || 'literal' in of;
  if ('literal' in a && 'literal' in b) {
    const found = compare(op, beyondA, beyondB);
    return found === TRUE ? yes : found === FALSE ? no : open;
  }
  const isEndless = (of: Numbers, [least, greatest]: readonly [number, number]): boolean =>
    'literal' in of || (least === -Infinity && greatest === Infinity);
  const plain = (): Sql => {
    const value = (of: Numbers): Sql =>
      'cell' in of ? of.cell : 'least' in of ? (of.exact ?? of.least) : leastOf(of, c);
    return sql`(${value(a)} ${operators[op]} ${value(b)})`;
  };
  if (isCell(a) && isCell(b)) {
    if (isEndless(a, beyondA) && isEndless(b, beyondB)) return withThreshold(plain(), op, a, b);
    // Beside a literal, what is not known of the cell is what its bounds say.
    if ('literal' in a || 'literal' in b) {
      const unknown = compare(op, beyondA, beyondB);
      return unknown === TRUE || unknown === FALSE
        ? sql`COALESCE(${plain()}, ${unknown === TRUE ? yes : no})`
        : withThreshold(plain(), op, a, b);
    }
  }
  const areCells = isCell(a) && isCell(b);
  const areExact = [a, b].every((of) => isCell(of) || ('exact' in of && of.exact !== undefined));
  // Of two cells that are known nothing else is worked out: the bounds only stand where one is NULL.
  if (areCells && staysOpen(op, beyondA, beyondB)) return plain();
  const hold = areExact ? (piece: Sql): Sql => piece : c.scope.hold;
  const [la, ga, lb, gb] = [leastOf(a, c), greatestOf(a, c), leastOf(b, c), greatestOf(b, c)].map(hold) as [
    Sql,
    Sql,
    Sql,
    Sql,
  ];
  const bounded = boundedComparison(op, [la, ga], [lb, gb]);
  return areExact ? sql`COALESCE(${plain()}, ${bounded})` : bounded;
};

/** Whether a cell that is NULL beside any value of the other's domain leaves the comparison open, and so do two. */
const staysOpen = (op: Comparison, a: Interval, b: Interval): boolean => {
  const decides = (least: Interval, other: Interval, mirrored: boolean): boolean =>
    other.some((end) => (mirrored ? compare(op, [end, end], least) : compare(op, least, [end, end])) !== OPEN);
  return !decides(a, b, false) && !decides(b, a, true) && compare(op, a, b) === OPEN;
};

/** A comparison of the least and the greatest of each side. */
const boundedComparison = (op: Comparison, [la, ga]: readonly [Sql, Sql], [lb, gb]: readonly [Sql, Sql]): Sql => {
  const less = (strict: '<' | '<=', [x, X]: [Sql, Sql], [y, Y]: [Sql, Sql]): Sql =>
    sql`(CASE WHEN ${X} ${strict} ${y} THEN TRUE WHEN ${x} ${strict === '<' ? '>=' : '>'} ${Y} THEN FALSE END)`;
  switch (op) {
    case '<':
    case '<=':
      return less(op, [la, ga], [lb, gb]);
    case '>':
      return less('<', [lb, gb], [la, ga]);
    case '>=':
      return less('<=', [lb, gb], [la, ga]);
    case '=':
    case '!=': {
      const [same, other] = op === '=' ? [yes, no] : [no, yes];
      return sql`(CASE WHEN ${ga} < ${lb} OR ${gb} < ${la} THEN ${other} WHEN ${la} = ${ga} AND ${lb} = ${gb} AND ${la} = ${lb} THEN ${same} END)`;
    }
  }
};

const comparison = ({ op, a, b }: NodeOf<'compare'>, c: Context): Sql =>
  compared(op, orderedOf(a, c), orderedOf(b, c), c);

/** Whether there is a value, in three values. */
export const presenceOf = (node: Node, c: Context): Sql =>
  writtenOnce(
    'presence',
    node,
    c,
    (home) => presence(node, home),
    (piece, over) => over(piece),
  );

const presence = (node: Node, c: Context): Sql => {
  switch (node.k) {
    case 'fact':
    case 'field': {
      const found = cellOf(node, c);
      const follows = node.k === 'fact' ? c.registry.derived[node.name] : undefined;
      if (found === undefined) {
        if (follows !== undefined) return presenceOf(follows, c);
        return maybeOf(node, c) ? open : yes;
      }
      if (follows === undefined) return presenceOfCell(found.cell, found.declared);
      const { known, none } = found.cell;
      const there = presenceOf(follows, c);
      return sql`(CASE WHEN ${known} THEN TRUE WHEN ${none} THEN FALSE ELSE ${there} END)`;
    }
    case 'choose': {
      const when = c.scope.hold(truthOf(node.when, c));
      return chosenTruth(when, presenceOf(node.then, c), presenceOf(node.otherwise, c), c.scope);
    }
    case 'latest':
      return someOf(node.list, c);
    default:
      return yes;
  }
};

const maybeOf = (node: Node, { registry }: Context): boolean => {
  if (node.k === 'fact') {
    const declared = registry.declarations[node.name];
    return declared?.type !== 'list' && declared?.maybe !== false;
  }
  if (node.k !== 'field') return false;
  const list = registry.declarations[node.list];
  return list?.type === 'list' && list.fields[node.name]?.maybe !== false;
};
