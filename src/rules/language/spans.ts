import type { Context } from './evaluate.js';
import { codeOf, presence, range, truth } from './evaluate.js';
import { analyse } from './analysis.js';
import type { Judged } from './judge.js';
import { judge, rulesInForce } from './judge.js';
import { lawChanges } from './parameters.js';
import type { Node } from './node.js';
import { expressionsOf } from './rule.js';
import type { RuleSet } from './rule-set.js';
import type { Facts } from './sheet.js';
import { isSteady } from './steady.js';
import { typeOf } from './type-of.js';

/** Days `[from, to)` on which no fact changes, and the facts. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
  readonly facts: Facts;
}

/** Days `[from, to)` on which a set comes out the same, rule by rule. */
export interface JudgedSpan {
  readonly from: number;
  readonly to: number;
  readonly judged: Judged;
}

/** What an expression reads on a day, as a key. */
const readingOf = (node: Node, day: number, c: Context): string => {
  const then: Context = { ...c, asOf: [day, day] };
  switch (typeOf(node, c.registry)) {
    case 'truth':
      return String(truth(node, then));
    case 'code':
      return `${presence(node, then)} ${codeOf(node, then)}`;
    case 'duration':
      // Lengths of time never contradict one another, but whether there is one may.
      return String(presence(node, then));
    default:
      return `${presence(node, then)} ${range(node, then).join(' ')}`;
  }
};

/** Adds the days of `[from, to)` on which an expression reads otherwise than on the day before. */
const addTurns = (node: Node, from: number, to: number, c: Context, turns: Set<number>): void => {
  let before = readingOf(node, from, c);
  const visit = (first: number, last: number): void => {
    if (!isSteady(node, { ...c, asOf: [first, last] })) {
      const middle = Math.floor((first + last) / 2);
      visit(first, middle);
      visit(middle + 1, last);
      return;
    }
    const now = readingOf(node, first, c);
    if (now !== before) turns.add(first);
    before = now;
  };
  visit(from, to - 1);
};

/** Everything that a judgement of a set reads while the law and the facts stand still. */
const expressionsRead = (set: RuleSet, from: number, to: number, facts: Facts): readonly Node[] => [
  ...rulesInForce(set, [from, to - 1]).flatMap(expressionsOf),
  // A given value is held against what it should follow from.
  ...analyse(set).derived.flatMap((name) => {
    const derivation = facts[name] === undefined ? undefined : set.registry.derived[name];
    return derivation === undefined ? [] : [derivation];
  }),
];

const isSame = (a: Judged, b: Judged): boolean =>
  a.outcome === b.outcome &&
  a.judgements.length === b.judgements.length &&
  a.judgements.every(({ rule, status }, i) => rule === b.judgements[i]?.rule && status === b.judgements[i]?.status);

/**
 * The spans of days on which a set comes out the same. Between two changes of the law and of the facts each expression
 * is read over intervals of days, halved until it is the same on every day of one; no date is worked out from a rule.
 *
 * @param stretches without gaps, in order
 * @param c the context of the set; its facts and its date are not read
 */
export const spansOf = (set: RuleSet, stretches: readonly Stretch[], c: Context): readonly JudgedSpan[] => {
  const spans: JudgedSpan[] = [];
  const add = (span: JudgedSpan): void => {
    const before = spans.at(-1);
    if (before !== undefined && isSame(before.judged, span.judged))
      spans[spans.length - 1] = { ...before, to: span.to };
    else spans.push(span);
  };
  for (const { from, to, facts } of stretches) {
    const inner: Context = { ...c, facts };
    const cuts = [from, ...lawChanges(set).filter((day) => from < day && day < to)];
    for (const [i, start] of cuts.entries()) {
      const end = cuts[i + 1] ?? to;
      const turns = new Set([start]);
      for (const node of expressionsRead(set, start, end, facts)) addTurns(node, start, end, inner, turns);
      const days = [...turns].toSorted((a, b) => a - b);
      for (const [j, day] of days.entries())
        add({ from: day, to: days[j + 1] ?? end, judged: judge(set, { ...inner, asOf: [day, day] }) });
    }
  }
  return spans;
};
