import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseCivilDate } from '../../../src/models/calendar/civil-date.js';
import { days, years } from '../../../src/models/calendar/duration.js';
import type { Context } from '../../../src/rules/language/evaluate.js';
import { codeOf, presence, range, span, truth } from '../../../src/rules/language/evaluate.js';
import type { Node } from '../../../src/rules/language/index.js';
import { readHistory } from '../../../src/rules/language/history.js';
import { safeParseSheet } from '../../../src/rules/language/sheet.js';
import { isSteady } from '../../../src/rules/language/steady.js';
import { typeOf } from '../../../src/rules/language/type-of.js';
import { expressions, fact, lendingFacts, lendingHistories, loan, loans, middle, pause, pauses } from './dated-sets.js';

const contextOf = (sheet: object, asOf: readonly [number, number]): Context => {
  const parsed = safeParseSheet(lendingFacts, sheet);
  return {
    registry: lendingFacts,
    facts: parsed.ok ? parsed.value : {},
    asOf,
    readings: {},
    elements: {},
  };
};

/** Everything that is read of an expression on a day. */
const readOn = (node: Node, c: Context, day: number): string => {
  const then = { ...c, asOf: [day, day] as const };
  const value = {
    truth: () => truth(node, then),
    code: () => codeOf(node, then) ?? null,
    duration: () => span(node, then),
    number: () => range(node, then).map(String),
    date: () => range(node, then).map(String),
    list: () => null,
  }[typeOf(node, lendingFacts)]();
  return JSON.stringify([presence(node, then), value]);
};

const readings = (node: Node, c: Context): ReadonlySet<string> => {
  const [from, to] = c.asOf;
  return new Set(Array.from({ length: to - from + 1 }, (_, i) => readOn(node, c, from + i)));
};

/** Whether halving the days until each part is steady comes out, in how many parts. */
const parts = (node: Node, c: Context): number => {
  const [from, to] = c.asOf;
  if (isSteady(node, c)) return 1;
  const half = Math.floor((from + to) / 2);
  return parts(node, { ...c, asOf: [from, half] }) + parts(node, { ...c, asOf: [half + 1, to] });
};

describe('an expression that is steady', () => {
  it('reads the same on each of the days', () => {
    let steady = 0;
    fc.assert(
      fc.property(
        fc.array(expressions, { minLength: 6, maxLength: 6 }),
        lendingHistories,
        fc.integer({ min: -80, max: 80 }),
        fc.integer({ min: 1, max: 40 }),
        (nodes, history, start, length) => {
          const c = contextOf(readHistory(history).on(middle + start), [middle + start, middle + start + length]);
          for (const node of nodes.filter((of) => isSteady(of, c))) {
            steady += 1;
            expect([...readings(node, c)]).toHaveLength(1);
          }
        },
      ),
    );
    expect(steady).toBeGreaterThan(100);
  });
});

const asOf: Node = { k: 'as-of' };
const on = (text: string): Node => ({ k: 'literal', type: 'date', value: parseCivilDate(text) });
const number = (value: number): Node => ({ k: 'literal', type: 'number', value });
const lasting = (value: ReturnType<typeof years>): Node => ({ k: 'literal', type: 'duration', value });
const before = (text: string): Node => ({ k: 'compare', op: '<', a: asOf, b: on(text) });
const choose = (when: Node, then: Node, otherwise: Node): Node => ({ k: 'choose', when, then, otherwise });
const inMuharram: Node = { k: 'all', of: [{ k: 'not', of: before('1447-01-01H') }, before('1447-02-01H')] };
const bookLoans: Node = { k: 'filter', list: loans, where: { k: 'in', of: loan('kind'), codes: ['book'] } };
const recent: Node = {
  k: 'filter',
  list: bookLoans,
  where: { k: 'compare', op: '>', a: loan('takenOn'), b: { k: 'before', date: asOf, duration: lasting(days(20)) } },
};
const reached = (from: Node, duration: Node, excluded?: Node): Node => ({
  k: 'reached',
  from,
  duration,
  ...(excluded === undefined ? {} : { excluded }),
});

const book = { kind: 'book', days: 3, takenOn: '1447-01-10H' };
/** From the last day of the year 1446 to the first of 1448: 356 days, in which everything below turns. */
const window = [parseCivilDate('1446-12-29H'), parseCivilDate('1448-01-01H')] as const;

/** Expressions that are alike on the first and on the last of the days, and not between them; and how often they turn. */
const turning: readonly (readonly [string, Node, object])[] = [
  ['a day that is met once', { k: 'compare', op: '=', a: on('1447-06-01H'), b: asOf }, {}],
  ['a day that is missed once', { k: 'compare', op: '!=', a: asOf, b: on('1447-06-01H') }, {}],
  [
    'the last of a list before and after there is one',
    { k: 'compare', op: '<', a: { k: 'latest', list: loans, value: loan('takenOn') }, b: on('1449-01-01H') },
    { 'member.loans': [book] },
  ],
  ['a choice', choose(inMuharram, fact('fines'), number(1)), { 'member.fines': 2 }],
  [
    'a sum of lengths of time of which one turns',
    { k: 'add', of: [choose(inMuharram, lasting(years(1)), lasting(years(2))), fact('term')] },
    { 'member.term': 'P1Y' },
  ],
  ['a list that an element enters and leaves', { k: 'some', list: recent }, { 'member.loans': [book] }],
  ['an element that may be in it', { k: 'some', list: recent }, { 'member.loans': [{ takenOn: '1447-01-10H' }] }],
  [
    'a list that others may be in',
    { k: 'some', list: { k: 'filter', list: loans, where: inMuharram } },
    { 'member.loans': { items: [], complete: false } },
  ],
  ['a sum over elements', { k: 'sum', list: recent, value: loan('days') }, { 'member.loans': [book] }],
  [
    'a sum of what turns',
    { k: 'sum', list: loans, value: choose(inMuharram, loan('days'), number(0)) },
    { 'member.loans': [{ ...book, takenOn: '1446-01-01H' }] },
  ],
  [
    'a sum of what turns of others',
    { k: 'sum', list: loans, value: choose(inMuharram, number(1), number(0)) },
    { 'member.loans': { items: [], complete: false } },
  ],
  [
    'a length of time from a day that turns',
    reached(choose(inMuharram, on('1446-01-01H'), on('1447-12-29H')), lasting(years(1))),
    {},
  ],
  [
    'a length of time that turns',
    reached(on('1446-12-20H'), choose(inMuharram, lasting(days(0)), lasting(years(9)))),
    {},
  ],
  [
    'a length of time without periods that turn',
    reached(on('1446-12-01H'), lasting(days(0)), { k: 'filter', list: pauses, where: { k: 'not', of: inMuharram } }),
    { 'member.pauses': [{ from: null, days: 900 }] },
  ],
  [
    'the days of periods since a day that turns',
    { k: 'covered', list: pauses, since: choose(inMuharram, on('1446-01-01H'), on('1446-10-01H')) },
    { 'member.pauses': [{ from: '1446-02-01H', to: '1446-03-01H' }] },
  ],
  [
    'the days of periods that turn',
    { k: 'covered', list: { k: 'filter', list: pauses, where: inMuharram }, since: on('1446-01-01H') },
    { 'member.pauses': [{ from: '1446-02-01H', to: '1446-03-01H' }] },
  ],
  [
    'whether a period that turns has an end',
    {
      k: 'some',
      list: { k: 'filter', list: pauses, where: { k: 'all', of: [{ k: 'present', of: pause('to') }, inMuharram] } },
    },
    { 'member.pauses': [{ from: '1446-02-01H' }] },
  ],
  ['a derived fact', fact('recentDays'), { 'member.loans': [book] }],
  [
    'a parameter with two values',
    {
      k: 'given',
      name: 'limit',
      type: 'number',
      values: [
        { from: window[0] - 1, to: window[1] - 3, value: 1 },
        { from: window[1] - 3, value: 2 },
      ],
    },
    {},
  ],
  [
    'lengths of time of one measure and unlike days',
    {
      k: 'compare',
      op: '<=',
      a: {
        k: 'after',
        date: on('1446-01-01H'),
        duration: choose(inMuharram, lasting(years(1)), lasting({ ...years(0), months: 12 })),
      },
      b: on('1447-01-03H'),
    },
    {},
  ],
  [
    'an option that turns',
    { k: 'reading', id: 'AMB', options: { A: inMuharram, B: on('1447-01-01H') }, default: 'A' },
    {},
  ],
  [
    'how many of several hold',
    { k: 'at-least-of', count: 2, of: [inMuharram, fact('active')] },
    { 'member.active': true },
  ],
  ['what is not so', { k: 'not', of: inMuharram }, {}],
  ['a date that follows', { k: 'after', date: asOf, duration: lasting(days(1)) }, {}],
];

describe('an expression that turns and turns back', () => {
  it.each(turning)('is not called steady: %s', (_name, node, sheet) => {
    const c = contextOf(sheet, window);
    expect(readings(node, c).size).toBeGreaterThan(1);
    expect(isSteady(node, c)).toBe(false);
  });
});

describe('a list', () => {
  const taken = (takenOn: string) => ({ 'member.loans': [{ ...book, takenOn }] });

  it('is steady while no element enters or leaves it', () => {
    for (const list of [loans, bookLoans]) {
      expect(isSteady(list, contextOf(taken('1445-01-01H'), window))).toBe(true);
      expect(isSteady(list, contextOf(taken('1447-06-01H'), window))).toBe(false);
    }
    expect(isSteady(recent, contextOf(taken('1445-01-01H'), window))).toBe(true);
    expect(isSteady(recent, contextOf(taken('1446-12-25H'), window))).toBe(false);
  });
});

describe('a day that is met for sure only between two days on which it may be', () => {
  it('is not called steady', () => {
    // Up to nine days on: at the end of either year it may be this year's first day or the next one's.
    const firstOfYear: Node = {
      k: 'year-start',
      calendar: 'hijri',
      of: { k: 'shift', date: asOf, days: fact('fines') },
    };
    const node: Node = { k: 'compare', op: '=', a: on('1447-01-01H'), b: firstOfYear };
    const c = contextOf({}, [parseCivilDate('1446-12-25H'), parseCivilDate('1447-12-25H')]);
    expect(readings(node, c).size).toBe(2);
    expect(isSteady(node, c)).toBe(false);
  });
});

const year = window[1] - window[0] + 1;

/** Expressions that are open all the time, or turn once, and the parts of the year that may be looked at to find it. */
const quick: readonly (readonly [string, Node, object, number])[] = [
  ['nothing known of a date', reached(fact('since'), lasting(years(2)), pauses), {}, 1],
  ['nothing known of a length of time', reached(on('1440-01-01H'), fact('term'), pauses), { 'member.pauses': [] }, 1],
  [
    'a list of which nothing is known',
    { k: 'compare', op: '<', a: { k: 'sum', list: loans, value: loan('days') }, b: number(9) },
    {},
    1,
  ],
  [
    'a period of unknown end',
    reached(on('1445-01-01H'), lasting(years(1)), pauses),
    { 'member.pauses': [{ from: '1445-02-01H' }] },
    1,
  ],
  ['a date compared with that of the decision', { k: 'compare', op: '<', a: fact('since'), b: asOf }, {}, 1],
  ['an unknown date that may be that of the decision', { k: 'compare', op: '=', a: fact('since'), b: asOf }, {}, 1],
  [
    'a date beyond the table',
    { k: 'compare', op: '>', a: { k: 'after', date: on('1447-01-01H'), duration: lasting(years(99)) }, b: asOf },
    {},
    1,
  ],
  ['the year of the decision', { k: 'year-start', calendar: 'hijri', of: asOf }, {}, 18],
  [
    'a period that runs',
    { k: 'compare', op: '<', a: { k: 'covered', list: pauses, since: on('1447-01-01H') }, b: number(100) },
    { 'member.pauses': [{ from: '1447-01-01H', to: null }] },
    18,
  ],
];

describe('what is open all the time, or turns but once', () => {
  it.each(quick)('is found without looking at every day: %s', (_name, node, sheet, most) => {
    const found = parts(node, contextOf(sheet, window));
    expect(found).toBeLessThanOrEqual(most);
    expect(found).toBeLessThan(year);
  });
});
