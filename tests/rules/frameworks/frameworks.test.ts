import { describe, expect, it } from 'vitest';
import { compute, deadline, decideRule } from '../../../src/rules/index.js';

const asOf = '1447-01-10H';
const results = (id: string, sheet: object) => compute(id, sheet as Record<string, unknown>, { asOf }).results;
const decided = (id: string, sheet: object, more: object = {}) =>
  decideRule(id, sheet as Record<string, unknown>, { asOf, ...more });
const outcome = (id: string, sheet: object, more: object = {}) => decided(id, sheet, more).outcome;
const failing = (id: string, sheet: object, more: object = {}) =>
  decided(id, sheet, more)
    .findings.filter(({ status }) => status === 'unmet')
    .map(({ part }) => part);

describe('the announcement of posts', () => {
  const id = 'framework.job-announcement';
  const facts = {
    noticeDays: 5,
    documentsDays: 15,
    'announcement.complete': true,
    'committee.members': 3,
    'committee.hrDirector': true,
  };

  it('has five days of notice, a committee of three and fifteen days for documents', () => {
    expect(outcome(id, facts)).toBe('eligible');
    expect(failing(id, { ...facts, noticeDays: 4 })).toEqual(['notice']);
    expect(failing(id, { ...facts, documentsDays: 14 })).toEqual(['documents']);
    expect(failing(id, { ...facts, 'announcement.complete': false })).toEqual(['content']);
    expect(failing(id, { ...facts, 'committee.members': 2 })).toEqual(['committee']);
    expect(failing(id, { ...facts, 'committee.hrDirector': false })).toEqual(['hr-director']);
  });

  it('excludes whoever is absent at a stage', () => {
    const present = { set: 'candidate-presence' };
    expect(outcome(id, { absentAtStage: true }, present)).toBe('ineligible');
    expect(outcome(id, { absentAtStage: false }, present)).toBe('eligible');
  });

  it('opens and closes by its dates', () => {
    const dates = { 'announcement.publishedOn': '2025-06-01', 'announcement.documentsAskedOn': '2025-06-20' };
    expect(deadline(id, dates, { asOf: '2025-07-05' }).status).toBe('open');
    expect(deadline(id, dates, { asOf: '2025-07-06' }).status).toBe('passed');
    expect(results(id, dates)['opensFrom']).toBe(
      results(id, { 'announcement.publishedOn': '2025-06-01' })['opensFrom'],
    );
  });

  it('lets a candidate be examined three times', () => {
    const nth = (attempt: number) => outcome('framework.fitness-attempts', { 'fitness.attempt': attempt });
    expect([1, 3, 4].map(nth)).toEqual(['eligible', 'eligible', 'ineligible']);
    expect(outcome('framework.fitness-attempts', {})).toBe('undetermined');
  });
});

describe('national participation', () => {
  const allowed = (field: string, outside: boolean, more: object = {}) =>
    results(
      'framework.national-participation-days',
      Object.fromEntries(
        Object.entries({ field, outside, ...more }).map(([name, value]) => [`participation.${name}`, value]),
      ),
    )['days'];
  const plain = { athleticsOrSwimming: false, qualified: 'none', elite: false };

  it('allows in sport by who he is, inside and outside', () => {
    const table = { education: [30, 60], 'pe-teacher': [45, 75], other: [60, 90] };
    for (const [staff, days] of Object.entries(table))
      expect([false, true].map((outside) => allowed('sport', outside, { ...plain, staff }))).toEqual(days);
  });

  it('adds for the sport, the qualified team and the elite', () => {
    const with_ = (more: object) => allowed('sport', false, { ...plain, staff: 'other', ...more });
    expect(with_({ athleticsOrSwimming: true })).toBe(90);
    expect(with_({ qualified: 'group' })).toBe(90);
    expect(with_({ qualified: 'individual' })).toBe(120);
    expect(with_({ elite: true })).toBe(180);
    expect(with_({ elite: true, qualified: 'individual', athleticsOrSwimming: true })).toBe(270);
  });

  it('allows thirty and sixty days in culture, and forty-five in relief', () => {
    expect([allowed('culture', false), allowed('culture', true)]).toEqual([30, 60]);
    expect([allowed('relief', false), allowed('relief', true)]).toEqual([45, 45]);
  });
});

describe('sick leave', () => {
  const id = 'framework.sick-doctor-limits';
  const most: readonly (readonly [string, number, number])[] = [
    ['health-centre', 1, 1],
    ['private-clinic', 1, 0],
    ['hospital-doctor', 3, 3],
    ['two-doctors', 4, 4],
    ['three-doctors', 30, 30],
  ];
  const asked = (grantedBy: string, days: number, isExtension: boolean, clinicDaysInYear = 1) => ({
    'sick.grantedBy': grantedBy,
    'sick.days': days,
    'sick.isExtension': isExtension,
    'sick.clinicDaysInYear': clinicDaysInYear,
  });

  it('is granted and extended by each up to his limit', () => {
    for (const [who, days, more] of most) {
      expect(results(id, { 'sick.grantedBy': who })).toEqual({ maxDays: days, maxExtension: more });
      expect([who, failing(id, asked(who, days, false))]).toEqual([who, []]);
      expect([who, failing(id, asked(who, days + 1, false))]).toEqual([who, ['days']]);
      expect([who, failing(id, asked(who, more + 1, true))]).toEqual([who, ['days']]);
    }
  });

  it('is of eight days at least from three doctors, and of seven a year at most from private clinics', () => {
    expect([7, 8].map((days) => failing(id, asked('three-doctors', days, false)))).toEqual([['three-doctors'], []]);
    expect([7, 8].map((year) => failing(id, asked('private-clinic', 1, false, year)))).toEqual([[], ['clinic-year']]);
  });

  it('is reported within five days, or fifteen from abroad', () => {
    const notice = 'framework.sick-notice';
    const late = (abroad: boolean, days: number) =>
      outcome(notice, { 'sick.abroad': abroad, 'sick.reportedAfterDays': days });
    expect([late(false, 5), late(false, 6), late(true, 15), late(true, 16)]).toEqual([
      'eligible',
      'ineligible',
      'eligible',
      'ineligible',
    ]);
    const here = { 'sick.abroad': false, 'sick.examinedOn': '2025-06-01' };
    const there = { 'sick.abroad': true, 'sick.dueBackOn': '2025-06-01' };
    expect(['2025-06-06', '2025-06-07'].map((on) => deadline(notice, here, { asOf: on }).status)).toEqual([
      'open',
      'passed',
    ]);
    expect(['2025-06-16', '2025-06-17'].map((on) => deadline(notice, there, { asOf: on }).status)).toEqual([
      'open',
      'passed',
    ]);
  });

  it('turns absence into incapacity for five years, on grounds', () => {
    const change = 'framework.incapacity-reason-change';
    const facts = { 'absence.from': '1442-01-10H', 'absence.justified': true, 'absence.reportOnThatTime': true };
    expect(outcome(change, facts)).toBe('eligible');
    expect(failing(change, facts, { asOf: '1447-01-11H' })).toEqual(['time']);
    expect(failing(change, { ...facts, 'absence.reportOnThatTime': false })).toEqual(['grounds']);
    expect(deadline(change, facts, { asOf }).lastDay).toBe('1447-01-10H');
  });
});

describe('the change of a title', () => {
  const id = 'framework.title-change';
  const facts = {
    'post.rank': 10,
    'post.sameScale': true,
    'post.needed': true,
    'post.vacant': true,
    'post.lowersSupervision': false,
  };
  const occupied = {
    ...facts,
    'post.vacant': false,
    'post.costsAllowance': false,
    'post.movesCity': false,
    'post.lowersRank': false,
    'post.holderConsents': false,
  };

  it("is the minister's up to rank ten, under his controls, and a committee's above", () => {
    const by = (rank: number) => results(id, { 'post.rank': rank })['authority'];
    expect([10, 11].map(by)).toEqual(['competent-minister', 'committee']);
    expect(outcome(id, facts)).toBe('eligible');
    expect(failing(id, { ...facts, 'post.sameScale': false })).toEqual(['scale']);
    expect(failing(id, { ...facts, 'post.needed': false })).toEqual(['need']);
    expect(failing(id, { ...facts, 'post.lowersSupervision': true })).toEqual(['supervision']);
    expect(failing(id, { ...facts, 'post.rank': 11, 'post.sameScale': false })).toEqual([]);
  });

  it('asks the holder whom it harms', () => {
    expect(outcome(id, occupied)).toBe('eligible');
    for (const harm of ['post.costsAllowance', 'post.movesCity', 'post.lowersRank']) {
      expect(failing(id, { ...occupied, [harm]: true })).toEqual(['consent']);
      expect(outcome(id, { ...occupied, [harm]: true, 'post.holderConsents': true })).toBe('eligible');
      expect(results(id, { ...occupied, [harm]: true })['consentRequired']).toBe(true);
    }
    expect(results(id, occupied)['consentRequired']).toBe(false);
  });
});
