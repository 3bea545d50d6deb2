import fc from 'fast-check';
import * as z from 'zod';
import { describe, expect, it } from 'vitest';
import { formatCivilDate, parseDualDate } from '../../../src/models/calendar/index.js';
import { employeeSchema, generalScale, lookupSalary } from '../../../src/models/employment/index.js';
import type { Settlement } from '../../../src/models/requests/index.js';
import { enquirySubjects, settlementSchema } from '../../../src/models/requests/index.js';
import type { ContactWay } from '../../../src/rules/index.js';
import { answerEnquiry, contactWay, lintSettlement } from '../../../src/rules/index.js';
import { rankAndStep } from '../../../src/testing/arbitraries/employment.js';
import { recordOf } from '../../arbitraries/records.js';

const asOf = '1447-01-10H';

describe('one is told of a request', () => {
  const ways: readonly ContactWay[] = ['sms', 'email', 'app', 'phone'];
  const reaches = fc.record({ mobile: fc.boolean(), email: fc.boolean(), app: fc.boolean() });

  it('by the first way wished for that leads somewhere, and by none that was not wished for', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray([...ways]), reaches, (wished, reach) => {
        const open = { sms: reach.mobile, phone: reach.mobile, email: reach.email, app: reach.app };
        const way = contactWay({ ways: wished }, reach, { asOf });
        const index = way === undefined ? wished.length : wished.indexOf(way);
        expect(wished.slice(0, index).every((of) => !open[of])).toBe(true);
        expect(way === undefined || (wished.includes(way) && open[way])).toBe(true);
      }),
    );
  });
});

describe('an enquiry', () => {
  const asking = (ranks: readonly { readonly rank: number; readonly step: number }[]) =>
    z.decode(
      employeeSchema,
      recordOf({
        ranks: ranks.map((of) => ({ ...of, from: '1440-01-01H', lastDay: null, provenance: 'verified' as const })),
      }),
    );

  it('about the salary scale is answered by it, for the rank and step of who asks', () => {
    fc.assert(
      fc.property(rankAndStep, (grade) => {
        const answered = answerEnquiry({ subject: 'salary-scale' }, { record: asking([grade]), asOf });
        expect(answered).toEqual(lookupSalary({ scale: generalScale.scale, ...grade, onDate: asOf }));
        expect(answered.ok).toBe(true);
      }),
    );
  });

  it('goes to a person where it is about anything else, or the rank is not known, or not one', () => {
    const person = { ok: false, issues: [{ code: 'answered-by-person' }] };
    const record = asking([{ rank: 7, step: 3 }]);
    for (const subject of Object.keys(enquirySubjects.codes))
      if (subject !== 'salary-scale') expect(answerEnquiry({ subject }, { record, asOf })).toMatchObject(person);
    const subject = 'salary-scale';
    expect(answerEnquiry({ subject }, { asOf })).toMatchObject(person);
    expect(answerEnquiry({ subject }, { record, asOf: '1439-12-29H' })).toMatchObject(person);
    const twice = asking([
      { rank: 7, step: 3 },
      { rank: 8, step: 1 },
    ]);
    expect(answerEnquiry({ subject }, { record: twice, asOf })).toMatchObject(person);
  });
});

describe('a settlement', () => {
  const start = 20_000;
  const civil = (day: number): string => formatCivilDate(day, 'gregorian');
  const settlementOf = (ended: number, periods: readonly (readonly [number, number | null, boolean])[]): Settlement =>
    settlementSchema.parse({
      employeeId: 'e-1001',
      reason: 'resignation',
      endedOn: civil(ended),
      state: 'open',
      periods: periods.map(([from, last, counted]) => ({
        from: civil(from),
        lastDay: last === null ? null : civil(last),
        counted,
        provenance: 'verified',
      })),
      items: [{ item: 'salary', amount: 100 }],
      total: 100,
    });
  const period = fc
    .tuple(fc.nat(20), fc.option(fc.nat(20)), fc.boolean())
    .map(([from, length, counted]) => [start + from, length === null ? null : start + from + length, counted] as const);

  it('comes after the service, and counts none of what lies after it', () => {
    fc.assert(
      fc.property(fc.nat(40), fc.nat(40), fc.array(period, { maxLength: 4 }), (ended, today, periods) => {
        const found = lintSettlement(settlementOf(start + ended, periods), { asOf: civil(start + today) });
        const after = periods.filter(([, last, counted]) => counted && (last === null || last > start + ended));
        const codes = new Set(found.map(({ code }) => code));
        expect(codes.has('date-ahead')).toBe(ended > today);
        expect(codes.has('counted-after-end')).toBe(after.length > 0);
        expect(codes.has('differs-from-record')).toBe(false);
      }),
    );
  });

  it('is warned of where the record has another end or another reason, and says neither', () => {
    fc.assert(
      fc.property(fc.integer({ min: -3, max: 3 }), fc.constantFrom('resignation', 'death'), (off, reason) => {
        const serviceEnd = { reason, lastDay: parseDualDate(civil(start + off)), provenance: 'verified' as const };
        const found = lintSettlement(settlementOf(start, []), { record: { serviceEnd }, asOf: civil(start + 9) });
        expect(found.map(({ code, severity, path }) => [code, severity, ...path])).toEqual([
          ...(off === 0 ? [] : [['differs-from-record', 'warning', 'endedOn']]),
          ...(reason === 'resignation' ? [] : [['differs-from-record', 'warning', 'reason']]),
        ]);
        expect(JSON.stringify(found)).not.toMatch(/death|100/);
        for (const { text } of found) expect(text.ar).toMatch(/[\u0600-\u06ff]/);
      }),
    );
  });
});
