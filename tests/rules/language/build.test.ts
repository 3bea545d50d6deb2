import { describe, expect, it } from 'vitest';
import { parseCivilDate } from '../../../src/models/calendar/civil-date.js';
import { years } from '../../../src/models/calendar/duration.js';
import {
  above,
  after,
  always,
  asOf,
  atLeast,
  atLeastOf,
  atMost,
  before,
  below,
  between,
  byBand,
  choose,
  countable,
  count,
  covered,
  daysAfter,
  differs,
  elementOf,
  equals,
  facts,
  flag,
  from,
  given,
  holds,
  is,
  lasting,
  latest,
  never,
  no,
  number,
  on,
  plus,
  present,
  quantity,
  reading,
  some,
  the,
  total,
  where,
  within,
  yearStart,
} from '../../../src/rules/index.js';
import { declarationsOf } from '../../../src/rules/language/fact.js';
import type { Node } from '../../../src/rules/language/node.js';
import { literalOf } from '../../../src/rules/language/operand.js';
import { showDay, showValue } from '../../../src/rules/language/show.js';
import { declarationOf, listName, typeOf } from '../../../src/rules/language/type-of.js';
import { crate, crateFacts, move, part, stop } from './arbitraries.js';
import { long, onDay, truly, whole } from './random/shorthand.js';

const label = { ar: 'س', en: 'x' };
const day = parseCivilDate('1447-01-10H');
const compare = (op: string, a: Node, b: Node): object => ({ k: 'compare', op, a, b });

describe('the builders of expressions', () => {
  it('compare numbers, dates and lengths of time', () => {
    expect(below(crate.weight, 3)).toEqual(compare('<', crate.weight, whole(3)));
    expect(atMost(crate.weight, crate.slope)).toEqual(compare('<=', crate.weight, crate.slope));
    expect(equals(crate.madeOn, '1447-01-10H')).toEqual(compare('=', crate.madeOn, onDay(day)));
    expect(differs(crate.life, years(2))).toEqual(compare('!=', crate.life, long(years(2))));
    expect(above(crate.weight, 3)).toEqual(compare('>', crate.weight, whole(3)));
    expect(atLeast(crate.weight, 3)).toEqual(compare('>=', crate.weight, whole(3)));
    expect(between(crate.weight, 1, 3)).toEqual({
      k: 'all',
      of: [compare('>=', crate.weight, whole(1)), compare('<=', crate.weight, whole(3))],
    });
  });

  it('say what none means', () => {
    const compared = compare('>=', { k: 'the', of: crate.grade }, whole(2));
    const isThere = { k: 'present', of: crate.grade };
    expect(atLeast(crate.grade, 2, { ifNone: false })).toEqual({ k: 'all', of: [isThere, compared] });
    expect(atLeast(crate.grade, 2, { ifNone: true })).toEqual({ k: 'any', of: [{ k: 'not', of: isThere }, compared] });
    expect(is(crate.flavour, 'sea', { ifNone: false })).toEqual({
      k: 'all',
      of: [
        { k: 'present', of: crate.flavour },
        { k: 'in', of: { k: 'the', of: crate.flavour }, codes: ['sea'] },
      ],
    });
    expect(holds(crate.fragile, { ifNone: false })).toEqual({
      k: 'all',
      of: [
        { k: 'present', of: crate.fragile },
        { k: 'the', of: crate.fragile },
      ],
    });
    expect([present(crate.grade), the(crate.grade)].map(({ k }) => k)).toEqual(['present', 'the']);
  });

  it('join conditions', () => {
    expect(is(crate.colour, ['red', 'blue'])).toEqual({ k: 'in', of: crate.colour, codes: ['red', 'blue'] });
    expect(is(crate.colour, 'red')).toEqual({ k: 'in', of: crate.colour, codes: ['red'] });
    expect(no(crate.sealed)).toEqual({ k: 'not', of: crate.sealed });
    expect(atLeastOf(2, crate.sealed, crate.checked)).toEqual({
      k: 'at-least-of',
      count: 2,
      of: [crate.sealed, crate.checked],
    });
    expect([always, never]).toEqual([truly(true), truly(false)]);
    expect(choose(crate.sealed, number(1), number(2))).toEqual({
      k: 'choose',
      when: crate.sealed,
      then: whole(1),
      otherwise: whole(2),
    });
  });

  it('read lists', () => {
    const good: Node = { k: 'filter', list: crate.parts, where: part.good };
    expect(where(crate.parts, part.good)).toEqual(good);
    expect([some(crate.parts), some(crate.parts, part.good)]).toEqual([
      { k: 'some', list: crate.parts },
      { k: 'some', list: good },
    ]);
    expect([total(crate.parts, part.level), total(crate.parts, part.level, part.good)]).toEqual([
      { k: 'sum', list: crate.parts, value: part.level },
      { k: 'sum', list: good, value: part.level },
    ]);
    expect([count(crate.parts), count(crate.parts, part.good)]).toEqual([
      { k: 'sum', list: crate.parts, value: whole(1) },
      { k: 'sum', list: good, value: whole(1) },
    ]);
    expect(latest(crate.moves, move.gain)).toEqual({ k: 'latest', list: crate.moves, value: move.gain });
    expect(covered(crate.stops, crate.madeOn)).toEqual({ k: 'covered', list: crate.stops, since: crate.madeOn });
  });

  it('move dates', () => {
    expect(after(crate.madeOn, years(1))).toEqual({ k: 'after', date: crate.madeOn, duration: long(years(1)) });
    expect(before(asOf, crate.life)).toEqual({ k: 'before', date: { k: 'as-of' }, duration: crate.life });
    expect(daysAfter(crate.madeOn, 3)).toEqual({ k: 'shift', date: crate.madeOn, days: whole(3) });
    expect(yearStart(asOf, 'gregorian')).toEqual({ k: 'year-start', calendar: 'gregorian', of: asOf });
    expect(within(crate.madeOn, on('1447-01-10H'))).toEqual({
      k: 'all',
      of: [compare('>', crate.madeOn, onDay(day)), compare('<=', crate.madeOn, asOf)],
    });
    expect(atLeast(countable(crate.madeOn), years(1))).toEqual({
      k: 'reached',
      from: crate.madeOn,
      duration: long(years(1)),
    });
    expect(atLeast(countable(crate.madeOn, crate.stops), crate.life)).toEqual({
      k: 'reached',
      from: crate.madeOn,
      duration: crate.life,
      excluded: crate.stops,
    });
  });

  it('add, and choose by bands of which each holds its upper end', () => {
    expect(plus(crate.weight, 1, crate.slope)).toEqual({ k: 'add', of: [crate.weight, whole(1), crate.slope] });
    expect(plus(lasting(years(1)), crate.life)).toEqual({ k: 'add', of: [long(years(1)), crate.life] });
    expect(
      byBand(
        crate.weight,
        [
          [1, number(10)],
          [3, number(20)],
        ],
        number(30),
      ),
    ).toEqual({
      k: 'choose',
      when: compare('<=', crate.weight, whole(1)),
      then: whole(10),
      otherwise: { k: 'choose', when: compare('<=', crate.weight, whole(3)), then: whole(20), otherwise: whole(30) },
    });
  });

  it('end each value of a parameter where the next begins, unless it ends before', () => {
    const [first, second] = [
      from('1440-01-01H', 1, { by: 'a', was: 'b' }),
      from('1445-01-01H', 2, { until: '1446-01-01H' }),
    ];
    expect(given('p', first, second)).toEqual({
      k: 'given',
      name: 'p',
      type: 'number',
      values: [
        { from: parseCivilDate('1440-01-01H'), to: parseCivilDate('1445-01-01H'), value: 1, by: 'a', was: 'b' },
        { from: parseCivilDate('1445-01-01H'), to: parseCivilDate('1446-01-01H'), value: 2 },
      ],
    });
    const ended = given('p', from('1440-01-01H', true, { until: '1441-01-01H' }), from('1445-01-01H', false));
    expect(ended).toMatchObject({ type: 'truth', values: [{ to: parseCivilDate('1441-01-01H') }, {}] });
    expect(given('p', from('1440-01-01H', years(1)))).toMatchObject({ type: 'duration' });
  });

  it('take the first option of an ambiguity for its default, unless another is named', () => {
    expect(reading('R1', { A: crate.sealed, B: crate.checked })).toMatchObject({ default: 'A' });
    expect(reading('R1', { A: crate.sealed, B: crate.checked }, { default: 'B' })).toMatchObject({ default: 'B' });
    expect(reading('R1', {})).toMatchObject({ default: '' });
  });

  it('name facts by their subject, and the fields of elements by their list', () => {
    expect(facts('', { y: quantity({ label }) }).y).toEqual({ k: 'fact', name: 'y' });
    expect(stop.from).toEqual({ k: 'field', list: 'crate.stops', name: 'from' });
    expect(declarationsOf({})).toEqual({});
    expect(elementOf(facts('a', { x: flag({ label }) }), 'x')).toEqual({});
    expect(quantity({ label, integer: false }).integer).toBe(false);
  });
});

it('a value written down has its type', () => {
  expect([true, 1, '1447-01-10H', years(1)].map((of) => literalOf(of))).toEqual([
    truly(true),
    whole(1),
    onDay(day),
    long(years(1)),
  ]);
});

describe('the type of an expression', () => {
  const list: Node = {
    k: 'filter',
    list: { k: 'reading', id: 'R1', options: { A: crate.parts }, default: 'A' },
    where: part.good,
  };
  it.each<[string, Node, string]>([
    ['an option', { k: 'reading', id: 'R1', options: { A: crate.madeOn }, default: 'A' }, 'date'],
    ['what there is', { k: 'the', of: crate.flavour }, 'code'],
    ['a branch', { k: 'choose', when: crate.sealed, then: crate.life, otherwise: crate.life }, 'duration'],
    ['the first of a sum', { k: 'add', of: [crate.life, crate.life] }, 'duration'],
    ['the value of the last', { k: 'latest', list: crate.moves, value: move.on }, 'date'],
    ['a list', list, 'list'],
    ['a list in itself', crate.parts, 'list'],
    ['a field of what is no list', { k: 'field', list: 'crate.sealed', name: 'on' }, 'truth'],
    ['a list where a fact is meant', { k: 'fact', name: 'crate.parts' }, 'truth'],
    ['days', { k: 'covered', list: crate.stops, since: crate.madeOn }, 'number'],
  ])('is that of %s', (_name, node, expected) => {
    expect(typeOf(node, crateFacts)).toBe(expected);
  });
  it('and the name of a list go through filters and ambiguities', () => {
    expect([listName(list), listName(crate.sealed)]).toEqual(['crate.parts', '']);
    expect(declarationOf(whole(1), crateFacts)).toBe(undefined);
  });
});

const of = (name: string) => crateFacts.declarations[name] ?? flag({ label });

describe('a value in a decision', () => {
  it('is shown as a sheet holds it', () => {
    expect(showValue(day, of('crate.madeOn'))).toBe('1447-01-10H');
    expect(showValue(3, of('crate.weight'))).toBe(3);
    expect(showValue(null, of('crate.grade'))).toBe(null);
    expect(showValue(undefined, of('crate.grade'))).toBe(undefined);
    expect(showValue(years(2), of('crate.life'))).toBe('P2Y');
    expect(showValue(years(2, 'gregorian'), of('crate.life'))).toEqual(years(2, 'gregorian'));
    expect(showValue({ items: [{ level: 1, good: undefined, other: 2 }], complete: true }, of('crate.parts'))).toEqual([
      { level: 1 },
    ]);
    expect(showValue({ items: [], complete: false }, of('crate.parts'))).toEqual({ items: [], complete: false });
    expect(showValue({ items: [], complete: true }, of('crate.sealed'))).toBe(undefined);
  });
  it('is a Gregorian date where the table of the Hijri calendar ends', () => {
    const [first, last] = [parseCivilDate('1343-01-01H'), parseCivilDate('1500-12-30H')];
    expect([first - 1, first, last, last + 1].map((at) => showDay(at))).toEqual([
      '1924-07-31',
      '1343-01-01H',
      '1500-12-30H',
      '2077-11-17',
    ]);
  });
});
