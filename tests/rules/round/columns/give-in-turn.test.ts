import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { giveInTurn } from '../../../../src/rules/round/columns/give-in-turn.js';
import { giveRows } from '../../../../src/rules/round/columns/give-rows.js';

const applicants = 30;
const few = (greatest: number) => fc.integer({ min: 0, max: greatest });
const each = <T>(of: fc.Arbitrary<T>, count: number) => fc.array(of, { minLength: count, maxLength: count });

/** Rounds of one order, in which some stand nowhere and many are equals. */
const rounds = fc.record({
  places: each(few(4), 6),
  wishes: each(fc.shuffledSubarray([0, 1, 2, 3, 4, 5], { maxLength: 4 }), applicants),
  standing: fc.oneof(each(few(12), applicants), each(few(1000), applicants)),
  refused: few(9),
});

describe('places of one order, given in turn', () => {
  it('are those of deferred acceptance, equals at the last place included', () => {
    const seen = { undivided: 0, divided: 0 };
    fc.assert(
      fc.property(rounds, ({ places, wishes, standing: at, refused }) => {
        const offsets = new Int32Array(applicants + 1);
        wishes.forEach((one, i) => (offsets[i + 1] = (offsets[i] ?? 0) + one.length));
        const wished = { offsets, posts: Int32Array.from(wishes.flat()) };
        const fit = Uint8Array.from(wished.posts, (_, i) => (i % 10 < refused ? 0 : 1));
        const to = { places: Int32Array.from(places), orders: new Int32Array(places.length) };
        const standing = Int32Array.from(at);
        const rows = [...standing.keys()].filter((row) => standing[row] !== 0);
        const order = Uint32Array.from(rows.toSorted((a, b) => (standing[a] ?? 0) - (standing[b] ?? 0)));
        const found = giveInTurn(wished, fit, to, { order, standing });
        expect(found).toEqual(giveRows(wished, fit, to, [standing], order));
        seen[found.undivided.length > 0 ? 'undivided' : 'divided'] += 1;
      }),
    );
    expect(Math.min(seen.undivided, seen.divided)).toBeGreaterThan(5);
  });
});
