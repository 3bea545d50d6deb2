import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  above,
  all,
  any,
  atLeast,
  bar,
  condition,
  consistency,
  decide,
  is,
  lasting,
  missing,
  settlement,
  some,
  total,
  where,
} from '../../../src/rules/index.js';
import { asOf, bale, baleSet, crate, crateSet, cut, mark } from './kinds.js';

const settings = { asOf };
const month = { calendar: 'hijri', years: 0, months: 1, days: 0 } as const;
const heavy = crateSet((about) =>
  bar({ ...about, when: above(total(where(crate.marks, is(mark.sort, 'fine')), mark.points), 5) }),
);

describe('missing fields of the elements of a list', () => {
  const field = <T>(of: readonly T[]) => fc.option(fc.constantFrom(...of), { nil: undefined });
  const row = fc.record({ points: field([0, 3, 9]), sort: field(['fine', 'other']) });
  const filled = (rows: readonly { points?: number | undefined; sort?: string | undefined }[]) =>
    rows.map(({ points, sort }) => ({
      ...(points === undefined ? {} : { points }),
      ...(sort === undefined ? {} : { sort }),
      given: '1446-01-01H',
    }));

  it('are exactly those on which two completions turn, by the place of the element', () => {
    fc.assert(
      fc.property(fc.array(row, { maxLength: 3 }), (rows) => {
        const asked = missing(heavy, { 'crate.marks': filled(rows) }, settings).map(({ fact }) => fact);
        const outcome = (of: typeof rows): string => decide(heavy, { 'crate.marks': filled(of) }, settings).outcome;
        const complete = (of: typeof rows): (typeof rows)[] =>
          of.reduce<(typeof rows)[]>(
            (all, one) =>
              all.flatMap((before) =>
                (one.points === undefined ? [0, 3, 9] : [one.points]).flatMap((points) =>
                  (one.sort === undefined ? ['fine', 'other'] : [one.sort]).map((sort) => [
                    ...before,
                    { points, sort },
                  ]),
                ),
              ),
            [[]],
          );
        const turning = new Set<string>();
        for (const of of complete(rows))
          rows.forEach((one, i) => {
            for (const [name, values] of [
              ['points', [0, 3, 9]],
              ['sort', ['fine', 'other']],
            ] as const) {
              if (one[name] !== undefined) continue;
              const outcomes = new Set(
                values.map((value) => outcome(of.with(i, { ...of[i], [name]: value } as never))),
              );
              if (outcomes.size > 1) turning.add(`crate.marks[${i}].${name}`);
            }
          });
        if (outcome(rows) === 'undetermined') expect(asked).toEqual(expect.arrayContaining([...turning]));
        else expect(asked).toEqual([]);
      }),
    );
  });

  it('carry the label of the field, and ask whom it says', () => {
    const sheet = { 'crate.marks': [{ points: 9, given: '1446-01-01H' }] };
    expect(missing(heavy, sheet, settings)).toMatchObject([
      { fact: 'crate.marks[0].sort', label: { en: 'fact' }, askedOf: 'record', rules: ['rule-0'] },
    ]);
  });
});

describe('the rest of a list of which not all is known', () => {
  it('is asked for by the name of the list, also where only a length of time in it would tell', () => {
    const lasting30 = crateSet((about) =>
      condition({ ...about, holds: some(crate.marks, atLeast(mark.lasts, lasting(month))) }),
    );
    const unseen = { 'crate.marks': { items: [], complete: false } };
    const [question] = missing(lasting30, unseen, settings);
    expect(question?.fact).toBe('crate.marks');
    // Complete as it is, it refuses; with one element that lasts, it passes: both settle it.
    expect(question?.settles).toBe(1);
  });
});

describe('an element of a list of which little is declared', () => {
  it('may hold each code and the greatest number that a rule names', () => {
    const coarse = baleSet((about) =>
      condition({ ...about, holds: some(bale.cuts, all(is(cut.grade, 'coarse'), atLeast(cut.weight, 12))) }),
    );
    const unseen = { 'bale.cuts': { items: [], complete: false } };
    const [question] = missing(coarse, unseen, settings);
    expect(question).toMatchObject({ fact: 'bale.cuts', settles: 1 });
  });
});

describe('questions that settle as much and cost as much', () => {
  it('are asked in the order of their names, in whatever order the rules read them', () => {
    const set = baleSet(
      (about) => condition({ ...about, holds: atLeast(bale.weight, 3) }),
      (about) => condition({ ...about, holds: atLeast(bale.other, 3) }),
    );
    const asked = missing(set, {}, settings);
    expect(asked[0]?.settles).toBe(asked[1]?.settles);
    expect(asked.map(({ fact }) => fact)).toEqual(['bale.other', 'bale.weight']);
  });
});

describe('what is missing when facts conflict', () => {
  it('is nothing, and nothing is settled', () => {
    const torn = crateSet(
      (about) => consistency({ ...about, holds: above(crate.x, 5) }),
      (about) => condition({ ...about, holds: any(above(crate.y, 5), above(crate.z, 5)) }),
    );
    const sheet = { 'crate.x': 1 };
    expect(decide(torn, sheet, settings).conflicts).toHaveLength(1);
    expect(missing(torn, sheet, settings)).toEqual([]);
    expect(settlement(torn, sheet, settings)).toBeUndefined();
  });
});
