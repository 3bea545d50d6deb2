import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Scoring } from '../../../src/rules/index.js';
import {
  announcedFrom,
  checkCriteria,
  comparisonValidity,
  decide,
  parseCriteria,
  pointsOf,
  publishedCriteria,
  safeParseCriteria,
  textOf,
} from '../../../src/rules/index.js';
import { workedCases } from '../cases.js';

const asOf = '1447-02-01H';
const hundredths = (scoring: Scoring, weight: number, mark: Parameters<typeof pointsOf>[2]): number => {
  const found = pointsOf(scoring, weight, mark);
  if (!found.ok) throw new Error(found.issues[0]?.code);
  return found.value.hundredths;
};
const code = (scoring: Scoring, weight: number, mark: Parameters<typeof pointsOf>[2]): string | undefined => {
  const found = pointsOf(scoring, weight, mark);
  return found.ok ? undefined : found.issues[0]?.code;
};

const weight = fc.integer({ min: 1, max: 100 });
const amount = fc.integer({ min: 0, max: 4_000 }).map((n) => n / 8);

describe('points in a criterion', () => {
  it('of a share are its part of the weight, exactly, rounded as declared', () => {
    const marks = fc.tuple(fc.integer({ min: 0, max: 1_000 }), fc.integer({ min: 1, max: 1_000 }));
    fc.assert(
      fc.property(weight, marks, fc.constantFrom('down', 'nearest', 'up'), (points, [part, of], rounding) => {
        fc.pre(part <= of);
        const [above, below] = [BigInt(points * 100 * part), BigInt(of)];
        const [whole, rest] = [above / below, above % below];
        const up = rest > 0n && (rounding === 'up' || (rounding === 'nearest' && rest * 2n >= below));
        // Tenths, which no binary fraction holds, must come out as exactly as whole numbers.
        const found = hundredths({ by: 'share', of: of / 10, rounding }, points, part / 10);
        expect(found).toBe(Number(whole) + (up ? 1 : 0));
      }),
    );
  });

  it('of units are counted one unit after another, within the least and the greatest', () => {
    fc.assert(
      fc.property(amount, fc.constantFrom(1, 2.5, 5), fc.constantFrom(0.25, 1, 2), (hours, unit, each) => {
        let naive = 0;
        for (let left = Math.min(hours, 200); left >= unit; left -= unit) naive += each * 100;
        if (hours < 10) naive = 0;
        const scoring: Scoring = { by: 'unit', unit, each, least: 10, greatest: 200 };
        expect(hundredths(scoring, 40, hours)).toBe(Math.min(naive, 4_000));
      }),
    );
  });

  it('of bands are those of each year in its band: the seniority of the regime of 1430H', () => {
    const bands = [
      { upTo: 4, each: 1 },
      { upTo: 8, each: 1.5 },
      { upTo: 12, each: 2 },
    ];
    let naive = 0;
    for (let years = 0; years <= 15; years += 1) {
      expect([years, hundredths({ by: 'band', bands }, 18, years)]).toEqual([years, naive * 100]);
      expect(hundredths({ by: 'band', bands }, 18, years + 0.99)).toBe(naive * 100);
      if (years < 12) naive += years < 4 ? 1 : years < 8 ? 1.5 : 2;
    }
    expect(hundredths({ by: 'band', bands, fraction: 'exact' }, 18, 4.5)).toBe(475);
  });

  it('of thresholds are those of the highest that is reached', () => {
    const scoring: Scoring = {
      by: 'threshold',
      thresholds: [
        { from: 60, points: 5 },
        { from: 80, points: 10 },
      ],
    };
    expect([59.9, 60, 79, 80, 100].map((mark) => hundredths(scoring, 10, mark))).toEqual([0, 500, 500, 1000, 1000]);
  });

  it('of a sum are those of its parts, each up to its ceiling, and no more than the weight', () => {
    const part = (id: string, most: number) => ({
      id,
      most,
      label: { ar: id, en: id },
      scoring: { by: 'unit', unit: 1, each: 1 } as const,
    });
    const scoring: Scoring = { by: 'sum', parts: [part('courses', 12), part('papers', 10)] };
    fc.assert(
      fc.property(fc.nat(30), fc.nat(30), (courses, papers) => {
        const found = pointsOf(scoring, 20, { courses, papers });
        expect(found).toEqual({
          ok: true,
          value: {
            hundredths: Math.min(20, Math.min(courses, 12) + Math.min(papers, 10)) * 100,
            parts: [
              { id: 'courses', hundredths: Math.min(courses, 12) * 100, capped: courses > 12 },
              { id: 'papers', hundredths: Math.min(papers, 10) * 100, capped: papers > 10 },
            ],
          },
        });
      }),
    );
    expect([code(scoring, 20, { courses: 1 }), code(scoring, 20, { courses: 1, papers: 1, songs: 1 })]).toEqual([
      'mark-missing',
      'mark-part-unknown',
    ]);
    expect(code(scoring, 20, 5)).toBe('mark-missing');
  });

  it('rise with the mark and never pass the weight', () => {
    const scorings: readonly Scoring[] = [
      { by: 'share', of: 500 },
      { by: 'unit', unit: 5, each: 2, least: 10, greatest: 100 },
      { by: 'unit', unit: 5, each: 0.33, fraction: 'exact' },
      {
        by: 'band',
        bands: [
          { upTo: 10, each: 1 },
          { upTo: 90, each: 0.5 },
        ],
        fraction: 'exact',
      },
      {
        by: 'threshold',
        thresholds: [
          { from: 5, points: 1 },
          { from: 50, points: 3 },
        ],
      },
    ];
    fc.assert(
      fc.property(fc.constantFrom(...scorings), weight, amount, amount, (scoring, points, a, b) => {
        const [less, more] = [Math.min(a, b), Math.max(a, b)].map((mark) => hundredths(scoring, points, mark));
        expect(less).toBeLessThanOrEqual(more ?? -1);
        expect(more).toBeLessThanOrEqual(points * 100);
      }),
    );
  });

  it('are refused for a rating or a mark outside the scale', () => {
    const table: Scoring = { by: 'table', points: { '5': 30, '4': 24, '3': 15 } };
    expect([hundredths(table, 30, 5), hundredths(table, 30, '3')]).toEqual([3000, 1500]);
    expect([code(table, 30, 2), code(table, 30, 'toString'), code(table, 30, { a: 1 })]).toEqual([
      'rating-unknown',
      'rating-unknown',
      'mark-outside-scale',
    ]);
    const share: Scoring = { by: 'share', of: 5 };
    expect([6, -1, Number.NaN, '5'].map((mark) => code(share, 30, mark))).toEqual(Array(4).fill('mark-outside-scale'));
  });
});

describe('criteria in JSON', () => {
  const share = { by: 'share', of: 100 };
  const good = {
    id: 'ours',
    criteria: [
      { criterion: 'performance', weight: 60, scoring: { by: 'table', points: { '5': 60, '4': 45, '3': 30 } } },
      { criterion: 'training', weight: 40, scoring: share },
    ],
    tieBreakers: ['training', 'seniority'],
    announcedOn: '1447-01-01H',
    comparisonAnnouncedOn: '1447-01-15H',
    approvedByMinister: true,
    agreedWithMinistry: true,
  };
  const faults = (json: unknown) => {
    const parsed = safeParseCriteria(json);
    return parsed.ok ? [] : parsed.issues.map(({ code: found, path }) => [found, path.join('.')]);
  };

  it('are read back as they were written, published ones among them', () => {
    expect(parseCriteria(JSON.parse(JSON.stringify(good)))).toEqual({ ...good, total: 100 });
    for (const set of publishedCriteria) {
      const announced = announcedFrom(set);
      expect(parseCriteria(JSON.parse(JSON.stringify(announced)))).toEqual(announced);
    }
  });

  it('are refused fault by fault, each at its place and in both languages', () => {
    const [performance, training] = good.criteria;
    const withCriteria = (criteria: unknown) => faults({ ...good, criteria });
    expect(withCriteria([performance])).toEqual([
      ['weights-sum', 'criteria'],
      ['tie-breaker-unscored', 'tieBreakers.0'],
    ]);
    expect(withCriteria([{ ...performance, criterion: 'seniority' }, training])).toEqual([
      ['criterion-unknown', 'criteria.0.criterion'],
    ]);
    expect(withCriteria([training, training])).toEqual([
      ['criterion-twice', 'criteria.1'],
      ['weights-sum', 'criteria'],
    ]);
    expect(withCriteria([performance, { ...training, weight: 40.001 }])).toEqual([
      ['points-outside', 'criteria.1.weight'],
    ]);
    expect(withCriteria([performance, { ...training, scoring: { by: 'luck' } }])).toEqual([
      ['scoring-unknown', 'criteria.1.scoring.by'],
    ]);
    expect(withCriteria([performance, { ...training, scoring: { by: 'share', of: 0 } }])).toEqual([
      ['scale-outside', 'criteria.1.scoring.of'],
    ]);
    expect(
      withCriteria([
        performance,
        {
          ...training,
          scoring: {
            by: 'band',
            bands: [
              { upTo: 4, each: 1 },
              { upTo: 4, each: 2 },
            ],
          },
        },
      ]),
    ).toEqual([['bands-disordered', 'criteria.1.scoring.bands']]);
    expect(withCriteria([{ ...performance, scoring: { by: 'table', points: { '5': 61 } } }, training])).toEqual([
      ['points-above-weight', 'criteria.0.scoring.points.5'],
    ]);
    expect(faults({ ...good, tieBreakers: ['luck'] })).toEqual([['json-type', 'tieBreakers.0']]);
    expect(faults({ ...good, tieBreakers: ['seniority', 'seniority'] })).toEqual([
      ['tie-breaker-twice', 'tieBreakers.1'],
    ]);
    expect(faults({ ...good, extra: 1 })).toEqual([['key-unknown', '']]);
    expect(faults({ ...good, announcedOn: '1447-13-01H' })).toEqual([['month-outside-year', 'announcedOn']]);
    const parsed = safeParseCriteria({ ...good, criteria: [performance] });
    expect(parsed.ok ? '' : textOf(parsed.issues[0] ?? { code: '' }, 'en')).toBe(
      'The weights sum to 60; 100 was announced.',
    );
  });

  it('never make the reader throw', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.constantFrom('criteria', 'tieBreakers', 'total', 'scoring'), (value, key) => {
        safeParseCriteria(value);
        safeParseCriteria({ ...good, [key]: value });
        safeParseCriteria({ ...good, criteria: [{ criterion: 'training', weight: 100, scoring: value }] });
      }),
    );
  });
});

describe('criteria against art. 52', () => {
  const cases = workedCases.filter(({ id }) => /^M-00[1-8]$/.test(id));
  const against = ({ status, severity }: { readonly status: string; readonly severity: string }): boolean =>
    status === 'unmet' && severity !== 'warning';

  it.each(cases.map((of) => [of.id, of] as const))(
    '%s comes out as the worked case says',
    (_id, { facts, expected }) => {
      const { outcome, findings } = decide(comparisonValidity, facts, { asOf });
      expect(outcome).toBe(expected.outcome === 'valid' ? 'eligible' : 'ineligible');
      expect([...new Set(findings.filter(against).map(({ rule }) => rule))]).toEqual(expected.failedRules ?? []);
    },
  );

  it('want two beside performance when AMB-05 is read so', () => {
    const facts = {
      criteria: ['performance', 'training'],
      'target.rank': 7,
      'criteria.announcedOn': '1447-01-01H',
      'comparison.announcedOn': '1447-01-02H',
      'tieBreaker.announced': true,
      'criteriaSet.performanceWeight': 60,
      'criteriaSet.greatestOtherWeight': 40,
      'criteriaSet.approvedByMinister': true,
      'criteriaSet.agreedWithMinistry': true,
    };
    const outcome = (readings: Readonly<Record<string, string>>) =>
      decide(comparisonValidity, facts, { asOf, readings }).outcome;
    expect([outcome({}), outcome({ 'AMB-05': 'B' })]).toEqual(['eligible', 'ineligible']);
    expect(decide(comparisonValidity, facts, { asOf }).contested).toEqual([
      { reading: 'AMB-05', option: 'B', outcome: 'ineligible' },
    ]);
  });

  it('do not count a criterion that only breaks ties', () => {
    const criteria = [
      { criterion: 'performance', weight: 100, scoring: { by: 'share', of: 5 } },
      { criterion: 'training', weight: 0, scoring: { by: 'share', of: 100 } },
    ];
    const { faults } = checkCriteria(parseCriteria({ id: 'one', criteria, tieBreakers: ['training'] }), {
      asOf,
      rank: 7,
    });
    expect(faults.find(({ status }) => status === 'unmet')).toMatchObject({
      rule: 'comparison.criteria',
      cites: { en: expect.stringContaining('52') },
    });
  });

  const criteriaOf = (performance: number, training: number) =>
    parseCriteria({
      id: 'one',
      criteria: [
        { criterion: 'performance', weight: performance, scoring: { by: 'share', of: 5 } },
        { criterion: 'training', weight: training, scoring: { by: 'share', of: 100 } },
      ],
      tieBreakers: ['seniority'],
    });

  it('hold no warning for a fault, and carry their weights where AMB-06 asks for them', () => {
    const unmet = (performance: number, option: string) => {
      const settings = { asOf, rank: 7, readings: { 'AMB-06': option } };
      const { faults } = checkCriteria(criteriaOf(performance, 100 - performance), settings);
      return faults.flatMap(({ rule, status, cites }) =>
        status === 'unmet' ? [[rule, cites.en.includes('52-a')]] : [],
      );
    };
    const fault = [['comparison.weights', true]];
    expect([unmet(40, 'A'), unmet(40, 'B'), unmet(50, 'B'), unmet(60, 'B')]).toEqual([[], fault, fault, []]);
  });

  it('leave it open whether a rank is compared until the rank is told', () => {
    const ruled = (settings: { readonly rank?: number }) =>
      checkCriteria(criteriaOf(100, 0), { asOf, ...settings }).faults.find(({ rule }) => rule === 'comparison.criteria')
        ?.status;
    expect([ruled({}), ruled({ rank: 13 }), ruled({ rank: 14 })]).toEqual(['unknown', 'unmet', undefined]);
  });

  it('leave a published set without tie-breakers undetermined, and an example that adds one says so', () => {
    for (const set of publishedCriteria) {
      const told = {
        announcedOn: '1447-01-01H',
        comparisonAnnouncedOn: '1447-01-02H',
        approvedByMinister: true,
        agreedWithMinistry: true,
      };
      const outcome = (of: ReturnType<typeof announcedFrom>) =>
        checkCriteria({ ...of, ...told }, { asOf, rank: 7 }).decision.outcome;
      expect([set.id, outcome(announcedFrom(set))]).toEqual([
        set.id,
        set.tieBreakers === null ? 'undetermined' : 'eligible',
      ]);
      const assumed = announcedFrom(set, { tieBreakers: ['seniority'] });
      expect(outcome(assumed)).toBe('eligible');
      expect(assumed.tieBreakers).toEqual(set.tieBreakers ?? ['seniority']);
      expect(assumed.assumptions).toHaveLength(set.tieBreakers === null ? 2 : 1);
    }
  });
});
