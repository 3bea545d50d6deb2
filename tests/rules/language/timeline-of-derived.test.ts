import { describe, expect, it } from 'vitest';
import {
  asOf as today,
  atLeast,
  below,
  condition,
  is,
  lasting,
  on,
  registry,
  timeline,
} from '../../../src/rules/index.js';
import type { Expr, Node } from '../../../src/rules/index.js';
import { bale, crate, setOver } from './kinds.js';

const turn = '1447-03-01H';
const days = { from: '1447-01-01H', to: '1447-05-01H' };
const turning = (then: Node, otherwise: Node): Node => ({ k: 'choose', when: below(today, on(turn)), then, otherwise });
const code = (value: string): Node => ({ k: 'literal', type: 'code', value });
const years = (count: number) => lasting({ calendar: 'hijri', years: count, months: 0, days: 0 });

/** From when on a set comes out how, where a rule reads a fact that follows from the date. */
const spans = (derived: Readonly<Record<string, Node>>, holds: Expr<boolean>, sheet: object) => {
  const set = setOver(registry([crate, bale], derived), (about) => condition({ ...about, holds }));
  return timeline(set, sheet as never, days).spans.map(({ from, outcome }) => [from, outcome]);
};

describe('a given fact that should follow from the date', () => {
  const agreesUntilThen = [
    [days.from, 'eligible'],
    [turn, 'undetermined'],
  ];
  const agreesFromThen = [
    [days.from, 'undetermined'],
    [turn, 'eligible'],
  ];

  it('is in conflict from the day on which another code follows', () => {
    const derived = { 'crate.sort': turning(code('wood'), code('glass')) };
    expect(spans(derived, is(crate.sort, 'wood'), { 'crate.sort': 'wood' })).toEqual(agreesUntilThen);
  });

  it('is in no conflict any more from the day on which nothing follows that is known', () => {
    const derived = { 'crate.sort': turning(code('wood'), bale.grade) };
    expect(spans(derived, is(crate.sort, 'glass'), { 'crate.sort': 'glass' })).toEqual(agreesFromThen);
  });

  it('is in no conflict any more from the day on which there is a length of time, whichever it is', () => {
    const derived = { 'crate.keeps': turning(bale.rest, years(2)) };
    const sheet = { 'crate.keeps': 'P1Y', 'bale.rest': null };
    expect(spans(derived, atLeast(crate.keeps, years(1)), sheet)).toEqual(agreesFromThen);
  });
});
