import { describe, expect, it } from 'vitest';
import { bayanatiAccess, decide, leastData, ordinaryPromotion, ruleSets } from '../../../src/rules/index.js';
import { sheetOf, workedCases } from '../cases.js';

describe('the least data of a rule set', () => {
  it('are what a set names, once each, and nothing that is derived', () => {
    for (const set of ruleSets) {
      const names = leastData(set).map(({ name }) => name);
      expect(new Set(names).size).toBe(names.length);
      for (const name of Object.keys(set.registry.derived)) expect(names).not.toContain(name);
    }
    expect(leastData(bayanatiAccess).map(({ name }) => name)).toEqual([
      'account.bayanati',
      'employee.inGovernmentEntity',
      'employee.nationality',
      'employee.recordVerified',
      'employee.regime',
      'employee.status',
      'session.authenticated',
    ]);
  });

  it('are enough: a sheet cut down to them is decided as the whole', () => {
    const names = leastData(ordinaryPromotion).map(({ name }) => name);
    const cut = (sheet: Readonly<Record<string, unknown>>): object =>
      Object.fromEntries(
        Object.entries(sheet).flatMap(([fact, value]) => {
          // A derived fact that is given stands for those it follows from.
          if (names.includes(fact) || Object.hasOwn(ordinaryPromotion.registry.derived, fact)) return [[fact, value]];
          const fields = names.filter((name) => name.startsWith(`${fact}.`)).map((name) => name.slice(fact.length + 1));
          if (fields.length === 0 || !Array.isArray(value)) return [];
          const row = (of: object) => Object.fromEntries(Object.entries(of).filter(([key]) => fields.includes(key)));
          return [[fact, value.map(row)]];
        }),
      );
    const ordinary = workedCases.filter(({ facts }) => facts['promotionType'] === 'ordinary');
    expect(ordinary.length).toBeGreaterThan(20);
    for (const { asOf, sheet } of ordinary.map(sheetOf)) {
      const [whole, least] = [sheet, cut(sheet)].map((of) => {
        const { outcome, findings } = decide(ordinaryPromotion, of, { asOf });
        return { outcome, statuses: findings.map(({ rule, status }) => [rule, status]) };
      });
      expect(least).toEqual(whole);
    }
  });

  it('say how sensitive each is: a field of a sensitive list is sensitive', () => {
    const penalties = leastData(ordinaryPromotion).filter(({ name }) => name.startsWith('employee.penalties.'));
    expect(penalties.length).toBeGreaterThan(0);
    for (const { sensitivity } of penalties) expect(sensitivity).toBe('sensitive');
  });
});
