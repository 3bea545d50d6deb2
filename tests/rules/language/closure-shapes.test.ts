import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { years } from '../../../src/models/calendar/duration.js';
import { facts, list, quantity, registry } from '../../../src/rules/index.js';
import type { Compiler } from '../../../src/rules/language/closures/compiler.js';
import { unionDays } from '../../../src/rules/language/closures/covered.js';
import { compilerFor } from '../../../src/rules/language/closures/make.js';
import { slots } from '../../../src/rules/language/closures/slots.js';
import { codeOf, range, span, truth } from '../../../src/rules/language/evaluate.js';
import type { Comparison, Node } from '../../../src/rules/language/node.js';
import type { Facts } from '../../../src/rules/language/sheet.js';
import { FALSE, OPEN, TRUE } from '../../../src/rules/language/truth.js';
import { crate, crateFacts, middle } from './arbitraries.js';
import { here, long, movesOf, onDay, truly, whole } from './random/shorthand.js';

const values: Readonly<Record<string, fc.Arbitrary<unknown>>> = {
  'crate.sealed': fc.constantFrom(true, false, undefined),
  'crate.weight': fc.constantFrom(0, 1, 2, 3, 4, undefined),
  'crate.slope': fc.constantFrom(-2, 0, 2, undefined),
  'crate.grade': fc.constantFrom(1, 2, 3, null, undefined),
  'crate.fragile': fc.constantFrom(true, false, null, undefined),
  'crate.colour': fc.constantFrom('red', 'green', 'mauve', undefined),
  'crate.flavour': fc.constantFrom('sea', 'air', null, undefined),
  'crate.heavy': fc.constantFrom(true, false, undefined, undefined),
  'crate.life': fc.constantFrom(years(1), years(3), undefined),
};
const someFacts = fc.record(values).map((facts) => facts as Facts);

const comparisons: readonly Comparison[] = ['<', '<=', '=', '!=', '>', '>='];
const compare = (a: Node, b: Node): readonly Node[] => comparisons.map((op) => ({ k: 'compare', op, a, b }));
const not = (of: Node): Node => ({ k: 'not', of });
const present = (of: Node): Node => ({ k: 'present', of });
const among = (of: Node, ...codes: readonly string[]): Node => ({ k: 'in', of, codes });
const add = (...of: readonly Node[]): Node => ({ k: 'add', of });
const { sealed, weight, slope, grade, colour, flavour, heavy, fragile, life } = crate;
const oneOf: Node = { k: 'choose', when: sealed, then: colour, otherwise: colour };

const shapes: Readonly<Record<string, readonly Node[]>> = {
  'a flag, and none': [sealed, not(sealed), heavy, not(heavy), truly(true)],
  'a code, one of several, and neither': [
    among(colour, 'red'),
    not(among(colour, 'red')),
    among(colour, 'red', 'green'),
    not(among(colour, 'red', 'green')),
    among(oneOf, 'red', 'green'),
    among(colour),
  ],
  'a fact beside a number': compare(weight, whole(2)),
  'a fact beside a table by band': comparisons.flatMap((op) => {
    const beside = (fact: Node, number: number, by = op): Node => ({ k: 'compare', op: by, a: fact, b: whole(number) });
    const upTo = (limit: number, then: Node, otherwise: Node, by = slope): Node => ({
      k: 'choose',
      when: beside(by, limit, '<='),
      then,
      otherwise,
    });
    return [
      upTo(-1, beside(weight, 1), beside(weight, 3)),
      upTo(-1, beside(weight, 1), upTo(0, beside(weight, 2), beside(weight, 3))),
      // Not quite tables: another fact in a band, another comparison, another fact that chooses, a flag that does.
      upTo(-1, beside(weight, 1), beside(slope, 2)),
      upTo(-1, beside(weight, 1, '<'), beside(weight, 2)),
      upTo(-1, beside(weight, 1), upTo(2, beside(weight, 2), beside(weight, 3), weight)),
      upTo(-1, sealed, beside(weight, 2)),
      { k: 'choose', when: sealed, then: beside(weight, 1), otherwise: beside(weight, 2) },
    ];
  }),
  'a number beside a choice of numbers': [
    ...compare({ k: 'choose', when: sealed, then: whole(5), otherwise: whole(1) }, whole(3)),
    ...compare(whole(3), { k: 'choose', when: sealed, then: whole(1), otherwise: whole(5) }),
  ],
  'two facts beside each other': [
    ...compare(weight, slope),
    ...compare(add(weight, whole(1)), slope),
    ...compare(weight, add(slope, whole(-1))),
  ],
  'sums beside a number and beside each other': [
    ...compare(add(weight, slope), whole(3)),
    ...compare(add(weight, slope, weight), whole(3)),
    ...compare(add(weight, slope), add(slope, weight)),
    ...compare(add(weight, grade), whole(3)),
  ],
  'lengths of time': [
    ...compare(life, long(years(2))),
    ...compare(life, life),
    ...compare(add(life, long(years(1))), long(years(2))),
  ],
  'a guard': [
    { k: 'all', of: [present(grade), { k: 'compare', op: '>=', a: grade, b: whole(2) }] },
    { k: 'any', of: [not(present(grade)), { k: 'compare', op: '>=', a: grade, b: whole(2) }] },
    { k: 'all', of: [present(flavour), among(flavour, 'sea')] },
    { k: 'any', of: [not(present(fragile)), fragile] },
    { k: 'all', of: [present(grade), sealed] },
    { k: 'any', of: [not(present(grade)), sealed] },
    { k: 'all', of: [present(weight), sealed] },
    { k: 'any', of: [not(sealed), present(grade)] },
  ],
  'none, one, two and three parts': [
    { k: 'all', of: [] },
    { k: 'any', of: [] },
    { k: 'all', of: [sealed] },
    { k: 'any', of: [sealed, heavy] },
    { k: 'all', of: [sealed, heavy] },
    { k: 'all', of: [sealed, heavy, not(sealed)] },
    { k: 'any', of: [sealed, heavy, among(colour, 'red')] },
    { k: 'at-least-of', count: 2, of: [sealed, heavy, among(colour, 'red')] },
    { k: 'at-least-of', count: 3, of: [sealed, heavy, among(colour, 'red')] },
  ],
  'elapsed time without excluded periods': [
    { k: 'reached', from: onDay(middle - 400), duration: long(years(1)) },
    { k: 'reached', from: onDay(middle - 400), duration: life },
  ],
  'what is there, of what always is': [present(weight), present(add(weight, slope)), not(present(grade))],
};

describe('closures of every shape', () => {
  it.each(Object.entries(shapes))('%s: mean what the interpreter means', (_name, nodes) => {
    const k = compilerFor(crateFacts, middle);
    const reads = nodes.map((node) => [node, k.truth(node)] as const);
    fc.assert(
      fc.property(someFacts, (facts) => {
        k.load(facts);
        for (const [node, read] of reads) expect([node, read()]).toEqual([node, truth(node, here(facts))]);
      }),
    );
  });

  const numeric: readonly Node[] = [
    weight,
    add(weight, slope),
    add(weight),
    { k: 'choose', when: sealed, then: weight, otherwise: slope },
  ];
  it('of numbers, codes and lengths of time, too', () => {
    const k = compilerFor(crateFacts, middle);
    const numbers = numeric.map((node) => [node, k.numbers(node)] as const);
    const [code, length, first] = [k.code(oneOf), k.span(crate.warranty), k.code(movesOf('kind'))];
    fc.assert(
      fc.property(someFacts, (facts) => {
        k.load(facts);
        for (const [node, { least, greatest }] of numbers)
          expect([least(), greatest()]).toEqual(range(node, here(facts)));
        expect([code(), length(), first()]).toEqual([
          codeOf(oneOf, here(facts)),
          span(crate.warranty, here(facts)),
          undefined,
        ]);
      }),
    );
  });

  it('of facts and lists that are not declared, and of the last of nothing', () => {
    const k = compilerFor({ declarations: {}, derived: {} }, middle);
    const other: Node = { k: 'fact', name: 'other' };
    const last: Node = { k: 'latest', list: { k: 'list', name: 'others' }, value: other };
    const [compared, some, { least, greatest }] = [
      k.truth({ k: 'compare', op: '<', a: other, b: whole(3) }),
      k.truth({ k: 'some', list: { k: 'list', name: 'others' } }),
      k.numbers(last),
    ];
    k.load({ other: 2, others: { items: [], complete: true } });
    expect([compared(), some(), least(), greatest()]).toEqual([TRUE, FALSE, -Infinity, Infinity]);
    k.load({ others: { items: [{}], complete: true } });
    expect([compared(), some()]).toEqual([OPEN, TRUE]);
  });

  it('of the last of a list of which nothing says when they happened: any of them', () => {
    const last: Node = { k: 'latest', list: { k: 'list', name: 'row' }, value: { k: 'field', list: 'row', name: 'n' } };
    const label = { ar: 'واقعة', en: 'fact' };
    const of = registry([facts('', { row: list({ n: quantity({ label }) }, { label }) })]);
    const k = compilerFor(of, middle);
    const { least, greatest } = k.numbers(last);
    fc.assert(
      fc.property(fc.array(fc.record({ n: fc.nat(9) })), fc.boolean(), (items, complete) => {
        const sheet: Facts = { row: { items, complete } };
        k.load(sheet);
        expect([least(), greatest()]).toEqual(range(last, { ...here(sheet), registry: of }));
      }),
    );
  });

  it.each<[string, (k: Compiler) => unknown]>([
    ['a number for a truth', (k) => k.truth(add(weight))],
    ['a truth for a number', (k) => k.numbers(not(sealed))],
    ['a number for a code', (k) => k.code(add(weight))],
    ['a truth for a length of time', (k) => k.span(not(sealed))],
    ['a fact for a list', (k) => k.list(sealed)],
  ])('refuse %s', (_name, compile) => {
    expect(() => compile(compilerFor(crateFacts, middle))).toThrow(
      expect.objectContaining({ code: 'expression-type' }),
    );
  });
});

describe('slots', () => {
  it('hold what the facts hold, whatever shape the facts before them had', () => {
    const names = ['a', 'b', 'c', 'd'];
    const sheet = fc.dictionary(fc.constantFrom(...names, 'x', 'y'), fc.nat({ max: 3 }));
    // A few shapes, each several times in a row, so that the usual one is learnt, kept and given up.
    const runs = fc.array(fc.tuple(sheet, fc.integer({ min: 1, max: 14 })), { maxLength: 8 });
    fc.assert(
      fc.property(runs, (of) => {
        const { slotOf, load } = slots();
        const places = names.map(slotOf);
        for (const facts of of.flatMap(([one, times]) => Array.from({ length: times }, () => one))) {
          load(facts);
          expect(places.map(({ value }) => value)).toEqual(names.map((name) => facts[name]));
        }
      }),
    );
  });
  it('keep nothing of the facts before, where the first and the last have none', () => {
    const { slotOf, load } = slots();
    const slot = slotOf('a');
    const seen = [{}, { a: 1 }, { a: 2 }, {}].map((facts) => {
      load(facts);
      return slot.value;
    });
    expect(seen).toEqual([undefined, 1, 2, undefined]);
  });

  it('are one for each name', () => {
    const { slotOf } = slots();
    const [a, b, again] = ['a', 'b', 'a'].map(slotOf);
    expect(again).toBe(a);
    expect(b).not.toBe(a);
  });
});

describe('the days in a union', () => {
  it('are those that lie in some interval and in the window', () => {
    const interval = fc.tuple(fc.integer({ min: -5, max: 25 }), fc.integer({ min: -2, max: 12 }));
    fc.assert(
      fc.property(
        fc.array(interval, { maxLength: 6 }),
        fc.integer({ min: 0, max: 20 }),
        fc.integer({ min: 0, max: 20 }),
        (of, from, to) => {
          const days = Array.from({ length: 40 }, (_, i) => i).filter(
            (day) => from <= day && day < to && of.some(([start, long]) => start <= day && day < start + long),
          );
          expect(
            unionDays(
              of.map(([start]) => start),
              of.map(([start, long]) => start + long),
              from,
              to,
            ),
          ).toBe(days.length);
        },
      ),
    );
  });
});
