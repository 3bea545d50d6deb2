import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import * as z from 'zod';
import { formatCivilDate } from '../../../src/models/calendar/civil-date.js';
import { dualDate } from '../../../src/models/calendar/dual-date.js';
import { formatDuration } from '../../../src/models/calendar/duration.js';
import { civilDateSchema, dualDateSchema, durationSchema } from '../../../src/models/calendar/schemas.js';
import { jsonSchemaOf } from '../../../src/models/schema/index.js';
import { civilDateForm } from '../../../src/models/schema/wire-forms.js';
import { calendar, dayOfTable, duration } from '../../../src/testing/arbitraries/calendar.js';

const issueOf = (result: z.ZodSafeParseResult<unknown>): unknown => result.error?.issues[0];

describe('the schema of a dual date', () => {
  test('decodes what it encodes and encodes what it decodes', () => {
    fc.assert(
      fc.property(dayOfTable, calendar, (day, calendar) => {
        const [wire, domain] = [formatCivilDate(day, calendar), dualDate(day, calendar)];
        expect(z.decode(dualDateSchema, wire)).toEqual(domain);
        expect(z.encode(dualDateSchema, domain)).toBe(wire);
      }),
    );
  });

  test('refuses with our code and never with the date', () => {
    const result = z.safeDecode(dualDateSchema, '1447-02-30H', { reportInput: true });
    expect(issueOf(result)).toMatchObject({
      code: 'custom',
      path: [],
      params: { code: 'day-outside-month', month: 2, length: 29 },
    });
    expect(JSON.stringify(result.error)).not.toContain('02-30');
  });

  test('encodes no date whose parts are of different days', () => {
    const wrong = { ...dualDate(0, 'hijri'), gregorian: '1970-01-02' };
    expect(z.safeEncode(dualDateSchema, wrong).success).toBe(false);
  });

  test('is on the wire a text with a pattern, which every civil date has', () => {
    const wire = jsonSchemaOf(dualDateSchema);
    expect(wire.type).toBe('string');
    fc.assert(
      fc.property(dayOfTable, calendar, (day, calendar) => {
        expect(formatCivilDate(day, calendar)).toMatch(new RegExp(wire.pattern ?? '$^', 'u'));
        expect(formatCivilDate(day, calendar)).toMatch(new RegExp(civilDateForm.pattern));
      }),
    );
  });
});

describe('the schema of a civil date', () => {
  test('makes the text canonical and refuses what is no date, both ways', () => {
    expect(z.decode(civilDateSchema, '١٤٤٧-٠١-١٠هـ')).toBe('1447-01-10H');
    expect(z.encode(civilDateSchema, '2025-07-05')).toBe('2025-07-05');
    expect(issueOf(z.safeDecode(civilDateSchema, 'soon'))).toMatchObject({ params: { code: 'not-a-date' } });
    expect(issueOf(z.safeEncode(civilDateSchema, '1447-02-30H'))).toMatchObject({
      params: { code: 'day-outside-month' },
    });
  });
});

describe('the schema of a duration', () => {
  test('decodes what it encodes and encodes what it decodes, in its calendar', () => {
    fc.assert(
      fc.property(duration, (duration) => {
        const [schema, wire] = [durationSchema(duration.calendar), formatDuration(duration)];
        expect(z.decode(schema, wire)).toEqual(duration);
        expect(z.encode(schema, duration)).toBe(wire);
      }),
    );
  });

  test('refuses another calendar and what is no duration', () => {
    const gregorian = { calendar: 'gregorian', years: 1, months: 0, days: 0 } as const;
    expect(z.safeEncode(durationSchema('hijri'), gregorian).success).toBe(false);
    expect(issueOf(z.safeDecode(durationSchema('hijri'), '1 year'))).toMatchObject({
      params: { code: 'not-a-duration' },
    });
  });
});
