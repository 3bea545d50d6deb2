import { describe, expect, it } from 'vitest';
import { parseCivilDate } from '../../../src/models/index.js';
import { deadline } from '../../../src/rules/index.js';
import { decided, outcomeOf, resultsOf, unknownTo } from '../movement/ask.js';

const without = (sheet: object, name: string) =>
  Object.fromEntries(Object.entries(sheet).filter(([other]) => other !== name));

describe('a full-time contract', () => {
  const id = 'contract.full-time';
  const facts = { 'target.vacancy': 'actual', 'contract.written': true, 'contract.hours': 35, officialHours: 35 };

  it('is on a post actually vacant, written, within the official hours', () => {
    expect(outcomeOf(id, facts)).toBe('eligible');
    expect(outcomeOf(id, { ...facts, 'target.vacancy': 'in-effect' })).toBe('ineligible');
    expect(outcomeOf(id, { ...facts, 'contract.written': false })).toBe('ineligible');
    expect(outcomeOf(id, { ...facts, 'contract.hours': 35.5 })).toBe('ineligible');
  });

  it('names each fact that is missing', () => {
    for (const name of Object.keys(facts)) expect(unknownTo(id, without(facts, name))).toContain(name);
  });
});

describe('a part-time contract', () => {
  const id = 'contract.part-time';
  const facts = { 'target.vacancy': 'actual', 'contract.written': true, contractorsOnPost: 2 };
  const before = { ...facts, 'contract.hours': 70, officialHours: 140, spendingWithinAllocation: true };

  it('is with one contractor since 27/5/1444H, whatever is spent', () => {
    expect(outcomeOf(id, before, '1444-05-26H')).toBe('eligible');
    expect(outcomeOf(id, before, '1444-05-27H')).toBe('ineligible');
    expect(outcomeOf(id, { ...facts, contractorsOnPost: 1 }, '1444-05-27H')).toBe('eligible');
  });

  it('was with more within the allocation, and for half of the hours, until the day before', () => {
    expect(outcomeOf(id, { ...before, spendingWithinAllocation: false }, '1444-05-26H')).toBe('ineligible');
    expect(outcomeOf(id, { ...before, 'contract.hours': 71 }, '1444-05-26H')).toBe('ineligible');
    expect(outcomeOf(id, { ...before, contractorsOnPost: 1, 'contract.hours': 140 }, '1444-05-27H')).toBe('eligible');
  });
});

describe('a temporary contract', () => {
  const id = 'contract.temporary';
  const terms = (...of: number[]) => ({ termsMonths: of.map((months) => ({ months })) });
  const facts = {
    'target.vacancy': 'actual',
    'contract.written': true,
    'contract.fixedTerm': true,
    'contract.hours': 35,
    officialHours: 35,
  };

  it('is for three months and three more in a year', () => {
    expect(outcomeOf(id, { ...facts, ...terms(3, 3) })).toBe('eligible');
    expect(outcomeOf(id, { ...facts, ...terms(4) })).toBe('ineligible');
    expect(outcomeOf(id, { ...facts, ...terms(1, 1, 1) })).toBe('ineligible');
    expect(outcomeOf(id, { ...facts, ...terms(3), 'contract.fixedTerm': false })).toBe('ineligible');
  });

  it('says which term is one too many', () => {
    const outcome = (...of: number[]) => resultsOf(id, { 'contract.kind': 'temporary', ...terms(...of) })['outcome'];
    expect(outcome(3, 3)).toBe('allowed');
    expect(outcome(3, 3, 3)).toBe('third-term-invalid');
    expect(outcome(3, 4)).toBe('term-too-long');
  });

  it('ends after three months of thirty days', () => {
    const { lastDay = '' } = deadline(id, { 'contract.startsOn': '1447-01-10H' }, { asOf: '1447-01-10H' });
    expect(parseCivilDate(lastDay) - parseCivilDate('1447-01-10H')).toBe(90);
  });
});

describe('contracting a retiree', () => {
  const id = 'contract.retiree';
  const facts = {
    'contract.kind': 'temporary',
    ministerApproves: true,
    neededAndRare: true,
    yearsAfterCompulsoryAge: 5,
    'person.meetsRequirements': true,
    'person.medicallyFit': true,
  };

  it('is until five years after the compulsory age, and needs all the rest', () => {
    expect(outcomeOf(id, facts)).toBe('eligible');
    expect(outcomeOf(id, { ...facts, yearsAfterCompulsoryAge: 5.1 })).toBe('ineligible');
    for (const [name, value] of Object.entries(facts)) {
      if (value === true) expect([name, outcomeOf(id, { ...facts, [name]: false })]).toEqual([name, 'ineligible']);
      expect([name, outcomeOf(id, without(facts, name))]).toEqual([
        name,
        name === 'contract.kind' ? 'eligible' : 'undetermined',
      ]);
    }
  });

  it('is under other controls for the two programmes', () => {
    for (const kind of ['undersecretary', 'distinguished-competencies'])
      expect(outcomeOf(id, { 'contract.kind': kind, yearsAfterCompulsoryAge: 9 })).toBe('eligible');
  });
});

describe('contracting a person who is not Saudi', () => {
  const person = { 'person.nationality': 'non-saudi' };

  it('is in every type but three', () => {
    const open = (kind: string, nationality = 'non-saudi') =>
      outcomeOf('contract.non-saudi.types', { 'person.nationality': nationality, 'contract.kind': kind });
    for (const kind of ['part-time', 'temporary', 'undersecretary']) {
      expect(open(kind)).toBe('ineligible');
      expect(open(kind, 'saudi')).toBe('eligible');
    }
    for (const kind of ['full-time', 'distinguished-competencies', 'expert-service'])
      expect(open(kind)).toBe('eligible');
  });

  it('after an earlier service needs a good end of it and Very good', () => {
    const id = 'contract.non-saudi.rehire';
    const rehired = (endedBy: string | null, lastYearRating: number | null) =>
      outcomeOf(id, {
        ...person,
        'formerService.endedBy': endedBy,
        'formerService.lastYearRating': lastYearRating,
      });
    for (const end of ['contract-expiry', 'resignation', 'post-abolished']) {
      expect(rehired(end, 4)).toBe('eligible');
      expect(rehired(end, 3)).toBe('ineligible');
      expect(rehired(end, null)).toBe('ineligible');
    }
    expect(rehired('absence', 5)).toBe('ineligible');
    expect(rehired(null, null)).toBe('eligible');
  });

  it('reports the missing recommendation beside the outcome', () => {
    const { outcome, findings } = decided('contract.non-saudi.rehire', {
      ...person,
      'formerService.endedBy': 'resignation',
      'formerService.lastYearRating': 4,
      'formerService.recommended': false,
    });
    expect(outcome).toBe('eligible');
    expect(findings.filter(({ status }) => status === 'unmet').map(({ severity }) => severity)).toEqual(['warning']);
  });

  it('is barred after dismissal, absence or unfitness, and under another contract', () => {
    const barred = (endedBy: string | null, bound: boolean) =>
      outcomeOf('contract.non-saudi.bars', {
        ...person,
        'formerService.endedBy': endedBy,
        'person.boundByAnotherContract': bound,
      });
    expect(barred(null, false)).toBe('eligible');
    expect(barred('resignation', false)).toBe('eligible');
    expect(barred('resignation', true)).toBe('ineligible');
    for (const end of ['dismissal-public-interest', 'absence', 'unfitness'])
      expect(barred(end, false)).toBe('ineligible');
  });
});

describe('a consultant', () => {
  const id = 'contract.consultants';
  const facts = {
    'contract.serviceDefined': true,
    'person.hasSkills': true,
    'contract.lumpSum': true,
    'contract.formAgreed': true,
    'contract.maximumStated': true,
  };

  it('has everything agreed, and each is needed', () => {
    expect(outcomeOf(id, facts)).toBe('eligible');
    for (const name of Object.keys(facts)) {
      expect(outcomeOf(id, { ...facts, [name]: false })).toBe('ineligible');
      expect(unknownTo(id, without(facts, name))).toEqual([name]);
    }
  });
});
