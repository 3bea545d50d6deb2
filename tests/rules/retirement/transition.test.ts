import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compute } from '../../../src/rules/index.js';

const asOf = '1447-01-10H';
const results = (id: string, sheet: object) => compute(id, sheet as Record<string, unknown>, { asOf }).results;
const unknown = (id: string, sheet: object) => compute(id, sheet as Record<string, unknown>, { asOf }).unknown;

/** Who was so many months old on 3 July 2024, by the civil calendar alone. */
const bornMonthsBefore = (months: number): string => {
  const at = 2024 * 12 + 6 - months;
  return `${Math.floor(at / 12)}-${String((at % 12) + 1).padStart(2, '0')}-03`;
};

const regime = (sheet: object) => results('retirement.regime', sheet)['regime'];

describe('the regime of a pension', () => {
  const age = (ageAtCommencement: number, contributionMonthsAt20240703: number, more = {}) =>
    regime({ ageAtCommencement, contributionMonthsAt20240703, ...more });

  it('is the new law without earlier months, whatever the age', () => {
    expect(age(22, 0)).toBe('new');
    expect(age(55, 0)).toBe('new');
    expect(age(40, 1)).toBe('transitional');
  });

  it('is the new law where the earlier months were compensated', () => {
    expect(age(40, 170, { compensated: true })).toBe('new');
    expect(age(40, 170, { compensated: false })).toBe('transitional');
  });

  it('is the old one from 240 months on', () => {
    expect(age(45, 239)).toBe('transitional');
    expect(age(45, 240)).toBe('old-unchanged');
  });

  it('is the old one from 48 years and six months on', () => {
    expect(age(48.49, 100)).toBe('transitional');
    expect(age(48.5, 100)).toBe('old-unchanged');
  });

  it('takes the age from the date of birth, to the day', () => {
    const born = (birthDate: string) => regime({ birthDate, contributionMonthsAt20240703: 100 });
    expect(born('1976-01-03')).toBe('old-unchanged');
    expect(born('1976-01-13')).toBe('transitional');
  });

  it('asks for the age only where the months leave it open', () => {
    expect(regime({ contributionMonthsAt20240703: 240 })).toBe('old-unchanged');
    expect(unknown('retirement.regime', { contributionMonthsAt20240703: 239 })).toEqual({ regime: ['birthDate'] });
    expect(unknown('retirement.regime', {})).toEqual({ regime: ['contributionMonthsAt20240703'] });
  });

  it('is no law before 3 July 2024', () => {
    expect(() => compute('retirement.regime', {}, { asOf: '2024-07-02' })).toThrow(
      expect.objectContaining({ code: 'no-law-in-force' }),
    );
  });

  it('is not found for an age that the date of birth denies', () => {
    const facts = { ageAtCommencement: 40, birthDate: '1990-01-01', contributionMonthsAt20240703: 100 };
    expect(compute('retirement.regime', facts, { asOf }).conflicts).toHaveLength(1);
    expect(regime({ ...facts, ageAtCommencement: 34.5 })).toBe('transitional');
  });
});

describe('the age of a pension between the two laws', () => {
  const pensionAge = (ageAtCommencement: number) =>
    results('retirement.age.transitional', { ageAtCommencement, contributionMonthsAt20240703: 100 })['pensionAge'];

  /** The printed formula of the table: 65 years, less four months for each full year above 28. */
  const oracle = (age: number): string => {
    const months = 65 * 12 - Math.max(0, Math.floor(age) - 28) * 4;
    return `P${Math.floor(months / 12)}Y${months % 12 === 0 ? '' : `${months % 12}M`}`;
  };

  it('falls by four months for each full year of age', () => {
    fc.assert(
      fc.property(fc.double({ min: 15, max: 48.49, noNaN: true }), (age) => {
        expect(pensionAge(age)).toBe(oracle(age));
      }),
    );
  });

  it('has the ends and the steps of the printed table', () => {
    const printed = [
      [28.99, 'P65Y'],
      [29, 'P64Y8M'],
      [31, 'P64Y'],
      [40, 'P61Y'],
      [46.9, 'P59Y'],
      [47, 'P58Y8M'],
      [48, 'P58Y4M'],
      [48.5, null],
    ] as const;
    for (const [age, expected] of printed) expect([age, pensionAge(age)]).toEqual([age, expected]);
  });

  it('is the same by the date of birth as by the age in months', () => {
    for (let months = 20 * 12; months < 48.5 * 12; months += 4) {
      const facts = { birthDate: bornMonthsBefore(months), contributionMonthsAt20240703: 100 };
      expect([months, results('retirement.age.transitional', facts)['pensionAge']]).toEqual([
        months,
        oracle(months / 12),
      ]);
    }
  });

  it('is completed so long after the birth, in the Gregorian calendar', () => {
    const facts = { birthDate: '1984-07-03', contributionMonthsAt20240703: 100 };
    expect(results('retirement.age.transitional', facts)).toEqual({
      pensionAge: 'P61Y',
      pensionOn: expect.stringMatching(/H$/u),
      earlyMonths: 360,
    });
  });

  it('is not that of the table for whom another regime covers', () => {
    const outside = (months: number) =>
      results('retirement.age.transitional', { ageAtCommencement: 40, contributionMonthsAt20240703: months });
    expect(outside(240)).toMatchObject({ pensionAge: null, earlyMonths: null });
    expect(outside(0)).toMatchObject({ pensionAge: null, earlyMonths: null });
  });
});

describe('the months of an early pension between the two laws', () => {
  const needed = (months: number) =>
    results('retirement.early.transitional', { contributionMonthsAt20240703: months })['earlyMonths'];

  it('are those of the printed table, from both sides of each bound', () => {
    const printed = [
      [1, 360],
      [179, 360],
      [180, 348],
      [191, 348],
      [192, 336],
      [203, 336],
      [204, 324],
      [215, 324],
      [216, 312],
      [227, 312],
      [228, 300],
      [239, 300],
      [240, null],
      [0, null],
    ] as const;
    for (const [months, expected] of printed) expect([months, needed(months)]).toEqual([months, expected]);
  });

  it('never leave more to serve to one who had served more', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 238 }), (months) => {
        expect(Number(needed(months + 1)) - months - 1).toBeLessThan(Number(needed(months)) - months);
      }),
    );
  });
});

describe('the age of the new law', () => {
  const id = 'retirement.age.new-law';
  const facts = { birthDate: '2000-03-15', contributionMonths: 360, stoppedCoveredWork: true };

  it('is sixty-five Gregorian years, with 180 months', () => {
    expect(results(id, {})['age']).toBe(65);
    expect(results(id, { contributionMonths: 179 })['entitledAtAge']).toBe(false);
    expect(results(id, { contributionMonths: 180 })['entitledAtAge']).toBe(true);
  });

  it('comes 120 months earlier at most, with 360 months and without covered work', () => {
    const { pensionOn, earliestOn } = results(id, facts);
    expect(earliestOn).not.toBe(pensionOn);
    expect(results(id, { ...facts, contributionMonths: 359 })['earliestOn']).toBe(pensionOn);
    expect(results(id, { ...facts, stoppedCoveredWork: false })['earliestOn']).toBe(pensionOn);
    expect(results(id, { ...facts, contributionMonths: 179 })['earliestOn']).toBeNull();
    expect(results(id, { ...facts, birthDate: '2010-03-15' })['earliestOn']).toBe(pensionOn);
  });
});
