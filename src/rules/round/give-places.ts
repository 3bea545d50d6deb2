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

/** Where each candidate stands in an order; equals have the same number, and a smaller one goes before. */
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

/** A candidate on his way down his wishes. */
interface Asking {
  readonly id: string;
  readonly wishes: readonly string[];
  next: number;
}

interface Holding {
  readonly post: PlaceGiver;
  readonly standing: Standing;
  held: readonly Asking[];
}

const standingOf = ({ standing }: Holding, { id }: Asking): number => standing.get(id) ?? Infinity;

/** Keeps the best, as many as there are places for. Where the last place falls among equals, they are named. */
const keep = (to: Holding, asking: readonly Asking[]): { readonly turned: readonly Asking[] } | Undivided => {
  const all = [...to.held, ...asking].toSorted((a, b) => standingOf(to, a) - standingOf(to, b));
  const { id: post, places, order } = to.post;
  const [last, first] = [all[places - 1], all[places]];
  if (last !== undefined && first !== undefined && standingOf(to, last) === standingOf(to, first)) {
    const at = standingOf(to, first);
    const seekers = all.filter((one) => standingOf(to, one) === at).map(({ id }) => id);
    return { post, order, seekers, places: places - all.filter((one) => standingOf(to, one) < at).length };
  }
  to.held = all.slice(0, places);
  return { turned: all.slice(places) };
};

/**
 * Each asks for the dearest post that has not turned him away; each post keeps the best of all who asked; until nobody is
 * turned away. All ask at once, so that nothing hangs on who is first in a list.
 */
const ask = (seekers: readonly Asking[], posts: ReadonlyMap<string, Holding>): readonly Undivided[] => {
  for (let out: readonly Asking[] = seekers; out.length > 0;) {
    const asked = new Map<Holding, Asking[]>();
    for (const seeker of out) {
      const post = posts.get(seeker.wishes[seeker.next] ?? '');
      seeker.next += 1;
      if (post === undefined) continue;
      const already = asked.get(post);
      if (already === undefined) asked.set(post, [seeker]);
      else already.push(seeker);
    }
    const undivided: Undivided[] = [];
    const turned: Asking[] = [];
    for (const [post, asking] of asked) {
      const kept = keep(post, asking);
      if ('turned' in kept) turned.push(...kept.turned);
      else undivided.push(kept);
    }
    if (undivided.length > 0) return undivided;
    out = turned;
  }
  return [];
};

/** Candidates by where they stand in one order, the best first. */
const classesBy = (seekers: readonly Asking[], standing: Standing): readonly (readonly Asking[])[] => {
  const classes = new Map<number, Asking[]>();
  for (const seeker of seekers) {
    const at = standing.get(seeker.id);
    if (at === undefined) continue;
    const equals = classes.get(at);
    if (equals === undefined) classes.set(at, [seeker]);
    else equals.push(seeker);
  }
  return [...classes].toSorted(([a], [b]) => a - b).map(([, equals]) => equals);
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
 */
export const givePlaces = (
  seekers: readonly PlaceSeeker[],
  posts: readonly PlaceGiver[],
  standings: ReadonlyMap<string, Standing>,
): Given => {
  const none: Standing = new Map();
  const holding = new Map<string, Holding>(
    posts.map((post) => [post.id, { post, standing: standings.get(post.order) ?? none, held: [] }]),
  );
  const asking = seekers.map(({ id, wishes }): Asking => ({
    id,
    next: 0,
    wishes: wishes.filter((wish) => holding.get(wish)?.standing.has(id) === true),
  }));
  const used = new Set(posts.map(({ order }) => order));
  const [only] = used;
  // One after another no candidate is ever turned away for a worse one, and equals are asked about only when it matters.
  const turns = used.size === 1 && only !== undefined ? classesBy(asking, standings.get(only) ?? none) : [asking];
  for (const turn of turns) {
    const undivided = ask(turn, holding);
    if (undivided.length > 0) return { given: null, undivided };
  }
  const given = new Map<string, string>();
  for (const { post, held } of holding.values()) for (const { id } of held) given.set(id, post.id);
  return { given, undivided: [] };
};
