import { addDuration } from '../../models/calendar/duration.js';
import { lastDay } from '../../models/calendar/umalqura.js';
import type { Context } from './evaluate.js';
import { analyse } from './analysis.js';
import { rejudgeRule } from './judge.js';
import type { Rule } from './rule.js';
import type { RuleSet } from './rule-set.js';
import { FALSE, OPEN } from './truth.js';

const ahead = { calendar: 'hijri', years: 40, months: 0, days: 0 } as const;

/** The first day after the date of the decision on which a rule no longer refuses, all facts staying as they are. */
export const firstTurn = (set: RuleSet, rule: Rule, c: Context): number | undefined => {
  const [asOf] = c.asOf;
  const end = Math.min(addDuration(asOf, ahead), set.to ?? lastDay + 1, lastDay + 1);
  // Between two changes of the law an interval of days is read at once; across one it is not.
  const cuts = [...new Set([...analyse(set).changes, rule.to ?? end, end])]
    .filter((day) => day > asOf + 1 && day <= end)
    .toSorted((a, b) => a - b);
  let start = asOf + 1;
  for (const cut of cuts) {
    const found = search(set, rule, c, start, cut);
    if (found !== undefined) return found;
    start = cut;
  }
  return undefined;
};

/** The first day of `[from, to)` on which a rule does not refuse. An interval that refuses as a whole is passed over at once. */
const search = (set: RuleSet, rule: Rule, c: Context, from: number, to: number): number | undefined => {
  if (to <= from) return undefined;
  const ok = rejudgeRule(set, rule, { ...c, asOf: [from, to - 1] });
  if (ok === FALSE) return undefined;
  if (ok !== OPEN || to - from === 1) return from;
  const middle = Math.floor((from + to) / 2);
  return search(set, rule, c, from, middle) ?? search(set, rule, c, middle, to);
};
