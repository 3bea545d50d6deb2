import { describe, expect, it } from 'vitest';
import { formatIso, hijriToDay, parseCivilDate } from '../../../src/models/index.js';
import { compute, decideRule } from '../../../src/rules/index.js';

const asOf = '1447-01-10H';
type Sheet = Readonly<Record<string, unknown>>;
const results = (id: string, sheet: Sheet, on = asOf) => compute(id, sheet, { asOf: on }).results;
const outcome = (id: string, sheet: Sheet, on = asOf) => decideRule(id, sheet, { asOf: on }).outcome;
const same = (a: unknown, b: string) => expect(formatIso(parseCivilDate(String(a)))).toBe(b);

/** The weekday by the runtime's own calendar. */
const weekday = (iso: string) => new Date(`${iso}T00:00:00Z`).getUTCDay();

describe('working days and the weekend', () => {
  it('are Sunday to Thursday, and Friday and Saturday', () => {
    for (let day = 20_000; day < 20_030; day += 1) {
      const date = formatIso(day);
      const working = weekday(date) <= 4;
      expect(results('worktime.days', { date })['workingDay']).toBe(working);
      expect(results('holiday.weekend', { date })['weekend']).toBe(!working);
    }
  });
});

describe('National Day and Founding Day', () => {
  const id = 'holiday.national-founding';

  it('move from Saturday to Sunday, and from Friday to Thursday', () => {
    for (let year = 2023; year <= 2046; year += 1)
      for (const date of [`${year}-09-23`, `${year}-02-22`]) {
        // In 2028 Founding Day falls in the feast, on a Tuesday; no other falls in one.
        const shift = weekday(date) === 6 ? 1 : weekday(date) === 5 ? -1 : 0;
        same(results(id, { date })['observed'], formatIso(parseCivilDate(date) + shift));
      }
  });

  it('are these two days and no other', () => {
    expect(results(id, { date: '2025-09-22' })).toEqual({ holiday: null, observed: null });
    expect(results(id, { date: '2025-09-23' })['holiday']).toBe('national-day');
    expect(results(id, { date: '2025-02-22' })['holiday']).toBe('founding-day');
  });

  it('were National Day only until the day before 9/7/1444H', () => {
    expect(results(id, { date: '2025-02-22' }, '1444-07-08H')['holiday']).toBeNull();
    expect(results(id, { date: '2025-02-22' }, '1444-07-09H')['holiday']).toBe('founding-day');
  });
});

describe('feast holidays', () => {
  const feast = (year: number, month: number, day: number) =>
    results('holiday.eids', { date: formatIso(hijriToDay(year, month, day)) });

  it('run from 25 Ramadan to 5 Shawwal, and from 5 to 15 Dhu al-Hijja', () => {
    for (const year of [1445, 1446, 1447]) {
      expect(feast(year, 9, 24)).toEqual({ feast: null, from: null, to: null });
      expect(feast(year, 9, 25)).toEqual({ feast: 'fitr', from: `${year}-09-25H`, to: `${year}-10-05H` });
      expect(feast(year, 10, 5)['feast']).toBe('fitr');
      expect(feast(year, 10, 6)['feast']).toBeNull();
      expect(feast(year, 12, 4)['feast']).toBeNull();
      expect(feast(year, 12, 5)).toEqual({ feast: 'adha', from: `${year}-12-05H`, to: `${year}-12-15H` });
      expect(feast(year, 12, 15)['feast']).toBe('adha');
      expect(feast(year, 12, 16)['feast']).toBeNull();
    }
  });
});

describe('a working day between two holidays', () => {
  const bridge = (date: string) => results('holiday.bridge-day', { date });

  it('is a holiday: Thursday after a Wednesday, Sunday before a Monday', () => {
    same(bridge('2026-09-23')['extraHoliday'], '2026-09-24');
    same(bridge('2026-09-24')['extraHoliday'], '2026-09-24');
    expect(bridge('2026-09-24')['officialHoliday']).toBe(true);
    same(bridge('2024-09-23')['extraHoliday'], '2024-09-22');
  });

  it('is none where two working days are between, or none', () => {
    expect(bridge('2025-09-23')['extraHoliday']).toBeNull();
    expect(bridge('2028-09-23')['extraHoliday']).toBeNull();
    expect(bridge('2025-07-07')).toEqual({ extraHoliday: null, officialHoliday: false });
    expect(compute('holiday.bridge-day', {}, { asOf }).unknown['extraHoliday']).toEqual(['date']);
  });
});

describe('feast holidays of labour-law staff', () => {
  const id = 'holiday.eids-contract-staff';
  const facts = { 'employee.regime': 'labour-law', agencyUnderCivilService: false, feastWorkingDays: 4 };

  it('are of four to five working days', () => {
    for (const [feastWorkingDays, is] of [
      [3, 'ineligible'],
      [4, 'eligible'],
      [5, 'eligible'],
      [6, 'ineligible'],
    ] as const)
      expect(outcome(id, { ...facts, feastWorkingDays })).toBe(is);
    expect(results(id, facts)).toEqual({ limitApplies: true, minWorkingDays: 4, maxWorkingDays: 5 });
  });

  it('bind staff of civil-service agencies in two programmes since 6/1/1447H', () => {
    const inAgency = { ...facts, agencyUnderCivilService: true, contractProgramme: 'undersecretary' };
    expect(results(id, inAgency, '1447-01-05H')['limitApplies']).toBe(false);
    expect(results(id, inAgency, '1447-01-06H')['limitApplies']).toBe(true);
    expect(results(id, { ...inAgency, contractProgramme: 'none' })['limitApplies']).toBe(false);
    expect(results(id, { ...facts, 'employee.regime': 'civil-service' })['maxWorkingDays']).toBeNull();
  });
});
