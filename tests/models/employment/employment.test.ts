import fc from 'fast-check';
import * as z from 'zod';
import { describe, expect, it } from 'vitest';
import {
  basicSalary,
  employeeIssues,
  employeeSchema,
  formatRiyals,
  generalScale,
  hasStep,
  historyIssues,
  labelOf,
  lastStep,
  leaveTypes,
  lookupSalary,
  moneySchema,
  parseDualDate,
  safeParseRiyals,
} from '../../../src/models/index.js';
import { peopleOf } from '../../../src/sandbox/index.js';

/** First step, increment and number of steps of each rank, as two public tables agree (order 4097/م ب of 25/6/1432H). */
const published: readonly (readonly [number, number, number])[] = [
  [3_000, 135, 15],
  [3_430, 165, 15],
  [3_945, 190, 15],
  [4_530, 230, 15],
  [5_240, 265, 15],
  [6_065, 305, 15],
  [7_010, 365, 15],
  [8_010, 415, 15],
  [9_275, 470, 15],
  [10_275, 510, 15],
  [11_815, 530, 14],
  [13_435, 570, 13],
  [15_180, 605, 12],
  [17_015, 700, 11],
  [20_855, 865, 10],
];
/** The last step of each rank, as printed. */
const lastPrinted = [
  4_890, 5_740, 6_605, 7_750, 8_950, 10_335, 12_120, 13_820, 15_855, 17_415, 18_705, 20_275, 21_835, 24_015, 28_640,
];

describe('the general salary scale', () => {
  it('has the 210 published values', () => {
    let count = 0;
    published.forEach(([first, increment, steps], i) => {
      for (let step = 1; step <= steps; step += 1) {
        expect(basicSalary(generalScale, i + 1, step)).toEqual({
          ok: true,
          value: (first + (step - 1) * increment) * 100,
        });
        count += 1;
      }
      expect(basicSalary(generalScale, i + 1, steps)).toEqual({ ok: true, value: (lastPrinted[i] ?? 0) * 100 });
      expect(lastStep(i + 1)).toBe(steps);
      expect([hasStep(i + 1, steps), hasStep(i + 1, steps + 1)]).toEqual([true, false]);
    });
    expect(count).toBe(210);
  });

  it('refuses a rank or a step that it does not have, and a date before it', () => {
    const code = (of: Parameters<typeof lookupSalary>[0]) => {
      const found = lookupSalary(of);
      return found.ok ? 'ok' : found.issues[0]?.code;
    };
    const onDate = '1447-01-10H';
    expect(code({ scale: 'general', rank: 16, step: 1, onDate })).toBe('rank-unknown');
    expect(code({ scale: 'general', rank: 15, step: 11, onDate })).toBe('step-outside-rank');
    expect(code({ scale: 'general', rank: 1, step: 1, onDate: '1432-06-24H' })).toBe('scale-unknown');
    expect(code({ scale: 'general', rank: 1, step: 1, onDate: '1432-06-25H' })).toBe('ok');
    expect(code({ scale: 'judges', rank: 1, step: 1, onDate })).toBe('scale-unknown');
  });
});

describe('money', () => {
  it('is encoded to what it was decoded from', () => {
    fc.assert(
      fc.property(fc.nat(1_000_000_000), (halalas) => {
        expect(z.decode(moneySchema, formatRiyals(halalas))).toBe(halalas);
        expect(z.encode(moneySchema, halalas)).toBe(formatRiyals(halalas));
      }),
    );
  });

  it.each(['1.234', '-1', '1e3', '', '١٠'])('refuses %s', (text) => {
    expect(safeParseRiyals(text).ok).toBe(false);
  });
});

describe('an open list of codes', () => {
  it('names what it knows, and carries what it does not', () => {
    expect(labelOf(leaveTypes, 'study', 'ar')).toBe('دراسية');
    expect(labelOf(leaveTypes, 'agency-leave-7', 'ar')).toBe('agency-leave-7');
  });
});

describe('a history of which one entry holds at a time', () => {
  const date = fc.integer({ min: 0, max: 30 });
  const entries = fc.array(fc.record({ from: date, length: fc.integer({ min: 1, max: 6 }) }), { maxLength: 5 });
  const day = (n: number) => parseDualDate(`1446-01-${String(n + 1).padStart(2, '0')}H`);

  it('has an overlap exactly when two entries share a day, and a gap exactly when a day between them has none', () => {
    fc.assert(
      fc.property(entries, (of) => {
        const held = of
          .filter(({ from, length }) => from + length <= 29)
          .map(({ from, length }) => ({
            from: day(from),
            lastDay: day(from + length - 1),
            first: from,
            last: from + length - 1,
          }));
        const codes = new Set(historyIssues(held, 'ranks').map(({ code }) => code));
        const days = Array.from(
          { length: 30 },
          (_, n) => held.filter(({ first, last }) => first <= n && n <= last).length,
        );
        expect(codes.has('history-overlap')).toBe(days.some((count) => count > 1));
        const [begun, ended] = [days.findIndex((count) => count > 0), days.findLastIndex((count) => count > 0)];
        if (!codes.has('history-overlap'))
          expect(codes.has('history-gap')).toBe(days.slice(Math.max(begun, 0), ended + 1).includes(0));
      }),
    );
  });
});

describe('an employee', () => {
  it('is encoded to the record that he was decoded from', () => {
    for (const { record } of peopleOf()) {
      const decoded = z.decode(employeeSchema, record);
      expect(z.encode(employeeSchema, decoded)).toEqual(record);
      expect(employeeIssues(decoded)).toEqual([]);
    }
  });
});
