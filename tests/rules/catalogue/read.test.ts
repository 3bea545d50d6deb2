import { describe, expect, it } from 'vitest';

import { days, months, years } from '../../../src/models/calendar/duration.js';
import { attempt, readerOf } from '../../../src/rules/catalogue/read.js';
import { choose, facts, flag, lasting, registry } from '../../../src/rules/index.js';
import type { Duration } from '../../../src/models/calendar/duration.js';

const open = facts('it', { counted: flag({ label: { ar: 'واقعة', en: 'a fact' } }) });
const read = readerOf(
  { registry: registry([open]), facts: {}, asOf: [20_274, 20_274], readings: {}, elements: {} },
  new Map(),
);
const either = (a: Duration, b: Duration) => attempt(() => read(choose(open.counted, lasting(a), lasting(b)))[0]);

describe('a length of time that hangs on an unknown fact', () => {
  it('is known where it comes out as the same parts either way', () => {
    expect(either(years(2), years(2))).toEqual({ value: years(2) });
  });

  it('is open where it does not, though both measure the same', () => {
    for (const other of [months(12), days(360)]) expect(either(years(1), other)).toEqual({ unknown: ['it.counted'] });
  });
});
