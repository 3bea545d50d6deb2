import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { NominatedRound } from '../../../src/rules/index.js';
import { breakTies, waiveNomination } from '../../../src/rules/index.js';
import { before, best, fitWishes, permutations } from './naive.js';
import type { Person, World } from './world.js';
import { givenIn, isNominated, runWorld, text, worlds, fewer } from './world.js';

const strict = worlds({ ties: false, sets: ['A', 'B'] });
const tied = worlds({ ties: true, sets: ['A', 'B'] });
const oneOrder = worlds({ ties: false, sets: ['A'] });

const given = (world: World): Readonly<Record<string, string>> => {
  const round = runWorld(world);
  if (!isNominated(round)) throw new Error(round.stage);
  return givenIn(round);
};
const liking = (world: World, person: Person, post: string | undefined): number => {
  const wishes = fitWishes(world, person);
  return post === undefined ? wishes.length : wishes.indexOf(post);
};

const waiveNominationOf = (round: NominatedRound, applicant: string): NominatedRound => {
  const after = waiveNomination(round, applicant);
  if (!after.ok || !isNominated(after.value)) throw new Error('no waiver');
  return after.value;
};

describe('a round', () => {
  it('gives what trying every assignment gives', () => {
    fc.assert(
      fc.property(strict, (world) => {
        expect(given(world)).toEqual(best(world));
      }),
    );
  });

  it('of one order gives one after another the best wish still free', () => {
    fc.assert(
      fc.property(oneOrder, (world) => {
        const left = new Map(world.posts.map(({ id, places }) => [id, places]));
        const naive: Record<string, string> = {};
        for (const person of world.people.toSorted((a, b) => before('A', a, b))) {
          const wish = fitWishes(world, person).find((id) => (left.get(id) ?? 0) > 0);
          if (wish === undefined) continue;
          naive[person.applicant] = wish;
          left.set(wish, (left.get(wish) ?? 0) - 1);
        }
        expect(given(world)).toEqual(naive);
      }),
    );
  });

  it('leaves no justified envy, and no place free that an eligible applicant would rather have', () => {
    fc.assert(
      fc.property(strict, (world) => {
        const found = given(world);
        for (const person of world.people)
          for (const wish of fitWishes(world, person).slice(0, liking(world, person, found[person.applicant]))) {
            const post = world.posts.find(({ id }) => id === wish) as World['posts'][number];
            const holders = world.people.filter(({ applicant }) => found[applicant] === wish);
            expect(holders).toHaveLength(post.places);
            for (const holder of holders) expect(before(post.criteria, holder, person)).toBeLessThan(0);
          }
      }),
    );
  });

  it('never rewards untrue wishes', () => {
    fc.assert(
      fc.property(strict, fc.nat(4), fc.shuffledSubarray(['P-1', 'P-2', 'P-3']), (world, at, untrue) => {
        const person = world.people[at];
        fc.pre(person !== undefined);
        const lied = { ...world, people: world.people.with(at, { ...person, wishes: untrue }) };
        const [truly, falsely] = [given(world)[person.applicant], given(lied)[person.applicant]];
        const wished = falsely !== undefined && fitWishes(world, person).includes(falsely) ? falsely : undefined;
        expect(liking(world, person, truly)).toBeLessThanOrEqual(liking(world, person, wished));
      }),
    );
  });

  it('does not depend on the order of the input', () => {
    fc.assert(
      fc.property(tied, (world) => {
        const turned = { posts: world.posts, people: world.people.toReversed() };
        expect(runWorld(turned)).toEqual(runWorld(world));
      }),
    );
  });

  it('never hurts another by the removal of a candidate', () => {
    fc.assert(
      fc.property(strict, fc.nat(4), (world, at) => {
        fc.pre(at < world.people.length);
        const rest = { ...world, people: world.people.toSpliced(at, 1) };
        const [whole, without] = [given(world), given(rest)];
        for (const person of rest.people)
          expect(liking(world, person, without[person.applicant])).toBeLessThanOrEqual(
            liking(world, person, whole[person.applicant]),
          );
      }),
    );
  });

  it('brings the next in line when a nominee waives, as if he had not applied', () => {
    fc.assert(
      fc.property(strict, (world) => {
        const round = runWorld(world);
        if (!isNominated(round)) throw new Error(round.stage);
        const [nominee] = round.nominations;
        fc.pre(nominee !== undefined);
        const waived = waiveNominationOf(round, nominee.applicant);
        expect(givenIn(waived)).toEqual(
          given({ ...world, people: world.people.filter(({ applicant }) => applicant !== nominee.applicant) }),
        );
        expect(waived.waived).toEqual([nominee.applicant]);
      }),
    );
  });
});

describe('equals', () => {
  it('share a place exactly when nothing announced sets them apart', () => {
    fc.assert(
      fc.property(tied, (world) => {
        for (const { criteria, places } of runWorld(world).orders) {
          const of = new Map(places.flatMap(({ place, applicants }) => applicants.map((id) => [id, place])));
          const people = world.people.filter(({ applicant }) => of.has(applicant));
          for (const a of people)
            for (const b of people)
              expect(Math.sign((of.get(a.applicant) ?? 0) - (of.get(b.applicant) ?? 0))).toBe(
                Math.sign(before(criteria as 'A', a, b)),
              );
        }
      }),
    );
  });

  it('are placed only where every way of setting them apart would place them so', () => {
    fc.assert(
      fc.property(tied, (world) => {
        const round = runWorld(world);
        const outcomes = permutations(world.people.map(({ applicant }) => applicant)).map((last) =>
          best(world, (set, a, b) => before(set, a, b) || last.indexOf(a.applicant) - last.indexOf(b.applicant)),
        );
        if (isNominated(round)) for (const outcome of outcomes) expect(outcome).toEqual(givenIn(round));
      }),
      fewer(),
    );
  });

  it('of one order stop the round only where it hangs on them', () => {
    fc.assert(
      fc.property(worlds({ ties: true, sets: ['A'] }), (world) => {
        const round = runWorld(world);
        const outcomes = new Set(
          permutations(world.people.map(({ applicant }) => applicant)).map((last) =>
            JSON.stringify(
              best(world, (set, a, b) => before(set, a, b) || last.indexOf(a.applicant) - last.indexOf(b.applicant)),
            ),
          ),
        );
        expect(round.stage).toBe(outcomes.size === 1 ? 'nominated' : 'tied');
      }),
      fewer(),
    );
  });

  it('who are both behind another in the end are asked about by nobody', () => {
    const of = (n: number, performance: number, wishes: readonly string[]): Person => ({
      applicant: `E-${n}`,
      wishes,
      marks: { performance, training: 0, interview: 0, test: 0 },
      appointedOn: '1440-01-01H',
      suspended: false,
    });
    // E-3 and E-4 are equals and first to ask for P-1; E-2 comes to it later, and stands before both.
    const people = [of(1, 5, ['P-2']), of(2, 4, ['P-2', 'P-1']), of(3, 3, ['P-1']), of(4, 3, ['P-1'])];
    const posts = ['P-1', 'P-2'].map((id) => ({ id, places: 1, criteria: 'A' as const, vacant: true }));
    expect(given({ posts, people })).toEqual({ 'E-1': 'P-2', 'E-2': 'P-1' });
  });

  it('are named, with nobody placed, and a further element of the agency goes on', () => {
    let seen = 0;
    fc.assert(
      fc.property(tied, (world) => {
        let round = runWorld(world);
        if (round.stage !== 'tied') return;
        seen += 1;
        for (const { applicants, places, criteria } of round.ties) {
          expect(applicants.length).toBeGreaterThan(places);
          const people = world.people.filter(({ applicant }) => applicants.includes(applicant));
          for (const a of people) for (const b of people) expect(before(criteria as 'A', a, b)).toBe(0);
        }
        // Whoever has the smaller number goes first.
        const values = Object.fromEntries(
          world.people.map(({ applicant }) => [applicant, -Number(applicant.slice(2))]),
        );
        round = breakTies(round, { label: text('number'), values });
        if (!isNominated(round)) throw new Error(round.stage);
        const number = ({ applicant }: Person) => Number(applicant.slice(2));
        expect(givenIn(round)).toEqual(best(world, (set, a, b) => before(set, a, b) || number(a) - number(b)));
      }),
    );
    expect(seen).toBeGreaterThan(10);
  });
});
