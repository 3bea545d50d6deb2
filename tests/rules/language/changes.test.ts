import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { changes, decide } from '../../../src/rules/index.js';
import { asOf, domains, finiteSet, fullSheet } from './finite.js';
import type { FiniteSheet } from './finite.js';

const settings = { asOf };
const hardness = ['time', 'employee', 'authority', 'nobody'];
const apply = (sheet: FiniteSheet, steps: readonly { readonly fact: string; readonly to: unknown }[]): FiniteSheet => ({
  ...sheet,
  ...Object.fromEntries(steps.map(({ fact, to }) => [fact, to])),
});
const subsets = <T>(of: readonly T[]): T[][] =>
  of.reduce<T[][]>((sofar, item) => [...sofar, ...sofar.map((some) => [...some, item])], [[]]);

describe('changes that turn a refusal', () => {
  it('turn it when they are applied, and no proper part of them does', () => {
    fc.assert(
      fc.property(finiteSet, fullSheet, (set, sheet) => {
        for (const found of changes(set, sheet, settings).sets) {
          expect(decide(set, apply(sheet, found.changes), settings).outcome).toBe('eligible');
          for (const part of subsets(found.changes).filter((some) => some.length < found.changes.length))
            expect(decide(set, apply(sheet, part), settings).outcome).not.toBe('eligible');
        }
      }),
    );
  });

  it('are, fact by fact, those that trying every change of at most three facts finds', () => {
    fc.assert(
      fc.property(finiteSet, fullSheet, (set, sheet) => {
        if (decide(set, sheet, settings).outcome !== 'ineligible') return;
        const turning = subsets(Object.keys(domains))
          .filter((names) => names.length > 0 && names.length <= 3)
          .toSorted((a, b) => a.length - b.length)
          .reduce<string[][]>((least, names) => {
            if (least.some((fewer) => fewer.every((name) => names.includes(name)))) return least;
            const tried = names.reduce<FiniteSheet[]>(
              (sheets, name) =>
                sheets.flatMap((of) => (domains[name] ?? []).map((value) => ({ ...of, [name]: value }))),
              [sheet],
            );
            return tried.some((of) => decide(set, of, settings).outcome === 'eligible') ? [...least, names] : least;
          }, []);
        const found = changes(set, sheet, settings);
        expect(found.cut).toBe(false);
        const names = found.sets.map((of) =>
          of.changes
            .map(({ fact }) => fact)
            .toSorted()
            .join(),
        );
        expect(names.toSorted()).toEqual(turning.map((of) => of.toSorted().join()).toSorted());
      }),
      { numRuns: 40 },
    );
  });

  it('are in the hardest hands among them, and the softest sets come first', () => {
    fc.assert(
      fc.property(finiteSet, fullSheet, (set, sheet) => {
        const { sets } = changes(set, sheet, settings);
        const hands = sets.map((of) => {
          const all = of.changes.map((step) => hardness.indexOf(step.hands));
          expect(hardness.indexOf(of.hands)).toBe(Math.max(...all));
          return hardness.indexOf(of.hands);
        });
        expect(hands).toEqual(hands.toSorted((a, b) => a - b));
      }),
    );
  });

  it('are none where nothing is refused', () => {
    fc.assert(
      fc.property(finiteSet, fullSheet, (set, sheet) => {
        if (decide(set, sheet, settings).outcome === 'eligible')
          expect(changes(set, sheet, settings)).toEqual({ sets: [], cut: false });
      }),
    );
  });
});
