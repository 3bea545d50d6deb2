import { expect, test } from 'vitest';
import { dayOfWeek } from '../../../src/models/calendar/day.js';

test('the day of the week is that of the runtime, for 400 years about 1970', () => {
  const wrong: number[] = [];
  for (let day = -73_000; day <= 73_000; day += 1) {
    if (dayOfWeek(day) !== new Date(day * 86_400_000).getUTCDay()) wrong.push(day);
  }
  expect(wrong).toEqual([]);
});
