import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decide, missing, settlement } from '../../../src/rules/index.js';
import { asOf, completions, domains, finiteSet, finiteSheet } from './finite.js';
import type { FiniteSheet } from './finite.js';

const settings = { asOf };
const valueIn = (sheet: FiniteSheet, name: string): unknown => (sheet as Record<string, unknown>)[name];

describe('missing facts', () => {
  it('leave out no fact on which two completions turn', () => {
    fc.assert(
      fc.property(finiteSet, finiteSheet, (set, sheet) => {
        if (decide(set, sheet, settings).outcome !== 'undetermined') return;
        const asked = new Set(missing(set, sheet, settings).map(({ fact }) => fact));
        const outcomes = new Map(
          completions(sheet).map((of) => [JSON.stringify(of, Object.keys(domains)), decide(set, of, settings).outcome]),
        );
        for (const of of completions(sheet)) {
          for (const name of Object.keys(domains).filter((fact) => valueIn(sheet, fact) === undefined)) {
            for (const value of domains[name] ?? []) {
              const other = JSON.stringify({ ...of, [name]: value }, Object.keys(domains));
              const turns = outcomes.get(other) !== outcomes.get(JSON.stringify(of, Object.keys(domains)));
              if (turns) expect([name, [...asked]]).toEqual([name, expect.arrayContaining([name])]);
            }
          }
        }
      }),
      { numRuns: 25 },
    );
  });

  it('asked in the proposed order, and answered in any way, always end decided or settled', () => {
    fc.assert(
      fc.property(finiteSet, finiteSheet, fc.infiniteStream(fc.nat()), (set, sheet, choices) => {
        let known: FiniteSheet = sheet;
        for (let asked = 0; ; asked += 1) {
          const [question] = missing(set, known, settings);
          if (question === undefined) break;
          expect(valueIn(known, question.fact)).toBeUndefined();
          const answers = domains[question.fact] ?? [];
          const answer = answers[(choices.next().value as number) % answers.length];
          known = { ...known, [question.fact]: answer };
          expect(asked).toBeLessThan(Object.keys(domains).length);
        }
        expect(settlement(set, known, settings)).not.toBe(undefined);
      }),
    );
  });

  it('are none once a blocking rule refuses, or the outcome is decided', () => {
    fc.assert(
      fc.property(finiteSet, finiteSheet, (set, sheet) => {
        if (decide(set, sheet, settings).outcome === 'undetermined') return;
        expect(missing(set, sheet, settings)).toEqual([]);
      }),
    );
  });

  it('are none, and the outcome is settled, exactly when every completion agrees', () => {
    fc.assert(
      fc.property(finiteSet, finiteSheet, (set, sheet) => {
        const outcomes = new Set(completions(sheet).map((of) => decide(set, of, settings).outcome));
        const settled = settlement(set, sheet, settings);
        expect(settled).toBe(outcomes.size === 1 ? [...outcomes][0] : undefined);
        if (settled !== undefined) expect(missing(set, sheet, settings)).toEqual([]);
      }),
      { numRuns: 50 },
    );
  });

  it('come in an order that does not depend on the order of the sheet', () => {
    fc.assert(
      fc.property(finiteSet, finiteSheet, (set, sheet) => {
        const reversed = Object.fromEntries(Object.entries(sheet).toReversed());
        expect(missing(set, reversed, settings)).toEqual(missing(set, sheet, settings));
      }),
    );
  });

  it('come with those that settle the most first, and of these the cheapest', () => {
    const cost = { record: 0, employee: 1, agency: 2, authority: 3 };
    fc.assert(
      fc.property(finiteSet, finiteSheet, (set, sheet) => {
        const keys = missing(set, sheet, settings).map(({ settles, askedOf }) => [-settles, cost[askedOf]] as const);
        expect(keys).toEqual(keys.toSorted(([a, b], [c, d]) => a - c || b - d));
      }),
    );
  });

  it('say truly which share of the answers settles the outcome', () => {
    fc.assert(
      fc.property(finiteSet, finiteSheet, (set, sheet) => {
        for (const { fact, settles } of missing(set, sheet, settings)) {
          if (fact === 'thing.x') continue; // a code that no rule names stands for all such codes
          const answers = domains[fact] ?? [];
          const settled = answers.filter(
            (value) => decide(set, { ...sheet, [fact]: value }, settings).outcome !== 'undetermined',
          );
          expect(settles).toBeCloseTo(settled.length / answers.length);
        }
      }),
    );
  });
});
