import type { Person, World } from './world.js';

/** Everything a round does, written out again by itself: points as fractions over one denominator, and every assignment tried. */

const day = (text: string): number => Number(text.slice(8, 10));

/** Points in hundredths, each part rounded down. */
const points = ({ marks }: Person, set: 'A' | 'B'): number =>
  set === 'A' ? 1200 * marks.performance + 400 * marks.training : 400 * marks.performance + 800 * marks.test;

/** Negative where a stands before b; 0 for equals. `last` breaks what is then left. */
export const before = (set: 'A' | 'B', a: Person, b: Person): number => {
  const elements: readonly (readonly [number, number])[] =
    set === 'A'
      ? [
          [points(b, 'A'), points(a, 'A')],
          [b.marks.interview, a.marks.interview],
          [day(a.appointedOn), day(b.appointedOn)],
          [b.marks.training, a.marks.training],
        ]
      : [
          [points(b, 'B'), points(a, 'B')],
          [b.marks.test, a.marks.test],
          [day(a.appointedOn), day(b.appointedOn)],
        ];
  for (const [x, y] of elements) if (x !== y) return x - y;
  return 0;
};

export type Assignment = readonly (string | undefined)[];

/** The posts that a person may have, the dearest first. */
export const fitWishes = ({ posts }: World, { suspended, wishes }: Person): readonly string[] =>
  suspended ? [] : wishes.filter((wish) => posts.find(({ id }) => id === wish)?.vacant === true);

const rankIn = (wishes: readonly string[], post: string | undefined): number =>
  post === undefined ? wishes.length : wishes.indexOf(post);

/** Every assignment within the places and the fit wishes. */
const assignments = (world: World, at = 0): readonly Assignment[] => {
  const person = world.people[at];
  if (person === undefined) return [[]];
  return assignments(world, at + 1).flatMap((rest) =>
    [...fitWishes(world, person), undefined].flatMap((post) => {
      const places = world.posts.find(({ id }) => id === post)?.places ?? Infinity;
      return post !== undefined && rest.filter((one) => one === post).length >= places ? [] : [[post, ...rest]];
    }),
  );
};

/** Whether nobody would rather have a post that has a free place, or that one behind him there has. */
const isStable = (world: World, given: Assignment, order: (set: 'A' | 'B', a: Person, b: Person) => number): boolean =>
  world.people.every((person, i) => {
    const wishes = fitWishes(world, person);
    return wishes.slice(0, rankIn(wishes, given[i])).every((wish) => {
      const post = world.posts.find(({ id }) => id === wish);
      if (post === undefined) return true;
      const holders = world.people.filter((_, j) => given[j] === wish);
      return holders.length >= post.places && holders.every((holder) => order(post.criteria, holder, person) < 0);
    });
  });

/** The stable assignment in which everybody is as well off as in any, by trying all. */
export const best = (
  world: World,
  order: (set: 'A' | 'B', a: Person, b: Person) => number = before,
): Readonly<Record<string, string>> => {
  const stable = assignments(world).filter((given) => isStable(world, given, order));
  const found = stable.find((given) =>
    stable.every((other) =>
      world.people.every((person, i) => {
        const wishes = fitWishes(world, person);
        return rankIn(wishes, given[i]) <= rankIn(wishes, other[i]);
      }),
    ),
  );
  if (found === undefined) throw new Error('no stable assignment is best for all');
  return Object.fromEntries(
    world.people.flatMap(({ applicant }, i) => (found[i] === undefined ? [] : [[applicant, found[i]]])),
  );
};

export const permutations = <T>(of: readonly T[]): readonly (readonly T[])[] =>
  of.length < 2 ? [of] : of.flatMap((one, i) => permutations(of.toSpliced(i, 1)).map((rest) => [one, ...rest]));
