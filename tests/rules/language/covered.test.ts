import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { range } from '../../../src/rules/language/evaluate.js';
import type { Node } from '../../../src/rules/language/node.js';
import type { Facts, Row } from '../../../src/rules/language/sheet.js';
import { crate, crateFacts, middle, rowsOf } from './arbitraries.js';
import { contextOf } from './random/bounds.js';
import { naive } from './random/naive.js';

const stops = crateFacts.declarations['crate.stops'];
if (stops?.type !== 'list') throw new Error('the stops of a crate are a list');

describe('covered days', () => {
  const near = fc.integer({ min: middle - 30, max: middle + 5 });
  const period = fc.oneof(
    fc.tuple(near, fc.integer({ min: 1, max: 12 })).map(([from, long]): Row => ({ from, to: from + long })),
    near.map((from): Row => ({ from, to: null })),
    fc.integer({ min: 0, max: 9 }).map((days): Row => ({ from: null, days })),
  );
  const covered: Node = { k: 'covered', list: crate.stops, since: crate.madeOn };

  it('are the days of the union, counted one by one', () => {
    fc.assert(
      fc.property(fc.array(period, { maxLength: 6 }), near, near, (items, madeOn, on) => {
        const facts: Facts = { 'crate.stops': { items, complete: true }, 'crate.madeOn': madeOn };
        const found = Number(naive(covered, { registry: crateFacts, facts, asOf: on, readings: {} }));
        expect(range(covered, contextOf(facts, on))).toEqual([found, found]);
      }),
    );
  });

  it('do not depend on the order of the periods', () => {
    fc.assert(
      fc.property(rowsOf(stops), fc.array(period, { maxLength: 4 }), near, ({ items }, more, on) => {
        const facts = (rows: readonly Row[]): Facts => ({
          'crate.stops': { items: rows, complete: true },
          'crate.madeOn': middle - 25,
        });
        const rows = [...items, ...more];
        expect(range(covered, contextOf(facts(rows.toReversed()), on))).toEqual(
          range(covered, contextOf(facts(rows), on)),
        );
      }),
    );
  });

  const rows = (items: readonly Row[], complete = true): Facts => ({
    'crate.stops': { items, complete },
    'crate.madeOn': middle - 20,
  });
  it.each([
    ['a period of unknown end has lasted a day, and perhaps for ever', [{ from: middle - 10 }], [1, 10]],
    ['a period of unknown beginning may have lasted since the start', [{ to: middle - 10, days: 0 }], [0, 10]],
    ['a period of unknown beginning may be undated, with its days', [{ to: middle - 10, days: 4 }], [0, 14]],
    ['an undated period of unknown length may have any', [{ from: null }], [0, Infinity]],
    ['an undated period that may not be in it counts at the most', [{ from: null, days: 3, paid: undefined }], [0, 3]],
    ['a period that runs is cut at the date', [{ from: middle - 3, to: null, paid: true }], [3, 3]],
    ['nothing of a period after the date counts', [{ from: middle, to: middle + 5, paid: true }], [0, 0]],
    ['nothing of a period before the start counts', [{ from: middle - 30, to: middle - 20, paid: true }], [0, 0]],
  ])('%s', (_name, items, expected) => {
    const paid: Node = { k: 'filter', list: crate.stops, where: { k: 'field', list: 'crate.stops', name: 'paid' } };
    const all = items.every((row) => 'paid' in row);
    expect(range({ ...covered, list: all ? paid : crate.stops }, contextOf(rows(items), middle))).toEqual(expected);
  });

  it('of an incomplete list have no greatest number', () => {
    expect(range(covered, contextOf(rows([{ from: null, days: 3 }], false), middle))).toEqual([3, Infinity]);
  });

  it('count a period whose beginning cannot be none as dated only', () => {
    const { fields } = stops;
    const from = { ...fields['from'], type: 'date', maybe: false } as const;
    const declarations = { ...crateFacts.declarations, 'crate.stops': { ...stops, fields: { ...fields, from } } };
    const c = contextOf(rows([{ to: middle - 10, days: 4 }]), middle);
    expect(range(covered, { ...c, registry: { ...crateFacts, declarations } as typeof crateFacts })).toEqual([0, 10]);
  });
});
