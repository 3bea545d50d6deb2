import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CriterionMark, RunRound } from '../../../src/rules/index.js';
import { admittedShares, parseCriteria, pointsOf, runRound, whatIf } from '../../../src/rules/index.js';
import { reweighed } from '../../../src/rules/round/what-if.js';
import type { Person, World } from './world.js';
import { fewer, givenIn, inputOf, isNominated, runWorld, worlds } from './world.js';

const strict = worlds({ ties: false, sets: ['A', 'B'] });
const told = (round: RunRound, change: Parameters<typeof whatIf>[1]) => {
  const found = whatIf(round, change);
  if (!found.ok) throw new Error(found.issues[0]?.code);
  return found.value;
};
const given = (round: RunRound): Readonly<Record<string, string>> => {
  if (!isNominated(round)) throw new Error(round.stage);
  return givenIn(round);
};

describe('what if', () => {
  it('nothing changed, nothing is otherwise', () => {
    fc.assert(
      fc.property(strict, (world) => {
        const round = runWorld(world);
        expect(told(round, {})).toEqual({ round, differences: [], refusals: [] });
      }),
      fewer(),
    );
  });

  it('the posts or the marks are others, it is the round of that world', () => {
    fc.assert(
      fc.property(strict, fc.nat(2), fc.nat(4), (world, places, performance) => {
        const [person] = world.people as [Person];
        const change = {
          places: { 'P-1': places },
          corrections: { [person.applicant]: { marks: { performance }, facts: { 'employee.suspended': false } } },
        };
        const other: World = {
          posts: world.posts.map((post) => (post.id === 'P-1' ? { ...post, places } : post)),
          people: world.people.with(0, { ...person, suspended: false, marks: { ...person.marks, performance } }),
        };
        const [round, changed] = [runWorld(world), runWorld(other)];
        const { round: found, differences, refusals } = told(round, change);
        expect([found, refusals]).toEqual([changed, []]);
        const [was, is] = [given(round), given(changed)];
        const moved = world.people.map(({ applicant }) => applicant).filter((id) => was[id] !== is[id]);
        const listed = differences.filter((one) => one.was !== one.is);
        expect(listed.map(({ applicant }) => applicant)).toEqual(moved.toSorted());
        for (const one of listed)
          expect([one.was, one.is]).toEqual([was[one.applicant] ?? null, is[one.applicant] ?? null]);
        for (const { points } of differences) for (const one of points) expect(one.was).not.toBe(one.is);
      }),
      fewer(),
    );
  });

  it('somebody is not in it, the others come out as without him', () => {
    fc.assert(
      fc.property(strict, (world) => {
        const [first, ...people] = world.people;
        fc.pre(first !== undefined && people.length > 0);
        const { applicant } = first;
        expect(told(runWorld(world), { without: [applicant] }).round).toEqual(runWorld({ ...world, people }));
      }),
      fewer(),
    );
  });

  it('the weights are others, it is the round announced with them; weights that do not sum are refused', () => {
    const world = {
      posts: [{ id: 'P-1', places: 1, criteria: 'A' as const, vacant: true }],
      people: [
        {
          applicant: 'E-1',
          wishes: ['P-1'],
          marks: { performance: 5, training: 1, interview: 0, test: 0 },
          appointedOn: '1440-01-01H',
          suspended: false,
        },
        {
          applicant: 'E-2',
          wishes: ['P-1'],
          marks: { performance: 1, training: 9, interview: 0, test: 0 },
          appointedOn: '1440-01-02H',
          suspended: false,
        },
      ],
    };
    const round = runWorld(world);
    const { round: found, differences } = told(round, { weights: { A: { performance: 10, training: 90 } } });
    expect([given(round), given(found)]).toEqual([{ 'E-1': 'P-1' }, { 'E-2': 'P-1' }]);
    expect(differences).toEqual([
      { applicant: 'E-1', was: 'P-1', is: null, points: [{ criteria: 'A', was: 6400, is: 1900 }] },
      { applicant: 'E-2', was: null, is: 'P-1', points: [{ criteria: 'A', was: 4800, is: 8300 }] },
    ]);
    const refused = told(round, { weights: { A: { performance: 10 } } });
    expect(refused.refusals.map(({ what, issues }) => [what, issues[0]?.code])).toContainEqual([
      'criteria',
      'weights-sum',
    ]);
  });

  it('the weights are others, points that are no share are scaled with them', () => {
    const label = { ar: 'x', en: 'x' };
    const criteria = parseCriteria({
      id: 'A',
      tieBreakers: null,
      criteria: [
        { criterion: 'performance', weight: 40, scoring: { by: 'table', points: { '5': 40, '4': 20 } } },
        { criterion: 'training', weight: 20, scoring: { by: 'unit', unit: 5, each: 2 } },
        { criterion: 'initiatives', weight: 20, scoring: { by: 'band', bands: [{ upTo: 10, each: 2 }] } },
        {
          criterion: 'interview',
          weight: 20,
          scoring: {
            by: 'sum',
            parts: [{ id: 'a', label, most: 20, scoring: { by: 'threshold', thresholds: [{ from: 5, points: 10 }] } }],
          },
        },
      ],
    });
    const marks: readonly CriterionMark[] = [4, 15, 5, { a: 6 }];
    const doubled = reweighed(criteria, { performance: 80, training: 40, initiatives: 40, interview: 40 });
    const points = (of: typeof criteria) =>
      of.criteria.map(({ weight, scoring }, i) => {
        const found = pointsOf(scoring, weight, marks[i] ?? 0);
        return found.ok ? found.value.hundredths : -1;
      });
    expect(points(criteria)).toEqual([2000, 600, 1000, 1000]);
    expect(points(doubled)).toEqual([4000, 1200, 2000, 2000]);
  });
});

describe('shares by group', () => {
  /** A round of one post in which the first so many of each group are given a place. */
  const round = (groups: Readonly<Record<string, readonly [given: number, applicants: number]>>) => {
    const people = Object.entries(groups).flatMap(([group, [first, all]]) =>
      Array.from({ length: all }, (_, i) => ({ group, performance: i < first ? 5 : 1 })),
    );
    const world: World = {
      posts: [
        {
          id: 'P-1',
          places: people.filter(({ performance }) => performance === 5).length,
          criteria: 'A',
          vacant: true,
        },
      ],
      people: people.map(({ performance }, i) => ({
        applicant: `E-${i}`,
        wishes: ['P-1'],
        marks: { performance, training: 1, interview: 0, test: 0 },
        appointedOn: '1440-01-01H',
        suspended: false,
      })),
    };
    const input = inputOf(world);
    const applications = input.applications.map((one, i) => ({ ...one, group: people[i]?.group }));
    const found = runRound({ ...input, applications });
    if (!found.ok || !isNominated(found.value)) throw new Error('not nominated');
    return found.value;
  };

  it('are told where a cell is large enough', () => {
    expect(admittedShares(round({ a: [5, 10], b: [10, 15], c: [0, 6] }))).toEqual([
      { group: 'a', applicants: 10, given: 5, share: 0.5 },
      { group: 'b', applicants: 15, given: 10, share: 0.667 },
      { group: 'c', applicants: 6, given: 0, share: 0 },
    ]);
  });

  it('are never told of few, nor of one that could be reckoned from the total', () => {
    const count = fc.tuple(fc.nat(8), fc.nat(8));
    fc.assert(
      fc.property(fc.array(count, { minLength: 2, maxLength: 4 }), (cells) => {
        const groups = Object.fromEntries(cells.map(([first, rest], i) => [`g${i}`, [first, first + rest] as const]));
        const told = admittedShares(round(groups));
        const hidden = told.filter(({ applicants }) => applicants === null);
        expect(hidden.length === 1 && told.length > 1).toBe(false);
        for (const { applicants, given: admitted } of told)
          for (const cell of applicants === null || admitted === null
            ? []
            : [applicants, admitted, applicants - admitted])
            expect(cell === 0 || cell >= 5).toBe(true);
      }),
      fewer(),
    );
  });
});
