import fc from 'fast-check';
import type { RuleSet } from '../../../../src/rules/index.js';
import { contextOf, judge } from '../../../../src/rules/language/judge.js';
import { safeParseRuleSet, toJson } from '../../../../src/rules/language/json/index.js';
import type { Node } from '../../../../src/rules/language/node.js';
import { showDay } from '../../../../src/rules/language/show.js';
import { asOf, condition, crateFacts, holeyFacts, ruleOf, setOf, sheetOfFacts } from '../arbitraries.js';
import type { VectorCase } from './vector.js';
import { fileOf } from './vector.js';

const seed = 1447;
const one = (holds: Node, i = 0) => ruleOf({ id: `random-${i}`, kind: 'condition', holds });
/** Conditions that also pass as JSON from outside: a literal in the domain of what it is compared with, and so on. */
const conditions = fc
  .sample(condition, { seed, numRuns: 200 })
  .filter((node) => safeParseRuleSet(toJson(setOf([one(node)]))).ok)
  .slice(0, 25);
const set: RuleSet = setOf(conditions.map(one));

/** What the reference says of random sheets: these pin it, and the other files say why. */
const cases = fc
  .sample(fc.tuple(holeyFacts(crateFacts, 15), asOf), { seed, numRuns: 40 })
  .map(([facts, day], i): VectorCase => {
    const on = showDay(day);
    const { outcome, judgements, conflicts } = judge(set, contextOf(set, facts, { asOf: on }));
    return {
      id: `random ${i}`,
      sheet: sheetOfFacts(crateFacts, facts),
      asOf: on,
      expect: {
        outcome,
        statuses: Object.fromEntries(judgements.map(({ rule, status }) => [rule.id, status])),
        conflicts: conflicts.map(({ rule }) => rule),
      },
    };
  });

export const randomVectors = fileOf(
  'Random conditions over random sheets with holes',
  `Drawn at random from seed ${seed}; what is expected is what the reference interpreter says`,
  set,
  cases,
);
