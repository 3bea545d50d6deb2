import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addMonths, formatHijri, hijriToDay } from '../../../src/models/index.js';
import { compute, decide, decideRule, probationMoves } from '../../../src/rules/index.js';

const asOf = '1448-01-10H';
const outcome = (id: string, sheet: object) => decideRule(id, sheet as Record<string, unknown>, { asOf }).outcome;
const results = (id: string, sheet: object) => compute(id, sheet as Record<string, unknown>, { asOf }).results;

describe('the length of probation', () => {
  const id = 'probation.length';
  const started = { 'employee.startDate': '1446-01-10H' };

  it('is a year, and as many days more as he was absent', () => {
    expect(results(id, { ...started, absenceDays: 0 })).toEqual({ probationEnds: '1447-01-10H', extendedByDays: 0 });
    const day = fc.record({
      year: fc.integer({ min: 1441, max: 1446 }),
      month: fc.integer({ min: 1, max: 12 }),
      day: fc.integer({ min: 1, max: 29 }),
    });
    fc.assert(
      fc.property(day, fc.nat(200), (on, absenceDays) => {
        const start = hijriToDay(on.year, on.month, on.day);
        const year = addMonths(start, 12, { calendar: 'hijri', rounding: 'down' });
        expect(results(id, { 'employee.startDate': formatHijri(start), absenceDays })['probationEnds']).toBe(
          formatHijri(year + absenceDays),
        );
      }),
    );
  });

  it('counts the days of the absences, those on which two overlap once', () => {
    const absences = [
      { from: '1446-03-01H', to: '1446-03-11H', days: 10 },
      { from: '1446-03-06H', to: '1446-03-16H', days: 10 },
      { from: null, to: null, days: 3 },
    ];
    expect(results(id, { ...started, 'employee.absencesDuringProbation': absences })).toEqual({
      probationEnds: '1447-01-28H',
      extendedByDays: 18,
    });
  });

  it('is open while the absences are unknown', () => {
    expect(compute(id, started, { asOf }).unknown['probationEnds']).toEqual(['employee.absencesDuringProbation']);
    expect(compute(id, { absenceDays: 1 }, { asOf }).unknown['probationEnds']).toEqual(['employee.startDate']);
  });
});

describe('probation', () => {
  const served = (months: readonly number[], continuous: boolean) => {
    const sheet = { 'probation.periodsMonths': months, continuous };
    const whole = results('probation.continuity', sheet)['outcome'] === 'probation-completed';
    expect(outcome('probation.continuity', sheet)).toBe(whole ? 'eligible' : 'ineligible');
    return whole;
  };

  it('is not put together of separate periods, each shorter than a year', () => {
    expect(served([8, 7], false)).toBe(false);
    expect(served([8, 7], true)).toBe(true);
    expect([served([11], true), served([12], true)]).toEqual([false, true]);
    expect([served([11.9, 3], false), served([12, 3], false)]).toEqual([false, true]);
  });

  it('is served by continuous periods whenever by separate ones', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(14), { maxLength: 4 }), (months) => {
        const [apart, together] = [served(months, false), served(months, true)];
        expect(apart).toBe(months.some((of) => of >= 12));
        expect(together).toBe(months.reduce((a, b) => a + b, 0) >= 12);
      }),
    );
  });

  it('counts as service once it is passed', () => {
    expect(results('probation.counts', { 'probation.passed': true })).toEqual({ countsAsService: true });
    expect(results('probation.counts', { 'probation.passed': false })).toEqual({ countsAsService: false });
    expect(results('probation.counts', {})).toEqual({});
  });

  it('ends with a dismissal only when that is decided before it ends', () => {
    const decided = (on: string) =>
      outcome('probation.dismissal', { 'probation.endDate': '1447-01-10H', 'dismissal.decisionDate': on });
    expect([decided('1447-01-09H'), decided('1447-01-10H'), decided('1447-01-20H')]).toEqual([
      'eligible',
      'ineligible',
      'ineligible',
    ]);
    expect(outcome('probation.dismissal', { 'probation.endDate': '1447-01-10H' })).toBe('undetermined');
  });

  it('is evaluated once at least', () => {
    const evaluated = (times: number) => outcome('probation.evaluation', { 'probation.evaluations': times });
    expect([evaluated(0), evaluated(1), evaluated(2)]).toEqual(['ineligible', 'eligible', 'eligible']);
  });
});

describe('what probation blocks', () => {
  const moved = (kind: string, more: object = {}, readings: Readonly<Record<string, string>> = {}) =>
    decide(probationMoves, { 'employee.onProbation': true, 'move.kind': kind, ...more }, { asOf, readings });

  it('is assignment and secondment, and a transfer elsewhere or to another group', () => {
    const place = (sameLocation: boolean, sameSpecificGroup: boolean) =>
      moved('transfer', { 'move.sameLocation': sameLocation, 'move.sameSpecificGroup': sameSpecificGroup }).outcome;
    expect([place(true, true), place(true, false), place(false, true), place(false, false)]).toEqual([
      'eligible',
      'ineligible',
      'ineligible',
      'ineligible',
    ]);
    expect([moved('assignment').outcome, moved('secondment').outcome]).toEqual(['ineligible', 'ineligible']);
    expect(moved('transfer').outcome).toBe('undetermined');
  });

  it('is nothing after probation', () => {
    for (const kind of ['transfer', 'assignment', 'secondment', 'promotion'])
      expect(moved(kind, { 'employee.onProbation': false }).outcome).toBe('eligible');
  });

  it('is no promotion, with a warning, unless the text is read so', () => {
    const { outcome: stated, warnings } = moved('promotion');
    expect([stated, warnings]).toEqual(['eligible', ['probation.cross-bars/promotion-doubtful']]);
    expect(moved('promotion', {}, { 'AMB-20': 'B' }).outcome).toBe('ineligible');
  });
});
