import fc from 'fast-check';
import type { NominatedRound, Round, RunRound } from '../../../src/rules/index.js';
import { runRound } from '../../../src/rules/index.js';
import { sheetOf, workedCases } from '../cases.js';

const base = workedCases.find(({ id }) => id === 'P-001') as (typeof workedCases)[number];
export const { asOf, sheet } = sheetOf(base);

const isOfPost = (name: string): boolean => /^(target|post|dismissal)\./.test(name);
const entries = Object.entries(sheet);
/** The facts of an employee of rank 6 who is eligible for a post of rank 7, and those of the post. */
export const employeeFacts = Object.fromEntries(entries.filter(([name]) => !isOfPost(name)));
export const postFacts = Object.fromEntries(entries.filter(([name]) => isOfPost(name) && name !== 'target.rank'));

export const share = (criterion: string, weight: number, of = 10) => ({
  criterion,
  weight,
  scoring: { by: 'share', of },
});
export const text = (id: string) => ({ ar: id, en: id });

export const criteriaA = {
  id: 'A',
  criteria: [share('performance', 60, 5), share('training', 40), share('interview', 0)],
  tieBreakers: ['interview', 'seniority', 'training'],
};
export const criteriaB = { id: 'B', criteria: [share('performance', 20, 5), share('test', 80)], tieBreakers: ['test'] };

export interface Person {
  readonly applicant: string;
  readonly wishes: readonly string[];
  readonly marks: Readonly<Record<'performance' | 'training' | 'interview' | 'test', number>>;
  readonly appointedOn: string;
  readonly suspended: boolean;
}
export interface World {
  readonly posts: readonly {
    readonly id: string;
    readonly places: number;
    readonly criteria: 'A' | 'B';
    readonly vacant: boolean;
  }[];
  readonly people: readonly Person[];
}

export const inputOf = ({ posts, people }: World, more: object = {}) => ({
  announcement: {
    id: 'R-1',
    type: 'ordinary',
    route: 'offer',
    opensOn: '1447-01-01H',
    lastDay: '1447-01-07H',
    considerationDate: asOf,
    waiver: 'before-decision',
    criteria: [criteriaA, criteriaB],
    posts: posts.map(({ id, places, criteria, vacant }) => ({
      id,
      title: text(id),
      rank: 7,
      places,
      criteria,
      facts: { ...postFacts, 'target.vacancy': vacant ? 'actual' : 'occupied' },
    })),
    ...more,
  },
  applications: people.map(({ applicant, wishes, marks, appointedOn, suspended }) => ({
    applicant,
    submittedOn: '1447-01-03H',
    wishes,
    marks,
    appointedOn,
    step: 5,
    facts: { ...employeeFacts, 'employee.suspended': suspended },
  })),
});

export const runWorld = (world: World, more: object = {}): RunRound => {
  const found = runRound(inputOf(world, more));
  if (!found.ok) throw new Error(JSON.stringify(found.issues));
  return found.value;
};

export const isNominated = (round: Round): round is NominatedRound => round.stage === 'nominated';

/** Who has which post: applicants by id. */
export const givenIn = (round: NominatedRound): Readonly<Record<string, string>> =>
  Object.fromEntries(round.nominations.map(({ applicant, post }) => [applicant, post]));

const postIds = ['P-1', 'P-2', 'P-3'];
const small = (greatest: number) => fc.integer({ min: 0, max: greatest });
/** Dates that are apart by a day, or few of them, so that equals come up. */
const dates = (few: boolean) => (i: number) => (few ? '1440-01-01H' : `1440-01-${String(i + 1).padStart(2, '0')}H`);

/** Small worlds: at most five candidates for at most three posts, each post under one of two sets of criteria. */
export const worlds = (settings: {
  readonly ties: boolean;
  readonly sets: readonly ('A' | 'B')[];
}): fc.Arbitrary<World> =>
  fc.record({
    posts: fc
      .tuple(
        ...postIds.map(() =>
          fc.record({
            places: small(settings.ties ? 1 : 2),
            criteria: fc.constantFrom(...settings.sets),
            vacant: fc.integer({ min: 0, max: 7 }),
          }),
        ),
      )
      .map((found) => found.map(({ vacant, ...of }, i) => ({ id: postIds[i] ?? '', ...of, vacant: vacant > 0 }))),
    people: fc
      .array(
        fc.record({
          wishes: fc.shuffledSubarray(postIds, { minLength: 1 }),
          marks: fc.record({
            performance: small(settings.ties ? 0 : 2),
            training: small(settings.ties ? 1 : 2),
            interview: small(settings.ties ? 0 : 1),
            test: small(settings.ties ? 1 : 2),
          }),
          suspended: small(6),
        }),
        { minLength: settings.ties ? 3 : 1, maxLength: 5 },
      )
      .chain((found) =>
        fc
          .shuffledSubarray(
            found.map((_, i) => i),
            { minLength: found.length },
          )
          .map((seniority) =>
            found.map(({ suspended, ...of }, i) => ({
              applicant: `E-${i + 1}`,
              ...of,
              suspended: suspended === 0,
              appointedOn: dates(settings.ties)(seniority[i] ?? 0),
            })),
          ),
      ),
  });

/** A quarter of the runs, for what runs a whole round many times. */
export const fewer = (): { readonly numRuns: number } => ({
  numRuns: Math.ceil((fc.readConfigureGlobal()?.numRuns ?? 100) / 4),
});
