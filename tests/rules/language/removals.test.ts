import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ordinaryPromotion } from '../../../src/rules/index.js';
import { contextOf, judge } from '../../../src/rules/language/judge.js';
import type { Facts } from '../../../src/rules/language/sheet.js';
import { parseSheet } from '../../../src/rules/language/sheet.js';
import { sheetOf, workedCases } from '../cases.js';
import { completionOf } from './arbitraries.js';

const { registry } = ordinaryPromotion;
const outcomeOf = (facts: Facts, asOf: string) =>
  judge(ordinaryPromotion, contextOf(ordinaryPromotion, facts, { asOf })).outcome;
const cases = () =>
  workedCases
    .filter(({ facts }) => facts['promotionType'] === 'ordinary')
    .map((of) => ({ asOf: sheetOf(of).asOf, facts: parseSheet(registry, sheetOf(of).sheet) }));

/** Every case with one fact, or one field of one element, left out. */
const allRemovals = () =>
  cases().flatMap(({ asOf, facts }) =>
    Object.entries(facts).flatMap(([name, value]) => {
      const { [name]: _left, ...rest } = facts;
      const rows = typeof value === 'object' && value !== null && 'items' in value ? value : undefined;
      const fields = (rows?.items ?? []).flatMap((row, i) =>
        Object.keys(row).map((field): Facts => {
          const items = (rows?.items ?? []).map((of, j) => (i === j ? { ...of, [field]: undefined } : of));
          return { ...facts, [name]: { items, complete: true } };
        }),
      );
      return [rest, ...fields].map((left) => ({ asOf, before: outcomeOf(facts, asOf), left }));
    }),
  );

describe('a fact of ordinary promotion that is left out', () => {
  it('never leaves an answer standing on which completions disagree', () => {
    const removals = allRemovals();
    let wrong = 0;
    for (const { asOf, left } of removals) {
      const outcome = outcomeOf(left, asOf);
      if (outcome === 'undetermined') continue;
      // Facts that contradict one another say nothing, whatever the others are.
      const found = fc.sample(completionOf(registry, left), 12).map((full) => outcomeOf(full, asOf));
      wrong += found.some((other) => other !== outcome && other !== 'undetermined') ? 1 : 0;
    }
    expect(wrong).toBe(0);
    expect(removals.filter(({ before }) => before === 'eligible').length).toBeGreaterThan(300);
  });

  it('never turns a refusal into eligibility, nor eligibility into a refusal', () => {
    const turned = allRemovals().filter(
      ({ asOf, before, left }) => ![before, 'undetermined'].includes(outcomeOf(left, asOf)),
    );
    expect(turned).toEqual([]);
  });
});
