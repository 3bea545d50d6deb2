import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDuration, years } from '../../../src/models/calendar/duration.js';
import { hijriMonthLength, hijriToDay } from '../../../src/models/calendar/umalqura.js';
import { compare, range, truth } from '../../../src/rules/language/evaluate.js';
import type { Node, NodeOf } from '../../../src/rules/language/node.js';
import type { Facts, Rows } from '../../../src/rules/language/sheet.js';
import { FALSE, OPEN, TRUE } from '../../../src/rules/language/truth.js';
import {
  asOf,
  completedFacts,
  condition,
  crate,
  crateFacts,
  expression,
  fullFacts,
  holeyFacts,
  length,
  readings,
} from './arbitraries.js';
import { boundsOf, contextOf, isIn, numberOf } from './random/bounds.js';
import { here, whole } from './random/shorthand.js';
import { naive } from './random/naive.js';

/** Whether two moves happened on one day: then which of them is the last is open, whatever is known. */
const hasTies = (facts: Facts): boolean => {
  const days = (facts['crate.moves'] as Rows).items.map(({ on }) => on);
  return new Set(days).size < days.length;
};

describe('the bounds of an expression', () => {
  it('hold what it comes out as in every completion of the facts', () => {
    fc.assert(
      fc.property(
        expression,
        completedFacts(crateFacts),
        asOf,
        readings,
        (node, { facts, completions }, on, chosen) => {
          const bounds = boundsOf(node, contextOf(facts, on, chosen));
          for (const full of completions) {
            const found = numberOf(naive(node, { registry: crateFacts, facts: full, asOf: on, readings: chosen }));
            expect(isIn([found, found], bounds)).toBe(true);
          }
        },
      ),
    );
  });

  it('are one value, that of the naive twin, when everything is known', () => {
    fc.assert(
      fc.property(expression, fullFacts(crateFacts), asOf, readings, (node, facts, on, chosen) => {
        fc.pre(!hasTies(facts));
        const found = numberOf(naive(node, { registry: crateFacts, facts, asOf: on, readings: chosen }));
        expect(boundsOf(node, contextOf(facts, on, chosen))).toEqual([found, found]);
      }),
    );
  });

  it('never widen as facts become known', () => {
    fc.assert(
      fc.property(
        expression,
        completedFacts(crateFacts, 1),
        fc.infiniteStream(fc.boolean()),
        asOf,
        (node, { facts, completions }, told, on) => {
          const [full = {}] = completions;
          const known = Object.entries(full).filter(
            ([name]) => facts[name] !== undefined || told.next().value === true,
          );
          expect(
            isIn(boundsOf(node, contextOf(Object.fromEntries(known), on)), boundsOf(node, contextOf(facts, on))),
          ).toBe(true);
        },
      ),
    );
  });

  it('over an interval of days hold those of each of its days', () => {
    fc.assert(
      fc.property(
        condition,
        holeyFacts(crateFacts),
        asOf,
        fc.nat({ max: 6 }),
        readings,
        (node, facts, on, more, chosen) => {
          const over = boundsOf(node, contextOf(facts, [on, on + more], chosen));
          for (let then = on; then <= on + more; then += 1)
            expect(isIn(boundsOf(node, contextOf(facts, then, chosen)), over)).toBe(true);
        },
      ),
    );
  });
});

const lost = fc.constantFrom<Node>(
  { k: 'list', name: 'crate.stops' },
  { k: 'filter', list: { k: 'list', name: 'crate.stops' }, where: { k: 'field', list: 'crate.stops', name: 'paid' } },
);
const elapsed = fc
  .record({ excluded: lost, duration: length.map((value): Node => ({ k: 'literal', type: 'duration', value })) })
  .map((of): NodeOf<'reached'> => ({ k: 'reached', from: crate.madeOn, ...of }));

describe('elapsed time', () => {
  it('stays reached, and can no longer be unreached, as the date moves on', () => {
    fc.assert(
      fc.property(elapsed, holeyFacts(crateFacts), asOf, (node, facts, on) => {
        let before = truth(node, contextOf(facts, on));
        for (let then = on + 1; then < on + 40; then += 1) {
          const now = truth(node, contextOf(facts, then));
          expect((before & TRUE) <= (now & TRUE)).toBe(true);
          expect((before & FALSE) >= (now & FALSE)).toBe(true);
          before = now;
        }
      }),
    );
  });

  it('over an interval of days is exactly what it is on any of them', () => {
    fc.assert(
      fc.property(elapsed, holeyFacts(crateFacts), asOf, fc.nat({ max: 30 }), (node, facts, on, more) => {
        const each = Array.from({ length: more + 1 }, (_, i) => truth(node, contextOf(facts, on + i)));
        expect(truth(node, contextOf(facts, [on, on + more]))).toBe(each.reduce<number>((a, b) => a | b, 0));
      }),
    );
  });

  it('is that of the anniversary on every 29th and 30th', () => {
    const ends = [1444, 1445, 1446].flatMap((year) =>
      Array.from({ length: 12 }, (_, i) => hijriToDay(year, i + 1, hijriMonthLength(year, i + 1))),
    );
    for (const start of ends.flatMap((end) => [end - 1, end, end + 1])) {
      const reached: Node = {
        k: 'reached',
        from: { k: 'literal', type: 'date', value: start },
        duration: { k: 'literal', type: 'duration', value: years(1) },
      };
      const anniversary = addDuration(start, years(1));
      expect([-1, 0, 1].map((off) => truth(reached, contextOf({}, anniversary + off)))).toEqual([FALSE, TRUE, TRUE]);
    }
  });
});

describe('a comparison of intervals', () => {
  const interval = fc
    .tuple(fc.integer({ min: 0, max: 6 }), fc.integer({ min: 0, max: 4 }))
    .map(([a, b]) => [a, a + b] as const);
  it('can be true, and can be false, exactly when some pair of numbers makes it so', () => {
    const tests = {
      '<': (a: number, b: number) => a < b,
      '<=': (a: number, b: number) => a <= b,
      '=': (a: number, b: number) => a === b,
      '!=': (a: number, b: number) => a !== b,
      '>': (a: number, b: number) => a > b,
      '>=': (a: number, b: number) => a >= b,
    } as const;
    const each = ([a, b]: readonly [number, number]) => Array.from({ length: b - a + 1 }, (_, i) => a + i);
    fc.assert(
      fc.property(interval, interval, (a, b) => {
        for (const op of ['<', '<=', '=', '!=', '>', '>='] as const) {
          const found = new Set(each(a).flatMap((x) => each(b).map((y) => tests[op](x, y))));
          expect(compare(op, a, b)).toBe((found.has(true) ? TRUE : 0) | (found.has(false) ? FALSE : 0));
        }
      }),
    );
  });
});

describe('logic', () => {
  const flags: readonly Node[] = [crate.sealed, crate.checked, { k: 'in', of: crate.colour, codes: ['red'] }];
  it('asks for so many of several', () => {
    const atLeast = (count: number): Node => ({ k: 'at-least-of', count, of: flags });
    const facts: Facts = { 'crate.sealed': true, 'crate.colour': 'blue' };
    expect([0, 1, 2, 3].map((count) => truth(atLeast(count), here(facts)))).toEqual([TRUE, TRUE, OPEN, FALSE]);
  });
  it('of nothing is what holds of nothing', () => {
    expect(truth({ k: 'all', of: [] }, here())).toBe(TRUE);
    expect(truth({ k: 'any', of: [] }, here())).toBe(FALSE);
  });
  it('chooses, or leaves both possible', () => {
    const choose: Node = { k: 'choose', when: crate.sealed, then: whole(1), otherwise: whole(5) };
    expect(range(choose, here({ 'crate.sealed': true }))).toEqual([1, 1]);
    expect(range(choose, here({ 'crate.sealed': false }))).toEqual([5, 5]);
    expect(range(choose, here())).toEqual([1, 5]);
  });
  it('prefers a given value to the one that would follow', () => {
    expect(truth(crate.heavy, here({ 'crate.weight': 4 }))).toBe(TRUE);
    expect(truth(crate.heavy, here({ 'crate.weight': 4, 'crate.heavy': false }))).toBe(FALSE);
    expect(truth(crate.heavy, here())).toBe(OPEN);
  });
});
