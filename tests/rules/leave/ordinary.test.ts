import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compute, deadline, decideRule } from '../../../src/rules/index.js';

const asOf = '1447-01-10H';
type Sheet = Readonly<Record<string, unknown>>;
const results = (id: string, sheet: Sheet, readings: Readonly<Record<string, string>> = {}) =>
  compute(id, sheet, { asOf, readings }).results;
const outcome = (id: string, sheet: Sheet, on = asOf) => decideRule(id, sheet, { asOf: on }).outcome;
const unknown = (id: string, sheet: Sheet) =>
  decideRule(id, sheet, { asOf }).findings.flatMap((finding) => finding.unknown);

describe('ordinary leave', () => {
  const id = 'leave.ordinary.entitlement';

  it('is thirty-six days for each year, at full salary', () => {
    for (let years = 0; years <= 40; years += 1)
      expect(results(id, { serviceYearsCounted: years })).toMatchObject({ ordinaryDays: 36 * years, payFraction: 1 });
    expect(results(id, { serviceYearsCounted: 0.5 })['ordinaryDays']).toBe(18);
  });

  it('may be paid in advance from thirty days on', () => {
    expect(results(id, { requestedDays: 29 })['paidInAdvance']).toBe(false);
    expect(results(id, { requestedDays: 30 })['paidInAdvance']).toBe(true);
  });
});

describe('a period of ordinary leave', () => {
  const id = 'leave.ordinary.start-of-year';
  const period = (requestedDays: number, shortDaysUsedThisYear?: number) =>
    outcome(id, { requestedDays, ...(shortDaysUsedThisYear === undefined ? {} : { shortDaysUsedThisYear }) });

  it('is of five days at least, or within ten short days a year', () => {
    for (let days = 1; days <= 8; days += 1)
      for (let used = 0; used <= 12; used += 1)
        expect([days, used, period(days, used)]).toEqual([
          days,
          used,
          days >= 5 || days + used <= 10 ? 'eligible' : 'ineligible',
        ]);
  });

  it('asks for the short days only where it is short', () => {
    expect(period(5)).toBe('eligible');
    expect(period(4)).toBe('undetermined');
    expect(unknown(id, { requestedDays: 4 })).toEqual(['shortDaysUsedThisYear']);
  });
});

describe('postponement by the agency', () => {
  const id = 'leave.ordinary.postpone';

  it('is of ninety days at most', () => {
    expect(outcome(id, { postponementDays: 90 })).toBe('eligible');
    expect(outcome(id, { postponementDays: 91 })).toBe('ineligible');
    expect(outcome(id, {})).toBe('undetermined');
    expect(deadline(id, { requestedStart: '2025-07-01' }, { asOf }).lastDay).toBe('1447-04-07H');
    expect(deadline(id, { requestedStart: '2025-07-01' }, { asOf: '2025-09-29' }).status).toBe('open');
    expect(deadline(id, { requestedStart: '2025-07-01' }, { asOf: '2025-09-30' }).status).toBe('passed');
  });
});

describe('extension of ordinary leave', () => {
  const id = 'leave.ordinary.extend';
  const facts = { 'employee.currentLeave': 'ordinary', requestedDays: 10, ordinaryBalance: 10 };

  it('is asked for on the leave, and has a balance', () => {
    expect(outcome(id, facts)).toBe('eligible');
    expect(outcome(id, { ...facts, ordinaryBalance: 9 })).toBe('ineligible');
    expect(outcome(id, { ...facts, 'employee.currentLeave': 'sick' })).toBe('ineligible');
    expect(outcome(id, { ...facts, 'employee.currentLeave': null })).toBe('ineligible');
  });

  it('runs from the end of the leave', () => {
    expect(results(id, { 'leave.endsOn': '1447-01-10H', requestedDays: 10 })).toEqual({ extendedTo: '1447-01-20H' });
  });
});

describe('the limit of a year', () => {
  const id = 'leave.ordinary.max-per-year';
  const facts = { retirementServiceYears: 24.9, age: 49.9 };

  it('is 108 days, and 144 with 25 years of service or the age of fifty', () => {
    for (const [more, limit] of [
      [{}, 108],
      [{ retirementServiceYears: 25 }, 144],
      [{ age: 50 }, 144],
      [{ retirementServiceYears: 30, age: 55 }, 144],
    ] as const) {
      expect(results(id, { ...facts, ...more })['limit']).toBe(limit);
      expect(outcome(id, { ...facts, ...more, daysTakenThisYear: limit })).toBe('eligible');
      expect(outcome(id, { ...facts, ...more, daysTakenThisYear: limit + 1 })).toBe('ineligible');
    }
    expect(results(id, { ...facts, daysTakenThisYear: 100 })['remaining']).toBe(8);
  });

  it('asks for nothing more where the answer is the same', () => {
    expect(outcome(id, { daysTakenThisYear: 108 })).toBe('eligible');
    expect(outcome(id, { daysTakenThisYear: 145 })).toBe('ineligible');
    expect(outcome(id, { daysTakenThisYear: 109, age: 49 })).toBe('undetermined');
    expect(outcome(id, { daysTakenThisYear: 109, age: 50 })).toBe('eligible');
  });
});

describe('the time to take ordinary leave', () => {
  const id = 'leave.ordinary.use-by';
  const facts = { earnedYearEnd: '1443-12-29H', requestedOn: null, agencyDeferral: false };
  const state = (more: Sheet, on: string) => compute(id, { ...facts, ...more }, { asOf: on }).results;

  it('is three years from the end of the year earned, and four when deferred', () => {
    expect(state({}, '1446-12-29H')).toEqual({ useBy: '1446-12-29H', lapsed: false, outcome: 'kept' });
    expect(state({}, '1447-01-01H')).toEqual({ useBy: '1446-12-29H', lapsed: true, outcome: 'lapsed' });
    expect(state({ agencyDeferral: true }, '1447-12-29H')['lapsed']).toBe(false);
    expect(state({ agencyDeferral: true }, '1448-01-01H')['lapsed']).toBe(true);
    expect(deadline(id, facts, { asOf: '1447-01-01H' }).status).toBe('passed');
  });

  it('is kept by asking for it in time', () => {
    expect(outcome(id, { ...facts, requestedOn: '1446-12-29H' }, '1448-01-01H')).toBe('eligible');
    expect(outcome(id, { ...facts, requestedOn: '1447-01-01H' }, '1448-01-01H')).toBe('ineligible');
    expect(outcome(id, facts, '1447-01-01H')).toBe('ineligible');
  });

  it('asks about a deferral only after the third year', () => {
    const { agencyDeferral: _deferral, ...rest } = facts;
    expect(outcome(id, rest, '1446-12-29H')).toBe('eligible');
    expect(outcome(id, rest, '1447-01-01H')).toBe('undetermined');
    expect(outcome(id, rest, '1448-01-01H')).toBe('ineligible');
  });
});

describe('cash for the balance', () => {
  const cash = (endReason: string, before: number, after: number, readings = {}) =>
    results('leave.ordinary.cash', { endReason, 'balance.before14390703': before, 'balance.after': after }, readings)[
      'cashDays'
    ];

  it('is the whole on death and incapacity', () => {
    for (const reason of ['death', 'incapacity', 'health-incapacity']) expect(cash(reason, 200, 100)).toBe(300);
  });

  it('is capped otherwise: 72 new days, 180 old ones, and 180 together', () => {
    for (const [before, after, days] of [
      [0, 71, 71],
      [0, 72, 72],
      [0, 73, 72],
      [108, 72, 180],
      [109, 72, 180],
      [107, 100, 179],
      [180, 0, 180],
      [181, 0, 180],
    ] as const)
      expect([before, after, cash('retirement', before, after)]).toEqual([before, after, days]);
  });

  it('is 72 in all in the other reading, unless the old balance exceeds it', () => {
    const other = { 'AMB-23': 'B' };
    expect(cash('resignation', 50, 100, other)).toBe(72);
    expect(cash('resignation', 50, 100)).toBe(122);
    expect(cash('resignation', 73, 100, other)).toBe(73);
    expect(cash('resignation', 200, 100, other)).toBe(180);
    expect(cash('resignation', 30, 20, other)).toBe(50);
  });

  it('never falls with a greater balance, and the other reading never gives more', () => {
    fc.assert(
      fc.property(fc.nat(400), fc.nat(400), fc.nat(50), (before, after, more) => {
        expect(cash('retirement', before + more, after)).toBeGreaterThanOrEqual(
          Number(cash('retirement', before, after)),
        );
        expect(cash('retirement', before, after + more)).toBeGreaterThanOrEqual(
          Number(cash('retirement', before, after)),
        );
        expect(cash('retirement', before, after, { 'AMB-23': 'B' })).toBeLessThanOrEqual(
          Number(cash('retirement', before, after)),
        );
      }),
    );
  });

  it('is by the last basic salary, a thirtieth a day', () => {
    const facts = { endReason: 'retirement', 'balance.before14390703': 0, 'balance.after': 45, basic: 1_000_000 };
    expect(results('leave.ordinary.cash', facts)).toEqual({ cashDays: 45, cash: 1_500_000 });
    expect(compute('leave.ordinary.cash', { endReason: 'retirement' }, { asOf }).unknown['cashDays']).toEqual([
      'balance.before14390703',
      'balance.after',
    ]);
  });
});
