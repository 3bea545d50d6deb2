import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  above,
  after,
  any,
  asOf as today,
  atLeast,
  atMost,
  bar,
  changes,
  condition,
  decide,
  equals,
  holds,
  is,
  lasting,
  plus,
  some,
  total,
} from '../../../src/rules/index.js';
import { asOf, bale, baleSet, crate, crateSet, mark } from './kinds.js';

const days = (count: number) => ({ calendar: 'hijri', years: 0, months: 0, days: count }) as const;
const settings = { asOf };
const light = crateSet((about) => bar({ ...about, when: above(total(crate.marks, mark.points), 5) }));
const marksOf = (points: readonly number[]) => points.map((of) => ({ points: of, given: '1446-01-01H' }));

describe('a change of a list', () => {
  it('is the least that is left out of it, and turns the refusal', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 9 }), { maxLength: 4 }), (points) => {
        const sheet = { 'crate.marks': marksOf(points) };
        const sum = points.reduce((a, b) => a + b, 0);
        const [found] = changes(light, sheet, settings).sets;
        if (sum <= 5) expect(found).toBeUndefined();
        else {
          const left = found?.changes[0]?.to as { length: number };
          const oneLess = points.some((of) => sum - of <= 5);
          expect(left).toHaveLength(oneLess ? points.length - 1 : 0);
        }
      }),
    );
  });

  it('that is not wholly known is its completion, or one element more', () => {
    const marked = crateSet((about) => condition({ ...about, holds: some(crate.marks, is(mark.sort, 'fine')) }));
    const whole = { items: marksOf([1]), complete: true };
    expect(changes(marked, { 'crate.marks': whole }, settings).sets).toEqual([]);
  });
});

describe('a change of a length of time', () => {
  it('is the nearest that is long enough', () => {
    const lasts = crateSet((about) => condition({ ...about, holds: atLeast(crate.keeps, lasting(days(100))) }));
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 99 }), (short) => {
        const [found] = changes(lasts, { 'crate.keeps': days(short) }, settings).sets;
        expect(found?.changes.map(({ to }) => to)).toEqual(['P100D']);
        expect(found?.hands).toBe('employee');
      }),
    );
  });

  it('is none where no length of the law is named', () => {
    const same = crateSet((about) => condition({ ...about, holds: above(crate.keeps, crate.keeps) }));
    expect(changes(same, { 'crate.keeps': days(3) }, settings)).toEqual({ sets: [], cut: false });
  });
});

describe('a change of the date of the decision', () => {
  const ripe = crateSet((about) => condition({ ...about, holds: atMost(after(crate.sealedOn, days(30)), today) }));

  it('is the first day on which the rule no longer refuses, and lies in the hands of time', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 29 }), (since) => {
        const sealed = `1447-01-${String(10).padStart(2, '0')}H`;
        const on = `1447-01-${String(10 + Math.min(since, 19)).padStart(2, '0')}H`;
        const { sets } = changes(ripe, { 'crate.sealedOn': sealed }, { asOf: on });
        const byTime = sets.find(({ hands }) => hands === 'time');
        const turned = byTime?.changes[0];
        expect(turned?.fact).toBe('as-of');
        expect(turned?.from).toBe(on);
        expect(decide(ripe, { 'crate.sealedOn': sealed }, { asOf: String(turned?.to) }).outcome).toBe('eligible');
      }),
    );
  });

  it('does not turn what no day turns', () => {
    const never = crateSet((about) => condition({ ...about, holds: equals(today, crate.sealedOn) }));
    const { sets } = changes(never, { 'crate.sealedOn': '1446-01-01H' }, settings);
    expect(sets.map(({ hands }) => hands)).not.toContain('time');
  });

  it('and of another fact together turn what neither turns alone', () => {
    const both = crateSet(
      (about) => condition({ ...about, holds: atMost(after(crate.sealedOn, days(30)), today) }),
      (about) => condition({ ...about, holds: is(crate.sort, 'glass') }),
    );
    const { sets } = changes(both, { 'crate.sealedOn': asOf, 'crate.sort': 'wood' }, settings);
    expect(sets.map((of) => of.changes.map(({ fact }) => fact))).toContainEqual(['as-of', 'crate.sort']);
  });
});

describe('a change of several unmet rules by the date', () => {
  const reached = (count: number) => atMost(after(crate.sealedOn, days(count)), today);

  it('is the earliest that will do, in whatever order the rules stand', () => {
    // The later day is told of the first rule, which another fact turns as well.
    const set = crateSet(
      (about) => condition({ ...about, holds: any(reached(60), atLeast(crate.x, 9)) }),
      (about) => condition({ ...about, holds: reached(30) }),
      (about) => condition({ ...about, holds: atLeast(crate.x, 9) }),
    );
    const { sets } = changes(set, { 'crate.sealedOn': asOf, 'crate.x': 1 }, settings);
    expect(sets.map((of) => of.changes.map(({ to }) => to))).toContainEqual(['1447-02-10H', 9]);
    expect(sets.flatMap((of) => of.changes.map(({ to }) => to))).not.toContain('1447-03-10H');
  });
});

describe('a change of a fact of which little is declared', () => {
  it('is to a code that a rule names, though no code is known', () => {
    const fine = baleSet((about) => condition({ ...about, holds: is(bale.grade, 'fine') }));
    const [found] = changes(fine, { 'bale.grade': 'coarse' }, settings).sets;
    expect(found?.changes).toEqual([expect.objectContaining({ from: 'coarse', to: 'fine' })]);
  });

  it('is to where a fact turns that follows from it', () => {
    const heavy = baleSet((about) => condition({ ...about, holds: bale.heavy }));
    const [found] = changes(heavy, { 'bale.weight': 5 }, settings).sets;
    expect(found?.changes).toEqual([expect.objectContaining({ fact: 'bale.weight', from: 5, to: 70 })]);
  });
});

describe('a change of a value that may be none', () => {
  it('tells none as what it was', () => {
    const sound = crateSet((about) => condition({ ...about, holds: holds(crate.sound, { ifNone: false }) }));
    const [found] = changes(sound, { 'crate.sound': null }, settings).sets;
    expect(found?.changes).toEqual([expect.objectContaining({ from: null, to: true })]);
  });
});

describe('the search for changes', () => {
  it('says that it was cut where there is too much to try', () => {
    const heavy = crateSet((about) => condition({ ...about, holds: above(plus(crate.x, crate.y, crate.z), 1_000) }));
    expect(changes(heavy, { 'crate.x': 0, 'crate.y': 0, 'crate.z': 0 }, settings)).toEqual({ sets: [], cut: true });
  });
});
