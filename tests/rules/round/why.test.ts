import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { RoundAnswer, RunRound, WishAnswer } from '../../../src/rules/index.js';
import { decideRound, evidenceFor, pointsOf, waiveDecision, why } from '../../../src/rules/index.js';
import { marksAbove } from '../../../src/rules/round/mark-ladder.js';
import { before, best, fitWishes } from './naive.js';
import type { Person, World } from './world.js';
import { isNominated, runWorld, text, worlds, fewer } from './world.js';

const answer = (round: RunRound, applicant: string): RoundAnswer => {
  const found = why(round, applicant);
  if (!found.ok) throw new Error(found.issues[0]?.code);
  return found.value;
};
const strict = worlds({ ties: false, sets: ['A', 'B'] });
const anyone = fc.nat(4);

/** A world and the answer to one of its people. */
const asked = (world: World, at: number) => {
  const person = world.people[at % world.people.length] as Person;
  return { person, of: answer(runWorld(world), person.applicant) };
};
const withMark = (world: World, person: Person, criterion: string, to: number): World => ({
  ...world,
  people: world.people.map((one) => (one === person ? { ...one, marks: { ...one.marks, [criterion]: to } } : one)),
});

describe('why', () => {
  it('names nobody else, in the answer or in the evidence', () => {
    fc.assert(
      fc.property(worlds({ ties: true, sets: ['A', 'B'] }), anyone, (world, at) => {
        const ids = world.people.map(({ applicant }) => applicant);
        const values = Object.fromEntries(ids.map((id) => [id, 1]));
        const round = runWorld(world, { candidates: ids, further: [{ label: text('one'), values }] });
        const person = world.people[at % world.people.length] as Person;
        const evidence = evidenceFor(round, person.applicant);
        if (!evidence.ok) throw new Error('no evidence');
        expect(evidence.value.answer).toEqual(answer(round, person.applicant));
        const told = JSON.stringify(evidence.value);
        for (const { applicant } of world.people)
          expect(told.includes(`"${applicant}"`)).toBe(applicant === person.applicant);
      }),
      fewer(),
    );
  });

  it('gives each wish its result, place and the points of the last admitted', () => {
    fc.assert(
      fc.property(strict, anyone, (world, at) => {
        const { person, of } = asked(world, at);
        const given = best(world);
        expect(of.given).toBe(given[person.applicant] ?? null);
        expect(of.wishes.map(({ post }) => post)).toEqual(person.wishes);
        const fit = fitWishes(world, person);
        for (const { post, result, own, lastAdmitted, candidates, behindBy } of of.wishes) {
          const { criteria } = world.posts.find(({ id }) => id === post) as World['posts'][number];
          const rivals = world.people.filter((one) => fitWishes(world, one).includes(post));
          const holder = rivals
            .filter(({ applicant }) => given[applicant] === post)
            .toSorted((a, b) => before(criteria, b, a))[0];
          expect(candidates).toBe(rivals.length);
          const mine = fit.indexOf(of.given ?? '');
          const place = fit.indexOf(post);
          expect(result).toBe(
            place < 0
              ? 'not-eligible'
              : post === of.given
                ? 'given'
                : mine >= 0 && mine < place
                  ? 'dearer-given'
                  : 'outranked',
          );
          if (place >= 0) expect(own?.place).toBe(rivals.filter((one) => before(criteria, one, person) < 0).length + 1);
          expect(lastAdmitted === undefined).toBe(holder === undefined);
          if (holder !== undefined)
            expect(lastAdmitted?.place).toBe(rivals.filter((one) => before(criteria, one, holder) < 0).length + 1);
          expect(behindBy !== undefined).toBe(result === 'outranked' && holder !== undefined);
          if (behindBy === 'points') expect(own?.hundredths).toBeLessThan(lastAdmitted?.hundredths ?? 0);
          if (behindBy !== undefined && behindBy !== 'points') expect(own?.hundredths).toBe(lastAdmitted?.hundredths);
        }
      }),
      fewer(),
    );
  });

  it('tells the least better mark that would have given the post, and no smaller one would', () => {
    let seen = 0;
    fc.assert(
      fc.property(strict, anyone, (world, at) => {
        const { person, of } = asked(world, at);
        const outranked = of.wishes.filter(({ result }) => result === 'outranked');
        const got = (post: string, criterion: string, to: number) => {
          const found = best(withMark(world, person, criterion, to))[person.applicant];
          return found !== undefined && person.wishes.indexOf(found) <= person.wishes.indexOf(post) ? found : undefined;
        };
        for (const { post, markCorrections } of outranked) {
          for (const { criterion, from, to, given } of markCorrections) {
            seen += 1;
            expect(got(post, criterion, Number(to))).toBe(given);
            for (let less = Number(from) + 1; less < Number(to); less += 1)
              expect(got(post, criterion, less)).toBeUndefined();
          }
          const { criteria } = world.posts.find(({ id }) => id === post) as World['posts'][number];
          const told = new Set<string>(markCorrections.map(({ criterion }) => criterion));
          const scales =
            criteria === 'A' ? { performance: 5, training: 10, interview: 10 } : { performance: 5, test: 10 };
          for (const [criterion, greatest] of Object.entries(scales))
            if (!told.has(criterion)) expect(got(post, criterion, greatest)).toBeUndefined();
        }
      }),
      fewer(),
    );
    expect(seen).toBeGreaterThan(5);
  });

  it('tells the fact that refuses a wish, and what its correction would have given', () => {
    fc.assert(
      fc.property(strict, anyone, (world, at) => {
        const at0 = at % world.people.length;
        const suspended = {
          ...world,
          people: world.people.with(at0, { ...(world.people[at0] as Person), suspended: true }),
        };
        const { person, of } = asked(suspended, at0);
        const freed = { ...suspended, people: suspended.people.with(at0, { ...person, suspended: false }) };
        for (const { post, because, factCorrections } of of.wishes) {
          const vacant = world.posts.find(({ id }) => id === post)?.vacant;
          expect(because.map(({ rule }) => rule)).toEqual([
            ...(vacant === true ? [] : ['promotion.vacancy']),
            'promotion.bar.suspension',
          ]);
          const own = factCorrections.find(({ fact }) => fact === 'employee.suspended');
          expect(own === undefined).toBe(vacant !== true);
          if (own !== undefined)
            expect([own.from, own.to, own.given]).toEqual([true, false, best(freed)[person.applicant] ?? null]);
        }
      }),
      fewer(),
    );
  });

  it('says that a round waits, and that a place fell free after the decision', () => {
    const person = (n: number, performance: number, wishes: readonly string[]): Person => ({
      applicant: `E-${n}`,
      wishes,
      marks: { performance, training: 1, interview: 0, test: 0 },
      appointedOn: `1440-01-0${n}H`,
      suspended: false,
    });
    const posts = ['P-1', 'P-2'].map((id) => ({ id, places: 1, criteria: 'A' as const, vacant: true }));
    const results = (of: readonly WishAnswer[]) => of.map(({ result }) => result);
    const equal = { posts, people: [1, 2].map((n) => ({ ...person(n, 3, ['P-1']), appointedOn: '1440-01-01H' })) };
    const tied = runWorld(equal);
    expect([tied.stage, results(answer(tied, 'E-1').wishes)]).toEqual(['tied', ['waiting']]);
    const people = [person(1, 5, ['P-1']), person(2, 4, ['P-1', 'P-2']), person(3, 3, ['P-1'])];
    const round = runWorld({ posts, people }, { waiver: 'after-decision' });
    if (!isNominated(round)) throw new Error(round.stage);
    const after = waiveDecision(decideRound(round, { issuedOn: '1447-02-01H' }), 'E-1', { issuedOn: '1447-03-01H' });
    if (!after.ok) throw new Error('no waiver');
    expect([1, 2, 3].map((n) => results(answer(after.value, `E-${n}`).wishes))).toEqual([
      ['waived'],
      ['decided-already', 'given'],
      ['given'],
    ]);
    const stranger = why(round, 'E-9');
    expect(stranger.ok ? '' : stranger.issues[0]?.code).toBe('not-an-applicant');
  });
});

describe('the marks above one', () => {
  const amount = fc.integer({ min: 0, max: 120 });
  it.each([
    { by: 'share', of: 100 } as const,
    { by: 'unit', unit: 5, each: 2, least: 10, greatest: 80 } as const,
    { by: 'unit', unit: 2.5, each: 0.5 } as const,
    {
      by: 'band',
      bands: [
        { upTo: 4, each: 1 },
        { upTo: 12, each: 1.5 },
      ],
    } as const,
    {
      by: 'threshold',
      thresholds: [
        { from: 5, points: 1 },
        { from: 50, points: 3 },
      ],
    } as const,
  ])('of $by hold the least that gives each greater number of points', (scoring) => {
    const points = (mark: number): number => {
      const found = pointsOf(scoring, 20, mark);
      return found.ok ? found.value.hundredths : -1;
    };
    fc.assert(
      fc.property(amount, (mark) => {
        fc.pre(points(mark) >= 0);
        const found = marksAbove(scoring, 20, mark).map(Number);
        expect(found).toEqual(found.toSorted((a, b) => a - b));
        expect(found.every((one) => one > mark)).toBe(true);
        // By whole marks nothing better comes before what is listed.
        for (let next = mark + 1, most = points(mark); next <= 100; next += 1)
          if (points(next) > most) {
            most = points(next);
            expect(found.some((one) => one <= next && points(one) === most)).toBe(true);
          }
      }),
      fewer(),
    );
  });

  it('of a table are the better ratings, as they are written', () => {
    const table = { by: 'table', points: { good: 10, excellent: 30, 'very good': 20 } } as const;
    expect(marksAbove(table, 30, 'good')).toEqual(['very good', 'excellent']);
    expect(marksAbove({ by: 'table', points: { '3': 10, '5': 30, '4': 20 } }, 30, 3)).toEqual([4, 5]);
  });
});
