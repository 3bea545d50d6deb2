import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dualDate } from '../../../src/models/calendar/dual-date.js';
import { heldOn, historyIssues, overlapIssues, reversedIssues } from '../../../src/models/employment/index.js';
import type { During } from '../../../src/models/employment/index.js';

const entry = (from: number, lastDay: number | null): During => ({
  from: dualDate(from, 'hijri'),
  lastDay: lastDay === null ? null : dualDate(lastDay, 'hijri'),
});

const last = 40;
/** Short entries close together, so that they overlap, touch, leave gaps, lie inside one another and end too early. */
const entries = fc.array(
  fc
    .tuple(fc.nat(30), fc.option(fc.integer({ min: -3, max: 9 }), { freq: 8 }))
    .map(([from, days]) => entry(from, days === null ? null : from + days)),
  { maxLength: 6 },
);

const lastDayOf = (of: During): number => of.lastDay?.day ?? last;
const isReversed = (of: During): boolean => lastDayOf(of) < of.from.day;
const codes = (found: readonly { readonly code: string }[]): Set<string> => new Set(found.map(({ code }) => code));

describe('a history of which one entry holds at a time', () => {
  it('is without issue exactly if every day from its first to its last is held by one entry', () => {
    fc.assert(
      fc.property(entries, (history) => {
        const sound = history.filter((of) => !isReversed(of));
        const [first, end] = [Math.min(...sound.map(({ from }) => from.day)), Math.max(...sound.map(lastDayOf))];
        const held = Array.from(
          { length: sound.length === 0 ? 0 : end - first + 1 },
          (_, at) => sound.filter((of) => of.from.day <= first + at && first + at <= lastDayOf(of)).length,
        );
        const found = codes(historyIssues(history, 'ranks'));
        expect(found.has('history-overlap')).toBe(held.some((count) => count > 1));
        expect(found.has('history-gap')).toBe(held.includes(0));
        expect(found.has('period-reversed')).toBe(history.some(isReversed));
      }),
    );
  });

  it('has the same issues in whatever order it stands, but for where', () => {
    const apart = entries.map((history) =>
      // Of entries that begin on one day, either may be the later one.
      history.filter(({ from }, at) => history.findIndex((of) => of.from.day === from.day) === at),
    );
    fc.assert(
      fc.property(apart, (history) => {
        const there = historyIssues(history, 'ranks').map(({ code }) => code);
        const back = historyIssues(history.toReversed(), 'ranks').map(({ code }) => code);
        expect(back.toSorted()).toEqual(there.toSorted());
      }),
    );
  });

  it('says an issue at the later entry', () => {
    const history = [entry(20, null), entry(0, 5), entry(6, 12)];
    expect(historyIssues(history, 'positions')).toMatchObject([{ code: 'history-gap', path: ['positions', 0] }]);
    expect(historyIssues([entry(0, 9), entry(3, null)], 'ranks')).toMatchObject([
      { code: 'history-overlap', path: ['ranks', 1] },
    ]);
  });

  it('has no gap where an earlier entry goes on behind one that lies inside it', () => {
    const history = [entry(0, 30), entry(5, 8), entry(20, 25), entry(31, null)];
    expect(historyIssues(history, 'ranks').map(({ code, path }) => [code, path[1]])).toEqual([
      ['history-overlap', 1],
      ['history-overlap', 2],
    ]);
  });
});

describe('a period that ends before it begins', () => {
  it('is named in any list, and one that lasts one day is none', () => {
    fc.assert(
      fc.property(entries, (list) => {
        expect(reversedIssues(list, 'leaves').map(({ path }) => path)).toEqual(
          list.flatMap((of, at) => (isReversed(of) ? [['leaves', at]] : [])),
        );
      }),
    );
  });
});

describe('the entries held on a day', () => {
  it('are one at most exactly if the list has no overlap, whatever the gaps', () => {
    fc.assert(
      fc.property(entries, (list) => {
        const most = Math.max(0, ...Array.from({ length: last + 10 }, (_, day) => heldOn(list, day).length));
        const found = codes(overlapIssues(list, 'secondments'));
        expect(found.has('history-overlap')).toBe(most > 1);
        expect(found.has('history-gap')).toBe(false);
      }),
    );
  });

  it('begin with their first day and end with their last', () => {
    fc.assert(
      fc.property(entries, fc.integer({ min: -2, max: 45 }), (list, day) => {
        expect(heldOn(list, day)).toEqual(
          list.filter((of) => of.from.day <= day && day <= (of.lastDay?.day ?? Infinity)),
        );
      }),
    );
  });
});
