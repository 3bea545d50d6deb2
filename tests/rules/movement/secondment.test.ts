import { describe, expect, it } from 'vitest';
import { formatHijri, parseCivilDate } from '../../../src/models/index.js';
import { compute, decide, deadline, secondmentConditions, supportJobs } from '../../../src/rules/index.js';
import { outcomeOf, resultsOf, unknownTo } from './ask.js';

const asOf = '1447-01-10H';

describe('the conditions of a secondment', () => {
  const facts = {
    'request.borrower': true,
    'consent.lender': true,
    'consent.employee': true,
    'employee.onProbation': false,
  };

  it('are all needed, and each is named where it is unknown', () => {
    const id = 'secondment.conditions';
    expect(outcomeOf(id, facts)).toBe('eligible');
    for (const [name, value] of Object.entries(facts)) {
      expect(outcomeOf(id, { ...facts, [name]: !value })).toBe('ineligible');
      const rest = Object.fromEntries(Object.entries(facts).filter(([other]) => other !== name));
      expect(unknownTo(id, rest)).toEqual([name]);
    }
  });

  it('stand beside the gap and the lifetime cap', () => {
    const sheet = { ...facts, 'secondment.continuousYears': 6, yearsSinceEnd: 3, 'secondment.totalYears': 7 };
    expect(decide(secondmentConditions, { ...sheet, requestYears: 3 }, { asOf }).outcome).toBe('eligible');
    expect(decide(secondmentConditions, { ...sheet, requestYears: 4 }, { asOf }).outcome).toBe('ineligible');
  });
});

describe('the length of a secondment', () => {
  const id = 'secondment.max-decision';

  it('is three years a decision, and six continuous', () => {
    const decision = (years: number, before: number) =>
      outcomeOf(id, { 'decision.years': years, 'secondment.continuousYears': before });
    expect(decision(3, 0)).toBe('eligible');
    expect(decision(3, 3)).toBe('eligible');
    expect(decision(3.1, 0)).toBe('ineligible');
    expect(decision(3, 3.1)).toBe('ineligible');
    expect(outcomeOf(id, { 'decision.years': 4 })).toBe('ineligible');
    expect(unknownTo(id, { 'decision.years': 3 })).toEqual(['secondment.continuousYears']);
  });

  it('ends on the anniversary', () => {
    const facts = { 'secondment.startsOn': '1445-01-10H', 'secondment.continuousFrom': '1442-01-10H' };
    expect(deadline(id, facts, { asOf }).lastDay).toBe('1448-01-10H');
    expect(resultsOf(id, facts)['continuousEndsBy']).toBe('1448-01-10H');
  });
});

describe('a further secondment', () => {
  it('waits for three years after six continuous ones', () => {
    const after = (continuous: number, since: number) =>
      outcomeOf('secondment.gap', { 'secondment.continuousYears': continuous, yearsSinceEnd: since });
    expect(after(6, 2.9)).toBe('ineligible');
    expect(after(6, 3)).toBe('eligible');
    expect(after(5.9, 0)).toBe('eligible');
    expect(outcomeOf('secondment.gap', { 'secondment.continuousYears': 4 })).toBe('eligible');
  });

  it('keeps within ten years of all', () => {
    const asked = (total: number, more: number) =>
      outcomeOf('secondment.lifetime', { 'secondment.totalYears': total, requestYears: more });
    expect(asked(7, 3)).toBe('eligible');
    expect(asked(8, 3)).toBe('ineligible');
    expect(asked(10, 0.1)).toBe('ineligible');
  });
});

describe('who decides a secondment and who pays', () => {
  const table = [
    ['government-agency', 'competent-minister', false],
    ['private', 'competent-minister', false],
    ['non-profit', 'competent-minister', false],
    ['foreign-government', 'council-of-ministers', false],
    ['international-or-regional', 'council-of-ministers', true],
  ] as const;

  it.each(table)('for %s', (kind, authority, byLender) => {
    const sheet = { 'borrower.kind': kind };
    expect(resultsOf('secondment.council', sheet)['authority']).toBe(authority);
    expect(resultsOf('secondment.pay', sheet)).toMatchObject({
      basicSalaryPaidByLender: byLender,
      salaryStops: !byLender,
      payBorneBy: 'borrower',
    });
    expect(resultsOf('secondment.pension', sheet)['employeeBearsBothShares']).toBe(kind !== 'government-agency');
  });

  it('leaves those with rules of their own to them, and pay to what was agreed', () => {
    const sheet = { 'borrower.kind': 'foreign-government', 'employee.ownStatutoryRules': true };
    expect(resultsOf('secondment.council', sheet)['authority']).toBe('own-statutory-rules');
    const agreed = { 'borrower.kind': 'government-agency', 'agreement.lenderBearsPay': true };
    expect(resultsOf('secondment.pay', agreed)['payBorneBy']).toBe('lender');
    expect(resultsOf('secondment.pension', agreed)['deductedBy']).toBe('lender');
    expect(compute('secondment.council', {}, { asOf }).unknown['authority']).toEqual(['borrower.kind']);
  });
});

describe('the return from a secondment', () => {
  it('is within three working days, or fifteen from abroad', () => {
    const id = 'secondment.return';
    const from = (outside: boolean) =>
      resultsOf(id, { 'secondment.outsideKingdom': outside, 'secondment.endedOn': '2025-07-05', holidays: [] });
    expect(from(false)).toMatchObject({ resumeWithin: '3-working-days', workingDays: 3 });
    expect(from(false)['resumeBy']).toBe(formatHijri(parseCivilDate('2025-07-08')));
    expect(from(true)).toMatchObject({ resumeWithin: '15-working-days', workingDays: 15 });
    expect(from(true)['resumeBy']).toBe(formatHijri(parseCivilDate('2025-07-24')));
  });
});

describe('support jobs', () => {
  it('are filled on a trial of thirty to ninety days', () => {
    const trial = (days: number, announced = true) =>
      decide(supportJobs, { 'trial.days': days, 'supportJob.announced': announced }, { asOf }).outcome;
    expect([29, 30, 90, 91].map((days) => trial(days))).toEqual(['ineligible', 'eligible', 'eligible', 'ineligible']);
    expect(trial(30, false)).toBe('ineligible');
  });

  it('have no such rule before 30/6/1446H', () => {
    const ask = (on: string) => outcomeOf('secondment.support-jobs', { 'trial.days': 29 }, on);
    expect(ask('1446-06-30H')).toBe('ineligible');
    expect(() => ask('1446-06-29H')).toThrow(expect.objectContaining({ code: 'no-law-in-force' }));
  });
});

describe('borrowing', () => {
  const id = 'borrowing.rules';
  const facts = {
    'person.coveredByCivilServiceLaw': false,
    'person.distinguishedCompetence': true,
    'decision.years': 3,
    'borrowing.continuousYears': 3,
  };

  it('is of the distinguished outside the law, three years a decision and six continuous', () => {
    expect(outcomeOf(id, facts)).toBe('eligible');
    expect(outcomeOf(id, { ...facts, 'person.coveredByCivilServiceLaw': true })).toBe('ineligible');
    expect(outcomeOf(id, { ...facts, 'person.distinguishedCompetence': false })).toBe('ineligible');
    expect(outcomeOf(id, { ...facts, 'decision.years': 3.5, 'borrowing.continuousYears': 0 })).toBe('ineligible');
    expect(outcomeOf(id, { ...facts, 'borrowing.continuousYears': 4 })).toBe('ineligible');
  });

  it('ends early on thirty days of notice', () => {
    const notice = (days: number) => outcomeOf(id, { 'notice.days': days }, asOf, 'borrowing-end');
    expect([29, 30].map(notice)).toEqual(['ineligible', 'eligible']);
    const { earliestLeaving } = resultsOf(id, { 'notice.givenOn': '1447-01-10H' });
    expect(parseCivilDate(String(earliestLeaving)) - parseCivilDate('1447-01-10H')).toBe(30);
  });
});
