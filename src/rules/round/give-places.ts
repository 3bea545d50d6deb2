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
): Given => {
  const [postAt, orderAt] = [rowsOf(posts.map(({ id }) => id)), rowsOf([...standings.keys()])];
  const wished = seekers.map(({ wishes }) => wishes.flatMap((wish) => postAt.get(wish) ?? []));
  const offsets = new Int32Array(seekers.length + 1);
  wished.forEach((one, i) => (offsets[i + 1] = (offsets[i] as number) + one.length));
  const wishes = { offsets, posts: Int32Array.from(wished.flat()) };
  const { wish, undivided } = giveRows(
    wishes,
    new Uint8Array(wishes.posts.length),
    {
      places: Int32Array.from(posts, ({ places }) => places),
      orders: Int32Array.from(posts, ({ order }) => orderAt.get(order) ?? standings.size),
    },
    [...[...standings.values()].map((standing) => standingRows(seekers, standing)), new Int32Array(seekers.length)],
    Uint32Array.from(seekers.keys()),
  );
  const idOf = (row: number): string => seekers[row]?.id ?? '';
  const postOf = (row: number): string => posts[row]?.id ?? '';
  if (undivided.length > 0) {
    const named = undivided.map(({ post, applicants, places }) => ({
      post: postOf(post),
      order: posts[post]?.order ?? '',
      seekers: [...applicants].map(idOf),
      places,
    }));
    return { given: null, undivided: named };
  }
  const given = [...wish].flatMap((at, row) => (at < 0 ? [] : [[idOf(row), postOf(wishes.posts[at] ?? -1)] as const]));
  return { given: new Map(given), undivided: [] };
};
