import { describe, expect, it } from 'vitest';
import { leaveLeft } from '../../../src/rules/index.js';
import { asOf } from './ready.js';

const facts = {
  daysTakenThisYear: 30,
  retirementServiceYears: 12,
  age: 40,
  earnedYearEnd: '1445-12-29H',
  agencyDeferral: false,
  sickDaysUsedInWindow: 200,
  serious: false,
  exceptionalDaysInLast5Years: 100,
  usedDays: 80,
};

describe('what leave have I left', () => {
  it('is told of each leave of which the law sets an amount', () => {
    const left = leaveLeft(facts, { asOf });
    expect(left.map(({ type, days }) => [type, days])).toEqual([
      ['ordinary', 78],
      ['sick', 520],
      ['exceptional', 620],
      ['motherhood', 1000],
    ]);
    expect(left[0]?.useBy).toBe('1448-12-29H');
    expect(left[1]?.rate).toBe(0.5);
    expect(left.map(({ sources }) => sources[0]?.cites.article)).toEqual(['132', '141', '148', '152']);
  });

  it('is never less than none', () => {
    const left = leaveLeft(
      { ...facts, daysTakenThisYear: 400, sickDaysUsedInWindow: 900, exceptionalDaysInLast5Years: 800, usedDays: 1200 },
      { asOf },
    );
    expect(left.map(({ days }) => days)).toEqual([0, 0, 0, 0]);
  });

  it('names what it hangs on, leave by leave', () => {
    const left = leaveLeft({}, { asOf });
    expect(left.every(({ days }) => days === undefined)).toBe(true);
    expect(left.map(({ unknown }) => unknown.length > 0)).toEqual([true, true, true, true]);
    expect(left[1]?.unknown).toEqual(['sickDaysUsedInWindow']);
  });
});
