import type { Held } from './held.js';
import { heldBy } from './held.js';

/** The wishes of applicants, one after another: those of row `i` stand from `offsets[i]` up to `offsets[i + 1]`, the dearest first. */
export interface WishColumns {
  /** One more than there are applicants. */
  readonly offsets: Int32Array;
  /** The row of the post of each wish. */
  readonly posts: Int32Array;
}

/** What there is to be given. */
export interface PlaceColumns {
  /** How many places each post has. */
  readonly places: Int32Array;
  /** By which order each post is given: its place among the standings. */
  readonly orders: Int32Array;
}

/** Equals of whom a post cannot take all, by rows. */
export interface UndividedRows {
  readonly post: number;
  readonly order: number;
  readonly applicants: Int32Array;
  /** How many of them the post has a place for. */
  readonly places: number;
}

/** Who has which post, or whom nothing sets apart. */
export interface GivenRows {
  /** The place of each applicant's post among all wishes; -1 for none. All are -1 while there are equals. */
  readonly wish: Int32Array;
  readonly undivided: readonly UndividedRows[];
}

/** Equals whom a post still holds though it cannot take all of them. */
const undividedIn = (held: Held, { places, orders }: PlaceColumns, standings: readonly Int32Array[]): UndividedRows[] =>
  [...places.keys()]
    .filter((post) => (held.size[post] as number) > (places[post] as number))
    .map((post) => {
      const order = orders[post] as number;
      const applicants = Int32Array.from(held.worstOf(post, standings[order] as Int32Array)).toSorted();
      const ahead = (held.size[post] as number) - applicants.length;
      return { post, order, applicants, places: (places[post] as number) - ahead };
    });

/** Behind everybody. */
const anywhere = 2 ** 31 - 1;

/**
 * Gives places by deferred acceptance with the applicants proposing. Each asks for the dearest post that has not turned
 * him away; a post turns away whoever has as many before him as it has places. Equals at the last place are held together
 * until the end: only those who are still there then are asked about. Whom a post keeps of all who asked does not hang on
 * who asked first, and so nothing hangs on the turns; but where all posts have one order and the turns are that order,
 * nobody who was once taken in is turned away again, and each is given the best wish still free.
 *
 * @param wishes the wishes
 * @param fit 0 for a wish that the applicant may have: the outcome `eligible`
 * @param posts the posts
 * @param standings by order, where each applicant stands: 1 for the first, equals the same, and 0 for who is not in it
 * @param turns the rows of the applicants in the order in which they ask
 */
export const giveRows = (
  { offsets, posts }: WishColumns,
  fit: Uint8Array,
  to: PlaceColumns,
  standings: readonly Int32Array[],
  turns: Uint32Array,
): GivenRows => {
  const { places, orders } = to;
  const applicants = offsets.length - 1;
  const only = standings.length === 1 ? 0 : undefined;
  const held = heldBy(places.length, applicants);
  const { size, worst, worstCount } = held;
  // Where one must stand at least to be held by a post: anywhere while it has room, and nowhere where it has no place.
  const bar = Int32Array.from(places, (room) => (room > 0 ? anywhere : 0));
  const wish = new Int32Array(applicants).fill(-1);
  const turned: number[] = [];

  /** Goes down the wishes of an applicant, from one of them, until a post holds him. */
  const ask = (row: number, from: number): void => {
    const end = offsets[row + 1] as number;
    for (let at = from; at < end; at += 1) {
      if (fit[at] !== 0) continue;
      const post = posts[at] as number;
      const standing = standings[only ?? (orders[post] as number)] as Int32Array;
      const place = standing[row] as number;
      if (place === 0 || place > (bar[post] as number)) continue;
      const room = places[post] as number;
      held.take(post, row, standing);
      wish[row] = at;
      if ((size[post] as number) - (worstCount[post] as number) >= room) turned.push(...held.turnAway(post, standing));
      if ((size[post] as number) >= room) bar[post] = standing[worst[post] as number] as number;
      return;
    }
    wish[row] = -1;
  };

  for (const row of turns) {
    ask(row, offsets[row] as number);
    for (let out = turned.pop(); out !== undefined; out = turned.pop()) ask(out, (wish[out] as number) + 1);
  }
  const undivided = undividedIn(held, to, standings);
  return { wish: undivided.length > 0 ? wish.fill(-1) : wish, undivided };
};
