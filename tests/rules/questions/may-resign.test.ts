import { describe, expect, it } from 'vitest';
import { mayResign } from '../../../src/rules/index.js';
import { asOf } from './ready.js';

const clear = { 'employee.suspended': false, 'employee.underInvestigation': false, 'employee.referredToTrial': null };

describe('may I resign now, and when does it take effect', () => {
  it('takes effect thirty days after it is filed, unless it is accepted or deferred', () => {
    const answer = mayResign({ ...clear, 'employee.rank': 9, leavingOn: '1447-03-01H' }, { asOf });
    expect(answer).toMatchObject({
      outcome: 'eligible',
      acceptedBy: 'appointing-authority',
      informed: null,
      filedOn: asOf,
      effectiveBy: '1447-02-10H',
      deferralNoticeBy: '1447-02-10H',
      latestLeaving: '1447-05-01H',
      unknown: [],
    });
    expect(answer.sources.map(({ cites }) => cites.article)).toEqual(['216', '212', '213', '215']);
  });

  it.each([
    { 'employee.suspended': true },
    { 'employee.underInvestigation': true },
    { 'employee.referredToTrial': 'honour' },
  ])('is refused to one suspended, investigated or tried', (against) => {
    const { outcome, reasons } = mayResign({ ...clear, ...against }, { asOf });
    expect(outcome).toBe('ineligible');
    expect(reasons.map(({ rule }) => rule)).toEqual(['termination.resignation.bar']);
  });

  it('is accepted by the minister in the senior ranks, of whom the President is informed', () => {
    expect(mayResign({ ...clear, 'employee.rank': 14 }, { asOf })).toMatchObject({
      acceptedBy: 'competent-minister',
      informed: 'president-of-council-of-ministers',
    });
  });

  it('names what is unknown', () => {
    const { outcome, unknown, filedOn } = mayResign({ filedOn: '1447-01-05H' }, { asOf });
    expect(outcome).toBe('undetermined');
    expect(filedOn).toBe('1447-01-05H');
    expect(unknown).toEqual(expect.arrayContaining(['employee.suspended', 'employee.rank', 'leavingOn']));
  });
});
