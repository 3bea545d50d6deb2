import { describe, expect, it } from 'vitest';
import { days as daysLong } from '../../../src/models/calendar/duration.js';
import { codeOf, elementsOf, presence, range, span, truth } from '../../../src/rules/language/evaluate.js';
import type { Node } from '../../../src/rules/language/node.js';
import type { Facts } from '../../../src/rules/language/sheet.js';
import { FALSE, OPEN, TRUE } from '../../../src/rules/language/truth.js';
import { crate, crateFacts, middle } from './arbitraries.js';
import { here, moves, movesOf, whole } from './random/shorthand.js';

describe('what is not known', () => {
  it('is as wide as its domain', () => {
    expect(range(crate.weight, here())).toEqual([0, 4]);
    expect(range(crate.madeOn, here())).toEqual([-Infinity, Infinity]);
    expect(truth(crate.sealed, here())).toBe(OPEN);
    expect(codeOf(crate.colour, here())).toBe(undefined);
    expect(span(crate.life, here())).toEqual([daysLong(0), null]);
    expect(range(movesOf('gain'), here())).toEqual([0, 3]);
  });

  it('is there all the same, where there always is one', () => {
    expect(presence(crate.weight, here())).toBe(TRUE);
    expect(presence(crate.grade, here())).toBe(OPEN);
    expect(presence(crate.grade, here({ 'crate.grade': null }))).toBe(FALSE);
    expect(presence({ k: 'add', of: [crate.weight] }, here())).toBe(TRUE);
  });

  it('bounds a sum by the domain, below only where the elements can be negative', () => {
    const sum = (name: string): Node => ({ k: 'sum', list: crate.moves, value: movesOf(name) });
    expect(range(sum('gain'), here(moves([{ on: middle, gain: 2 }, { on: middle }], true)))).toEqual([2, 5]);
    expect(range(sum('gain'), here(moves([{ on: middle, gain: 2 }], false)))).toEqual([2, Infinity]);
    expect(range(sum('cost'), here(moves([{ on: middle, cost: 2 }], false)))).toEqual([-Infinity, Infinity]);
    expect(range(sum('cost'), here(moves([{ cost: 2 }, { cost: -1 }])))).toEqual([-1, 2]);
    expect(range({ k: 'sum', list: crate.moves, value: whole(0) }, here())).toEqual([0, 0]);
  });

  it('does not make a sum unknown where the filter leaves it out', () => {
    const sea: Node = { k: 'filter', list: crate.moves, where: { k: 'in', of: movesOf('kind'), codes: ['sea'] } };
    const facts = moves([
      { on: middle, kind: 'sea', gain: 1 },
      { on: middle, kind: 'land' },
    ]);
    expect(range({ k: 'sum', list: sea, value: movesOf('gain') }, here(facts))).toEqual([1, 1]);
  });

  it('is an unseen element of a list that may have others, unless none could pass the filter', () => {
    const some = (where: Node): Node => ({ k: 'some', list: { k: 'filter', list: crate.moves, where } });
    expect(truth(some(movesOf('rough')), here(moves([], false)))).toBe(OPEN);
    expect(truth(some({ k: 'literal', type: 'truth', value: false }), here(moves([], false)))).toBe(FALSE);
    expect(truth(some(movesOf('rough')), here(moves([{ on: middle, rough: true }], false)))).toBe(TRUE);
    expect(elementsOf(crate.moves, here()).unseen).toBe(OPEN);
  });
});

it('of a list that is not declared, elements happened before everything', () => {
  const c = { ...here({ other: { items: [{}], complete: true } }), registry: { declarations: {}, derived: {} } };
  expect(elementsOf({ k: 'list', name: 'other' }, c)).toEqual({ items: [{ row: {}, member: TRUE }], unseen: FALSE });
});

describe('the last element of a list', () => {
  const last = (name: string): Node => ({ k: 'latest', list: crate.moves, value: movesOf(name) });

  it('is none of an empty list', () => {
    expect(presence(last('gain'), here(moves([])))).toBe(FALSE);
    expect(range(last('gain'), here(moves([])))).toEqual([-Infinity, Infinity]);
  });

  it('may be one that nobody has named', () => {
    expect(presence(last('gain'), here(moves([], false)))).toBe(OPEN);
    expect(presence(last('gain'), here(moves([{ on: middle }], false)))).toBe(TRUE);
    expect(range(last('gain'), here(moves([{ on: middle, gain: 1 }], false)))).toEqual([0, 3]);
  });

  it('may be there or not through a derived fact, a reading and a choice, as by itself', () => {
    const facts = moves([{ on: middle - 100 }]);
    const sea: Node = crateFacts.derived['crate.lastSeaOn'] as Node;
    expect(presence(sea, here(facts))).toBe(OPEN);
    expect(presence(crate.lastSeaOn, here(facts))).toBe(OPEN);
    expect(presence({ k: 'reading', id: 'R1', options: { A: sea }, default: 'A' }, here(facts))).toBe(OPEN);
    expect(presence({ k: 'choose', when: crate.sealed, then: sea, otherwise: sea }, here(facts))).toBe(OPEN);
  });

  it('is each of those that may have happened last', () => {
    const two = [
      { on: middle - 5, gain: 1 },
      { on: middle - 1, gain: 3 },
    ];
    expect(range(last('gain'), here(moves(two)))).toEqual([3, 3]);
    expect(range(last('gain'), here(moves([...two, { gain: 0 }])))).toEqual([0, 3]);
    expect(range(last('gain'), here(moves([...two, { on: middle - 1, gain: 2 }])))).toEqual([2, 3]);
    expect(range(last('gain'), here(moves([...two, { on: middle + 1, gain: 0 }])))).toEqual([3, 3]);
    expect(
      codeOf(
        last('kind'),
        here(
          moves([
            { on: middle, kind: 'sea' },
            { on: middle, kind: 'sea' },
          ]),
        ),
      ),
    ).toBe('sea');
    expect(
      codeOf(
        last('kind'),
        here(
          moves([
            { on: middle, kind: 'sea' },
            { on: middle, kind: 'air' },
          ]),
        ),
      ),
    ).toBe(undefined);
  });

  it('of a list whose elements have no date is any of them', () => {
    const facts: Facts = { 'crate.parts': { items: [{ level: 1 }, { level: 3 }], complete: true } };
    const level: Node = { k: 'latest', list: crate.parts, value: { k: 'field', list: 'crate.parts', name: 'level' } };
    expect(range(level, here(facts))).toEqual([1, 3]);
  });
});
