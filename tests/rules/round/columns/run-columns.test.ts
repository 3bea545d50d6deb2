import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { RoundColumns, RunRound } from '../../../../src/rules/index.js';
import { columnsOf, compileRound, ordinaryPromotion, parseCriteria } from '../../../../src/rules/index.js';
import { isMartabaError } from '../../../../src/models/index.js';
import { outcomes } from '../../../../src/rules/columns/verdicts.js';
import type { SheetOf } from '../../../../src/rules/language/registry.js';
import { scoreUnder } from '../../../../src/rules/round/score.js';
import { best } from '../naive.js';
import type { Person, World } from '../world.js';
import {
  asOf,
  criteriaA,
  criteriaB,
  employeeFacts,
  givenIn,
  isNominated,
  postFacts,
  runWorld,
  worlds,
} from '../world.js';

const sets = [criteriaA, criteriaB].map((of) => parseCriteria(of));
const run = compileRound(ordinaryPromotion, { asOf });
const { registry } = ordinaryPromotion;
const sheets = (of: readonly Readonly<Record<string, unknown>>[]) =>
  columnsOf(registry, of as readonly SheetOf<typeof registry>[]);

const dayOf = ({ appointedOn }: Person): number => Number(appointedOn.slice(8, 10));

/** Hundredths of a point in one criterion of everybody. */
const partsOf = (people: readonly Person[], set: (typeof sets)[number]) => {
  const scored = people.map((person) => {
    const found = scoreUnder(set, person);
    return found.ok ? found.value.parts : [];
  });
  return Object.fromEntries(
    set.criteria.map(({ criterion }) => [
      criterion,
      Int32Array.from(scored, (parts) => parts.find((one) => one.criterion === criterion)?.hundredths ?? 0),
    ]),
  );
};

const columnsOfWorld = ({ posts, people }: World): RoundColumns => {
  const offsets = new Int32Array(people.length + 1);
  people.forEach(({ wishes }, i) => (offsets[i + 1] = (offsets[i] ?? 0) + wishes.length));
  const rowOf = new Map(posts.map(({ id }, row) => [id, row]));
  return {
    applicants: sheets(people.map(({ suspended }) => ({ ...employeeFacts, 'employee.suspended': suspended }))),
    posts: sheets(
      posts.map(({ vacant }) => ({ ...postFacts, 'target.rank': 7, 'target.vacancy': vacant ? 'actual' : 'occupied' })),
    ),
    wishes: {
      offsets,
      posts: Int32Array.from(people.flatMap(({ wishes }) => wishes.map((id) => rowOf.get(id) ?? -1))),
    },
    places: {
      places: Int32Array.from(posts, ({ places }) => places),
      orders: Int32Array.from(posts, ({ criteria }) => (criteria === 'A' ? 0 : 1)),
    },
    scores: sets.map((criteria) => ({ criteria, parts: partsOf(people, criteria) })),
    appointedOn: Int32Array.from(people, dayOf),
  };
};

/** What columns say, in the words of a round of objects. */
const inWords = ({ posts, people }: World, columns: RoundColumns) => {
  const { eligibility, orders, wish, undivided } = run(columns);
  const id = (row: number): string => people[row]?.applicant ?? '';
  const postAt = (at: number): string => posts[columns.wishes.posts[at] ?? -1]?.id ?? '';
  return {
    eligibility: [...eligibility.outcome].map((outcome) => outcomes[outcome]),
    orders: orders.map(({ order, standing }) => [...order].map((row) => [id(row), standing[row]])),
    given: Object.fromEntries([...wish].flatMap((at, row) => (at < 0 ? [] : [[id(row), postAt(at)]]))),
    ties: undivided.map(({ post, applicants, places }) => [posts[post]?.id, [...applicants].map(id), places]),
  };
};

const ofObjects = (round: RunRound) => ({
  eligibility: round.eligibility.map(({ outcome }) => outcome),
  orders: round.orders.map(({ places }) =>
    places.flatMap(({ place, applicants }) => applicants.map((applicant) => [applicant, place])),
  ),
  given: isNominated(round) ? givenIn(round) : {},
  ties: round.stage === 'tied' ? round.ties.map(({ post, applicants, places }) => [post, applicants, places]) : [],
});

describe('a round over columns', () => {
  it.each([true, false])('is the round of objects, with equals %s', (ties) => {
    fc.assert(
      fc.property(worlds({ ties, sets: ['A', 'B'] }), (world) => {
        expect(inWords(world, columnsOfWorld(world))).toEqual(ofObjects(runWorld(world)));
      }),
    );
  });

  it.each([true, false])('is the round of objects where all posts have one order, with equals %s', (ties) => {
    fc.assert(
      fc.property(worlds({ ties, sets: ['A'] }), (world) => {
        const columns = columnsOfWorld(world);
        const found = inWords(world, { ...columns, scores: columns.scores.slice(0, 1) });
        const expected = ofObjects(runWorld(world));
        expect(found).toEqual({ ...expected, orders: expected.orders.slice(0, 1) });
      }),
    );
  });

  it('gives what trying every assignment gives', () => {
    fc.assert(
      fc.property(worlds({ ties: false, sets: ['A', 'B'] }), (world) => {
        expect(inWords(world, columnsOfWorld(world)).given).toEqual(best(world));
      }),
    );
  });

  it('refuses columns that do not fit one another', () => {
    const [world] = fc.sample(worlds({ ties: true, sets: ['A'] }), 1);
    if (world === undefined) throw new Error('no world');
    const columns = columnsOfWorld(world);
    const codeOf = (change: Partial<RoundColumns>): string => {
      try {
        run({ ...columns, ...change });
        return 'ran';
      } catch (thrown) {
        return isMartabaError(thrown) ? `${thrown.code} ${thrown.path.join('.')}` : String(thrown);
      }
    };
    const { wishes, places } = columns;
    expect(codeOf({})).toBe('ran');
    expect(codeOf({ appointedOn: new Int32Array(1) })).toBe('round-column-length appointedOn');
    expect(codeOf({ wishes: { ...wishes, posts: wishes.posts.map(() => 9) } })).toBe('round-row-outside wishes.posts');
    expect(codeOf({ wishes: { ...wishes, offsets: wishes.offsets.toReversed() } })).toBe(
      'round-row-outside wishes.offsets',
    );
    expect(codeOf({ places: { ...places, orders: places.orders.map(() => 2) } })).toBe(
      'round-row-outside places.orders',
    );
    expect(codeOf({ places: { ...places, places: places.places.map(() => -1) } })).toBe(
      'round-row-outside places.places',
    );
  });
});
