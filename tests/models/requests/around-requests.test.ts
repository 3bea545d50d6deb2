import fc from 'fast-check';
import * as z from 'zod';
import { describe, expect, it } from 'vitest';
import { formatCivilDate } from '../../../src/models/calendar/civil-date.js';
import { dualDate, parseDualDate } from '../../../src/models/calendar/dual-date.js';
import { employeeSchema, endOfServiceReasons } from '../../../src/models/employment/index.js';
import {
  contactPreferenceSchema,
  enquirySchema,
  enquirySubjects,
  notificationSchema,
  notificationText,
  recordChanges,
  requestEvents,
  settlementItems,
  settlementSchema,
  settlementStates,
  workplaceOf,
} from '../../../src/models/requests/index.js';
import type { RequestEventName } from '../../../src/models/requests/index.js';
import { issuesOf } from '../../../src/models/schema/index.js';
import { itKeepsTheLawsOfModels } from '../../arbitraries/model-laws.js';
import { codeOf, date, employeeId, few, moment, text } from '../../../src/testing/arbitraries/wire.js';
import { recordOf } from '../../arbitraries/records.js';
import { calendar, dayOfTable } from '../../../src/testing/arbitraries/calendar.js';
import { requestNumbers } from '../../../src/testing/arbitraries/identifiers.js';

describe('an enquiry', () => {
  itKeepsTheLawsOfModels(
    enquirySchema,
    fc.record({ subject: codeOf(enquirySubjects), question: text.map((of) => `استفسار عن ${of}`) }),
  );
});

describe('a contact preference', () => {
  itKeepsTheLawsOfModels(
    contactPreferenceSchema,
    fc.record({
      ways: fc.uniqueArray(fc.constantFrom('sms' as const, 'email' as const, 'app' as const)),
      language: fc.constantFrom('ar' as const, 'en' as const),
    }),
  );
});

const notifications = fc.record({
  id: fc.uuid(),
  request: requestNumbers,
  event: fc.constantFrom(...(Object.keys(requestEvents) as RequestEventName[])),
  at: moment,
});

describe('a notification', () => {
  itKeepsTheLawsOfModels(notificationSchema, notifications);

  it('names the request by its number, and says what happened', () => {
    fc.assert(
      fc.property(notifications, fc.constantFrom('ar' as const, 'en' as const), (of, language) => {
        const said = notificationText(z.decode(notificationSchema, of), language);
        expect(said).toContain(of.request);
        expect(said).toContain(requestEvents[of.event][language]);
      }),
    );
  });
});

const settlements = fc
  .record({
    employeeId,
    reason: codeOf(endOfServiceReasons),
    endedOn: date,
    state: fc.constantFrom(...(Object.keys(settlementStates.codes) as (keyof typeof settlementStates.codes)[])),
    periods: few(
      fc.record({
        counted: fc.boolean(),
        from: date,
        lastDay: fc.option(date),
        provenance: fc.constant('verified' as const),
      }),
    ),
    items: fc.array(
      fc.record({ item: codeOf(settlementItems), amount: fc.integer({ min: -5_000_000, max: 50_000_000 }) }),
      { maxLength: 4 },
    ),
  })
  .map((of) => ({ ...of, total: of.items.reduce((sum, { amount }) => sum + amount, 0) }));

describe('a settlement', () => {
  itKeepsTheLawsOfModels(settlementSchema, settlements);

  it('has the sum of its items as its total, to the halala', () => {
    fc.assert(
      fc.property(settlements, fc.integer({ min: -3, max: 3 }), (wire, off) => {
        const judged = issuesOf(settlementSchema, { ...wire, total: wire.total + off });
        expect(judged.ok ? [] : judged.issues.map(({ code, path }) => [code, ...path])).toEqual(
          off === 0 ? [] : [['total-differs', 'total']],
        );
      }),
    );
  });
});

const provenance = 'verified';
const records = fc
  .array(fc.tuple(dayOfTable, calendar, fc.integer({ min: 1, max: 15 })), { maxLength: 6 })
  .map((entries) =>
    employeeSchema.parse(
      recordOf({
        ranks: entries.map(([day, of, rank]) => ({
          rank,
          step: 1,
          from: formatCivilDate(day, of),
          lastDay: null,
          provenance,
        })),
      }),
    ),
  );

describe('the changes of a record', () => {
  it('are its entries from a day on, the latest first, each at its place', () => {
    fc.assert(
      fc.property(records, dayOfTable, (of, since) => {
        const changes = recordChanges(of, dualDate(since, 'hijri'));
        const days = changes.map(({ on }) => on.day);
        expect(days).toEqual(days.toSorted((a, b) => b - a));
        const expected = [...of.ranks, ...of.positions, ...of.statuses].filter(({ from }) => from.day >= since);
        expect(changes).toHaveLength(expected.length);
        for (const { path, on, kind } of changes) if (kind === 'rank') expect(of.ranks[path[1]]?.from).toEqual(on);
        expect(recordChanges(of)).toHaveLength(of.ranks.length + 3);
      }),
    );
  });

  it('tell nothing of leaves, suspensions and penalties', () => {
    const of = employeeSchema.parse(
      recordOf({
        leaves: [{ type: 'sick', from: '1446-01-01H', lastDay: '1446-01-05H', provenance }],
        suspensions: [{ from: '1446-01-01H', lastDay: null, provenance }],
        penalties: [{ type: 'warning', issuedOn: '1446-01-01H', provenance }],
      }),
    );
    expect(recordChanges(of)).toEqual(recordChanges(employeeSchema.parse(recordOf({}))));
  });
});

describe('the workplace', () => {
  it('is that of the position held on the day', () => {
    const of = employeeSchema.parse(recordOf({}));
    const on = (day: string) => workplaceOf(of, parseDualDate(day))?.entity;
    expect(['1439-12-29H', '1440-01-01H', '1444-12-29H', '1445-01-01H', '1460-01-01H'].map(on)).toEqual([
      undefined,
      'example:moe',
      'example:moe',
      'example:moh',
      'example:moh',
    ]);
  });
});
