import { describe, expect, it } from 'vitest';
import { compute, decideFacts, decideRule, exceptionalPromotion, safeParseSheet } from '../../../src/rules/index.js';
import { sheetOf, workedCases } from '../cases.js';

const base = workedCases.find(({ id }) => id === 'P-060') as (typeof workedCases)[number];
const { asOf, sheet } = sheetOf(base);
const decided = (more: object, on = asOf, readings: Readonly<Record<string, string>> = {}) => {
  const facts = safeParseSheet(exceptionalPromotion.registry, { ...sheet, ...more });
  if (!facts.ok) throw new Error(facts.issues[0]?.code);
  return decideFacts(exceptionalPromotion, facts.value, { asOf: on, readings });
};
const unmet = (more: object, on = asOf, readings = {}) =>
  decided(more, on, readings)
    .findings.filter(({ status }) => status === 'unmet')
    .map(({ rule }) => rule.replace('promotion.', ''));

describe('exceptional promotion', () => {
  it('holds up to each boundary and not beyond', () => {
    expect(unmet({ 'employee.birthDate': '1392-01-10H' })).toEqual([]);
    expect(unmet({ 'employee.birthDate': '1392-01-09H' })).toEqual(['exceptional.age']);
    expect(unmet({ 'employee.rankSince': '1446-01-10H' })).toEqual([]);
    expect(unmet({ 'employee.rankSince': '1446-01-11H' })).toEqual(['exceptional.time-in-rank']);
    expect(unmet({ 'employee.lastYearRating': 4 })).toEqual(['exceptional.rating']);
    expect(unmet({ 'employee.lastYearRating': null })).toEqual(['exceptional.rating']);
    expect(unmet({ 'employee.lastYearRating': 2 })).toEqual(['exceptional.rating', 'bar.rating']);
  });

  it('is to a vacant post, actually or in effect', () => {
    expect(unmet({ 'target.vacancy': 'in-effect' })).toEqual([]);
    expect(unmet({ 'target.vacancy': 'occupied' })).toEqual(['exceptional.vacancy']);
  });

  it('is for the Council of Ministers to ranks 14 and 15, with the experience of art. 53', () => {
    const to = (rank: number, more: object = {}) =>
      decided({ 'employee.rank': rank - 2, 'target.rank': rank, 'employee.equivalentYears': 'P4Y', ...more }).outcome;
    const years = { 'employee.yearsInRank12': 'P0Y', 'employee.yearsInRank13': 'P0Y', 'employee.yearsInRank14': 'P0Y' };
    const approved = { ...years, 'approval.councilOfMinisters': true };
    expect([to(13), to(14), to(14, years), to(15, years)]).toEqual([
      'eligible',
      'undetermined',
      'undetermined',
      'undetermined',
    ]);
    expect([to(14, approved), to(15, approved)]).toEqual(['eligible', 'eligible']);
    expect(to(14, { ...years, 'approval.councilOfMinisters': false })).toBe('ineligible');
    expect(to(14, { ...approved, 'employee.equivalentYears': 'P3Y11M' })).toBe('ineligible');
    expect(to(15, { ...approved, 'employee.equivalentYears': 'P3Y11M' })).toBe('ineligible');
  });

  it('waits three years after another, and every promotion waits two', () => {
    const after = (effectiveOn: string) => unmet({ 'employee.promotions': [{ type: 'exceptional', effectiveOn }] });
    expect(after('1444-01-10H')).toEqual([]);
    expect(after('1444-01-11H')).toEqual(['cooldown.exceptional-again']);
    expect(after('1445-01-10H')).toEqual(['cooldown.exceptional-again']);
    expect(after('1445-01-11H')).toEqual(['cooldown.after-exceptional', 'cooldown.exceptional-again']);
    expect(after('1446-01-11H')).toEqual([
      'cooldown.after-exceptional',
      'cooldown.exceptional-again',
      'cooldown.one-per-year',
    ]);
  });

  it('follows the readings of the open places', () => {
    expect(unmet({ 'employee.birthDate': '1391-01-11H' }, asOf, { 'AMB-13': 'B' })).toEqual([]);
    expect(unmet({ 'employee.birthDate': '1391-01-10H' }, asOf, { 'AMB-13': 'B' })).toEqual(['exceptional.age']);
    expect(unmet({ 'target.rank': 7 }, asOf, { 'AMB-03': 'B' })).toEqual([]);
    expect(unmet({ 'target.rank': 9 }, asOf, { 'AMB-03': 'B' })).toEqual(['exceptional.two-ranks']);
    const absent = {
      'employee.rankSince': '1446-01-01H',
      periods: [{ kind: 'absence', from: null, days: 30, convertedToLeave: false }],
    };
    expect(unmet(absent)).toEqual([]);
    expect(unmet(absent, asOf, { 'AMB-26': 'B' })).toEqual(['exceptional.time-in-rank']);
  });

  it('is undetermined, and names the fact, when one that it reads is left out', () => {
    const unread = new Set([
      'employee.underInvestigation',
      'employee.onProbation',
      'periods',
      'employee.meetsTargetExperience',
    ]);
    for (const name of Object.keys(sheet).filter((key) => !unread.has(key))) {
      const decision = decided({ [name]: undefined });
      expect([name, decision.outcome]).toEqual([name, 'undetermined']);
      expect(decision.findings.flatMap(({ unknown }) => unknown)).toContain(name);
    }
  });
});

describe('transfer with promotion', () => {
  const facts = {
    'consent.currentAgency': true,
    conditionsVerified: true,
    'receivingAgency.qualifiedInternalCandidates': 0,
  };
  const outcome = (more: object) => decideRule('promotion.with-transfer', { ...facts, ...more }, { asOf }).outcome;

  it('needs consent, verification and nobody qualified within', () => {
    expect(outcome({})).toBe('eligible');
    for (const more of [
      { 'consent.currentAgency': false },
      { conditionsVerified: false },
      { 'receivingAgency.qualifiedInternalCandidates': 1 },
    ])
      expect(outcome(more)).toBe('ineligible');
  });
});

describe('the decision of a promotion', () => {
  const issued = { 'decision.issuedOn': '1447-04-10H' };
  const requested = (date: string | null) =>
    decideRule('promotion.effective-date', { ...issued, 'decision.requestedEffectiveOn': date }, { asOf }).outcome;

  it('takes effect from its date and never before', () => {
    expect(requested('1447-04-09H')).toBe('ineligible');
    expect(requested('1447-04-10H')).toBe('eligible');
    expect(requested(null)).toBe('eligible');
    const { results, unknown } = compute('promotion.effective-date', issued, { asOf });
    expect([results, unknown]).toEqual([{ effectiveOn: '1447-04-10H' }, { paidFrom: ['decision.startedWorkOn'] }]);
    const started = { ...issued, 'decision.startedWorkOn': '1447-04-20H' };
    expect(compute('promotion.effective-date', started, { asOf, readings: { 'AMB-15': 'B' } }).results).toEqual({
      effectiveOn: '1447-04-20H',
      paidFrom: '1447-04-20H',
    });
  });

  it("is the minister's up to rank 13, by comparison, and the council's above, without", () => {
    const of = (rank: number) => [
      compute('promotion.authority', { 'target.rank': rank }, { asOf }).results['authority'],
      compute('promotion.rank-14-15.no-comparison', { 'target.rank': rank }, { asOf }).results['comparisonRequired'],
    ];
    expect(of(13)).toEqual(['competent-minister', true]);
    expect(of(14)).toEqual(['council-of-ministers', false]);
  });
});
