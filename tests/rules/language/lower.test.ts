import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { years } from '../../../src/models/calendar/duration.js';
import { addDuration } from '../../../src/models/calendar/duration.js';
import { adjoint } from '../../../src/rules/language/adjoint.js';
import { compare, truth } from '../../../src/rules/language/evaluate.js';
import { contextOf as judgedOn, judge } from '../../../src/rules/language/judge.js';
import { lowerNode } from '../../../src/rules/language/lower.js';
import { lowerSet } from '../../../src/rules/language/lower-set.js';
import type { Comparison, Node } from '../../../src/rules/language/node.js';
import { walk } from '../../../src/rules/language/node.js';
import { showDay } from '../../../src/rules/language/show.js';
import { asOf, crate, crateFacts, crateSet, day, expression, holeyFacts, length, readings } from './arbitraries.js';
import { boundsOf, contextOf } from './random/bounds.js';
import { long, onDay, truly, whole } from './random/shorthand.js';

const at = (on: number, chosen: Readonly<Record<string, string>> = {}) => ({
  registry: crateFacts,
  asOf: on,
  readings: chosen,
});

const comparing = (op: Comparison, a: Node, b: Node): Node => ({ k: 'compare', op, a, b });
const choose = (when: Node, then: Node, otherwise: Node): Node => ({ k: 'choose', when, then, otherwise });

describe('a lowered expression', () => {
  it('has the same bounds as the one that it was', () => {
    fc.assert(
      fc.property(expression, holeyFacts(crateFacts), asOf, readings, (node, facts, on, chosen) => {
        const c = contextOf(facts, on, chosen);
        expect(boundsOf(lowerNode(node, at(on, chosen)), c)).toEqual(boundsOf(node, c));
      }),
    );
  });

  it('has no reading, parameter or date of the decision left, and its literals on the right', () => {
    fc.assert(
      fc.property(expression, asOf, readings, (node, on, chosen) => {
        walk(lowerNode(node, at(on, chosen)), (part) => {
          expect(['reading', 'given', 'as-of', 'the']).not.toContain(part.k);
          if (part.k === 'compare') expect(part.a.k).not.toBe('literal');
        });
      }),
    );
  });

  it('is lowered no further', () => {
    fc.assert(
      fc.property(expression, asOf, (node, on) => {
        const lowered = lowerNode(node, at(on));
        expect(lowerNode(lowered, at(on))).toEqual(lowered);
      }),
    );
  });

  const none: Node = { k: 'filter', list: { k: 'list', name: 'crate.moves' }, where: truly(false) };
  it.each<[string, Node, Node]>([
    ['some of nothing is never so', { k: 'some', list: none }, truly(false)],
    ['nothing covers no day', { k: 'covered', list: none, since: onDay(0) }, whole(0)],
  ])('where %s', (_name, node, lowered) => {
    expect(lowerNode(node, at(20_000))).toEqual(lowered);
  });

  it.each<[string, Node, Node]>([
    [
      'an anniversary compares the date',
      { k: 'compare', op: '<=', a: { k: 'after', date: crate.madeOn, duration: long(years(1)) }, b: onDay(20_274) },
      { k: 'compare', op: '<=', a: crate.madeOn, b: onDay(19_920) },
    ],
    [
      'elapsed time compares the date',
      { k: 'reached', from: crate.madeOn, duration: long(years(1)) },
      { k: 'compare', op: '<=', a: crate.madeOn, b: onDay(19_920) },
    ],
    [
      'so many of so many are all',
      { k: 'at-least-of', count: 2, of: [crate.sealed, crate.checked] },
      { k: 'all', of: [crate.sealed, crate.checked] },
    ],
    [
      'one of several is any',
      { k: 'at-least-of', count: 1, of: [crate.sealed, crate.checked] },
      { k: 'any', of: [crate.sealed, crate.checked] },
    ],
    ['what always is there is there', { k: 'present', of: { k: 'add', of: [crate.weight] } }, truly(true)],
    [
      'a date that moved by days compares the date',
      { k: 'compare', op: '<', a: { k: 'shift', date: crate.madeOn, days: whole(3) }, b: onDay(10) },
      { k: 'compare', op: '<', a: crate.madeOn, b: onDay(7) },
    ],
    [
      'a choice of which one branch will do is what it is chosen by',
      comparing('>=', choose(crate.sealed, whole(2), whole(1)), whole(2)),
      crate.sealed,
    ],
    [
      'a choice of which the other branch will do is the denial of it',
      comparing('<', choose(crate.sealed, whole(2), whole(1)), whole(2)),
      { k: 'not', of: crate.sealed },
    ],
    ['what is written down is worked out', { k: 'add', of: [whole(2), whole(3)] }, whole(5)],
    [
      'a list that nothing passes is empty',
      { k: 'sum', list: { k: 'filter', list: crate.parts, where: { k: 'any', of: [] } }, value: whole(1) },
      whole(0),
    ],
  ])('%s', (_name, node, expected) => {
    expect(lowerNode(node, at(20_274))).toEqual(expected);
  });

  it('is refused where a parameter has no value on the day', () => {
    const node: Node = { k: 'given', name: 'p', type: 'number', values: [{ from: 10, to: 20, value: 1 }] };
    expect(() => lowerNode(node, at(9))).toThrow(expect.objectContaining({ code: 'no-law-in-force', path: ['p'] }));
    expect(lowerNode(node, at(10))).toEqual(whole(1));
    expect(() => lowerNode(node, at(20))).toThrow(expect.objectContaining({ code: 'no-law-in-force' }));
  });
});

describe('the adjoint of an anniversary', () => {
  it('compares every date as the anniversary does', () => {
    fc.assert(
      fc.property(day, day, length, fc.constantFrom<Comparison>('<', '<=', '>', '>='), (date, on, by, op) => {
        const moved: Node = { k: 'after', date: onDay(date), duration: long(by) };
        const found = adjoint(op, moved, on + 400);
        const anniversary = addDuration(date, by);
        expect(compare(found?.op ?? '=', [date, date], [found?.day ?? 0, found?.day ?? 0])).toBe(
          compare(op, [anniversary, anniversary], [on + 400, on + 400]),
        );
      }),
    );
  });
  it('does not exist for equality, which several days may reach', () => {
    expect(adjoint('=', { k: 'after', date: crate.madeOn, duration: long(years(1)) }, 20_274)).toBe(undefined);
    expect(adjoint('<=', crate.madeOn, 20_274)).toBe(undefined);
  });
});

describe('a lowered set', () => {
  it('says of every rule what the set says', () => {
    fc.assert(
      fc.property(crateSet, holeyFacts(crateFacts), asOf, readings, (set, facts, on, chosen) => {
        const known = Object.fromEntries(
          Object.entries(chosen).filter(([id]) => JSON.stringify(set.rules).includes(`"id":"${id}"`)),
        );
        const settings = { asOf: showDay(on), readings: known };
        const lowered = lowerSet(set, settings);
        const { judgements } = judge(set, judgedOn(set, facts, settings));
        const c = { ...contextOf(facts, on), registry: lowered.registry };
        expect(lowered.rules.map(({ rule, ok }) => [rule.id, truth(ok, c)])).toEqual(
          judgements.map(({ rule, ok }) => [rule.id, ok]),
        );
      }),
    );
  });
});
