import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compute, decideRule } from '../../../src/rules/index.js';

const asOf = '1447-01-10H';
const announced = {
  'criteriaSet.approvedByMinister': true,
  'criteriaSet.agreedWithMinistry': true,
  'criteria.announcedOn': '1447-01-01H',
  'comparison.announcedOn': '1447-01-15H',
  'tieBreaker.announced': true,
  'target.rank': 7,
};
const decided = (rule: string, facts: object, readings: Readonly<Record<string, string>> = {}) =>
  decideRule(`comparison.${rule}`, { ...announced, ...facts }, { asOf, readings });
const outcome = (rule: string, facts: object, readings = {}) => decided(rule, facts, readings).outcome;

describe('criteria of comparison', () => {
  it('always hold performance', () => {
    expect(outcome('main-criterion', { criteria: ['performance'] })).toBe('eligible');
    expect(outcome('main-criterion', { criteria: ['initiatives', 'interview', 'test', 'training'] })).toBe(
      'ineligible',
    );
  });

  it('are not asked for ranks 14 and 15, which go by nomination', () => {
    const criteria = ['interview'];
    expect(outcome('main-criterion', { criteria, 'target.rank': 13 })).toBe('ineligible');
    expect(outcome('main-criterion', { criteria, 'target.rank': 14 })).toBe('eligible');
  });

  it('are two at least, performance among them or not by the reading', () => {
    const of = (criteria: readonly string[], reading: string) =>
      outcome('criteria', { criteria }, { 'AMB-05': reading });
    const rows: readonly (readonly [readonly string[], string, string])[] = [
      [['performance'], 'ineligible', 'ineligible'],
      [['performance', 'training'], 'eligible', 'ineligible'],
      [['performance', 'training', 'test'], 'eligible', 'eligible'],
      [['performance', 'performance'], 'ineligible', 'ineligible'],
    ];
    for (const [criteria, a, b] of rows)
      expect([criteria, of(criteria, 'A'), of(criteria, 'B')]).toEqual([criteria, a, b]);
  });

  it('warn where one alone stands beside performance', () => {
    const warned = (criteria: readonly string[]) =>
      decided('criteria', { criteria }).findings.filter(
        ({ severity, status }) => severity === 'warning' && status === 'unmet',
      );
    expect(warned(['performance', 'training'])).toHaveLength(1);
    expect(warned(['performance', 'training', 'test'])).toHaveLength(0);
  });

  it('are none but those of the article', () => {
    for (const other of ['seniority', 'education'])
      expect(outcome('criteria', { criteria: ['performance', 'training', other] })).toBe('ineligible');
  });

  it('are unknown until they are listed, as single values or as records', () => {
    expect(decided('criteria', {}).findings.flatMap(({ unknown }) => unknown)).toContain('criteria');
    expect(outcome('criteria', { criteria: { items: ['performance', 'test'], complete: false } })).toBe('undetermined');
    expect(outcome('criteria', { criteria: [{ name: 'performance' }, { name: 'test' }] })).toBe('eligible');
  });

  it('need the minister and the ministry both', () => {
    expect(outcome('weights', {})).toBe('eligible');
    expect(outcome('weights', { 'criteriaSet.approvedByMinister': false })).toBe('ineligible');
    expect(outcome('weights', { 'criteriaSet.agreedWithMinistry': false })).toBe('ineligible');
  });

  it('give performance no least weight, unless it is read so', () => {
    const weights = { 'criteriaSet.performanceWeight': 30, 'criteriaSet.greatestOtherWeight': 40 };
    expect(outcome('weights', weights, { 'AMB-06': 'A' })).toBe('eligible');
    expect(outcome('weights', weights, { 'AMB-06': 'B' })).toBe('ineligible');
    expect(outcome('weights', { ...weights, 'criteriaSet.performanceWeight': 41 }, { 'AMB-06': 'B' })).toBe('eligible');
  });

  it('are announced on an earlier date than the comparison, with the tie-breaker', () => {
    expect(outcome('announcement', { 'criteria.announcedOn': '1447-01-14H' })).toBe('eligible');
    expect(outcome('announcement', { 'criteria.announcedOn': '1447-01-15H' })).toBe('ineligible');
    expect(outcome('announcement', { 'tieBreaker.announced': false })).toBe('ineligible');
  });
});

describe('the order of equals', () => {
  const first = (candidates: readonly object[], readings = {}) =>
    compute('comparison.tie-break', { candidates }, { asOf, readings });
  const dates = ['1435-03-01H', '1435-03-02H', '2014-01-04'];
  const candidate = fc.record({
    score: fc.integer({ min: 80, max: 82 }),
    tieBreakValue: fc.integer({ min: 1, max: 2 }),
    date: fc.integer({ min: 0, max: 2 }),
  });

  it('is by score, then tie-breaker, then seniority, and by nothing else', () => {
    fc.assert(
      fc.property(fc.array(candidate, { minLength: 1, maxLength: 6 }), (people) => {
        // The three dates stand in the order of time: the last is 3/3/1435H.
        const key = (of: (typeof people)[number]) => of.score * 100 + of.tieBreakValue * 10 + (2 - of.date);
        const best = Math.max(...people.map(key));
        const equal = people.flatMap((of, i) => (key(of) === best ? [`E-${i}`] : []));
        const { results } = first(
          people.map(({ date, ...rest }, i) => ({ id: `E-${i}`, ...rest, appointmentDate: dates[date] })),
        );
        expect(results['winner']).toBe(equal.length === 1 ? equal[0] : null);
        expect(results['next']).toBe(equal.length === 1 ? null : 'agency-chooses-another-tie-breaker');
      }),
    );
  });

  it('asks for a date only where it decides', () => {
    const [a, b] = [
      { id: 'A', score: 88, tieBreakValue: 5, appointmentDate: '1435-03-02H' },
      { id: 'B', score: 88, tieBreakValue: 5 },
    ];
    expect(first([a, b]).unknown['winner']).toEqual(['candidates[1].appointmentDate']);
    expect(first([a, { ...b, tieBreakValue: 6 }]).results).toEqual({
      winner: 'B',
      decidedBy: 'tie-breaker',
      next: null,
    });
    expect(compute('comparison.tie-break', {}, { asOf }).unknown['winner']).toEqual(['candidates']);
  });

  it('counts seniority from the appointment that is read', () => {
    const equals = { score: 88, tieBreakValue: 5 };
    const people = [
      {
        id: 'A',
        ...equals,
        appointmentDate: '1430-01-01H',
        agencyAppointmentDate: '1440-01-01H',
        rankSince: '1444-01-01H',
      },
      {
        id: 'B',
        ...equals,
        appointmentDate: '1431-01-01H',
        agencyAppointmentDate: '1431-01-01H',
        rankSince: '1444-01-01H',
      },
    ];
    const winners = ['A', 'B', 'C'].map((option) => first(people, { 'AMB-08': option }).results['winner']);
    expect(winners).toEqual(['A', 'B', null]);
  });
});

describe('national participation', () => {
  it('counts for promotion and for leave, beside periods that do not', () => {
    const away = { kind: 'exceptional-leave', from: '1446-01-01H', to: '1446-02-01H', paid: false };
    const periods = [{ kind: 'national-participation', from: '1446-03-01H', to: '1446-04-01H' }, away];
    const { results } = compute('promotion.national-participation-neutral', { periods }, { asOf });
    expect(results).toEqual({ countsForPromotion: true, accruesOrdinaryLeave: true });
  });
});
