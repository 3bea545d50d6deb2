import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatHijri, parseCivilDate } from '../../../src/models/index.js';
import { compute, deadline } from '../../../src/rules/index.js';
import { outcomeOf, resultsOf, unknownTo } from './ask.js';

const asOf = '1447-01-10H';

describe('assignment to another post', () => {
  const id = 'assignment.post.conditions';
  const facts = {
    'target.vacancy': 'in-effect',
    'employee.otherAssignments': 0,
    'employee.onProbation': false,
    'employee.lastYearRating': 2,
  };

  it('is to a post that is vacant, actually or in effect', () => {
    expect(outcomeOf(id, facts)).toBe('eligible');
    expect(outcomeOf(id, { ...facts, 'target.vacancy': 'actual' })).toBe('eligible');
    expect(outcomeOf(id, { ...facts, 'target.vacancy': 'occupied' })).toBe('ineligible');
  });

  it('is one at a time, not in probation, and not after an Unsatisfactory rating', () => {
    expect(outcomeOf(id, { ...facts, 'employee.otherAssignments': 1 })).toBe('ineligible');
    expect(outcomeOf(id, { ...facts, 'employee.onProbation': true })).toBe('ineligible');
    expect(outcomeOf(id, { ...facts, 'employee.lastYearRating': 1 })).toBe('ineligible');
    expect(outcomeOf(id, { ...facts, 'employee.lastYearRating': null })).toBe('eligible');
  });

  it('names each fact that is missing', () => {
    for (const name of Object.keys(facts)) {
      const rest = Object.fromEntries(Object.entries(facts).filter(([other]) => other !== name));
      expect(unknownTo(id, rest)).toEqual([name]);
    }
  });
});

describe('the terms of an assignment', () => {
  const id = 'assignment.post.duration';
  const terms = (...of: number[]) => of.map((months) => ({ months }));
  const sheet = (kind: string, ...of: number[]) => ({ 'assignment.kind': kind, terms: terms(...of) });

  it('are six months and six more, where it is partial', () => {
    expect(outcomeOf(id, sheet('partial', 6, 6))).toBe('eligible');
    expect(outcomeOf(id, sheet('partial', 7))).toBe('ineligible');
    expect(outcomeOf(id, sheet('partial', 3, 3, 3))).toBe('ineligible');
    expect(resultsOf(id, sheet('partial', 6, 6))['outcome']).toBe('allowed');
    expect(resultsOf(id, sheet('partial', 6, 6, 6))['outcome']).toBe('third-term-invalid');
    expect(resultsOf(id, sheet('partial', 6, 7))['outcome']).toBe('term-too-long');
  });

  it('are for the agency to estimate, where it is full', () => {
    expect(outcomeOf(id, sheet('full', 24, 24, 24))).toBe('eligible');
    expect(resultsOf(id, sheet('full', 24, 24, 24))).toMatchObject({ outcome: 'allowed', maxMonths: null });
  });

  it('end within six months, each of thirty days', () => {
    const facts = { ...sheet('partial'), 'assignment.startsOn': '1447-01-10H' };
    const last = deadline(id, facts, { asOf }).lastDay as string;
    expect(parseCivilDate(last) - parseCivilDate('1447-01-10H')).toBe(180);
  });
});

describe('an official mission', () => {
  it('is of one year at most each time', () => {
    const id = 'assignment.mission.duration';
    expect(outcomeOf(id, { 'assignment.years': 1 })).toBe('eligible');
    expect(outcomeOf(id, { 'assignment.years': 1.1 })).toBe('ineligible');
    expect(deadline(id, { 'assignment.startsOn': '1446-01-10H' }, { asOf })).toMatchObject({
      lastDay: '1447-01-10H',
      status: 'open',
    });
  });
});

describe('the return from an assignment', () => {
  const id = 'assignment.return';

  it('is the next day up to thirty days, and within three working days above', () => {
    expect(resultsOf(id, { 'assignment.days': 30 })['resume']).toBe('next-day');
    expect(resultsOf(id, { 'assignment.days': 31 })['resume']).toBe('3-working-days');
    const short = { 'assignment.days': 30, 'assignment.endedOn': '2025-07-03' };
    expect(resultsOf(id, short)['resumeBy']).toBe(formatHijri(parseCivilDate('2025-07-04')));
  });

  it('counts neither Friday, nor Saturday, nor a holiday', () => {
    const by = (endedOn: string, ...holidays: string[]) =>
      resultsOf(id, {
        'assignment.days': 31,
        'assignment.endedOn': endedOn,
        holidays: holidays.map((on) => ({ on })),
      })['resumeBy'];
    // Thursday 3 July 2025; then Sunday, Monday, Tuesday.
    expect(by('2025-07-03')).toBe(formatHijri(parseCivilDate('2025-07-08')));
    expect(by('2025-07-03', '2025-07-07')).toBe(formatHijri(parseCivilDate('2025-07-09')));
    expect(by('2025-07-03', '2025-07-04')).toBe(formatHijri(parseCivilDate('2025-07-08')));
  });

  it('is on a working day that ends the count, from any day', () => {
    fc.assert(
      fc.property(fc.integer({ min: 20_000, max: 24_000 }), (ended) => {
        const facts = { 'assignment.days': 40, 'assignment.endedOn': formatHijri(ended), holidays: [] };
        const last = parseCivilDate(String(resultsOf(id, facts)['resumeBy']));
        const between = Array.from({ length: last - ended }, (_, i) => new Date((ended + i + 1) * 86_400_000));
        const working = between.filter((date) => ![5, 6].includes(date.getUTCDay()));
        expect(working).toHaveLength(3);
        expect(working.at(-1)).toEqual(between.at(-1));
      }),
    );
  });

  it('asks for the holidays', () => {
    const facts = { 'assignment.days': 31, 'assignment.endedOn': '1447-01-01H' };
    expect(compute(id, facts, { asOf }).unknown).toEqual({ resumeBy: ['holidays'] });
  });
});

describe('the powers of an assignee', () => {
  it('are those delegated before only where the decision says so', () => {
    const powers = (said: boolean) =>
      resultsOf('assignment.no-delegated-powers', { 'assignmentDecision.mentionsDelegatedPowers': said });
    expect(powers(true)).toEqual({ delegatedPowers: true });
    expect(powers(false)).toEqual({ delegatedPowers: false });
  });
});
