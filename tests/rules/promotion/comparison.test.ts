import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareCandidates, publishedCriteria } from '../../../src/rules/index.js';
import type { Candidate, CriteriaSet } from '../../../src/rules/index.js';

const criteria = publishedCriteria.filter(({ tieBreakers }) => tieBreakers !== null);
const names = ['performance', 'initiatives', 'training', 'interview', 'test'] as const;
const mark = fc.integer({ min: 0, max: 4 }).map((value) => ({ value, of: 4 }));
const candidates = fc.uniqueArray(
  fc.record({
    id: fc.integer({ min: 1, max: 40 }).map((n) => `E-${n}`),
    marks: fc.record(
      Object.fromEntries(names.map((name) => [name, mark])) as Record<(typeof names)[number], typeof mark>,
    ),
    appointedOn: fc.constantFrom('1435-01-01H', '1435-01-02H', '2014-01-01', '1440-12-29H'),
  }),
  { selector: ({ id }) => id, maxLength: 12 },
);
const round = fc.record({ set: fc.constantFrom(...criteria), people: candidates });

/** Art. 52-d written out by hand, one question after another, for two candidates. */
const naive = (set: CriteriaSet, a: Candidate, b: Candidate): number => {
  const points = (of: Candidate): number =>
    Object.entries(set.weights).reduce((sum, [name, weight]) => {
      const found = of.marks[name as 'test'];
      return sum + Math.floor((weight * 100 * (found?.value ?? 0)) / (found?.of ?? 1));
    }, 0);
  if (points(a) !== points(b)) return points(b) - points(a);
  const days: Record<string, number> = { '1435-01-01H': 1, '1435-01-02H': 2, '2014-01-01': 0, '1440-12-29H': 3 };
  // 1435-01-01H is 2013-11-04, so that 2014-01-01 lies after the first two and before the last.
  const at = (of: Candidate): number => (of.appointedOn === '2014-01-01' ? 2.5 : (days[of.appointedOn] ?? 0));
  for (const by of set.tieBreakers ?? []) {
    const difference =
      by === 'seniority' || by === 'appointmentDate'
        ? at(a) - at(b)
        : (b.marks[by]?.value ?? 0) - (a.marks[by]?.value ?? 0);
    if (difference !== 0) return difference;
  }
  return at(a) - at(b);
};

describe('the order of a comparison', () => {
  it('is the one that art. 52-d gives for every two candidates', () => {
    fc.assert(
      fc.property(round, ({ set, people }) => {
        const { order } = compareCandidates(set, people);
        const place = new Map(order.map((of) => [of.id, of.place]));
        for (const a of people) {
          for (const b of people) {
            expect(Math.sign((place.get(a.id) ?? 0) - (place.get(b.id) ?? 0))).toBe(Math.sign(naive(set, a, b)));
          }
        }
      }),
    );
  });

  it('does not depend on the order of the input', () => {
    fc.assert(
      fc.property(round, fc.infiniteStream(fc.nat()), ({ set, people }, keys) => {
        const shuffled = people
          .map((of) => ({ of, key: keys.next().value as number }))
          .toSorted((a, b) => a.key - b.key)
          .map(({ of }) => of);
        expect(compareCandidates(set, shuffled)).toEqual(compareCandidates(set, people));
      }),
    );
  });

  it('is not changed between two by the removal of a third', () => {
    fc.assert(
      fc.property(round, ({ set, people }) => {
        const whole = compareCandidates(set, people).order.map(({ id }) => id);
        const [, ...rest] = people;
        const left = new Set(rest.map(({ id }) => id));
        expect(compareCandidates(set, rest).order.map(({ id }) => id)).toEqual(whole.filter((id) => left.has(id)));
      }),
    );
  });

  it('names as a tie exactly those whom nothing announced sets apart', () => {
    fc.assert(
      fc.property(round, ({ set, people }) => {
        const tied = new Set(compareCandidates(set, people).ties.flat());
        for (const a of people) {
          const equal = people.some((b) => b.id !== a.id && naive(set, a, b) === 0);
          expect([a.id, tied.has(a.id)]).toEqual([a.id, equal]);
        }
      }),
    );
  });

  it('refuses a candidate without a mark, or with one outside its scale, and compares the rest', () => {
    const [set] = criteria as [CriteriaSet];
    const marks = Object.fromEntries(names.map((name) => [name, { value: 1, of: 4 }]));
    const { order, refused } = compareCandidates(set, [
      { id: 'E-1', marks, appointedOn: '1440-01-01H' },
      { id: 'E-2', marks: {}, appointedOn: '1440-01-01H' },
      { id: 'E-3', marks: { ...marks, performance: { value: 5, of: 4 } }, appointedOn: '1440-01-01H' },
    ]);
    expect(order.map(({ id }) => id)).toEqual(['E-1']);
    expect(refused.map(({ id, issues }) => [id, issues[0]?.code])).toEqual([
      ['E-2', 'mark-missing'],
      ['E-3', 'mark-outside'],
    ]);
  });
});

describe('published criteria', () => {
  it.each(publishedCriteria.map((set) => [set.id, set] as const))(
    '%s weigh 100 points in two criteria or more, performance among them',
    (_id, set) => {
      const weights = Object.values(set.weights);
      expect(weights.reduce((sum, weight) => sum + weight, 0)).toBe(100);
      expect(weights.length).toBeGreaterThanOrEqual(2);
      expect(set.weights.performance).toBeGreaterThan(0);
    },
  );
});
