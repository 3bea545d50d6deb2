import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { months, years } from '../../../src/models/calendar/duration.js';
import { truth } from '../../../src/rules/language/evaluate.js';
import type { Node } from '../../../src/rules/language/node.js';
import { observe } from '../../../src/rules/language/observe.js';
import type { Facts } from '../../../src/rules/language/sheet.js';
import { OPEN, TRUE } from '../../../src/rules/language/truth.js';
import { asOf, condition, crate, crateFacts, holeyFacts, middle } from './arbitraries.js';
import { contextOf } from './random/bounds.js';
import { here, long, moves, movesOf, onDay, truly, whole } from './random/shorthand.js';

describe('the checks of an expression', () => {
  it('are satisfied as the part of it that they are about is', () => {
    const comparisons = condition.filter((node) => node.k === 'compare' || node.k === 'in' || node.k === 'some');
    fc.assert(
      fc.property(comparisons, fc.boolean(), holeyFacts(crateFacts), asOf, (node, want, facts, on) => {
        const c = contextOf(facts, on);
        const found = truth(node, c);
        const [check] = observe(node, want, c);
        expect(check?.satisfied).toBe(found === OPEN ? undefined : (found === TRUE) === want);
      }),
    );
  });

  it('are the same when a condition is denied twice', () => {
    fc.assert(
      fc.property(condition, fc.boolean(), holeyFacts(crateFacts), asOf, (node, want, facts, on) => {
        const c = contextOf(facts, on);
        const twice: Node = { k: 'not', of: { k: 'not', of: node } };
        expect(observe(twice, want, c)).toEqual(observe(node, want, c));
      }),
    );
  });
});

const of = (node: Node, facts: Facts = {}, want = true) => observe(node, want, here(facts))[0];
const compare = (op: '<' | '<=' | '=' | '!=' | '>' | '>=', a: Node, b: Node): Node => ({ k: 'compare', op, a, b });

const names = (node: Node, facts: Facts = {}) => observe(node, true, here(facts)).flatMap((check) => check.of);

describe('a check', () => {
  it('shows what was read and what is required', () => {
    expect(of(compare('>=', crate.weight, whole(3)), { 'crate.weight': 2 })).toEqual({
      of: ['crate.weight'],
      read: 2,
      op: '>=',
      required: 3,
      satisfied: false,
    });
    expect(of(compare('<=', crate.madeOn, onDay(20_274)), { 'crate.madeOn': 20_274 })).toEqual({
      of: ['crate.madeOn'],
      read: '1447-01-10H',
      op: '<=',
      required: '1447-01-10H',
      satisfied: true,
    });
    expect(of(compare('=', crate.life, long(years(2))), { 'crate.life': years(1) })).toEqual({
      of: ['crate.life'],
      read: 'P1Y',
      op: '=',
      required: 'P2Y',
      satisfied: false,
    });
    expect(of({ k: 'in', of: crate.colour, codes: ['red', 'blue'] }, { 'crate.colour': 'green' })).toEqual({
      of: ['crate.colour'],
      read: 'green',
      op: 'is',
      required: ['red', 'blue'],
      satisfied: false,
    });
    expect(of(crate.sealed, { 'crate.sealed': true })).toEqual({
      of: ['crate.sealed'],
      read: true,
      op: '=',
      required: true,
      satisfied: true,
    });
  });

  it('wants the opposite of what it denies', () => {
    const denied = (op: '<' | '<=' | '=' | '!=' | '>' | '>=') => of(compare(op, crate.weight, whole(3)), {}, false)?.op;
    expect((['<', '<=', '=', '!=', '>', '>='] as const).map(denied)).toEqual(['>=', '>', '!=', '=', '<=', '<']);
    expect(of({ k: 'in', of: crate.colour, codes: ['red'] }, {}, false)?.op).toBe('is-not');
    expect(of({ k: 'present', of: crate.grade }, { 'crate.grade': 2 }, false)).toEqual({
      of: ['crate.grade'],
      read: 2,
      op: 'absent',
      required: null,
      satisfied: false,
    });
    expect(of({ k: 'not', of: crate.sealed }, { 'crate.sealed': true })).toMatchObject({
      required: false,
      satisfied: false,
    });
  });

  it('says nothing of what is not known, and shows bounds that are', () => {
    expect(of(compare('>=', crate.weight, whole(3)))).toEqual({
      of: ['crate.weight'],
      between: [0, 4],
      op: '>=',
      required: 3,
    });
    expect(of(compare('>=', crate.size, whole(3)))).toEqual({ of: ['crate.size'], op: '>=', required: 3 });
    expect(of(compare('=', crate.life, long(years(2))))).toEqual({ of: ['crate.life'], op: '=', required: 'P2Y' });
    expect(of({ k: 'in', of: crate.colour, codes: ['red'] })).toEqual({
      of: ['crate.colour'],
      op: 'is',
      required: ['red'],
    });
    expect(of(crate.sealed)).toEqual({ of: ['crate.sealed'], op: '=', required: true });
    expect(of(compare('>=', crate.weight, crate.slope), { 'crate.weight': 1 })).toMatchObject({
      read: 1,
      required: ['crate.slope'],
    });
  });

  it('shows a length of time that comes out as one and the same, however it is come by', () => {
    const sum: Node = { k: 'add', of: [crate.life, long(years(1))] };
    const alike: Node = { k: 'choose', when: crate.sealed, then: long(years(2)), otherwise: long({ ...years(2) }) };
    const unlike: Node = { k: 'choose', when: crate.sealed, then: long(years(1)), otherwise: long(months(12)) };
    const twoYears = { op: '=', required: 'P2Y', satisfied: true };
    expect(of(compare('=', sum, alike), { 'crate.life': years(1) })).toEqual({
      of: ['crate.life'],
      reckoned: true,
      read: 'P2Y',
      requiredOf: ['crate.sealed'],
      ...twoYears,
    });
    // They measure the same, and yet they are not the same length.
    expect(of(compare('=', unlike, long(years(1))))).not.toHaveProperty('read');
    const elapsed: Node = { k: 'reached', from: crate.madeOn, duration: sum };
    expect(of(elapsed, { 'crate.madeOn': middle, 'crate.life': years(1) })?.required).toBe('P2Y');
    expect(of(elapsed, { 'crate.madeOn': middle })?.required).toEqual(['crate.life']);
  });

  it('of a condition on what may be none is there for its presence and for its value', () => {
    const fragile: Node = {
      k: 'all',
      of: [
        { k: 'present', of: crate.fragile },
        { k: 'the', of: crate.fragile },
      ],
    };
    expect(observe(fragile, true, here({ 'crate.fragile': false }))).toEqual([
      { of: ['crate.fragile'], read: false, op: 'present', required: null, satisfied: true },
      { of: ['crate.fragile'], read: false, op: '=', required: true, satisfied: false },
    ]);
  });

  it('shows that there is none', () => {
    expect(of({ k: 'present', of: crate.grade }, { 'crate.grade': null })).toEqual({
      of: ['crate.grade'],
      read: null,
      op: 'present',
      required: null,
      satisfied: false,
    });
    expect(of({ k: 'present', of: crate.fragile }, { 'crate.fragile': true })?.read).toBe(true);
    const last: Node = { k: 'latest', list: crate.moves, value: movesOf('rough') };
    expect(of(last, moves([]))?.read).toBe(null);
  });

  it('counts the elements of a list, those that may be among them too', () => {
    const rough: Node = { k: 'some', list: { k: 'filter', list: crate.moves, where: movesOf('rough') } };
    const on = middle;
    expect(
      of(
        rough,
        moves([
          { on, rough: true },
          { on, rough: false },
        ]),
      ),
    ).toEqual({ of: ['crate.moves'], unit: 'elements', read: 1, op: '>=', required: 1, satisfied: true });
    expect(of(rough, moves([{ on, rough: true }, { on }]), false)).toEqual({
      of: ['crate.moves'],
      unit: 'elements',
      between: [1, 2],
      op: '=',
      required: 0,
      satisfied: false,
    });
    expect(of(rough, moves([{ on }], false))).toEqual({ of: ['crate.moves'], unit: 'elements', op: '>=', required: 1 });
  });

  it('shows the days that have elapsed, less those excluded', () => {
    const elapsed: Node = { k: 'reached', from: crate.madeOn, duration: long(years(1)), excluded: crate.stops };
    const stops = { items: [{ from: middle - 20, to: middle - 10 }], complete: true };
    expect(of(elapsed, { 'crate.madeOn': middle - 400, 'crate.stops': stops })).toEqual({
      of: ['crate.madeOn'],
      read: 'P390D',
      op: 'elapsed',
      required: 'P1Y',
      satisfied: true,
    });
    expect(
      of(
        elapsed,
        { 'crate.madeOn': middle - 5, 'crate.stops': { items: [{ from: null, days: 9 }], complete: true } },
        false,
      ),
    ).toMatchObject({ op: 'not-elapsed', satisfied: true });
    expect(of(elapsed, { 'crate.madeOn': middle - 400 })).not.toHaveProperty('read');
    expect(of({ k: 'reached', from: crate.madeOn, duration: crate.life }, { 'crate.madeOn': middle - 9 })).toEqual({
      of: ['crate.madeOn'],
      read: 'P9D',
      op: 'elapsed',
      required: ['crate.life'],
    });
  });

  it('is there for every part that may matter, and for no other', () => {
    const choose: Node = { k: 'choose', when: crate.sealed, then: crate.checked, otherwise: crate.heavy };
    expect(names(choose)).toEqual(['crate.sealed', 'crate.checked', 'crate.weight']);
    expect(names(choose, { 'crate.sealed': true })).toEqual(['crate.checked']);
    expect(names(choose, { 'crate.sealed': false })).toEqual(['crate.weight']);
    expect(names({ k: 'reading', id: 'R1', options: { A: crate.sealed, B: crate.checked }, default: 'B' })).toEqual([
      'crate.checked',
    ]);
    expect(names({ k: 'at-least-of', count: 1, of: [crate.sealed, crate.checked] })).toEqual([
      'crate.sealed',
      'crate.checked',
    ]);
    expect(observe(truly(true), true, here())).toEqual([]);
  });
});
