import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compute, deadline, decideRule } from '../../../src/rules/index.js';

const asOf = '1447-01-10H';
const results = (id: string, sheet: object, on = asOf) =>
  compute(id, sheet as Record<string, unknown>, { asOf: on }).results;
const decided = (id: string, sheet: object, more: object = {}) =>
  decideRule(id, sheet as Record<string, unknown>, { asOf, ...more });
const outcome = (id: string, sheet: object, more: object = {}) => decided(id, sheet, more).outcome;
const failing = (id: string, sheet: object, more: object = {}) =>
  decided(id, sheet, more)
    .findings.filter(({ status, severity }) => status === 'unmet' && severity === 'blocking')
    .map(({ part }) => part);

describe('a scholarship, and a dispatch', () => {
  const facts = { acceptance: true, need: true, lastYearRating: 4, serviceYears: 1, isDoctor: false };

  for (const id of ['scholarship.conditions', 'dispatch.conditions']) {
    it(`(${id}) asks acceptance, need, Very good, and a year of service of all but doctors`, () => {
      expect(outcome(id, facts)).toBe('eligible');
      expect(failing(id, { ...facts, acceptance: false })).toEqual(['acceptance']);
      expect(failing(id, { ...facts, need: false })).toEqual(['need']);
      expect(failing(id, { ...facts, lastYearRating: 3 })).toEqual(['rating']);
      expect(failing(id, { ...facts, lastYearRating: null })).toEqual(['rating']);
      expect(failing(id, { ...facts, serviceYears: 0.99 })).toEqual(['service']);
      expect(outcome(id, { ...facts, serviceYears: 0, isDoctor: true })).toBe('eligible');
    });

    it(`(${id}) reads the rating of the employee where the short name is not given`, () => {
      const { lastYearRating: _rating, ...rest } = facts;
      expect(outcome(id, rest)).toBe('undetermined');
      expect(outcome(id, { ...rest, 'employee.lastYearRating': 4 })).toBe('eligible');
      expect(failing(id, { ...rest, 'employee.lastYearRating': 3 })).toEqual(['rating']);
      expect(decided(id, { ...facts, 'employee.lastYearRating': 3 }).conflicts).toHaveLength(1);
    });
  }
});

describe('the framework', () => {
  const id = 'scholarship.framework-conditions';
  const facts = {
    age: 45,
    isDoctor: false,
    'employee.underInvestigation': false,
    'employee.suspended': false,
    'employee.penalties': [],
    earlierStudyEndedForCause: false,
    abroad: true,
    'language.ielts': 5,
    'language.toeflEquivalent': false,
    'language.ipaLevel': null,
    'language.certifiedOn': '1445-01-10H',
    'language.other': false,
  };

  it('asks for at most forty-five years, not of doctors', () => {
    expect(outcome(id, facts)).toBe('eligible');
    expect(failing(id, { ...facts, age: 45.5 })).toEqual(['age']);
    expect(failing(id, { ...facts, age: 45.5 }, { readings: { 'AMB-13': 'B' } })).toEqual([]);
    expect(failing(id, { ...facts, age: 46 }, { readings: { 'AMB-13': 'B' } })).toEqual(['age']);
    expect(outcome(id, { ...facts, age: 60, isDoctor: true })).toBe('eligible');
  });

  it('bars one under investigation, suspended, or sent back before', () => {
    expect(failing(id, { ...facts, 'employee.underInvestigation': true })).toEqual(['investigation']);
    expect(failing(id, { ...facts, 'employee.suspended': true })).toEqual(['suspension']);
    expect(failing(id, { ...facts, earlierStudyEndedForCause: true })).toEqual(['earlier-study']);
  });

  it('bars any penalty of the two years before', () => {
    const punished = (issuedOn: string) => ({ ...facts, 'employee.penalties': [{ type: 'warning', issuedOn }] });
    expect(failing(id, punished('1445-01-11H'))).toEqual(['penalty']);
    expect(failing(id, punished('1447-01-10H'))).toEqual(['penalty']);
    expect(failing(id, punished('1445-01-10H'))).toEqual([]);
  });

  it('asks for the language abroad, of all but doctors', () => {
    expect(failing(id, { ...facts, 'language.ielts': 4.5 })).toEqual(['language']);
    expect(failing(id, { ...facts, 'language.certifiedOn': '1445-01-09H' })).toEqual(['language']);
    const without = { ...facts, 'language.ielts': null, 'language.certifiedOn': null };
    expect(failing(id, without)).toEqual(['language']);
    expect(failing(id, { ...without, abroad: false })).toEqual([]);
    expect(failing(id, { ...without, isDoctor: true })).toEqual([]);
    expect(failing(id, { ...without, 'language.other': true })).toEqual([]);
    expect([3, 4].map((level) => failing(id, { ...without, 'language.ipaLevel': level }).length)).toEqual([1, 0]);
    expect(failing(id, { ...facts, 'language.ielts': null, 'language.toeflEquivalent': true })).toEqual([]);
  });
});

describe('training abroad', () => {
  const id = 'training.abroad.conditions';
  const facts = {
    serviceYears: 1,
    'course.requirementsMet': true,
    'course.languageMet': true,
    acceptance: true,
    'course.relatedToWork': true,
    'course.serviceExcepted': false,
  };

  it('asks all five, the year of service unless it was excepted', () => {
    expect(outcome(id, facts)).toBe('eligible');
    expect(failing(id, { ...facts, serviceYears: 0.9 })).toEqual(['service']);
    expect(outcome(id, { ...facts, serviceYears: 0.9, 'course.serviceExcepted': true })).toBe('eligible');
    for (const [name, part] of [
      ['course.requirementsMet', 'programme'],
      ['course.languageMet', 'language'],
      ['acceptance', 'acceptance'],
      ['course.relatedToWork', 'relation'],
    ] as const) {
      expect(failing(id, { ...facts, [name]: false })).toEqual([part]);
      expect(outcome(id, { ...facts, [name]: undefined })).toBe('undetermined');
    }
  });

  it('is barred by a local equivalent, unless the agency excepts it', () => {
    const bar = 'training.abroad.no-local-equivalent';
    expect(outcome(bar, { 'course.localEquivalent': false })).toBe('eligible');
    expect(outcome(bar, { 'course.localEquivalent': true })).toBe('undetermined');
    expect(outcome(bar, { 'course.localEquivalent': true, 'course.localExcepted': false })).toBe('ineligible');
    expect(outcome(bar, { 'course.localEquivalent': true, 'course.localExcepted': true })).toBe('eligible');
  });
});

describe('the bond', () => {
  const facts = { cost: 40_000_000, bondMonths: 24, servedMonths: 12, waiver: 0 };
  const repay = (id: string, more: object, on = asOf) => results(id, { ...facts, ...more }, on)['repay'];

  it('repays what was spent for its remainder: all of a scholarship, half of a dispatch', () => {
    expect(repay('scholarship.bond', {})).toBe(20_000_000);
    expect(repay('dispatch.bond', {})).toBe(10_000_000);
    expect(repay('scholarship.bond', { servedMonths: 0 })).toBe(40_000_000);
    expect(repay('scholarship.bond', { servedMonths: 24 })).toBe(0);
    expect(repay('scholarship.bond', { servedMonths: 30 })).toBe(0);
    expect(repay('scholarship.bond', { waiver: 0.5 })).toBe(10_000_000);
    expect(repay('dispatch.bond', { waiver: 1 })).toBe(0);
  });

  it('is as long as the study, and stands whole until a waiver is known', () => {
    expect(results('scholarship.bond', { cost: 100, studyMonths: 24, servedMonths: 6 })).toEqual({
      repay: 75,
      bondMonths: 24,
      remainingMonths: 18,
    });
    expect(compute('dispatch.bond', { cost: 100, servedMonths: 6 }, { asOf }).unknown['repay']).toEqual([
      'studyMonths',
    ]);
  });

  it('never repays more for more service, and of a dispatch half', () => {
    const months = fc.integer({ min: 0, max: 60 });
    fc.assert(
      fc.property(fc.nat(90_000_000), fc.integer({ min: 1, max: 60 }), months, months, (cost, bond, a, b) => {
        const of = (id: string, servedMonths: number) =>
          Number(results(id, { cost, bondMonths: bond, servedMonths, waiver: 0 })['repay']);
        const [less, more] = [Math.min(a, b), Math.max(a, b)];
        expect(of('scholarship.bond', more)).toBeLessThanOrEqual(of('scholarship.bond', less));
        expect(Math.abs(2 * of('dispatch.bond', a) - of('scholarship.bond', a))).toBeLessThanOrEqual(1);
      }),
    );
  });

  it('is waived in full for a body of the budget, by half elsewhere, and without limits before 3/6/1443H', () => {
    const id = 'scholarship.bond';
    const max = (destination: string | null, on = asOf) => results(id, { destination }, on)['maxWaiver'];
    expect(['government-budget', 'government-other', 'private', null].map((to) => max(to))).toEqual([1, 0.5, 0.5, 0]);
    expect(['government-other', 'private', null].map((to) => max(to, '1443-06-02H'))).toEqual([1, 1, 1]);
    expect(max('private', '1443-06-03H')).toBe(0.5);
    const waived = (waiverFraction: number, destination: string) => outcome(id, { waiverFraction, destination });
    expect(waived(0.5, 'private')).toBe('eligible');
    expect(waived(0.51, 'private')).toBe('ineligible');
    expect(waived(1, 'government-budget')).toBe('eligible');
    expect(outcome(id, { waiverFraction: 0.6 })).toBe('undetermined');
  });
});

describe('the return of a scholar', () => {
  const id = 'scholarship.return';

  it('is within thirty days', () => {
    expect([30, 31].map((daysAfterStudyEnd) => outcome(id, { daysAfterStudyEnd }))).toEqual(['eligible', 'ineligible']);
    const ended = { 'study.endedOn': '2025-06-01' };
    expect(deadline(id, ended, { asOf: '2025-07-01' }).status).toBe('open');
    expect(deadline(id, ended, { asOf: '2025-07-02' }).status).toBe('passed');
    expect(results(id, {})['limitDays']).toBe(30);
  });
});

describe('the course of study', () => {
  it('goes on to a higher degree after Very good', () => {
    const facts = { 'degree.fitsPlan': true, acceptance: true, 'degree.firstInPeriod': true };
    const grades = ['pass', 'good', 'very-good', 'excellent'];
    for (const id of ['scholarship.continue-higher', 'dispatch.higher-degree']) {
      expect(grades.map((grade) => outcome(id, { ...facts, 'degree.firstGrade': grade }))).toEqual([
        'ineligible',
        'ineligible',
        'eligible',
        'eligible',
      ]);
      expect(failing(id, { ...facts, 'degree.firstGrade': 'excellent', 'degree.fitsPlan': false })).toEqual(['plan']);
    }
    const late = { ...facts, 'degree.firstGrade': 'excellent', 'degree.firstInPeriod': false };
    expect(failing('dispatch.higher-degree', late)).toEqual(['period']);
  });

  it('of a scholarship is extended and changed by the agency', () => {
    const id = 'scholarship.conduct';
    expect(outcome(id, { 'approval.agency': true, 'study.satisfactory': true })).toBe('eligible');
    expect(failing(id, { 'approval.agency': true, 'study.satisfactory': false })).toEqual(['study']);
    expect(failing(id, { 'approval.agency': false, 'study.satisfactory': true })).toEqual(['approval']);
    expect(outcome(id, { 'approval.agency': true }, { set: 'scholarship-change' })).toBe('eligible');
    expect(outcome(id, { 'approval.agency': false }, { set: 'scholarship-change' })).toBe('ineligible');
  });

  it('of a dispatch is extended, unless a condition fails that the agency does not overlook', () => {
    const id = 'dispatch.extension';
    const facts = {
      'study.satisfactory': true,
      'study.changedWithoutApproval': false,
      'study.planBreached': false,
      'study.circumstancesAccepted': false,
    };
    expect(outcome(id, facts)).toBe('eligible');
    for (const [name, value, part] of [
      ['study.satisfactory', false, 'study'],
      ['study.changedWithoutApproval', true, 'unchanged'],
      ['study.planBreached', true, 'plan'],
    ] as const) {
      expect(failing(id, { ...facts, [name]: value })).toEqual([part]);
      expect(outcome(id, { ...facts, [name]: value, 'study.circumstancesAccepted': true })).toBe('eligible');
    }
  });

  it('of a dispatch is changed with approval, its institution once', () => {
    const id = 'dispatch.change';
    const facts = { institutionChanges: 1, approved: true, specialtyChanged: false, extendsPeriod: false };
    expect(outcome(id, facts)).toBe('eligible');
    expect(failing(id, { ...facts, institutionChanges: 2 })).toEqual(['once']);
    expect(failing(id, { ...facts, extendsPeriod: true })).toEqual(['period']);
    expect(failing(id, { ...facts, specialtyChanged: true, justified: false })).toEqual(['justified']);
    expect(outcome(id, { ...facts, specialtyChanged: true, justified: true })).toBe('eligible');
    expect(failing(id, { ...facts, approved: false })).toEqual(['approval']);
    expect(outcome(id, { institutionChanges: 1 })).toBe('undetermined');
  });

  it('is left for two terms at most, with both approvals', () => {
    const id = 'dispatch.withdrawal';
    const facts = { withdrawnTerms: 2, approved: true, institutionApproved: true };
    expect(outcome(id, facts)).toBe('eligible');
    expect(failing(id, { ...facts, withdrawnTerms: 3 })).toEqual(['terms']);
    expect(failing(id, { ...facts, approved: false })).toEqual(['decision']);
    expect(failing(id, { ...facts, institutionApproved: false })).toEqual(['institution']);
  });

  it('is paid for by the agency, and since 3/6/1443H by one who consents', () => {
    const id = 'dispatch.fees';
    const borne = { 'fees.borneByEmployee': true, 'fees.consent': true, 'fees.statedInDecision': true };
    expect(outcome(id, { 'fees.borneByEmployee': false })).toBe('eligible');
    expect(outcome(id, borne)).toBe('eligible');
    expect(outcome(id, borne, { asOf: '1443-06-02H' })).toBe('ineligible');
    expect(outcome(id, borne, { asOf: '1443-06-03H' })).toBe('eligible');
    expect(outcome(id, { ...borne, 'fees.consent': false })).toBe('ineligible');
    expect(outcome(id, { ...borne, 'fees.statedInDecision': false })).toBe('ineligible');
  });
});

describe('the programme for the distinguished', () => {
  const id = 'programme.distinguished';
  const facts = {
    'programme.saudi': true,
    'programme.recentGraduate': true,
    'programme.qualification': 'diploma',
    'programme.months': 24,
    'programme.extensions': 0,
  };
  const extended = {
    ...facts,
    'programme.extensions': 1,
    'programme.extensionMonths': 6,
    'programme.extensionByMinister': true,
  };

  it('is for Saudi recent graduates, two years at most, extended once by six months', () => {
    expect(outcome(id, facts)).toBe('eligible');
    expect(outcome(id, extended)).toBe('eligible');
    expect(failing(id, { ...facts, 'programme.saudi': false })).toEqual(['saudi']);
    expect(failing(id, { ...facts, 'programme.recentGraduate': false })).toEqual(['graduate']);
    expect(failing(id, { ...facts, 'programme.months': 25 })).toEqual(['period']);
    expect(failing(id, { ...extended, 'programme.extensionMonths': 6.5 })).toEqual(['extension']);
    expect(failing(id, { ...extended, 'programme.extensions': 2 })).toEqual(['extension']);
    expect(failing(id, { ...extended, 'programme.extensionByMinister': false })).toEqual(['extension']);
  });
});
