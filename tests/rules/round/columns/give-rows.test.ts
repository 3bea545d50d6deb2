import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { giveRows } from '../../../../src/rules/round/columns/give-rows.js';

const applicants = 40;
const few = (greatest: number) => fc.integer({ min: 0, max: greatest });

/** Rounds of numbers alone: posts under one of two orders, in which some stand nowhere and many are equals. */
const rounds = (settings: { readonly orders: number; readonly ties: boolean }) =>
  fc.record({
    places: fc.array(few(4), { minLength: 8, maxLength: 8 }),
    orders: fc.array(few(settings.orders - 1), { minLength: 8, maxLength: 8 }),
    wishes: fc.array(fc.shuffledSubarray([0, 1, 2, 3, 4, 5, 6, 7], { maxLength: 5 }), {
      minLength: applicants,
      maxLength: applicants,
    }),
    standings: fc.tuple(
      ...Array.from({ length: settings.orders }, () =>
        settings.ties
          ? fc.array(few(12), { minLength: applicants, maxLength: applicants })
          : fc.shuffledSubarray(
              Array.from({ length: applicants }, (_, i) => i),
              { minLength: applicants },
            ),
      ),
    ),
    refused: few(9),
  });
type Rows = typeof rounds extends (of: never) => fc.Arbitrary<infer T> ? T : never;

const given = ({ places, orders, wishes, standings, refused }: Rows, turns = [...wishes.keys()]) => {
  const offsets = new Int32Array(applicants + 1);
  wishes.forEach((one, i) => (offsets[i + 1] = (offsets[i] ?? 0) + one.length));
  const posts = Int32Array.from(wishes.flat());
  const fit = Uint8Array.from(posts, (_, i) => (i % 10 < refused ? 0 : 1));
  const { wish, undivided } = giveRows(
    { offsets, posts },
    fit,
    { places: Int32Array.from(places), orders: Int32Array.from(orders) },
    standings.map((one) => Int32Array.from(one)),
    Uint32Array.from(turns),
  );
  return { fit, offsets, posts, undivided, wish: [...wish] };
};

/** The oracle: all who were turned away ask at once, and each post sorts all who asked. */
const naive = (of: Rows, fit: Uint8Array, offsets: Int32Array): readonly number[] => {
  const at = (post: number, row: number): number => of.standings[of.orders[post] ?? 0]?.[row] ?? 0;
  const left = of.wishes.map((wishes, row) =>
    wishes
      .map((post, i) => ({ post, at: (offsets[row] ?? 0) + i }))
      .filter((wish) => fit[wish.at] === 0 && at(wish.post, row) > 0 && (of.places[wish.post] ?? 0) > 0),
  );
  for (let moved = true; moved;) {
    moved = false;
    for (const [post, places] of of.places.entries()) {
      const asking = [...left.keys()].filter((row) => left[row]?.[0]?.post === post);
      for (const row of asking) {
        if (asking.filter((other) => at(post, other) < at(post, row)).length < places) continue;
        left[row]?.shift();
        moved = true;
      }
    }
  }
  return left.map((wishes) => wishes[0]?.at ?? -1);
};

describe('places given by rows', () => {
  it('are those of asking all at once and sorting, in one order and in several', () => {
    fc.assert(
      fc.property(fc.oneof(rounds({ orders: 1, ties: false }), rounds({ orders: 3, ties: false })), (of) => {
        const { wish, undivided, fit, offsets } = given(of);
        expect(undivided).toEqual([]);
        expect(wish).toEqual(naive(of, fit, offsets));
      }),
    );
  });

  it('do not hang on the turns in which applicants ask, nor do the equals who are named', () => {
    const turns = fc.shuffledSubarray(
      Array.from({ length: applicants }, (_, i) => i),
      { minLength: applicants },
    );
    fc.assert(
      fc.property(rounds({ orders: 3, ties: true }), turns, (of, order) => {
        expect(given(of, order)).toEqual(given(of));
      }),
    );
  });

  it('leave nobody placed where a post holds more equals at its last place than it has places', () => {
    let seen = 0;
    fc.assert(
      fc.property(rounds({ orders: 2, ties: true }), (of) => {
        const { wish, undivided, fit, offsets } = given(of);
        const wished = of.wishes.flat();
        const holders = new Map<number, number[]>();
        for (const [row, at] of naive(of, fit, offsets).entries()) {
          const post = wished[at];
          if (post !== undefined) holders.set(post, [...(holders.get(post) ?? []), row]);
        }
        const over = [...holders].filter(([post, rows]) => rows.length > (of.places[post] ?? 0));
        expect(undivided.map(({ post }) => post)).toEqual(over.map(([post]) => post).toSorted((a, b) => a - b));
        if (undivided.length === 0) return;
        seen += 1;
        expect(new Set(wish)).toEqual(new Set([-1]));
        for (const { post, order, applicants: equals, places } of undivided) {
          const standing = of.standings[order] ?? [];
          const at = standing[equals[0] ?? 0] ?? 0;
          const rows = holders.get(post) ?? [];
          expect([...equals]).toEqual(rows.filter((row) => standing[row] === at));
          expect(places).toBe((of.places[post] ?? 0) - rows.filter((row) => (standing[row] ?? 0) < at).length);
          expect(places).toBeGreaterThan(0);
          expect(places).toBeLessThan(equals.length);
        }
      }),
    );
    expect(seen).toBeGreaterThan(10);
  });
});
