import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compute, deadline, decideRule } from '../../../src/rules/index.js';

const asOf = '1447-01-10H';
const results = (id: string, sheet: object, on = asOf, readings: Readonly<Record<string, string>> = {}) =>
  compute(id, sheet as Record<string, unknown>, { asOf: on, readings }).results;
const unknown = (id: string, sheet: object) => compute(id, sheet as Record<string, unknown>, { asOf }).unknown;
const decided = (id: string, sheet: object, set?: string) =>
  decideRule(id, sheet as Record<string, unknown>, set === undefined ? { asOf } : { asOf, set });
const outcome = (id: string, sheet: object, set?: string) => decided(id, sheet, set).outcome;

describe('an approved evaluation', () => {
  const approved = { 'evaluation.approvedOn': '1446-03-01H' };

  it('serves from its approval to the same day a year later', () => {
    const usable = (on: string) => results('performance.validity', approved, on)['usable'];
    expect(['1446-02-29H', '1446-03-01H', '1447-03-01H', '1447-03-02H'].map(usable)).toEqual([
      false,
      true,
      true,
      false,
    ]);
    expect(deadline('performance.validity', approved, { asOf }).lastDay).toBe('1447-03-01H');
  });

  it('is that of the last year when it is of the last cycle, or whenever it is usable', () => {
    const facts = { ...approved, 'evaluation.ofLastCycle': false };
    expect(results('performance.validity', facts, '1446-12-01H')['isOfLastYear']).toBe(false);
    expect(results('performance.validity', facts, '1446-12-01H', { 'AMB-09': 'B' })['isOfLastYear']).toBe(true);
    expect(results('performance.validity', { ...approved, 'evaluation.ofLastCycle': true }, '1447-03-02H')).toEqual({
      usable: false,
      usableUntil: '1447-03-01H',
      isOfLastYear: false,
    });
  });

  it('hangs on the day of its approval', () => {
    expect(unknown('performance.validity', {})['usable']).toEqual(['evaluation.approvedOn']);
  });

  it('is changed by the competent minister, on a justified recommendation that was coordinated', () => {
    const id = 'performance.amendment';
    const prepared = { 'recommendation.justified': true, 'recommendation.coordinated': true };
    expect(outcome(id, { 'approval.competentMinister': false })).toBe('ineligible');
    expect(outcome(id, { 'approval.competentMinister': true, ...prepared })).toBe('eligible');
    expect(outcome(id, { 'approval.competentMinister': true })).toBe('undetermined');
    expect(outcome(id, { 'approval.competentMinister': true, ...prepared, 'recommendation.coordinated': false })).toBe(
      'ineligible',
    );
    const unprepared = decided(id, { 'approval.competentMinister': true, 'recommendation.justified': false });
    expect(unprepared.outcome).toBe('ineligible');
    expect(unprepared.findings.filter(({ status }) => status === 'unmet').map(({ part }) => part)).toEqual([
      'recommendation',
    ]);
  });
});

describe('the grievance committee', () => {
  const id = 'performance.grievance-committee';
  const formed = { 'committee.members': 3, 'committee.hrDirector': true, 'committee.byMinister': true };

  it('has three members, the HR director-general among them, by the decision of the minister', () => {
    expect(outcome(id, formed)).toBe('eligible');
    for (const members of [2, 4]) expect(outcome(id, { ...formed, 'committee.members': members })).toBe('ineligible');
    expect(outcome(id, { ...formed, 'committee.hrDirector': false })).toBe('ineligible');
    expect(outcome(id, { ...formed, 'committee.byMinister': false })).toBe('ineligible');
    expect(outcome(id, { 'committee.members': 3 })).toBe('undetermined');
  });

  it('recommends within a month of thirty days', () => {
    const facts = { 'grievance.filedOn': '1447-01-10H' };
    expect(deadline(id, facts, { asOf: '1447-02-10H' })).toMatchObject({ lastDay: '1447-02-10H', status: 'open' });
    expect(deadline(id, facts, { asOf: '1447-02-11H' }).status).toBe('passed');
    expect(deadline(id, {}, { asOf }).status).toBe('undetermined');
  });
});

describe('who rates', () => {
  const rater = (sheet: object) => results('performance.transferred', sheet)['ratedBy'];

  it('is the receiving agency after three months in it', () => {
    expect(rater({ monthsInNewAgency: 2.99 })).toBe('former');
    expect(rater({ monthsInNewAgency: 3 })).toBe('receiving');
  });

  it('is found by the dates where they are known', () => {
    const facts = { 'transfer.startedOn': '1446-04-01H', 'cycle.endsOn': '1446-06-29H', monthsInNewAgency: 2 };
    expect(rater(facts)).toBe('former');
    expect(rater({ ...facts, 'cycle.endsOn': '1446-07-02H' })).toBe('receiving');
    expect(unknown('performance.transferred', {})).toEqual({ ratedBy: ['monthsInNewAgency'] });
  });

  it('is the minister from rank 14 on', () => {
    const by = (rank: number) => results('performance.senior', { rank })['ratedBy'];
    expect([1, 13, 14, 15].map(by)).toEqual([
      'ministry-forms',
      'ministry-forms',
      'minister-considerations',
      'minister-considerations',
    ]);
  });

  it('hears the body where he was, over six months, and of leave looks at the work before it', () => {
    const on = (awayOn: string, monthsAway: number) => results('performance.away', { awayOn, monthsAway })['ratedOn'];
    for (const awayOn of ['training', 'study', 'secondment', 'leave']) expect(on(awayOn, 6)).toBe('work-of-the-cycle');
    for (const awayOn of ['training', 'study', 'secondment']) expect(on(awayOn, 6.1)).toBe('reports-of-that-body');
    expect(on('leave', 6.1)).toBe('work-before-leave');
    expect(unknown('performance.away', { monthsAway: 7 })).toEqual({ ratedOn: ['awayOn'] });
  });
});

describe('the charter', () => {
  const id = 'performance.charter';
  const weights = (...of: readonly number[]) => of.map((weight) => ({ weight }));
  const charter = {
    'charter.targets': weights(25, 25, 25, 25),
    'charter.competencies': [
      { weight: 40, added: false },
      { weight: 20, added: true },
      { weight: 20, added: true },
      { weight: 20, added: true },
    ],
    'charter.targetsShare': 60,
    'charter.competenciesShare': 40,
  };
  const failing = (more: object) =>
    decided(id, { ...charter, ...more })
      .findings.filter(({ status }) => status === 'unmet')
      .map(({ part }) => part);

  it('has four targets, three added competencies at most, and weights that sum to a hundred', () => {
    expect(outcome(id, charter)).toBe('eligible');
    expect(failing({ 'charter.targets': weights(30, 30, 40) })).toEqual(['targets']);
    expect(failing({ 'charter.targets': weights(25, 25, 25, 24) })).toEqual(['target-weights']);
    expect(failing({ 'charter.competencies': Array.from({ length: 4 }, () => ({ weight: 25, added: true })) })).toEqual(
      ['added-competencies'],
    );
    expect(failing({ 'charter.competencies': [{ weight: 99, added: false }] })).toEqual(['competency-weights']);
    expect(failing({ 'charter.targetsShare': 61 })).toEqual(['split']);
    expect(outcome(id, { 'charter.targets': charter['charter.targets'] })).toBe('undetermined');
  });

  it('is whole however a hundred is cut into tenths', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 300 }), { minLength: 3, maxLength: 3 }), (tenths) => {
        const last = 1000 - tenths.reduce((a, b) => a + b, 0);
        const cut = weights(...[...tenths, last].map((of) => of / 10));
        expect(failing({ 'charter.targets': cut })).toEqual([]);
      }),
    );
  });

  it('is amended after the first half of the cycle', () => {
    const amended = (on: string | null) =>
      outcome(id, { 'charter.amendedOn': on, 'cycle.halfEndsOn': '2025-06-30' }, 'performance-charter-amendment');
    expect([null, '2025-06-30', '2025-07-01'].map(amended)).toEqual(['eligible', 'ineligible', 'eligible']);
  });
});

describe('forced distribution', () => {
  it('is over twenty employees at least, and a smaller group is merged', () => {
    const id = 'performance.distribution';
    expect([19, 20].map((size) => outcome(id, { 'group.size': size }))).toEqual(['ineligible', 'eligible']);
    expect([19, 20].map((size) => results(id, { 'group.size': size })['merged'])).toEqual([true, false]);
  });
});

describe('what follows from a rating', () => {
  const after = (rating: number | null) =>
    results('performance.consequence-map', { 'employee.lastYearRating': rating });
  const least = {
    competition: 3,
    promotion: 3,
    comparison: 1,
    exceptionalPromotion: 5,
    assignment: 2,
    recontracting: 4,
    studyLeave: 4,
    scholarship: 4,
    dispatch: 4,
  };

  it('begins at the least rating of each article', () => {
    for (const rating of [1, 2, 3, 4, 5])
      expect(after(rating)).toEqual(
        Object.fromEntries(Object.entries(least).map(([name, from]) => [name, rating >= from])),
      );
  });

  it('bars nobody without a rating, and gives him nothing that asks for one', () => {
    expect(after(null)).toEqual({
      competition: true,
      promotion: true,
      comparison: false,
      exceptionalPromotion: false,
      assignment: true,
      recontracting: false,
      studyLeave: false,
      scholarship: false,
      dispatch: false,
    });
  });

  it('is a plan below Very good', () => {
    const plan = (rating: number | null) =>
      results('performance.development-plan', { 'employee.lastYearRating': rating })['planRequired'];
    expect([3, 4, null].map(plan)).toEqual([true, false, false]);
  });

  it('is a notice, a warning and the end of service, of Unsatisfactory after Unsatisfactory', () => {
    const ladder = (consecutiveUnsatisfactory: number) =>
      results('performance.unsatisfactory-ladder', { consecutiveUnsatisfactory })['consequence'];
    expect([0, 1, 2, 3, 4].map(ladder)).toEqual([
      null,
      'written-notice',
      'written-warning',
      'service-ends',
      'service-ends',
    ]);
    const ends = (consecutiveUnsatisfactory: number) =>
      results('performance.consequence-map', { consecutiveUnsatisfactory })['serviceEnds'];
    expect([2, 3].map(ends)).toEqual([false, true]);
  });
});
