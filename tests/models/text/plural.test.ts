import { describe, expect, it, test } from 'vitest';
import { counted, pluralCategory, pluralize } from '../../../src/models/text/plural.js';

describe.each(['ar', 'en'] as const)('the plural categories of %s', (language) => {
  it('are those of CLDR, for every count up to 10,000 and for fractions', () => {
    const oracle = new Intl.PluralRules(language);
    const counts = [...Array.from({ length: 10_001 }, (_, n) => n), 1e6, 1_000_003, 0.5, 1.5, 2.5, 11.1, 103.5];
    expect(counts.filter((count) => pluralCategory(count, language) !== oracle.select(count))).toEqual([]);
  });
});

describe('counted nouns', () => {
  test.each([
    [0, 'لا سنوات', '0 years'],
    [1, 'سنة واحدة', '1 year'],
    [2, 'سنتان', '2 years'],
    [3, '3 سنوات', '3 years'],
    [10, '10 سنوات', '10 years'],
    [11, '11 سنة', '11 years'],
    [100, '100 سنة', '100 years'],
    [103, '103 سنوات', '103 years'],
  ])('%i years are %s, %s', (count, ar, en) => {
    expect([counted(count, 'years', 'ar'), counted(count, 'years', 'en')]).toEqual([ar, en]);
  });

  test.each([
    [2, 'يومان', 'شهران'],
    [7, '7 أيام', '7 أشهر'],
    [15, '15 يومًا', '15 شهرًا'],
    [200, '200 يوم', '200 شهر'],
  ])('%i days and months are %s and %s', (count, days, months) => {
    expect([counted(count, 'days', 'ar'), counted(count, 'months', 'ar')]).toEqual([days, months]);
  });

  it('take the form `other` where the category has none', () => {
    expect(pluralize(2, { one: 'a', other: '{n} of {n}' }, 'ar')).toBe('2 of 2');
  });
});
