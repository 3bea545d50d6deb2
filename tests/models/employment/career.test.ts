import fc from 'fast-check';
import * as z from 'zod';
import { describe, expect, it } from 'vitest';
import { dualDate } from '../../../src/models/calendar/dual-date.js';
import { careerEventKinds, careerOf, employeeSchema } from '../../../src/models/employment/index.js';
import { employees } from '../../../src/testing/arbitraries/employment.js';
import { recordOf } from '../../arbitraries/records.js';
import { dayOfTable } from '../../../src/testing/arbitraries/calendar.js';

const shuffledLists = employees.chain((of) =>
  fc
    .record({
      positions: fc.shuffledSubarray(of.positions, { minLength: of.positions.length }),
      promotions: fc.shuffledSubarray(of.promotions, { minLength: of.promotions.length }),
    })
    .map((lists) => [of, { ...of, ...lists }] as const),
);

describe('a career', () => {
  it('is told from its first event to its last, each entry of the record once', () => {
    fc.assert(
      fc.property(employees, (of) => {
        const career = careerOf(of);
        const days = career.map(({ on }) => on.day);
        expect(days).toEqual(days.toSorted((a, b) => a - b));
        const count = (...kinds: readonly string[]) => career.filter(({ kind }) => kinds.includes(kind)).length;
        expect(count('post-taken', 'moved')).toBe(of.positions.length);
        expect(count('promoted')).toBe(of.promotions.length);
        expect(count('seconded')).toBe(of.secondments.length);
        expect(count('studying')).toBe(of.studies.length);
        expect(count('appointed')).toBe(of.appointedOn === undefined ? 0 : 1);
        expect(count('service-ended')).toBe(of.serviceEnd === undefined ? 0 : 1);
        expect(count('placed')).toBe(of.ranks.length === 0 ? 0 : 1);
      }),
    );
  });

  it('goes from one rank and step to the next without a leap', () => {
    fc.assert(
      fc.property(employees, (of) => {
        let now: { readonly rank: number; readonly step: number } | undefined;
        for (const event of careerOf(of)) {
          if (event.kind === 'placed') now = { rank: event.rank, step: event.step };
          if (event.kind === 'raised' || event.kind === 'lowered' || event.kind === 'step-changed') {
            expect(event.before).toEqual(now);
            const { rank, step, before } = event;
            expect(Math.sign(rank - before.rank)).toBe({ raised: 1, lowered: -1, 'step-changed': 0 }[event.kind]);
            expect([rank, step]).not.toEqual([before.rank, before.step]);
            now = { rank, step };
          }
        }
        const last = of.ranks.toSorted((a, b) => a.from.day - b.from.day).at(-1);
        expect(now).toEqual(last === undefined ? undefined : { rank: last.rank, step: last.step });
      }),
    );
  });

  it('up to a day is the beginning of the whole, and does not depend on the order of the record', () => {
    fc.assert(
      fc.property(shuffledLists, dayOfTable, ([of, shuffled], day) => {
        const whole = careerOf(of);
        const part = careerOf(of, dualDate(day, 'hijri'));
        expect(part).toEqual(whole.slice(0, part.length));
        expect(whole.slice(part.length).every(({ on }) => on.day > day)).toBe(true);
        const days = [...of.positions.map(({ from }) => from.day), ...of.promotions.map((one) => one.effectiveOn.day)];
        // Two entries of one day are told in the order in which they stand.
        fc.pre(new Set(days).size === days.length);
        expect(careerOf(shuffled)).toEqual(whole);
      }),
    );
  });

  it('tells of a move where the entity is another one, and never why the service ended', () => {
    const of = z.decode(
      employeeSchema,
      recordOf({ serviceEnd: { reason: 'resignation', lastDay: '1446-01-01H', provenance: 'verified' } }),
    );
    expect(careerOf(of).map(({ kind, on }) => [kind, on.hijri])).toEqual([
      ['appointed', '1440-01-01H'],
      ['post-taken', '1440-01-01H'],
      ['moved', '1445-01-01H'],
      ['placed', '1445-01-01H'],
      ['service-ended', '1446-01-01H'],
    ]);
    expect(careerOf(of)[2]).toMatchObject({ before: 'example:moe', entity: 'example:moh' });
    expect(JSON.stringify(careerOf(of))).not.toContain('resignation');
  });

  it('is told in both languages', () => {
    for (const { ar, en } of Object.values(careerEventKinds)) {
      expect(ar).toMatch(/^[\u0621-\u0652 ]+$/);
      expect(en).toMatch(/^[A-Z]/);
    }
  });
});
