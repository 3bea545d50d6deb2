import type { GivenRows, PlaceColumns, UndividedRows, WishColumns } from './give-rows.js';
import type { OrderedRows } from './order-rows.js';

/** What is left of each post, below 0 where it holds more than it can take, and where the last whom it holds stands. */
interface Left {
  readonly left: Int32Array;
  readonly last: Int32Array;
  readonly orders: Int32Array;
}

/** Equals whom a post holds though it cannot take all of them. */
const undividedIn = (
  wish: Int32Array,
  posts: Int32Array,
  { left, last, orders }: Left,
  { order, standing }: OrderedRows,
): readonly UndividedRows[] => {
  const equals = new Map<number, number[]>();
  for (const row of order) {
    const at = wish[row] as number;
    const post = posts[at] ?? -1;
    if (at < 0 || (left[post] as number) >= 0 || standing[row] !== last[post]) continue;
    const others = equals.get(post);
    if (others === undefined) equals.set(post, [row]);
    else others.push(row);
  }
  return [...equals]
    .toSorted(([a], [b]) => a - b)
    .map(([post, rows]) => ({
      post,
      order: orders[post] as number,
      applicants: Int32Array.from(rows).toSorted(),
      places: rows.length + (left[post] as number),
    }));
};

/**
 * Gives places where all posts have one order: to each in turn the best wish still free. It is what `giveRows` comes to
 * then, for nobody who was once taken in is turned away again; equals who come to the last place together are all held,
 * and asked about.
 *
 * @param wishes the wishes
 * @param fit 0 for a wish that the applicant may have: the outcome `eligible`
 * @param to the posts
 * @param by the order
 */
export const giveInTurn = (
  { offsets, posts }: WishColumns,
  fit: Uint8Array,
  { places, orders }: PlaceColumns,
  by: OrderedRows,
): GivenRows => {
  const { order, standing } = by;
  const wish = new Int32Array(offsets.length - 1).fill(-1);
  const left = Int32Array.from(places);
  const last = new Int32Array(places.length);
  for (const row of order) {
    const [place, end] = [standing[row] as number, offsets[row + 1] as number];
    for (let at = offsets[row] as number; at < end; at += 1) {
      if (fit[at] !== 0) continue;
      const post = posts[at] as number;
      const room = left[post] as number;
      if (room <= 0 && last[post] !== place) continue;
      left[post] = room - 1;
      last[post] = place;
      wish[row] = at;
      break;
    }
  }
  const undivided = left.some((room) => room < 0) ? undividedIn(wish, posts, { left, last, orders }, by) : [];
  return { wish: undivided.length > 0 ? wish.fill(-1) : wish, undivided };
};
