import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Duration } from '../../../src/models/calendar/duration.js';
import { isDuration } from '../../../src/models/calendar/duration.js';
import { ruleSets } from '../../../src/rules/index.js';
import type { Facts, Rule, RuleSet } from '../../../src/rules/index.js';
import { analyse } from '../../../src/rules/language/analysis.js';
import { contextOf, rejudgeRule } from '../../../src/rules/language/judge.js';
import { FALSE, TRUE } from '../../../src/rules/language/truth.js';
import { fullFacts } from '../language/random/sheets.js';

const asOf = '1447-01-10H';

/** The facts that say how long, or since when, one has served. */
const lengths = [
  'employee.yearsInRank12',
  'employee.yearsInRank13',
  'employee.yearsInRank14',
  'employee.equivalentYears',
  'employee.serviceYears',
  'retirementServiceYears',
  'serviceYears',
  'serviceYearsCounted',
  'monthsInPost',
];
const beginnings = ['employee.rankSince', 'employee.experienceFrom', 'employee.postSince'];

/** One rule that hangs on one of the facts; a rule that several sets share is tried once. */
interface Hanging {
  readonly name: string;
  readonly rule: Rule;
  readonly set: RuleSet;
}

const reading = (names: readonly string[]): readonly Hanging[] => {
  const found = new Map<string, Hanging>();
  for (const set of ruleSets)
    for (const name of names)
      for (const rule of analyse(set).readers.get(name) ?? [])
        // Who approves an early retirement hangs on the service in the senior ranks, and is no condition on service.
        if (rule.kind !== 'consistency' && rule.id !== 'retirement.early/approval')
          found.set(`${rule.id} ${name}`, { name, rule, set });
  return [...found.values()];
};

const titled = (hanging: readonly Hanging[]) => hanging.map((of) => [of.rule.id, of.name, of] as const);

/** How a rule comes out, from a plain no to a plain yes. */
const order = ({ rule, set }: Hanging, facts: Facts): number => {
  const ok = rejudgeRule(set, rule, contextOf(set, facts, { asOf }));
  return ok === FALSE ? 0 : ok === TRUE ? 2 : 1;
};

const longer = (value: unknown, more: number): Duration | number | undefined => {
  if (typeof value === 'number') return value + more;
  return isDuration(value) ? { ...value, months: value.months + more } : undefined;
};

const expectNotHurt = (of: Hanging, facts: Facts, value: Facts[string]): void =>
  expect(order(of, { ...facts, [of.name]: value })).toBeGreaterThanOrEqual(order(of, facts));

describe('more service', () => {
  it.each(titled(reading(lengths)))('never hurts %s: more of %s', (_id, name, of) => {
    fc.assert(
      fc.property(fullFacts(of.set.registry), fc.integer({ min: 0, max: 60 }), (facts, more) => {
        const value = longer(facts[name], more);
        if (value !== undefined) expectNotHurt(of, facts, value);
      }),
    );
  });

  it.each(titled(reading(beginnings)))('never hurts %s: an earlier %s', (_id, name, of) => {
    fc.assert(
      fc.property(fullFacts(of.set.registry), fc.integer({ min: 0, max: 3000 }), (facts, days) => {
        const from = facts[name];
        if (typeof from === 'number') expectNotHurt(of, facts, from - days);
      }),
    );
  });

  it('is asked for in promotion, transfer, retirement, study and leave', () => {
    const rules = [...reading(lengths), ...reading(beginnings)].map(({ rule }) => rule.id);
    for (const id of ['promotion.rank-11-13', 'promotion.rank-14', 'promotion.exceptional.time-in-rank'])
      expect(rules).toContain(id);
    for (const id of [
      'transfer.bar.excepted',
      'retirement.early/service',
      'leave.study/service',
      'leave.ordinary.max-per-year',
    ])
      expect(rules).toContain(id);
  });
});
