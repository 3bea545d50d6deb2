import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { completionsOf, domains } from '../../bench/promotion-12/domains.js';
import type { Employee, Field, Partly } from '../../bench/promotion-12/employee.js';
import { fields } from '../../bench/promotion-12/employee.js';
import { employeesOf, partlyKnownOf, without } from '../../bench/promotion-12/population.js';
import { conditionCount, isEligible, reasonsOf, reasonsOfPartly } from '../../bench/promotion-12/reference.js';
import { asOf, promotion12 } from '../../bench/promotion-12/rules.js';
import { compile } from '../../src/rules/language/closures/compile.js';
import { decideFacts } from '../../src/rules/language/decide.js';
import { parseSheet } from '../../src/rules/language/sheet.js';

const seeds = fc.integer({ min: 1, max: 2 ** 31 });

const employees: fc.Arbitrary<Employee> = fc.record(
  Object.fromEntries(Object.entries(domains).map(([field, values]) => [field, fc.constantFrom(...values)])),
) as fc.Arbitrary<Employee>;

const holes = fc.uniqueArray(fc.constantFrom(...fields), { maxLength: 3 }).map((removed) => new Set<Field>(removed));
const partly: fc.Arbitrary<Partly> = fc
  .tuple(employees, holes)
  .map(([employee, removed]) => without(employee, removed));

const bits = Array.from({ length: conditionCount }, (_, i) => 1 << i);

describe('the population', () => {
  test('is about 15 % eligible whatever the seed', () => {
    fc.assert(
      fc.property(seeds, (seed) => {
        const share = employeesOf(seed, 2000).filter(isEligible).length / 2000;
        expect(share).toBeGreaterThan(0.11);
        expect(share).toBeLessThan(0.2);
      }),
    );
  });

  test('is the same for the same seed, and lacks facts of about every fourth where it should', () => {
    expect(partlyKnownOf(7, 500)).toEqual(partlyKnownOf(7, 500));
    const lacking = partlyKnownOf(7, 4000).filter((employee) => Object.keys(employee).length < fields.length);
    expect(lacking.length / 4000).toBeCloseTo(0.25, 1);
  });
});

describe('the reference', () => {
  test('decides as its reasons say', () => {
    fc.assert(
      fc.property(employees, (employee) => {
        expect(isEligible(employee)).toBe(reasonsOf(employee) === 0);
      }),
    );
  });

  test('says of what is partly known exactly what its completions agree on', () => {
    fc.assert(
      fc.property(partly, (employee) => {
        const completions = completionsOf(employee).map(reasonsOf);
        const found = reasonsOfPartly(employee);
        for (const bit of bits) {
          const refusing = completions.filter((reasons) => (reasons & bit) !== 0).length;
          expect((found & bit) !== 0).toBe(refusing === completions.length);
          expect((found & (bit << conditionCount)) !== 0).toBe(refusing > 0 && refusing < completions.length);
        }
      }),
    );
  });
});

describe('the rule set', () => {
  const verdictOn = compile(promotion12, { asOf });
  const ours = (employee: Partly): number => {
    const { unmet, unknown } = verdictOn(parseSheet(promotion12.registry, employee));
    return (unmet[0] ?? 0) | ((unknown[0] ?? 0) << conditionCount);
  };

  test('compiled to closures, gives the reasons of the reference for every row of a population', () => {
    for (const employee of partlyKnownOf(1447, 4000)) expect(ours(employee)).toBe(reasonsOfPartly(employee));
  });

  test('compiled or interpreted, gives the reasons of the reference', () => {
    fc.assert(
      fc.property(partly, (employee) => {
        expect(ours(employee)).toBe(reasonsOfPartly(employee));
        const { findings } = decideFacts(promotion12, parseSheet(promotion12.registry, employee), { asOf });
        const said = findings.map(({ status }, i) =>
          status === 'met' ? 0 : (bits[i] ?? 0) << (status === 'unmet' ? 0 : conditionCount),
        );
        expect(said.reduce((sum, bit) => sum | bit, 0)).toBe(reasonsOfPartly(employee));
      }),
    );
  });
});
