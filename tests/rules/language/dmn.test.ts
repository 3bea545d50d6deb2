import { describe, expect, it } from 'vitest';
import type { Node } from '../../../src/rules/language/node.js';
import { truth } from '../../../src/rules/language/evaluate.js';
import type { Truth } from '../../../src/rules/language/truth.js';
import { FALSE, OPEN, TRUE, and, either, not, or, truthOf } from '../../../src/rules/language/truth.js';
import { crate } from './arbitraries.js';
import { contextOf } from './random/bounds.js';

/*
 * The tables of three-valued logic as the DMN Technology Compatibility Kit states them (github.com/dmn-tck/tck):
 * level 2, 0106 (and, or) and 0107 (not); level 3, 0064 (conjunction), 0065 (disjunction) and 0066 (negation).
 * There, null is what is not known.
 */
type Ternary = boolean | null;
const table: readonly (readonly [a: Ternary, b: Ternary, and: Ternary, or: Ternary])[] = [
  [true, true, true, true],
  [false, true, false, true],
  [null, true, null, true],
  [true, false, false, true],
  [false, false, false, false],
  [null, false, false, null],
  [true, null, null, true],
  [false, null, false, null],
  [null, null, null, null],
];
const negations: readonly (readonly [a: Ternary, not: Ternary])[] = [
  [true, false],
  [false, true],
  [null, null],
];

const of = (value: Ternary): Truth => truthOf(value ?? undefined);
const facts = (a: Ternary, b: Ternary = null) =>
  contextOf({ 'crate.sealed': a ?? undefined, 'crate.checked': b ?? undefined }, 0);
const both: readonly Node[] = [crate.sealed, crate.checked];

describe('the ternary logic of DMN', () => {
  it.each(table)('%s and %s is %s; or, %s', (a, b, conjunction, disjunction) => {
    expect(and(of(a), of(b))).toBe(of(conjunction));
    expect(or(of(a), of(b))).toBe(of(disjunction));
    expect(truth({ k: 'all', of: both }, facts(a, b))).toBe(of(conjunction));
    expect(truth({ k: 'any', of: both }, facts(a, b))).toBe(of(disjunction));
  });
  it.each(negations)('not %s is %s', (a, negation) => {
    expect(not(of(a))).toBe(of(negation));
    expect(truth({ k: 'not', of: crate.sealed }, facts(a))).toBe(of(negation));
  });
});

describe('truth as an interval', () => {
  const all = [TRUE, FALSE, OPEN] as const;
  it('is what it is for each value that it can have', () => {
    const values = (of: Truth): readonly boolean[] => [...(of & 1 ? [true] : []), ...(of & 2 ? [false] : [])];
    const hull = (of: readonly boolean[]): number => (of.includes(true) ? 1 : 0) | (of.includes(false) ? 2 : 0);
    for (const a of all) {
      for (const b of all) {
        const pairs = values(a).flatMap((x) => values(b).map((y) => [x, y] as const));
        expect(and(a, b)).toBe(hull(pairs.map(([x, y]) => x && y)));
        expect(or(a, b)).toBe(hull(pairs.map(([x, y]) => x || y)));
        expect(either(a, b)).toBe(hull([...values(a), ...values(b)]));
      }
    }
  });
  it('follows De Morgan', () => {
    for (const a of all) for (const b of all) expect(not(and(a, b))).toBe(or(not(a), not(b)));
  });
});
