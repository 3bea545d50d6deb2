import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compute, deadline, decideRule, extensionCategories } from '../../../src/rules/index.js';

const asOf = '1447-01-10H';
const results = (id: string, sheet: object, on = asOf, readings: Readonly<Record<string, string>> = {}) =>
  compute(id, sheet as Record<string, unknown>, { asOf: on, readings }).results;
const outcome = (id: string, sheet: object, on = asOf, readings: Readonly<Record<string, string>> = {}) =>
  decideRule(id, sheet as Record<string, unknown>, { asOf: on, readings }).outcome;

describe('compulsory retirement', () => {
  const id = 'retirement.compulsory';
  const facts = { 'employee.birthDate': '1387-01-10H', 'retirement.statutoryAge': 'P60Y', 'extension.until': null };

  it('comes on the day that the age is completed', () => {
    expect(outcome(id, facts, '1447-01-09H')).toBe('ineligible');
    expect(outcome(id, facts)).toBe('eligible');
    expect(results(id, facts)).toMatchObject({ outcome: 'retired', retiresOn: '1447-01-10H' });
  });

  it('waits for the end of an extension', () => {
    const extended = { ...facts, 'extension.until': '1448-01-10H' };
    expect(outcome(id, extended)).toBe('ineligible');
    expect(outcome(id, extended, '1448-01-10H')).toBe('eligible');
    expect(results(id, extended)).toMatchObject({ outcome: 'in-service', retiresOn: '1448-01-10H' });
  });

  it('is undetermined without the age, which the Regulation does not state', () => {
    const { 'retirement.statutoryAge': _age, ...rest } = facts;
    expect(outcome(id, rest)).toBe('undetermined');
  });
});

describe('the age of the old law', () => {
  const id = 'retirement.age.crl';
  const facts = {
    'employee.birthDate': '1984-07-03',
    ageAtCommencement: 40,
    contributionMonthsAt20240703: 100,
  };

  it('is sixty Hijri years, and sixty-five by extension', () => {
    expect(results(id, { 'employee.birthDate': '1387-01-10H' })).toMatchObject({
      age: 60,
      maxExtended: 65,
      completesAgeOn: '1447-01-10H',
      extendedUntil: '1452-01-10H',
      isDue: true,
    });
  });

  it('stands beside the age of the table, which moves the retirement by AMB-21 A alone', () => {
    const byAge = results(id, facts);
    expect(byAge['tableAge']).toBe('P61Y');
    expect(byAge['retiresOn']).toBe(byAge['completesAgeOn']);
    const byTable = results(id, facts, asOf, { 'AMB-21': 'A' });
    expect(byTable['retiresOn']).toBe(byTable['tableAgeOn']);
    expect(byTable['retiresOn']).not.toBe(byTable['completesAgeOn']);
  });

  it('stays at sixty for whom the table is not, by either reading', () => {
    const unchanged = { ...facts, contributionMonthsAt20240703: 240 };
    const byTable = results(id, unchanged, asOf, { 'AMB-21': 'A' });
    expect(byTable['retiresOn']).toBe(byTable['completesAgeOn']);
  });
});

describe('early retirement', () => {
  const id = 'retirement.early';
  const facts = { 'employee.serviceYears': 20, 'employee.rank': 9, 'approval.appointingAuthority': true };

  it('takes twenty years and the approval of the appointing authority', () => {
    expect(outcome(id, facts)).toBe('eligible');
    expect(outcome(id, { ...facts, 'employee.serviceYears': 19.99 })).toBe('ineligible');
    expect(outcome(id, { ...facts, 'approval.appointingAuthority': false })).toBe('ineligible');
    expect(outcome(id, { 'employee.serviceYears': 20, 'employee.rank': 9 })).toBe('undetermined');
  });

  it('takes the minister and the view of the ministry in ranks 14 and 15 above twenty-five years', () => {
    const senior = { ...facts, 'employee.rank': 14, 'employee.serviceYears': 25.01 };
    const byMinister = { ...senior, 'approval.competentMinister': true, 'approval.ministryView': true };
    expect(outcome(id, senior)).toBe('undetermined');
    expect(outcome(id, byMinister)).toBe('eligible');
    expect(outcome(id, { ...byMinister, 'approval.ministryView': false })).toBe('ineligible');
    expect(outcome(id, { ...senior, 'employee.serviceYears': 25 })).toBe('eligible');
    expect(outcome(id, { ...senior, 'employee.rank': 13 })).toBe('eligible');
    expect(outcome(id, senior, '1441-02-24H')).toBe('eligible');
  });

  it('names its authority by rank, years and date', () => {
    const authority = (rank: number, years: number, on = asOf) =>
      results(id, { 'employee.rank': rank, 'employee.serviceYears': years }, on)['authority'];
    expect(authority(13, 30)).toBe('appointing-authority');
    expect(authority(14, 25)).toBe('council-of-ministers');
    expect(authority(14, 26)).toBe('competent-minister');
    expect(authority(15, 26, '1441-02-25H')).toBe('competent-minister');
    expect(authority(15, 26, '1441-02-24H')).toBe('appointing-authority');
  });

  it('is not accepted from one suspended, under investigation or referred to any trial', () => {
    const clear = {
      'employee.suspended': false,
      'employee.underInvestigation': false,
      'employee.referredToTrial': null,
    };
    const barred = (more: object) => outcome('retirement.early.bar', { ...clear, ...more });
    expect(barred({})).toBe('eligible');
    for (const fact of ['employee.suspended', 'employee.underInvestigation'])
      expect(barred({ [fact]: true })).toBe('ineligible');
    for (const matter of ['job', 'morals', 'other'])
      expect(barred({ 'employee.referredToTrial': matter })).toBe('ineligible');
  });
});

describe('a pension of the old law on leaving', () => {
  const id = 'retirement.early.crl';
  const left = (years: number, endReason: string, approved = false) =>
    outcome(id, { retirementServiceYears: years, endReason, 'approval.appointingAuthority': approved });

  it('takes twenty-five years, or twenty with approval', () => {
    expect(left(25, 'resignation')).toBe('eligible');
    expect(left(24.9, 'resignation')).toBe('ineligible');
    expect(left(20, 'early-retirement', true)).toBe('eligible');
    expect(left(19.9, 'early-retirement', true)).toBe('ineligible');
  });

  it('takes fifteen after abolition of the post or a dismissal that is no penalty', () => {
    for (const reason of ['post-abolished', 'royal-or-council-dismissal']) {
      expect(left(15, reason)).toBe('eligible');
      expect(left(14.9, reason)).toBe('ineligible');
    }
    expect(left(15, 'disciplinary-dismissal')).toBe('ineligible');
  });

  it('takes no length at all on death, incapacity or the age', () => {
    for (const reason of ['death', 'health-incapacity', 'retirement-age']) expect(left(0.1, reason)).toBe('eligible');
  });
});

describe('reaching the age while suspended or accused', () => {
  const id = 'retirement.reaching-age-while-suspended';
  const reached = (retirementServiceYears: number) =>
    results(id, { 'employee.suspended': true, retirementServiceYears });

  it('retires him at once from twenty-five counted years on, and waits below', () => {
    expect(reached(25)).toMatchObject({ outcome: 'retired-now', pensionPaidNow: true, otherDuesWait: true });
    expect(reached(24.99)).toMatchObject({ outcome: 'wait', pensionPaidNow: false, otherDuesWait: true });
  });
});

describe('service beyond the age', () => {
  const facts = { 'post.category': 'engineer-core', 'employee.rank': 14, rarity: true, fit: true };
  const individual = (more: object, on = asOf, readings = {}) =>
    outcome('retirement.extension.individual', { ...facts, ...more }, on, readings);

  it('is for the nineteen categories, each from its lowest rank', () => {
    expect(extensionCategories).toHaveLength(19);
    for (const { code, minRank = 1 } of extensionCategories) {
      expect([code, individual({ 'post.category': code, 'employee.rank': minRank })]).toEqual([code, 'eligible']);
      if (minRank > 1) expect(individual({ 'post.category': code, 'employee.rank': minRank - 1 })).toBe('ineligible');
    }
    expect(individual({ 'post.category': 'accountant' })).toBe('ineligible');
  });

  it('takes rarity and fitness', () => {
    expect(individual({ rarity: false })).toBe('ineligible');
    expect(individual({ fit: false })).toBe('ineligible');
    expect(individual({ fit: undefined })).toBe('undetermined');
  });

  it('took three months’ notice and an age that was not reduced until the day before 3/6/1443H', () => {
    const then = { 'post.categoryApproved': true, ageReduced: false, 'extension.monthsNotified': 3 };
    expect(individual(then, '1443-06-02H')).toBe('eligible');
    expect(individual({ ...then, 'extension.monthsNotified': 2.9 }, '1443-06-02H')).toBe('ineligible');
    expect(individual({ ...then, ageReduced: true }, '1443-06-02H')).toBe('ineligible');
    expect(individual({ ...then, ageReduced: true, 'extension.monthsNotified': 0 }, '1443-06-03H')).toBe('eligible');
  });

  it('still takes the notice by AMB-22 B', () => {
    expect(individual({ 'extension.monthsNotified': 2 }, asOf, { 'AMB-22': 'B' })).toBe('ineligible');
    expect(individual({ 'extension.monthsNotified': 2 })).toBe('eligible');
  });

  it('is five years at most, of one or of a category', () => {
    expect(results('retirement.extension.individual', {})['maxYears']).toBe(5);
    const raised = (years: number, decidedByCouncil = true) =>
      outcome('retirement.extension.category', {
        'extension.years': years,
        'extension.decidedByCouncil': decidedByCouncil,
      });
    expect(raised(5)).toBe('eligible');
    expect(raised(5.1)).toBe('ineligible');
    expect(raised(1, false)).toBe('ineligible');
  });
});

describe('the amount of a pension', () => {
  const id = 'retirement.pension-amount.crl';
  const paid = (lastMonthlySalary: number, retirementServiceYears: number) =>
    results(id, { lastMonthlySalary, retirementServiceYears })['pension'];

  it('is a fortieth a year, and the salary itself from forty years on', () => {
    expect(paid(1_200_000, 30)).toBe(900_000);
    expect(paid(1_200_000, 40)).toBe(1_200_000);
    expect(paid(1_200_000, 41)).toBe(1_200_000);
  });

  it('grows with the years and with the salary', () => {
    fc.assert(
      fc.property(fc.nat(4_000_000), fc.integer({ min: 0, max: 45 }), (salary, years) => {
        expect(Number(paid(salary, years + 1))).toBeGreaterThanOrEqual(Number(paid(salary, years)));
        expect(Number(paid(salary + 100, years))).toBeGreaterThanOrEqual(Number(paid(salary, years)));
      }),
    );
  });

  it('was of the average of two years, and four fifths at most, until the day before 21/10/1396H', () => {
    const facts = { lastMonthlySalary: 200_000, averageMonthlySalary: 100_000, retirementServiceYears: 38 };
    expect(results(id, facts, '1396-10-20H')['pension']).toBe(80_000);
    expect(results(id, { ...facts, retirementServiceYears: 20 }, '1396-10-20H')['pension']).toBe(50_000);
    expect(results(id, facts, '1396-10-21H')['pension']).toBe(190_000);
  });

  it('is 40% at least on death or incapacity, and four fifths by cause of the work', () => {
    const hurt = (retirementServiceYears: number, causedByWork: boolean) =>
      results('retirement.pension-death-incapacity.crl', {
        lastMonthlySalary: 1_000_000,
        retirementServiceYears,
        causedByWork,
      })['pension'];
    expect(hurt(15, false)).toBe(400_000);
    expect(hurt(16, false)).toBe(400_000);
    expect(hurt(17, false)).toBe(425_000);
    expect(hurt(1, true)).toBe(800_000);
  });
});

describe('what is due for a service too short for a pension', () => {
  const id = 'retirement.gratuity.crl';
  const facts = { serviceYears: 8, endReason: 'resignation', lastMonthlySalary: 1_000_000, age: 40 };
  const due = (more: object) => results(id, { ...facts, ...more });

  it('is 14% of a year’s salary a year, and 10% on resignation or dismissal', () => {
    expect(due({})).toMatchObject({ outcome: 'gratuity', gratuity: 9_600_000, payableNow: false });
    expect(due({ endReason: 'disciplinary-dismissal' })['gratuity']).toBe(9_600_000);
    expect(due({ endReason: 'absence' })['gratuity']).toBe(13_440_000);
  });

  it('is a pension with ten years at sixty', () => {
    expect(results(id, { serviceYears: 10, age: 60 })).toMatchObject({ outcome: 'pension', gratuity: null });
    expect(due({ serviceYears: 9.9, age: 60 })['outcome']).toBe('gratuity');
    expect(due({ serviceYears: 10, age: 59.9 })['outcome']).toBe('gratuity');
  });

  it('may be made up to ten years from five on', () => {
    expect(due({ serviceYears: 5, age: 60 })).toMatchObject({ mayAddTime: true, yearsToAdd: 5, payableNow: true });
    expect(due({ serviceYears: 4.9, age: 60 })).toMatchObject({ mayAddTime: false, yearsToAdd: 0 });
    expect(due({ serviceYears: 5, age: 59 })['mayAddTime']).toBe(false);
  });

  it('is no gratuity where the years give a pension', () => {
    expect(due({ serviceYears: 25 })).toMatchObject({ outcome: 'pension', gratuity: null });
  });
});

describe('joined periods', () => {
  const facts = {
    'joined.needed': true,
    age: 59,
    'joined.by': 'choice',
    endReason: 'resignation',
    'joined.laidOff': false,
  };
  const may = (more: object) => outcome('retirement.count.exchange', { ...facts, ...more });

  it('complete no period before sixty, but for conversion, privatisation, death, incapacity and lay-off', () => {
    expect(may({})).toBe('ineligible');
    const exceptions = [
      { age: 60 },
      { 'joined.needed': false },
      { 'joined.by': 'conversion' },
      { 'joined.by': 'privatisation' },
      { endReason: 'death' },
      { endReason: 'health-incapacity' },
      { 'joined.laidOff': true },
    ];
    for (const more of exceptions) expect(may(more)).toBe('eligible');
  });
});

describe('a pensioner who returns', () => {
  const id = 'retirement.return-to-service.crl';
  const facts = { 'return.on': '1446-01-10H', 'return.requestedOn': '1447-01-10H', 'return.gratuityRepaid': true };

  it('has a year to ask that the period be counted, and pays back', () => {
    expect(deadline(id, { 'return.on': '1446-01-10H' }, { asOf }).lastDay).toBe('1447-01-10H');
    expect(outcome(id, facts)).toBe('eligible');
    expect(outcome(id, { ...facts, 'return.requestedOn': '1447-01-11H' })).toBe('ineligible');
    expect(outcome(id, { ...facts, 'return.gratuityRepaid': false })).toBe('ineligible');
    expect(decideRule(id, { ...facts, 'return.requestedOn': '1446-01-09H' }, { asOf }).conflicts).toHaveLength(1);
  });

  it('gets the better of the two settlements', () => {
    const better = (combined: number) =>
      results(id, {
        'return.combinedPension': combined,
        'return.formerPension': 300_000,
        'return.lastPeriodPension': 100_000,
      })['pension'];
    expect(better(399_999)).toBe(400_000);
    expect(better(400_001)).toBe(400_001);
  });
});

describe('the date of birth for retirement', () => {
  it('is the first of Rajab of the year, where the document has the year alone', () => {
    const id = 'retirement.birth-date.crl';
    expect(results(id, { birthYear: 1390 })).toEqual({ birthDate: '1390-07-01H', supplied: true });
    expect(results(id, { birthDate: '1390-02-03H', birthYear: 1390 })).toEqual({
      birthDate: '1390-02-03H',
      supplied: false,
    });
    expect(compute(id, {}, { asOf }).unknown).toEqual({ birthDate: ['birthYear'], supplied: ['birthYear'] });
  });
});
