import { describe, expect, it } from 'vitest';
import { retirementOf } from '../../../src/rules/index.js';
import { asOf } from './ready.js';

const old = { 'employee.birthDate': '1390-05-01H', contributionMonthsAt20240703: 300 };

describe('when may I, and when must I, retire', () => {
  it('must be at sixty Hijri years under the old law', () => {
    const answer = retirementOf(old, { asOf });
    expect(answer).toMatchObject({ regime: 'old-unchanged', mustOn: '1450-05-01H', pensionOn: '1450-05-01H' });
    expect(answer.sources.map(({ rule }) => rule)).toEqual(
      expect.arrayContaining(['retirement.compulsory', 'retirement.age.crl']),
    );
  });

  it('must be at the end of an extension', () => {
    expect(retirementOf({ ...old, 'extension.until': '1452-05-01H' }, { asOf }).mustOn).toBe('1452-05-01H');
    expect(
      retirementOf({ 'employee.birthDate': '1390-05-01H', 'retirement.statutoryAge': 'P62Y' }, { asOf }).mustOn,
    ).toBe('1452-05-01H');
  });

  it('follows the new law where no month was contributed before it', () => {
    const facts = {
      birthDate: '2000-03-15',
      contributionMonthsAt20240703: 0,
      contributionMonths: 10,
      stoppedCoveredWork: false,
    };
    expect(retirementOf(facts, { asOf })).toMatchObject({ regime: 'new', pensionEarliest: null, earlyMonths: 360 });
    expect(retirementOf(facts, { asOf }).pensionOn).toBe(retirementOf(facts, { asOf }).mustOn);
  });

  it('may be early after twenty years with an approval, and says what would turn a refusal', () => {
    const clear = {
      'employee.suspended': false,
      'employee.underInvestigation': false,
      'employee.referredToTrial': null,
    };
    const facts = { ...old, ...clear, 'employee.rank': 9, 'approval.appointingAuthority': true };
    const short = retirementOf({ ...facts, 'employee.serviceYears': 19 }, { asOf }).early;
    expect(short.outcome).toBe('ineligible');
    expect(short.approvedBy).toBe('appointing-authority');
    expect(short.reasons.map(({ rule, part }) => [rule, part])).toEqual([['retirement.early', 'service']]);
    expect(short.turns[0]?.changes.map(({ fact, to }) => [fact, to])).toEqual([['employee.serviceYears', 20]]);
    expect(retirementOf({ ...facts, 'employee.serviceYears': 20 }, { asOf }).early.outcome).toBe('eligible');
  });

  it('names what is unknown, and gives no date of a regime that is not known', () => {
    const answer = retirementOf({ 'employee.birthDate': '1390-05-01H' }, { asOf });
    expect(answer).not.toHaveProperty('mustOn');
    expect(answer.unknown).toContain('contributionMonthsAt20240703');
    expect(answer.early.outcome).toBe('undetermined');
  });
});
