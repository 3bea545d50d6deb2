import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { years } from '../../../src/models/calendar/duration.js';
import { truth } from '../../../src/rules/language/evaluate.js';
import type { Node } from '../../../src/rules/language/node.js';
import type { Facts } from '../../../src/rules/language/sheet.js';
import { OPEN } from '../../../src/rules/language/truth.js';
import { theDate, unknownsOf } from '../../../src/rules/language/unknowns.js';
import { asOf, completedFacts, condition, crate, crateFacts, middle } from './arbitraries.js';
import { contextOf } from './random/bounds.js';
import { here, long, moves, movesOf, whole } from './random/shorthand.js';

/** The fact or the list that a path is about. */
const rootOf = (path: string): string => path.replace(/\[.*$/, '');

describe('the unknown leaves of a condition', () => {
  it('are none when it is settled', () => {
    fc.assert(
      fc.property(condition, completedFacts(crateFacts, 1), asOf, (node, { facts, completions }, on) => {
        for (const known of [facts, ...completions]) {
          const c = contextOf(known, on);
          fc.pre(truth(node, c) !== OPEN);
          expect(unknownsOf(node, c)).toEqual([]);
        }
      }),
    );
  });

  it('are all that it hangs on: whatever else becomes known, it stays open', () => {
    fc.assert(
      fc.property(condition, completedFacts(crateFacts, 4), asOf, (node, { facts, completions }, on) => {
        const c = contextOf(facts, on);
        fc.pre(truth(node, c) === OPEN);
        const named = new Set(unknownsOf(node, c).map(rootOf));
        for (const full of completions) {
          const others = Object.entries(full).filter(([name]) => !named.has(name));
          expect(truth(node, contextOf({ ...facts, ...Object.fromEntries(others) }, on))).toBe(OPEN);
        }
      }),
    );
  });
});

const is = (of: Node, ...codes: readonly string[]): Node => ({ k: 'in', of, codes });

const gain = (list: Node): Node => ({ k: 'sum', list, value: movesOf('gain') });

const atLeast = (a: Node, b: Node): Node => ({ k: 'compare', op: '>=', a, b });

describe('a path', () => {
  const on = middle;
  const sea: Node = { k: 'filter', list: crate.moves, where: is(movesOf('kind'), 'sea') };
  const soldOn: Node = { k: 'the', of: crate.soldOn };

  it.each<[string, Node, Facts, readonly string[]]>([
    ['names a fact', crate.sealed, {}, ['crate.sealed']],
    ['names both sides of a comparison', atLeast(crate.weight, crate.slope), {}, ['crate.weight', 'crate.slope']],
    [
      'leaves out what is settled',
      { k: 'all', of: [crate.sealed, crate.checked] },
      { 'crate.sealed': true },
      ['crate.checked'],
    ],
    ['names only the side of which nothing is known', atLeast(crate.size, crate.weight), {}, ['crate.size']],
    ['names a derived fact and what it follows from', crate.heavy, {}, ['crate.heavy', 'crate.weight']],
    ['names what is asked whether it is there', { k: 'present', of: crate.grade }, {}, ['crate.grade']],
    ['names a list that may have more elements', { k: 'some', list: sea }, moves([], false), ['crate.moves']],
    [
      'names the field of an element by its place',
      { k: 'some', list: sea },
      moves([{ on, kind: 'air' }, { on }]),
      ['crate.moves[1].kind'],
    ],
    [
      'names when an element happened, where that is not known',
      { k: 'some', list: sea },
      moves([{ kind: 'sea' }]),
      ['crate.moves[0].kind', 'crate.moves[0].on'].slice(1),
    ],
    [
      'names a value in a sum, of members only',
      atLeast(gain(sea), whole(2)),
      moves([
        { on, kind: 'sea' },
        { on, kind: 'air' },
      ]),
      ['crate.moves[0].gain'],
    ],
    [
      'names a value that may be the last',
      { k: 'present', of: { k: 'latest', list: sea, value: movesOf('gain') } },
      moves([{ on }]),
      ['crate.moves[0].kind'],
    ],
    [
      'names what chooses where it is read, of what may be none',
      { k: 'present', of: { k: 'choose', when: crate.sealed, then: crate.grade, otherwise: whole(1) } },
      {},
      ['crate.sealed', 'crate.grade'],
    ],
    [
      'names no branch that is not taken, of what may be none',
      { k: 'present', of: { k: 'choose', when: crate.sealed, then: crate.grade, otherwise: crate.lastGain } },
      { 'crate.sealed': true },
      ['crate.grade'],
    ],
    [
      'names a value that may be none through an ambiguity, by the place of its element',
      {
        k: 'some',
        list: {
          k: 'filter',
          list: crate.moves,
          where: {
            k: 'present',
            of: { k: 'the', of: { k: 'reading', id: 'R1', options: { A: movesOf('paidOn') }, default: 'A' } },
          },
        },
      },
      moves([{ on, paidOn: null }, { on }]),
      ['crate.moves[1].paidOn'],
    ],
    [
      'names a derived value that may be none and what it follows from',
      { k: 'present', of: crate.lastGain },
      moves([], false),
      ['crate.lastGain', 'crate.moves'],
    ],
    [
      'names what may keep out every element that a list may still have',
      {
        k: 'some',
        list: { k: 'filter', list: crate.moves, where: { k: 'all', of: [crate.sealed, movesOf('rough')] } },
      },
      moves([], false),
      ['crate.moves', 'crate.sealed'],
    ],
    [
      'names the branch that is chosen',
      { k: 'choose', when: crate.sealed, then: crate.checked, otherwise: crate.heavy },
      { 'crate.sealed': true },
      ['crate.checked'],
    ],
    [
      'names the other branch',
      { k: 'choose', when: crate.sealed, then: crate.checked, otherwise: crate.heavy },
      { 'crate.sealed': false },
      ['crate.heavy', 'crate.weight'],
    ],
    [
      'names both branches of an open choice',
      { k: 'choose', when: crate.sealed, then: crate.checked, otherwise: { k: 'not', of: crate.checked } },
      {},
      ['crate.sealed', 'crate.checked', 'crate.checked'],
    ],
    [
      'names the option that is chosen',
      { k: 'reading', id: 'R1', options: { A: crate.sealed, B: crate.checked }, default: 'B' },
      {},
      ['crate.checked'],
    ],
    [
      'names the parts of an elapsed time',
      { k: 'reached', from: crate.madeOn, duration: crate.life },
      { 'crate.madeOn': on - 10 },
      ['crate.life'],
    ],
    [
      'names the beginning alone where nothing is known of it',
      { k: 'reached', from: crate.madeOn, duration: crate.life, excluded: crate.stops },
      {},
      ['crate.madeOn'],
    ],
    [
      'names the ends of an excluded period',
      { k: 'reached', from: crate.madeOn, duration: long(years(1)), excluded: crate.stops },
      { 'crate.madeOn': on - 380, 'crate.stops': { items: [{ from: on - 50 }], complete: true } },
      ['crate.stops[0].to'],
    ],
    [
      'names the length of an undated period',
      { k: 'reached', from: crate.madeOn, duration: long(years(1)), excluded: crate.stops },
      { 'crate.madeOn': on - 380, 'crate.stops': { items: [{ from: null }], complete: true } },
      ['crate.stops[0].days'],
    ],
    [
      'names the periods that days are counted of',
      atLeast({ k: 'covered', list: crate.stops, since: crate.madeOn }, whole(5)),
      { 'crate.madeOn': on - 20, 'crate.stops': { items: [{ to: on }], complete: true } },
      ['crate.stops[0].from', 'crate.stops[0].days'],
    ],
    [
      'names a date through what moved it',
      { k: 'compare', op: '<=', a: { k: 'after', date: soldOn, duration: crate.life }, b: { k: 'as-of' } },
      {},
      ['crate.soldOn'],
    ],
    ['names a code', is(crate.colour, 'red'), {}, ['crate.colour']],
    [
      'names a part of several',
      { k: 'at-least-of', count: 1, of: [crate.sealed, crate.checked] },
      { 'crate.sealed': false },
      ['crate.checked'],
    ],
  ])('%s', (_name, node, facts, expected) => {
    expect(unknownsOf(node, here(facts))).toEqual(expected);
  });

  it.each<[string, Node, Facts]>([
    [
      'a date is compared with it',
      { k: 'compare', op: '<=', a: crate.madeOn, b: { k: 'as-of' } },
      { 'crate.madeOn': on },
    ],
    [
      'a parameter changes on it',
      {
        k: 'given',
        name: 'p',
        type: 'truth',
        values: [
          { from: 0, to: on, value: true },
          { from: on, value: false },
        ],
      },
      {},
    ],
    [
      'time elapses until it',
      { k: 'reached', from: crate.madeOn, duration: long(years(1)) },
      { 'crate.madeOn': on - 354 },
    ],
    ['an element happens on it', { k: 'some', list: crate.moves }, moves([{ on }])],
    [
      'days are counted until it',
      atLeast({ k: 'covered', list: crate.stops, since: crate.madeOn }, whole(3)),
      { 'crate.madeOn': on - 3, 'crate.stops': { items: [{ from: on - 9, to: null }], complete: true } },
    ],
  ])('names the date of the decision, asked about several days, when %s', (_name, node, facts) => {
    expect(unknownsOf(node, contextOf(facts, [on - 1, on + 1]))).toContain(theDate);
    expect(unknownsOf(node, contextOf(facts, on))).toEqual([]);
  });
});
