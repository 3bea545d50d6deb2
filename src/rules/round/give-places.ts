import { giveRows } from './columns/give-rows.js';

/** A candidate for {@link givePlaces}: the posts that he may have, the dearest first. */
export interface PlaceSeeker {
  readonly id: string;
  readonly wishes: readonly string[];
}

/** A post, how many places it has, and by which order they are given. */
export interface PlaceGiver {
  readonly id: string;
  readonly places: number;
  readonly order: string;
}

/** Where each candidate stands in an order: 1 or more, equals the same, and a smaller one goes before. */
export type Standing = ReadonlyMap<string, number>;

/** Equals of whom a post cannot take all. */
export interface Undivided {
  readonly post: string;
  readonly order: string;
  readonly seekers: readonly string[];
  readonly places: number;
}

/** Who is given which post; or the equals whom nothing sets apart, with nobody placed. */
export type Given =
  | { readonly given: ReadonlyMap<string, string>; readonly undivided: readonly [] }
  | { readonly given: null; readonly undivided: readonly Undivided[] };

const rowsOf = (ids: readonly string[]): ReadonlyMap<string, number> => new Map(ids.map((id, row) => [id, row]));

/** Where seekers stand in an order, by row: 1 for the first, and 0 for who does not stand in it. */
const standingRows = (seekers: readonly PlaceSeeker[], standing: Standing): Int32Array =>
  Int32Array.from(seekers, ({ id }) => standing.get(id) ?? 0);

/** Places to be given to some candidates, under any standings of theirs. */
export type Placing = (standings: ReadonlyMap<string, Standing>) => Given;

/**
 * Makes ready what of {@link givePlaces} does not hang on where candidates stand, so that places can be given again and
 * again under other standings.
 *
 * @param orders the orders by which posts are given
 */
export const placingOf = (
  seekers: readonly PlaceSeeker[],
  posts: readonly PlaceGiver[],
  orders: readonly string[],
): Placing => {
  const [postAt, orderAt] = [rowsOf(posts.map(({ id }) => id)), rowsOf(orders)];
  const wished = seekers.map(({ wishes }) => wishes.flatMap((wish) => postAt.get(wish) ?? []));
  const offsets = new Int32Array(seekers.length + 1);
  wished.forEach((one, i) => (offsets[i + 1] = (offsets[i] as number) + one.length));
  const wishes = { offsets, posts: Int32Array.from(wished.flat()) };
  const fit = new Uint8Array(wishes.posts.length);
  const to = {
    places: Int32Array.from(posts, ({ places }) => places),
    orders: Int32Array.from(posts, ({ order }) => orderAt.get(order) ?? orders.length),
  };
  const turns = Uint32Array.from(seekers.keys());
  const idOf = (row: number): string => seekers[row]?.id ?? '';
  const postOf = (row: number): string => posts[row]?.id ?? '';
  return (standings) => {
    const rows = orders.map((order) => standingRows(seekers, standings.get(order) ?? new Map()));
    const { wish, undivided } = giveRows(wishes, fit, to, [...rows, new Int32Array(seekers.length)], turns);
    if (undivided.length > 0) {
      const named = undivided.map(({ post, applicants, places }) => ({
        post: postOf(post),
        order: posts[post]?.order ?? '',
        seekers: [...applicants].map(idOf),
        places,
      }));
      return { given: null, undivided: named };
    }
    const given = [...wish].flatMap((at, row) =>
      at < 0 ? [] : [[idOf(row), postOf(wishes.posts[at] ?? -1)] as const],
    );
    return { given: new Map(given), undivided: [] };
  };
};

/**
 * Gives places to candidates: by their order, each to the best wish still free (إعطاء الوظائف بترتيب النقاط). Where posts
 * have orders of their own, by deferred acceptance with the applicants proposing, of which that is the case of one order.
 *
 * Nobody is then passed over for a post that he would rather have by one who stands behind him there; no place that an
 * eligible applicant would rather have stays free; and nobody gains by untrue wishes.
 *
 * @param seekers the candidates, each with the posts that he may have
 * @param posts the posts
 * @param standings by order, where each candidate stands; who does not stand in it is not placed by it
 * @returns who is given which post; or equals of whom a post cannot take all, and then nobody is placed
 * @example
 * ```ts
 * import { givePlaces } from 'martaba/rules';
 *
 * const seekers = [{ id: 'E-1', wishes: ['P-1', 'P-2'] }, { id: 'E-2', wishes: ['P-1', 'P-2'] }];
 * const posts = [{ id: 'P-1', places: 1, order: 'A' }, { id: 'P-2', places: 1, order: 'A' }];
 * const ranked = givePlaces(seekers, posts, new Map([['A', new Map([['E-1', 2], ['E-2', 1]])]]));
 * [...(ranked.given ?? [])]; // [['E-1', 'P-2'], ['E-2', 'P-1']]
 * const equal = givePlaces(seekers, posts, new Map([['A', new Map([['E-1', 1], ['E-2', 1]])]]));
 * equal.undivided[0]?.seekers; // ['E-1', 'E-2']
 * ```
 */
export const givePlaces = (
  seekers: readonly PlaceSeeker[],
  posts: readonly PlaceGiver[],
  standings: ReadonlyMap<string, Standing>,
): Given => placingOf(seekers, posts, [...standings.keys()])(standings);
