import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { candidatesFor, judgeWith, pathOf } from '../../../src/rules/language/candidates.js';
import { judge } from '../../../src/rules/language/judge.js';
import type { Node } from '../../../src/rules/language/node.js';
import { anythingOf, crate, crateFacts, ruleOf, setOf } from './arbitraries.js';
import { contextOf } from './random/bounds.js';
import { days, months, years } from '../../../src/models/calendar/duration.js';
import { middle } from './random/values.js';
import { long, movesOf, onDay, whole } from './random/shorthand.js';

const op = fc.constantFrom<'<' | '<=' | '=' | '!=' | '>' | '>='>('<', '<=', '=', '!=', '>', '>=');
const compared = (a: Node, b: fc.Arbitrary<Node>): fc.Arbitrary<Node> =>
  fc.tuple(op, b).map(([of, to]): Node => ({ k: 'compare', op: of, a, b: to }));
const lasting = fc.constantFrom(days(0), days(30), months(2), years(1), years(3, 'gregorian')).map(long);
const recent = fc.integer({ min: middle - 900, max: middle }).map(onDay);
const coded = (of: Node, ...codes: readonly string[]): fc.Arbitrary<Node> =>
  fc.subarray([...codes], { minLength: 1 }).map((some): Node => ({ k: 'in', of, codes: some }));
const present = (of: Node): fc.Arbitrary<Node> => fc.constant<Node>({ k: 'present', of });
const moved = fc.oneof(coded(movesOf('kind'), 'sea', 'air'), fc.constant(movesOf('rough')));

/** A fact, and what a rule may ask of it. */
const asked: fc.Arbitrary<readonly [string, Node]> = fc.oneof(
  ...Object.entries<fc.Arbitrary<Node>>({
    'crate.sealed': fc.constant<Node>(crate.sealed),
    'crate.weight': compared(crate.weight, fc.integer({ min: -1, max: 5 }).map(whole)),
    'crate.size': compared(crate.size, fc.integer({ min: -9, max: 9 }).map(whole)),
    'crate.grade': present(crate.grade),
    'crate.colour': coded(crate.colour, 'red', 'green', 'blue'),
    'crate.flavour': coded({ k: 'the', of: crate.flavour }, 'sea').map((node): Node => ({
      k: 'all',
      of: [{ k: 'present', of: crate.flavour }, node],
    })),
    'crate.soldOn': present(crate.soldOn),
    'crate.madeOn': fc.oneof(
      compared(crate.madeOn, recent).filter((node) => node.k === 'compare' && node.op !== '=' && node.op !== '!='),
      lasting.map((duration): Node => ({ k: 'reached', from: crate.madeOn, duration })),
    ),
    'crate.life': compared(crate.life, lasting),
    'crate.moves': moved.map((where): Node => ({ k: 'some', list: { k: 'filter', list: crate.moves, where } })),
  }).map(([name, node]) => node.map((of) => [name, of] as const)),
);

describe('the candidates for a fact', () => {
  it('bring about every outcome that any value of it does', () => {
    const everything = asked.chain(([name, holds]) => {
      const declared = crateFacts.declarations[name];
      const value = declared === undefined ? fc.constant(null) : anythingOf(declared);
      return fc.tuple(fc.constant(name), fc.constant(holds), value);
    });
    fc.assert(
      fc.property(everything, ([name, holds, value]) => {
        const set = setOf([ruleOf({ id: 'rule', kind: 'condition', holds })]);
        const c = contextOf({}, middle);
        const judged = judge(set, c);
        const path = pathOf(name);
        const outcomes = candidatesFor(set, path, judged, c).map((of) => judgeWith(set, judged, c, path, of).outcome);
        expect(outcomes).toContain(judgeWith(set, judged, c, path, value).outcome);
        for (const outcome of outcomes) expect(outcome).not.toBe('undetermined');
      }),
    );
  });
});
