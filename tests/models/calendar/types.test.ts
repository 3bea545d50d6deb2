import { expect, expectTypeOf, test } from 'vitest';
import type * as z from 'zod';
import {
  addMonths,
  type Calendar,
  type Day,
  type DualDate,
  type Duration,
  dualDate,
  dualDateSchema,
  type Period,
  years,
} from '../../../src/models/calendar/index.js';

test('a date, a duration and a period are read-only, and a calendar is one of two', () => {
  const date = dualDate(0, 'hijri');
  const period: Period = { from: 0, to: null };
  const duration: Duration = years(1);
  const attempts = [
    // @ts-expect-error a dual date is not changed in place
    () => (date.entered = 'gregorian'),
    // @ts-expect-error a period is not changed in place
    () => (period.from = 1),
    // @ts-expect-error a duration is not changed in place
    () => (duration.years = 2),
    // @ts-expect-error no third calendar
    () => years(1, 'julian'),
    // @ts-expect-error adding months says how it rounds
    () => addMonths(0, 1, { calendar: 'gregorian' }),
  ];
  expect(attempts).toHaveLength(5);
});

test('the schema is text on the wire and a dual date in the domain', () => {
  expectTypeOf<z.input<typeof dualDateSchema>>().toEqualTypeOf<string>();
  expectTypeOf<z.output<typeof dualDateSchema>>().toEqualTypeOf<DualDate>();
  expectTypeOf<Calendar>().toEqualTypeOf<'hijri' | 'gregorian'>();
  expectTypeOf<Day>().toEqualTypeOf<number>();
});
