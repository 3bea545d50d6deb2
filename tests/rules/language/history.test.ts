import fc from 'fast-check';
import { describe, expect, expectTypeOf, it } from 'vitest';
import { formatHijri, parseCivilDate } from '../../../src/models/calendar/civil-date.js';
import { decide, ordinaryPromotion } from '../../../src/rules/index.js';
import type { Sheet, RuleSet } from '../../../src/rules/index.js';
import type { Dated, History } from '../../../src/rules/language/history.js';
import { at, historyTexts, isDated, readHistory } from '../../../src/rules/language/history.js';

type Facts = Sheet<typeof ordinaryPromotion extends RuleSet<infer S> ? S : never>;

const start = parseCivilDate('1446-12-25H');
const civil = (day: number): string => formatHijri(start + day);
const codeOf = (run: () => unknown): unknown => {
  try {
    return run();
  } catch (thrown) {
    const { code, path } = thrown as { code: string; path: readonly unknown[] };
    return [code, ...path];
  }
};

/** Stretches that follow one another, some with a gap between them, each with its own number as value. */
const stretches = fc
  .array(fc.record({ gap: fc.integer({ min: 0, max: 3 }), length: fc.integer({ min: 1, max: 5 }) }), {
    minLength: 1,
    maxLength: 6,
  })
  .map((parts) => {
    let reached = 0;
    return parts.map(({ gap, length }, value) => {
      const from = reached + gap;
      reached = from + length;
      return { from, to: reached, value };
    });
  });

describe('at', () => {
  it('is the value of the stretch that holds the day, whatever their order, and nothing in a gap', () => {
    fc.assert(
      fc.property(
        stretches.chain((of) => fc.tuple(fc.constant(of), fc.shuffledSubarray(of, { minLength: of.length }))),
        fc.integer({ min: -2, max: 50 }),
        ([of, shuffled], day) => {
          const history = {
            rank: shuffled.map(({ from, to, value }) => ({ from: civil(from), to: civil(to), value })),
          };
          const found = of.find(({ from, to }) => from <= day && day < to);
          expect(at(history, civil(day))).toEqual(found === undefined ? {} : { rank: found.value });
        },
      ),
    );
  });

  it('says one thing between two of the days on which a history changes', () => {
    fc.assert(
      fc.property(stretches, (of) => {
        const history = { rank: of.map(({ from, to, value }) => ({ from: civil(from), to: civil(to), value })) };
        const { changes, on } = readHistory(history);
        const daysAfter = Array.from({ length: 50 }, (_, i) => start + i);
        const turns = daysAfter.filter((day) => JSON.stringify(on(day)) !== JSON.stringify(on(day - 1)));
        expect(changes).toEqual(expect.arrayContaining(turns));
      }),
    );
  });

  it('leaves plain values as they are, lists of records among them', () => {
    const history = {
      'employee.rank': 6,
      'employee.currentLeave': null,
      'employee.penalties': [],
      periods: [{ kind: 'absence', from: '1446-01-01H', to: null }],
      'employee.promotions': { items: [{ type: 'ordinary' }], complete: false },
    };
    expect(at(history, '1447-01-01H')).toEqual(history);
  });

  it('reads an entry without dates as always, and none as a value', () => {
    const history = {
      'employee.currentLeave': [
        { to: '1447-01-01H', value: 'study' },
        { from: '1447-01-01H', value: null },
      ],
    };
    expect(at(history, '1343-01-01H')).toEqual({ 'employee.currentLeave': 'study' });
    expect(at(history, '1500-01-01H')).toEqual({ 'employee.currentLeave': null });
    expect(at({ 'employee.rank': [{ value: 6, provenance: { kind: 'verified' } }] }, '1447-01-01H')).toEqual({
      'employee.rank': 6,
    });
  });

  it('reads dates of both calendars', () => {
    const history = { 'employee.suspended': [{ from: '2025-07-05', to: '1447-01-12H', value: true }] };
    const said = ['1447-01-09H', '2025-07-05', '1447-01-11H', '2025-07-07'].map((asOf) => at(history, asOf));
    expect(said).toEqual([{}, { 'employee.suspended': true }, { 'employee.suspended': true }, {}]);
  });

  it('yields a sheet that a set decides', () => {
    const history: History<Facts> = {
      'employee.rank': 6,
      'employee.suspended': [{ from: '1446-01-01H', to: '1446-03-01H', value: true, provenance: { kind: 'verified' } }],
    };
    const outcome = (asOf: string) => decide(ordinaryPromotion, at(history, asOf), { asOf }).outcome;
    expect([outcome('1446-02-29H'), outcome('1446-03-01H')]).toEqual(['ineligible', 'undetermined']);
  });
});

const dated = (...entries: readonly (readonly [string | undefined, string | undefined, unknown])[]) =>
  codeOf(() =>
    at(
      {
        fact: entries.map(([from, to, value]) => ({
          ...(from === undefined ? {} : { from }),
          ...(to === undefined ? {} : { to }),
          value,
        })),
      },
      '1447-01-01H',
    ),
  );

describe('a dated fact', () => {
  it('may not say two things of one day, and may say one thing twice', () => {
    expect(dated(['1446-01-01H', undefined, 1], ['1446-05-01H', '1446-06-01H', 2])).toEqual([
      'fact-dates-overlap',
      'fact',
      1,
    ]);
    expect(dated(['1446-05-01H', '1446-06-01H', 2], [undefined, undefined, 1])).toEqual([
      'fact-dates-overlap',
      'fact',
      0,
    ]);
    expect(dated(['1446-01-01H', undefined, 1], ['1446-05-01H', '1446-06-01H', 1])).toEqual({ fact: 1 });
    // A short entry inside a long one hides neither from the third.
    expect(
      dated(['1446-01-01H', '1448-01-01H', 1], ['1446-02-01H', '1446-03-01H', 1], ['1447-01-01H', undefined, 2]),
    ).toEqual(['fact-dates-overlap', 'fact', 2]);
  });

  it('may not end before it begins, nor on its first day', () => {
    expect(dated(['1446-01-02H', '1446-01-01H', 1])).toEqual(['fact-dates-reversed', 'fact', 0]);
    expect(dated(['1446-01-01H', '1446-01-01H', 1])).toEqual(['fact-dates-reversed', 'fact', 0]);
  });

  it('names the place of a date that is none, and not the date', () => {
    expect(dated(['yesterday', undefined, 1])).toEqual(['not-a-date', 'fact', 0, 'from']);
    expect(dated([undefined, '1446-13-01H', 1])).toEqual(['month-outside-year', 'fact', 0, 'to']);
  });

  it('is told from a list of records by its keys', () => {
    expect(isDated([{ value: 1 }, { from: '1446-01-01H', value: 2 }])).toBe(true);
    for (const plain of [
      [],
      1,
      null,
      'value',
      [1],
      [null],
      [{ from: '1446-01-01H' }],
      [{ value: 1, days: 2 }],
      { value: 1 },
    ])
      expect(isDated(plain)).toBe(false);
  });
});

describe('the types of a history', () => {
  it('let no wrong name and no wrong value compile', () => {
    const right: History<Facts> = { 'employee.rank': [{ from: '1446-01-01H', value: 6 }] };
    // @ts-expect-error there is no such fact
    const misnamed: History<Facts> = { 'employee.ranks': 6 };
    // @ts-expect-error a rank is a number
    const mistyped: History<Facts> = { 'employee.rank': [{ from: '1446-01-01H', value: 'six' }] };
    expect([right, misnamed, mistyped]).toHaveLength(3);
  });

  it('project each fact to its plain value', () => {
    const projected = at({ a: [{ value: true }] as readonly Dated<boolean>[], b: [{ days: 1 }] }, '1447-01-01H');
    expectTypeOf(projected.a).toEqualTypeOf<boolean | undefined>();
    expect(projected.b).toEqual([{ days: 1 }]);
  });
});

it('every code of a history has a text in both languages', () => {
  for (const text of Object.values(historyTexts)) expect(Object.keys(text)).toEqual(['ar', 'en']);
});
