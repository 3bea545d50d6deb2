/** Nobody: where a row of an applicant would stand. */
const nobody = -1;

/**
 * Whom each post holds, the worst of them at hand: one heap a post, over the rows of the applicants themselves, since
 * nobody is held by two posts at once.
 */
export interface Held {
  /** How many a post holds. */
  readonly size: Int32Array;
  /** The worst whom a post holds; -1 where it holds none. */
  readonly worst: Int32Array;
  /** How many of them stand where the worst stands. */
  readonly worstCount: Int32Array;
  /** Takes an applicant in, by where he stands in the order of the post. */
  readonly take: (post: number, row: number, standing: Int32Array) => void;
  /** The equals who are the worst, the post holding them still. */
  readonly worstOf: (post: number, standing: Int32Array) => readonly number[];
  /** Turns the worst away, all who stand there. */
  readonly turnAway: (post: number, standing: Int32Array) => readonly number[];
}

/** Room for what so many posts hold of so many applicants. */
export const heldBy = (posts: number, applicants: number): Held => {
  const [size, worstCount] = [new Int32Array(posts), new Int32Array(posts)];
  const worst = new Int32Array(posts).fill(nobody);
  const [left, right] = [new Int32Array(applicants), new Int32Array(applicants)];
  const at = (of: Int32Array, row: number): number => of[row] as number;

  /** Merges two skew heaps from the top down: the further back one stands, the nearer to the top. */
  const merge = (a: number, b: number, standing: Int32Array): number => {
    if (a === nobody) return b;
    if (b === nobody) return a;
    let [under, rest] = at(standing, a) < at(standing, b) ? [b, a] : [a, b];
    const top = under;
    for (;;) {
      let next = at(right, under);
      right[under] = at(left, under);
      if (next === nobody) {
        left[under] = rest;
        return top;
      }
      if (at(standing, next) < at(standing, rest)) [next, rest] = [rest, next];
      left[under] = next;
      under = next;
    }
  };

  const worstOf = (post: number, standing: Int32Array): readonly number[] => {
    const top = at(worst, post);
    if (top === nobody) return [];
    const found = [top];
    for (let i = 0; i < found.length; i += 1)
      for (const below of [at(left, found[i] as number), at(right, found[i] as number)])
        if (below !== nobody && at(standing, below) === at(standing, top)) found.push(below);
    return found;
  };

  const take = (post: number, row: number, standing: Int32Array): void => {
    left[row] = nobody;
    right[row] = nobody;
    const top = at(worst, post);
    if (top === nobody || at(standing, row) > at(standing, top)) worstCount[post] = 1;
    else if (at(standing, row) === at(standing, top)) worstCount[post] = at(worstCount, post) + 1;
    worst[post] = merge(top, row, standing);
    size[post] = at(size, post) + 1;
  };

  const turnAway = (post: number, standing: Int32Array): readonly number[] => {
    const turned = worstOf(post, standing);
    for (const _ of turned) {
      const top = at(worst, post);
      worst[post] = merge(at(left, top), at(right, top), standing);
    }
    size[post] = at(size, post) - turned.length;
    worstCount[post] = worstOf(post, standing).length;
    return turned;
  };

  return { size, worst, worstCount, take, worstOf, turnAway };
};
