import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compute, kinship, paragraphLetters, placesOf } from '../../../src/rules/index.js';

const asOf = '1447-01-10H';
type Sheet = Readonly<Record<string, unknown>>;
const ask = (id: string, sheet: Sheet, readings: Readonly<Record<string, string>> = {}) =>
  compute(id, sheet, { asOf, readings });
const results = (id: string, sheet: Sheet, readings = {}) => ask(id, sheet, readings).results;

describe('the scope', () => {
  it('is every permanent post of the budget, but what a law of its own governs', () => {
    const special = (specialRegime: boolean, regulatesPoint: boolean) => ({
      'agency.specialRegime': specialRegime,
      'specialRegime.regulatesPoint': regulatesPoint,
    });
    for (const permanent of [true, false])
      for (const regime of [true, false])
        for (const point of [true, false]) {
          const sheet = { 'employee.onPermanentStateBudgetPost': permanent, ...special(regime, point) };
          expect(results('scope.civil-service-law', sheet)).toEqual({ covered: permanent && !(regime && point) });
          expect(results('scope.hr-regulation', sheet)).toEqual({ covered: !(regime && point) });
        }
    expect(ask('scope.hr-regulation', { 'agency.specialRegime': true }).unknown['covered']).toEqual([
      'specialRegime.regulatesPoint',
    ]);
  });

  it('is told apart by the regime of employment', () => {
    const apply = (regime: string) =>
      results('scope.contracts-labour-law', { 'employee.regime': regime })['civilServiceRulesApply'];
    expect(['civil-service', 'labour-law', 'other'].map((regime) => apply(regime))).toEqual([true, false, false]);
  });

  it('of government agencies differs between the readings for other State bodies', () => {
    const of = (underLaw: boolean, readings = {}) =>
      results(
        'def.government-agency',
        { 'agency.staffUnderCivilServiceLaw': underLaw, 'agency.stateBody': true },
        readings,
      );
    expect([of(true), of(false), of(false, { 'AMB-07': 'B' })].map((of) => of['governmentAgency'])).toEqual([
      true,
      false,
      true,
    ]);
  });
});

describe('the words of the regulation', () => {
  it('reckon a year to its Hijri anniversary, or as 360 days', () => {
    const later = (date: string, years: number, readings = {}) =>
      results('def.year', { date, years }, readings)['yearsLater'];
    expect(later('1445-01-10H', 2)).toBe('1447-01-10H');
    expect(later('1443-01-30H', 1)).toBe('1444-01-29H');
    expect(later('1445-01-10H', 1, { 'AMB-01': 'B' })).not.toBe('1446-01-10H');
    expect(later('2025-01-01', 1, { 'AMB-01': 'B' })).toBe('1447-07-07H');
  });

  it('reckon a month as thirty days', () => {
    fc.assert(
      fc.property(fc.nat(600), (months) => {
        expect(results('def.month', { months })).toEqual({ lengthInDays: 30 * months });
      }),
    );
  });

  it('name the degrees of kin, and of none who is not in the list', () => {
    const degree = (relation: string | null) =>
      results('def.kinship', { 'relative.relation': relation })['relative.degree'];
    expect(['mother', 'son', 'nephew', 'paternal-uncle', 'cousin'].map((of) => degree(of))).toEqual([1, 2, 3, 4, 4]);
    expect([degree('spouse'), degree('constructor'), degree(null)]).toEqual([null, null, null]);
    expect(ask('def.kinship', {}).unknown).toEqual({ 'relative.degree': ['relative.relation'] });
    for (const [relation, of] of Object.entries(kinship)) expect(degree(relation)).toBe(of.degree);
  });

  it('letter the paragraphs in the order of abjad', () => {
    expect(Object.keys(paragraphLetters).join('')).toBe('abcdefghijklmn');
    expect(Object.values(paragraphLetters).join(' ')).toBe('أ ب ج د هـ و ز ح ط ي ك ل م ن');
  });

  it('have a place where nothing tests them', () => {
    for (const id of [
      'def.employee',
      'def.disaster',
      'def.succession',
      'scope.work-environment',
      'def.paragraph-letters',
    ])
      expect(placesOf(id)).toHaveLength(1);
  });
});
