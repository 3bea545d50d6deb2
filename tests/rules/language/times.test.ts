import { describe, expect, it } from 'vitest';
import { addDuration, days as daysLong, months, years } from '../../../src/models/calendar/duration.js';
import { parseCivilDate } from '../../../src/models/calendar/civil-date.js';
import { codeOf, elementsOf, range, span, truth } from '../../../src/rules/language/evaluate.js';
import type { Node } from '../../../src/rules/language/node.js';
import { crate, middle } from './arbitraries.js';
import { contextOf } from './random/bounds.js';
import { here, long, whole } from './random/shorthand.js';

describe('time', () => {
  const after = (date: Node, duration: Node): Node => ({ k: 'after', date, duration });
  const before = (date: Node, duration: Node): Node => ({ k: 'before', date, duration });

  it('is bounded by the shortest and the longest of lengths', () => {
    const either: Node = { k: 'choose', when: crate.sealed, then: long(years(2)), otherwise: long(months(6)) };
    expect(span(either, here())).toEqual([months(6), years(2)]);
    expect(range(after({ k: 'as-of' }, either), here())).toEqual([middle + 180, addDuration(middle, years(2))]);
    expect(range(after({ k: 'as-of' }, crate.life), here())).toEqual([middle, Infinity]);
    expect(range(before({ k: 'as-of' }, crate.life), here())).toEqual([-Infinity, middle]);
    expect(span({ k: 'add', of: [long(years(1)), crate.life] }, here())).toEqual([years(1), null]);
  });

  it('is bounded where two lengths measure the same and end on different days', () => {
    const mixed: Node = { k: 'choose', when: crate.sealed, then: long(years(1)), otherwise: long(months(12)) };
    const [least, greatest] = range(after({ k: 'as-of' }, mixed), here());
    expect([least <= addDuration(middle, years(1)), greatest >= middle + 360]).toEqual([true, true]);
  });

  it('does not begin or end where the table of the calendar does', () => {
    const far: Node = { k: 'literal', type: 'date', value: parseCivilDate('1499-06-01H') };
    expect(range(after(far, long(years(9))), here())).toEqual([Infinity, Infinity]);
    expect(range(after(after(far, long(years(9))), long(daysLong(1))), here())).toEqual([Infinity, Infinity]);
    const start = (of: Node, calendar: 'hijri' | 'gregorian'): Node => ({ k: 'year-start', calendar, of });
    expect(range(start(crate.madeOn, 'hijri'), here())).toEqual([-Infinity, Infinity]);
    expect(range(start(crate.madeOn, 'gregorian'), here())).toEqual([-Infinity, Infinity]);
    expect(range(start({ k: 'as-of' }, 'hijri'), here())).toEqual([
      parseCivilDate('1447-01-01H'),
      parseCivilDate('1447-01-01H'),
    ]);
    expect(range(start({ k: 'as-of' }, 'gregorian'), here())[0]).toBe(parseCivilDate('2025-01-01'));
    const edge = (of: string): Node => start({ k: 'literal', type: 'date', value: parseCivilDate(of) }, 'hijri');
    expect(range(edge('1343-01-01H'), here())[0]).toBe(parseCivilDate('1343-01-01H'));
    expect(range(edge('1500-12-30H'), here())[0]).toBe(parseCivilDate('1500-01-01H'));
  });

  it('shifted by an unknown number of days is any time', () => {
    const shift = (date: Node, days: Node): Node => ({ k: 'shift', date, days });
    expect(range(shift({ k: 'as-of' }, crate.size), here())).toEqual([-Infinity, Infinity]);
    expect(range(shift({ k: 'as-of' }, crate.weight), here())).toEqual([middle, middle + 4]);
    expect(range(shift(after(crate.madeOn, long(years(1))), crate.size), here())).toEqual([-Infinity, Infinity]);
  });
});

describe('a parameter', () => {
  const from = middle - 10;
  const node: Node = {
    k: 'given',
    name: 'p',
    type: 'number',
    values: [
      { from: 0, to: from, value: 3 },
      { from, to: middle, value: 7 },
    ],
  };
  it('has the value in force on the date', () => {
    expect(range(node, contextOf({}, from - 1))).toEqual([3, 3]);
    expect(range(node, contextOf({}, from))).toEqual([7, 7]);
    expect(range(node, contextOf({}, [from - 1, from]))).toEqual([3, 7]);
    expect(range(node, contextOf({}, [from - 2, from - 1]))).toEqual([3, 3]);
  });
  it('is no law before its first value and after its last', () => {
    for (const on of [-1, middle]) {
      expect(() => range(node, contextOf({}, on))).toThrow(
        expect.objectContaining({ code: 'no-law-in-force', path: ['p'] }),
      );
    }
  });
});

describe('an expression of the wrong type', () => {
  it.each([
    ['a truth is no number', () => range({ k: 'all', of: [] }, here())],
    ['a number is no truth', () => truth({ k: 'add', of: [whole(1)] }, here())],
    ['a sum is no code', () => codeOf({ k: 'add', of: [whole(1)] }, here())],
    ['a date is no length of time', () => span({ k: 'as-of' }, here())],
    ['a condition is no list', () => elementsOf({ k: 'all', of: [] }, here())],
  ])('is refused: %s', (_name, read) => {
    expect(read).toThrow(expect.objectContaining({ code: 'expression-type' }));
  });
});
