import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatHijri, parseCivilDate } from '../../../src/models/calendar/civil-date.js';
import { durationBetween, formatDuration } from '../../../src/models/calendar/index.js';
import { lastDay } from '../../../src/models/calendar/umalqura.js';
import type { Employee } from '../../../src/models/employment/index.js';
import { decide, ordinaryPromotion, safeParseSheet } from '../../../src/rules/index.js';
import { employeeFactsOf, factsOf, postFactsOf } from '../../../src/rules/facts/facts-of.js';
import { recordFacts } from '../../../src/rules/facts/record.js';
import { at, isDated } from '../../../src/rules/language/history.js';
import { timeline } from '../../../src/rules/language/timeline.js';
import { day, employeeWith, employees, post } from './records.js';

const provenance = 'verified';
const on = (of: Employee, asOf: string) => at(factsOf(of, post), asOf);
const asOf = '1447-01-10H';
const outcomeOf = (of: Employee, date = asOf) => decide(ordinaryPromotion, on(of, date), { asOf: date });
const unmet = (of: Employee) =>
  outcomeOf(of)
    .findings.filter(({ status, severity }) => status === 'unmet' && severity === 'blocking')
    .map(({ rule }) => rule);

interface Running {
  readonly from: { readonly day: number };
  readonly lastDay: { readonly day: number } | null;
}

/** Whether an entry runs on a day as documents print it, its last day included; open, from its first day, where reversed. */
const runsOn = ({ from, lastDay: last }: Running, date: number): boolean | undefined => {
  if (date < from.day) return false;
  if (last === null) return true;
  return last.day < from.day ? undefined : date <= last.day;
};

/** What several entries say together: one value, none, or that it is open. */
const together = <T, N>(entries: readonly (readonly [Running, T])[], date: number, otherwise: N): T | N | undefined => {
  const running = entries.map(([entry, value]) => [runsOn(entry, date), value] as const);
  if (running.some(([runs]) => runs === undefined)) return undefined;
  const values = new Set(running.filter(([runs]) => runs === true).map(([, value]) => value));
  return values.size === 0 ? otherwise : values.size === 1 ? [...values][0] : undefined;
};

describe('a record, projected to a date and decided', () => {
  it('is eligible where nothing is against it, and needs no fact by hand', () => {
    const decision = outcomeOf(employeeWith({}));
    expect([decision.outcome, decision.conflicts]).toEqual(['eligible', []]);
  });

  it('is refused by the bar that an entry of the record stands for', () => {
    const during = { from: '1446-12-01H', lastDay: null, provenance } as const;
    const refusals = {
      'promotion.bar.suspension': employeeWith({ suspensions: [during] }),
      'promotion.bar.leave': employeeWith({ leaves: [{ type: 'study', ...during }] }),
      'promotion.bar.trial': employeeWith({ referredToTrial: 'job' }),
      'promotion.bar.rating': employeeWith({ reviews: [{ rating: 2, approvedOn: '1446-12-01H', provenance }] }),
      'promotion.bar.penalty': employeeWith({
        penalties: [{ type: 'deduction', days: 15, issuedOn: '1446-05-01H', provenance }],
      }),
      'promotion.cooldown.one-per-year': employeeWith({
        promotions: [{ type: 'ordinary', effectiveOn: '1446-05-01H', provenance }],
      }),
      'promotion.next-rank': employeeWith({
        ranks: [{ rank: 5, step: 1, from: '1440-01-01H', lastDay: null, provenance }],
      }),
    };
    for (const [rule, of] of Object.entries(refusals)) expect(unmet(of)).toEqual([rule]);
    const studies = [{ kind: 'scholarship' as const, ...during }];
    expect(unmet(employeeWith({ studies }))).toEqual(['promotion.bar.study-or-course']);
  });

  it('is undetermined, and never eligible, where the record is not complete', () => {
    const decision = outcomeOf(employeeWith({ complete: false }));
    expect(decision.outcome).toBe('undetermined');
    expect(decision.findings.flatMap(({ unknown }) => unknown)).toEqual(
      expect.arrayContaining(['employee.suspended', 'employee.currentLeave', 'employee.penalties', 'periods']),
    );
  });

  it('has a timeline that turns on the days of the record', () => {
    const suspensions = [
      { from: '1446-12-01H', lastDay: '1447-01-29H', penaltyFollowed: false, provenance } as const,
      { from: '1448-03-01H', lastDay: null, provenance } as const,
    ];
    const { earliest, lapses } = timeline(ordinaryPromotion, factsOf(employeeWith({ suspensions }), post), {
      from: asOf,
    });
    // The last day is printed with the suspension: the day after it is the first.
    expect([earliest, lapses?.on]).toEqual(['1447-01-30H', '1448-03-01H']);
  });

  it('leaves the days of an excluded period out of the experience, its last day included', () => {
    const leaves = [{ type: 'exceptional', from: '1440-01-01H', lastDay: '1440-01-10H', provenance } as const];
    const ranks = [{ rank: 6, step: 1, from: '1438-02-10H', lastDay: null, provenance } as const];
    const earliestWith = (of: Parameters<typeof employeeWith>[0]) =>
      timeline(ordinaryPromotion, factsOf(employeeWith({ ranks, promotions: [], ...of }), post), {
        from: '1441-01-01H',
      }).spans.find((span) => span.changed.some(({ part, is }) => part === 'experience' && is === 'met'))?.from;
    expect(earliestWith({})).toBe('1442-02-10H');
    expect(earliestWith({ leaves })).toBe('1442-02-20H');
    expect(earliestWith({ leaves: [{ ...leaves[0], type: 'sick' } as never] })).toBe('1442-02-10H');
  });
});

describe('every record, however bad', () => {
  it('projects to a sheet of known facts on every day, and says nothing that its registry refuses', () => {
    fc.assert(
      fc.property(employees, day, (of, date) => {
        const sheet = at(factsOf(of, post, { asOf: formatHijri(date) }), formatHijri(date));
        expect(safeParseSheet(recordFacts, sheet)).toMatchObject({ ok: true });
      }),
    );
  });

  it('holds nothing that would be read as a plain list by mistake', () => {
    fc.assert(
      fc.property(employees, (of) => {
        const lists = Object.values(factsOf(of, post)).filter(Array.isArray);
        expect(lists.every(isDated)).toBe(true);
      }),
    );
  });

  it('is never said to lack what an incomplete one does not mention', () => {
    fc.assert(
      fc.property(employees, day, (of, date) => {
        const { referredToTrial: _said, ...record } = { ...of, complete: false };
        const sheet = at(employeeFactsOf(record), formatHijri(date));
        const lists = Object.values(sheet).filter((value) => typeof value === 'object' && value !== null);
        expect(lists.every((list) => 'complete' in list && !list.complete)).toBe(true);
        const denials = Object.values(sheet).filter((value) => value === false || value === null || value === 0);
        expect(denials).toEqual([]);
      }),
    );
  });

  it('says each day what the entries that run on it say, and nothing where they disagree', () => {
    fc.assert(
      fc.property(employees, day, (of, date) => {
        const sheet = at(employeeFactsOf(of), formatHijri(date));
        const none = <T>(value: T): T | undefined => (of.complete ? value : undefined);
        const study = (kind: string) =>
          together(
            of.studies.filter((entry) => entry.kind === kind).map((entry) => [entry, true] as const),
            date,
            none(false),
          );
        expect({
          rank: sheet['employee.rank'],
          status: sheet['employee.status'],
          suspended: sheet['employee.suspended'],
          leave: sheet['employee.currentLeave'],
          scholarship: sheet['employee.onScholarship'],
          dispatch: sheet['employee.onStudyDispatch'],
        }).toEqual({
          rank: together(
            of.ranks.map((entry) => [entry, entry.rank] as const),
            date,
            undefined,
          ),
          status: together(
            of.statuses.map((entry) => [entry, entry.status] as const),
            date,
            undefined,
          ),
          suspended: together(
            of.suspensions.map((entry) => [entry, true] as const),
            date,
            none(false),
          ),
          leave: together(
            of.leaves.map((entry) => [entry, entry.type] as const),
            date,
            none(null),
          ),
          scholarship: study('scholarship'),
          dispatch: study('study-dispatch'),
        });
      }),
    );
  });

  it('has the length of the longest course of the day, both days included', () => {
    fc.assert(
      fc.property(employees, day, (of, date) => {
        const days = at(employeeFactsOf(of), formatHijri(date))['employee.currentCourseDays'];
        const running = of.training.filter((entry) => runsOn(entry, date) !== false);
        const lengths = running.map((entry) =>
          entry.lastDay === null || entry.lastDay.day < entry.from.day
            ? undefined
            : entry.lastDay.day - entry.from.day + 1,
        );
        const known = lengths.filter((length) => length !== undefined);
        const expected = known.length < lengths.length ? undefined : Math.max(...known);
        expect(days).toBe(running.length > 0 ? expected : of.complete ? 0 : undefined);
      }),
    );
  });

  it('has the rating that was approved last, none before the first, and nothing where two of one day disagree', () => {
    fc.assert(
      fc.property(employees, day, (of, date) => {
        const rating = at(employeeFactsOf(of), formatHijri(date))['employee.lastYearRating'];
        const approved = of.reviews.filter(({ approvedOn }) => approvedOn.day <= date);
        const last = Math.max(...approved.map(({ approvedOn }) => approvedOn.day));
        const ratings = new Set(
          approved.filter(({ approvedOn }) => approvedOn.day === last).map((review) => review.rating),
        );
        const expected = ratings.size === 0 ? null : ratings.size === 1 ? [...ratings][0] : undefined;
        expect(rating).toBe(of.complete ? expected : undefined);
      }),
    );
  });
});

const since = (of_: Employee, date: string) => on(of_, date)['employee.rankSince'];

const rank = (of: number, from: string, last: string | null) =>
  ({ rank: of, step: 1, from, lastDay: last, provenance }) as const;

const statusOf = (of: Employee) => {
  const sheet = at(factsOf(of, { ...post, rank: 15 }), '1444-03-01H');
  const { 'employee.yearsInRank14': _growing, ...rest } = sheet;
  const facts = { ...rest, 'employee.yearsInRank14': 'P0D', 'employee.equivalentYears': 'P0D' };
  return decide(ordinaryPromotion, facts, { asOf: '1444-03-01H' }).findings.find(
    ({ rule }) => rule === 'promotion.rank-15',
  )?.status;
};

describe('the rank', () => {
  it('is held since the first of its steps, and a gap begins it anew', () => {
    const of = employeeWith({});
    expect([since(of, '1442-11-09H'), since(of, '1442-11-10H'), since(of, asOf)]).toEqual([
      '1438-02-10H',
      '1442-11-10H',
      '1442-11-10H',
    ]);
    const rank = { rank: 6, step: 1, provenance } as const;
    const gap = employeeWith({
      ranks: [
        { ...rank, from: '1440-01-01H', lastDay: '1441-01-01H' },
        { ...rank, from: '1441-01-03H', lastDay: null },
      ],
    });
    expect(['1441-01-01H', '1441-01-02H', '1441-01-03H'].map((date) => since(gap, date))).toEqual([
      '1440-01-01H',
      undefined,
      '1441-01-03H',
    ]);
  });

  const ranks = [
    rank(11, '1430-01-01H', '1434-12-29H'),
    rank(12, '1435-01-01H', '1436-06-15H'),
    rank(13, '1436-06-16H', '1438-12-29H'),
    rank(12, '1439-01-01H', '1439-03-10H'),
    rank(13, '1439-03-11H', null),
  ];
  const time = (date: string, settings?: { readonly asOf: string }, complete = true) => {
    const sheet = at(employeeFactsOf(employeeWith({ ranks, complete }), settings), date);
    return ['12', '13', '14'].map((of) => sheet[`employee.yearsInRank${of}` as 'employee.yearsInRank12']);
  };

  it('was held for the sum of its times, exact once they are over', () => {
    expect(time('1434-01-01H')).toEqual(['P0D', 'P0D', 'P0D']);
    expect(time('1436-01-01H')).toEqual([undefined, 'P0D', 'P0D']);
    // After the first year 29, 30, 29, 30 and 29 days of five printed months and fifteen: 162, or 5 legal months and 12 days.
    expect(time('1437-01-01H')).toEqual(['P1Y5M12D', undefined, 'P0D']);
    const [a, b] = [
      durationBetween(parseCivilDate('1435-01-01H'), parseCivilDate('1436-06-16H')),
      durationBetween(parseCivilDate('1439-01-01H'), parseCivilDate('1439-03-11H')),
    ];
    const both = { ...a, years: a.years + b.years, months: a.months + b.months, days: a.days + b.days };
    expect(time('1447-01-01H')).toEqual([formatDuration(both), undefined, 'P0D']);
  });

  it('is held for a time that is taken on the day that is asked, and stands as on that day', () => {
    const taken = { asOf: '1441-03-11H' };
    expect(time('1441-03-10H', taken)[1]).toBeUndefined();
    const [first, running] = [
      durationBetween(parseCivilDate('1436-06-16H'), parseCivilDate('1439-01-01H')),
      durationBetween(parseCivilDate('1439-03-11H'), parseCivilDate('1441-03-11H')),
    ];
    const both = {
      ...first,
      years: first.years + running.years,
      months: first.months + running.months,
      days: first.days + running.days,
    };
    expect(running.years).toBe(2);
    expect([time('1441-03-11H', taken)[1], time('1445-01-01H', taken)[1]]).toEqual([
      formatDuration(both),
      formatDuration(both),
    ]);
  });

  it('has no known time where the record is not complete, or its ranks contradict one another', () => {
    expect(time('1447-01-01H', { asOf: '1447-01-01H' }, false)).toEqual([undefined, undefined, undefined]);
    const overlapping = employeeWith({ ranks: [...ranks, rank(14, '1446-01-01H', null)] });
    const sheet = at(employeeFactsOf(overlapping, { asOf }), asOf);
    expect([sheet['employee.yearsInRank12'], sheet['employee.rankSince'], sheet['employee.rank']]).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
  });

  it('of four years in 13 opens rank 15, and one day less does not', () => {
    const thirteen = employeeWith({ ranks: [rank(14, '1444-02-30H', null), rank(13, '1440-02-30H', '1444-02-29H')] });
    const short = employeeWith({ ranks: [rank(14, '1444-02-29H', null), rank(13, '1440-02-30H', '1444-02-28H')] });
    expect([statusOf(thirteen), statusOf(short)]).toEqual(['met', 'unmet']);
  });
});

const equivalence = (status: 'pending' | 'granted' | 'refused') => ({ status, authority: 'Ministry of Education' });

describe('the lists of a record', () => {
  it('leave unknown what the record does not say', () => {
    const of = employeeWith({
      penalties: [{ type: 'deduction', issuedOn: '2025-01-01', provenance: 'self-declared' }],
      complete: false,
    });
    expect(on(of, asOf)['employee.penalties']).toEqual({
      items: [{ type: 'deduction', issuedOn: '1446-07-01H' }],
      complete: false,
    });
  });

  it('count a period from its first day to the day after its last, and say what it was', () => {
    const during = { from: '1445-01-01H', lastDay: '1445-01-29H', provenance } as const;
    const of = employeeWith({
      leaves: [{ type: 'study', purposeAchieved: true, ...during }],
      secondments: [{ borrower: 'private', ...during, lastDay: null }],
      absences: [{ ...during, convertedToLeave: false }],
      suspensions: [{ ...during, penaltyFollowed: true }],
      studies: [{ kind: 'study-dispatch', ...during }],
      training: [
        { title: 'Abroad', abroad: true, disregarded: true, ...during },
        { title: 'At home', abroad: false, ...during },
        { title: 'Unsaid', ...during },
      ],
    });
    const dates = { from: '1445-01-01H', to: '1445-02-01H' };
    expect(on(of, asOf).periods).toEqual({
      items: [
        { kind: 'study-leave', purposeAchieved: true, ...dates },
        { kind: 'secondment', borrower: 'private', from: '1445-01-01H', to: null },
        { kind: 'study-dispatch', ...dates },
        { kind: 'absence', convertedToLeave: false, ...dates },
        { kind: 'suspension', penaltyFollowed: true, ...dates },
        { kind: 'foreign-training', excludedByMinister: true, ...dates },
        { kind: 'foreign-training', ...dates },
      ],
      complete: true,
    });
  });

  it('hold a period that ends before it begins with an end that nobody knows, so that it cannot be overlooked', () => {
    const of = employeeWith({ absences: [{ from: '1439-01-02H', lastDay: '1439-01-01H', provenance }] });
    expect(on(of, asOf).periods).toEqual({ items: [{ kind: 'absence', from: '1439-01-02H' }], complete: true });
    expect(outcomeOf(of).outcome).toBe('undetermined');
  });

  it('end with the table of the calendar, and not beyond it', () => {
    const last = formatHijri(lastDay);
    const of = employeeWith({
      suspensions: [{ from: '1499-01-01H', lastDay: last, provenance }],
      ranks: [{ rank: 12, step: 1, from: '1499-01-01H', lastDay: last, provenance }],
    });
    expect(on(of, last)).toMatchObject({ 'employee.suspended': true, 'employee.rank': 12 });
    expect(on(of, last).periods).toMatchObject({ items: [{ kind: 'suspension', from: '1499-01-01H', to: null }] });
  });

  it('leave out a qualification that was found not to be one, and leave open the level of one without equivalence', () => {
    const degree = { degree: 'master', level: 7, specialisation: { title: 'Law' }, awardedOn: '1440-01-01H' } as const;
    const of = employeeWith({
      qualifications: [
        { ...degree, verification: 'rejected' },
        { ...degree, verification: 'unverified' },
        { ...degree, verification: 'verified', equivalence: equivalence('granted') },
        { ...degree, verification: 'verified', equivalence: equivalence('pending') },
        { ...degree, verification: 'verified', equivalence: equivalence('refused') },
      ],
    });
    const { items } = on(of, asOf)['employee.qualifications'] as { items: readonly { level?: number }[] };
    expect(items.map(({ level }) => level)).toEqual([7, 7, undefined, undefined]);
  });
});

const kindOf = (of: Employee, name: 'employee.suspended' | 'employee.penalties' | 'employee.rankSince') => {
  const entry = employeeFactsOf(of)[name];
  return isDated(entry) ? entry.map(({ provenance: found }) => [found?.kind, found?.source]) : entry;
};

describe('where a fact comes from', () => {
  it('is the list of the record, as sure as the least sure of its entries', () => {
    const penalty = { type: 'warning', issuedOn: '1445-01-01H' } as const;
    const penalties = (['verified', 'derived', 'self-declared'] as const).map((kind) => ({
      ...penalty,
      provenance: kind,
    }));
    const kinds = [1, 2, 3].map((n) =>
      kindOf(employeeWith({ penalties: penalties.slice(0, n) }), 'employee.penalties'),
    );
    expect(kinds).toEqual([[['verified', 'penalties']], [['derived', 'penalties']], [['self-declared', 'penalties']]]);
  });

  it('is derived where the record only lacks an entry, or a date is put together from two', () => {
    const suspensions = [{ from: '1445-01-01H', lastDay: '1445-02-01H', provenance } as const];
    expect(kindOf(employeeWith({ suspensions }), 'employee.suspended')).toEqual([
      ['derived', 'suspensions'],
      ['verified', 'suspensions'],
      ['derived', 'suspensions'],
    ]);
    expect(kindOf(employeeWith({}), 'employee.rankSince')).toEqual([
      ['derived', 'ranks'],
      ['self-declared', 'ranks'],
    ]);
  });
});

describe('the facts of a post', () => {
  it('are those that it has, and no others', () => {
    const { dismissalFinal: _a, minExperience: _b, minQualification: _c, ...bare } = post;
    const { holderSeconded: _d, previousHolderDismissed: _e, ...least } = bare;
    expect(postFactsOf(least)).toEqual({ 'target.rank': 7, 'target.vacancy': 'actual' });
    expect(postFactsOf({ ...post, dismissalFinal: true })).toEqual({
      'target.rank': 7,
      'target.vacancy': 'actual',
      'target.minExperience': 'P4Y',
      'target.minQualification': 6,
      'post.holderSeconded': false,
      'post.previousHolderDismissed': false,
      'dismissal.final': true,
    });
  });

  it('do not say who is employed: no fact is a name, a number of a person, or an id', () => {
    const said = JSON.stringify(factsOf(employeeWith({}), post));
    expect(said).not.toContain('e-1999-0001');
  });
});
