import { addDuration } from '../../models/calendar/duration.js';
import { lastDay } from '../../models/calendar/umalqura.js';
import { analyse } from './analysis.js';
import { mayLeaveOut } from './bounds-over-days.js';
import type { Context } from './evaluate.js';
import { rejudgeRule } from './judge.js';
import { parametersOf } from './parameters.js';
import type { Rule } from './rule.js';
import { expressionsOf } from './rule.js';
import type { RuleSet } from './rule-set.js';
import { isSteady } from './steady.js';
import type { Truth } from './truth.js';
import { FALSE, OPEN } from './truth.js';

const ahead = { calendar: 'hijri', years: 40, months: 0, days: 0 } as const;

/** The first day after the date of the decision on which a rule no longer refuses, all facts staying as they are. */
export const firstTurn = (set: RuleSet, rule: Rule, c: Context): number | undefined => {
  const start = c.asOf[0] + 1;
  const end = Math.min(addDuration(c.asOf[0], ahead), set.to ?? Infinity, lastDay + 1, lapseOf(set, rule));
  // Between two changes of the law an interval of days is read at once; across one it is not.
  const cuts = analyse(set).changes.filter((day) => start < day && day < end);
  const read = readerOf(set, rule, c);
  for (const [i, from] of [start, ...cuts].entries()) {
    const to = cuts[i] ?? end;
    const found = from < to ? search(read, from, to) : undefined;
    if (found !== undefined) return found;
  }
  return undefined;
};

/** A rule with the exceptions to it, and to them. */
const withExceptions = (set: RuleSet, rule: Rule): readonly Rule[] => [
  rule,
  ...(analyse(set).exceptions.get(rule.id) ?? []).flatMap((exception) => withExceptions(set, exception)),
];

/** The day from which a parameter of a rule has no value any more: no law is known from it on. */
const lapseOf = (set: RuleSet, rule: Rule): number =>
  withExceptions(set, rule)
    .flatMap((stated) => parametersOf(stated, set.registry))
    .reduce((first, { values }) => Math.min(first, values.at(-1)?.to ?? Infinity), Infinity);

type Read = (from: number, to: number) => Truth;

/** How a rule comes out on the days `[from, to)`: for certain on each of them, or open while that is not known. */
const readerOf = (set: RuleSet, rule: Rule, c: Context): Read => {
  const nodes = withExceptions(set, rule).flatMap(expressionsOf);
  const on = (first: number, last: number): Truth => rejudgeRule(set, rule, { ...c, asOf: [first, last] });
  if (!nodes.some((node) => mayLeaveOut(node, set.registry))) return (from, to) => on(from, to - 1);
  // Where bounds over days may leave something out, one day stands for others only when all read the same on them.
  return (from, to) => (nodes.every((node) => isSteady(node, { ...c, asOf: [from, to - 1] })) ? on(from, from) : OPEN);
};

/** The first day of `[from, to)` on which a rule does not refuse. An interval that refuses as a whole is passed over at once. */
const search = (read: Read, from: number, to: number): number | undefined => {
  const ok = read(from, to);
  if (ok === FALSE) return undefined;
  if (ok !== OPEN || to - from === 1) return from;
  const middle = Math.floor((from + to) / 2);
  return search(read, from, middle) ?? search(read, middle, to);
};
