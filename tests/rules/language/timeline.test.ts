import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatHijri, parseCivilDate } from '../../../src/models/calendar/civil-date.js';
import { lastDay } from '../../../src/models/calendar/umalqura.js';
import { ordinaryPromotion } from '../../../src/rules/index.js';
import { at, isDated } from '../../../src/rules/language/history.js';
import { contextOf, judge } from '../../../src/rules/language/judge.js';
import type { Judged } from '../../../src/rules/language/judge.js';
import type { RuleSet } from '../../../src/rules/language/rule-set.js';
import { parseSheet } from '../../../src/rules/language/sheet.js';
import { timeline } from '../../../src/rules/language/timeline.js';
import { sheetOf, workedCases } from '../cases.js';
import { lendingHistories, lendingSets, middle } from './dated-sets.js';

type Facts = Readonly<Record<string, unknown>>;
interface Window {
  readonly from: number;
  readonly to: number;
}

const idOf = ({ rule, part }: { readonly rule: string; readonly part?: string }): string =>
  part === undefined ? rule : `${rule}/${part}`;

/** The statuses of all rules and the outcome, as one text to compare. */
const textOf = (outcome: string, statuses: ReadonlyMap<string, string>): string =>
  `${outcome}: ${[...statuses].toSorted(([a], [b]) => (a < b ? -1 : 1)).join(' ')}`;

const judgedText = ({ outcome, judgements }: Judged): string =>
  textOf(outcome, new Map(judgements.map(({ rule, status }) => [rule.id, status])));

/** The oracle: the set judged on one day after the other, by the facts of that day. */
const judging = (set: RuleSet, facts: Facts): ((day: number) => Judged) => {
  const parsedOn = (asOf: string) => parseSheet(set.registry, at(facts, asOf));
  const always = Object.values(facts).some(isDated) ? undefined : parsedOn(formatHijri(middle));
  return (day) => {
    const asOf = formatHijri(day);
    return judge(set, contextOf(set, always ?? parsedOn(asOf), { asOf }));
  };
};

/** What a timeline says of each day, unrolled from its first day and the rules that turn at each span. */
const unroll = (set: RuleSet, facts: Facts, { from, to }: Window): readonly string[] => {
  const { spans } = timeline(set, facts as never, { from: formatHijri(from), to: formatHijri(to) });
  const statuses = new Map(judging(set, facts)(from).judgements.map(({ rule, status }) => [rule.id, status]));
  return spans.flatMap((span) => {
    for (const turn of span.changed) {
      if (statuses.get(idOf(turn)) !== turn.was) return [`${idOf(turn)} was not ${turn.was} before ${span.from}`];
      if (turn.is === undefined) statuses.delete(idOf(turn));
      else statuses.set(idOf(turn), turn.is);
    }
    const length = parseCivilDate(span.to) - parseCivilDate(span.from);
    return Array<string>(length).fill(textOf(span.outcome, statuses));
  });
};

/** The first day of which a timeline says other than what judging that day gives. */
const firstDifference = (set: RuleSet, facts: Facts, window: Window): readonly string[] | undefined => {
  const said = unroll(set, facts, window);
  const judgeOn = judging(set, facts);
  if (said.length !== window.to - window.from) return [`${said.length} days`, ...said];
  for (let day = window.from; day < window.to; day += 1) {
    const judged = judgedText(judgeOn(day));
    if (judged !== said[day - window.from]) return [formatHijri(day), String(said[day - window.from]), judged];
  }
  return undefined;
};

const ordinary = workedCases.filter(({ facts }) => facts['promotionType'] === 'ordinary').map(sheetOf);

/** A worked case with facts left out, taken from another case, or with dates moved by some days. */
const nearEligible = fc
  .tuple(
    fc.constantFrom(...ordinary),
    fc.constantFrom(...ordinary),
    fc.array(fc.nat(), { maxLength: 2 }),
    fc.array(fc.nat(), { maxLength: 2 }),
    fc.integer({ min: -2, max: 40 }),
  )
  .map(([of, other, holes, taken, moved]) => {
    const sheet: Record<string, unknown> = { ...of.sheet };
    const names = Object.keys(other.sheet);
    for (const at of taken) {
      const name = names[at % names.length];
      if (name !== undefined) sheet[name] = other.sheet[name];
    }
    for (const at of holes) {
      const name = Object.keys(sheet)[at % Object.keys(sheet).length];
      if (name !== undefined) delete sheet[name];
    }
    const text = JSON.stringify(sheet).replaceAll(/"(\d{4}-\d\d-\d\dH)"/g, (_, date: string) =>
      JSON.stringify(formatHijri(parseCivilDate(date) + moved)),
    );
    return JSON.parse(text) as Facts;
  });

const promotionStart = parseCivilDate('1444-12-25H');

describe('the timeline', () => {
  it('is what judging day by day gives, over twenty years of worked cases', () => {
    // One whose excluded periods stop the clock, and one whose penalty passes.
    for (const { sheet } of workedCases.filter(({ id }) => id === 'P-006' || id === 'P-034').map(sheetOf)) {
      const from = parseCivilDate('1440-06-30H');
      expect(firstDifference(ordinaryPromotion, sheet, { from, to: from + 7_087 })).toBeUndefined();
    }
  });

  it('is what judging day by day gives, near the boundary of ordinary promotion', () => {
    fc.assert(
      fc.property(nearEligible, fc.integer({ min: 0, max: 900 }), (sheet, later) => {
        const from = promotionStart + later;
        expect(firstDifference(ordinaryPromotion, sheet, { from, to: from + 40 })).toBeUndefined();
      }),
    );
  });

  it('is what judging day by day gives, for random rules, facts that change, and holes', () => {
    fc.assert(
      fc.property(lendingSets, lendingHistories, fc.integer({ min: 1, max: 110 }), (set, facts, length) => {
        const window = { from: middle - 55, to: middle - 55 + length };
        expect(firstDifference(set, facts, window)).toBeUndefined();
      }),
    );
  });

  it('has no two neighbours that say the same', () => {
    fc.assert(
      fc.property(lendingSets, lendingHistories, (set, facts) => {
        const { spans } = timeline(set, facts as never, {
          from: formatHijri(middle - 100),
          to: formatHijri(middle + 100),
        });
        spans.slice(1).forEach((span, i) => {
          expect(span.changed.length > 0 || span.outcome !== spans[i]?.outcome).toBe(true);
        });
      }),
    );
  });

  it('is the same whether it is asked for at once or in two parts', () => {
    fc.assert(
      fc.property(nearEligible, fc.integer({ min: 1, max: 3_000 }), (sheet, days) => {
        const [from, cut, to] = [promotionStart, promotionStart + days, promotionStart + 3_001].map(formatHijri) as [
          string,
          string,
          string,
        ];
        const outcomes = (a: string, b: string) =>
          timeline(ordinaryPromotion, sheet, { from: a, to: b }).spans.map((span) => [span.from, span.outcome]);
        const [whole, parts] = [outcomes(from, to), [...outcomes(from, cut), ...outcomes(cut, to)]];
        expect(parts.filter(([day]) => day !== cut)).toEqual(whole.filter(([day]) => day !== cut));
      }),
    );
  });
});

const {
  'employee.experienceFrom': _from,
  'target.minExperience': _least,
  ...worked
} = sheetOf(workedCases.find(({ id }) => id === 'P-001') as (typeof workedCases)[number]).sheet;
const eligible = {
  ...worked,
  'employee.meetsTargetExperience': true,
  'employee.promotions': [],
  'employee.penalties': [],
};
const from = '1446-06-01H';

const of = (settings: { readonly from: string; readonly to?: string }) =>
  timeline(ordinaryPromotion, eligible, settings);
const codeOf = (settings: Parameters<typeof of>[0]): unknown => {
  try {
    return of(settings);
  } catch (thrown) {
    return (thrown as { code: string }).code;
  }
};
const noticesBefore = (to: string) => of({ from: '1443-01-01H', to }).notices.map(({ code }) => code);

describe('earliest and lapse', () => {
  it('are the day a suspension ends, and the day another begins, by the rule that says so', () => {
    const facts = {
      ...eligible,
      'employee.suspended': [
        { to: '1447-02-10H', value: true },
        { from: '1447-02-10H', to: '1448-01-01H', value: false },
        { from: '1448-01-01H', value: true },
      ],
    };
    const found = timeline(ordinaryPromotion, facts, { from });
    expect(found.earliest).toBe('1447-02-10H');
    expect(found.lapses).toEqual({ on: '1448-01-01H', because: ['promotion.bar.suspension'] });
    expect(found.spans.map(({ outcome }) => outcome)).toEqual(['ineligible', 'eligible', 'ineligible']);
    expect(found.spans[1]?.changed).toEqual([{ rule: 'promotion.bar.suspension', was: 'unmet', is: 'met' }]);
  });

  it('are a year after a promotion, in the calendar of the law', () => {
    const promoted = { ...eligible, 'employee.promotions': [{ type: 'ordinary', effectiveOn: '1445-12-30H' }] };
    // 1446-12 has 29 days: the anniversary of a 30th is the last day of the month.
    expect(timeline(ordinaryPromotion, promoted, { from }).earliest).toBe('1446-12-29H');
  });

  it('are absent for one who is eligible at no time, and only the lapse for one who stays so', () => {
    const never = timeline(ordinaryPromotion, { ...eligible, 'target.vacancy': 'occupied' }, { from });
    expect([never.earliest, never.lapses]).toEqual([undefined, undefined]);
    const always = timeline(ordinaryPromotion, eligible, { from });
    expect([always.earliest, always.lapses]).toEqual([from, undefined]);
    expect(always.spans[0]?.changed).toEqual([]);
  });

  it('leave open what hangs on a fact that nobody has said', () => {
    const { 'employee.suspended': _unsaid, ...rest } = eligible as Facts;
    const facts = { ...rest, 'employee.suspended': [{ from: '1447-01-01H', value: false }] } as never;
    const found = timeline(ordinaryPromotion, facts, { from });
    expect(found.spans.map(({ outcome }) => outcome)).toEqual(['undetermined', 'eligible']);
    expect(found.earliest).toBe('1447-01-01H');
  });
});

describe('a given fact that comes to contradict what it follows from', () => {
  it('leaves the outcome open from that day on, though no rule turns', () => {
    const { spans } = timeline(
      ordinaryPromotion,
      {
        ...eligible,
        'employee.meetsTargetExperience': false,
        'employee.experienceFrom': '1442-08-01H',
        'target.minExperience': 'P4Y',
        periods: [],
      },
      { from },
    );
    expect(spans.map((span) => [span.from, span.outcome, span.changed])).toEqual([
      [from, 'ineligible', []],
      ['1446-08-01H', 'undetermined', []],
    ]);
  });

  it('is named where it takes eligibility away', () => {
    const found = timeline(
      ordinaryPromotion,
      {
        ...eligible,
        'employee.lastExceptionalPromotionOn': null,
        'employee.promotions': [{ type: 'exceptional', effectiveOn: '1447-02-01H' }],
      },
      { from, readings: { 'AMB-14': 'A' } },
    );
    expect(found.lapses?.on).toBe('1447-02-01H');
    expect(found.lapses?.because).toEqual(expect.arrayContaining(['employee.lastExceptionalPromotionOn']));
  });
});

describe('what a timeline says beside the dates', () => {
  it('names the snapshots that were held still, and no fact that moves', () => {
    const { snapshots } = timeline(ordinaryPromotion, eligible, { from });
    expect(snapshots).toContain('employee.lastYearRating');
    expect(snapshots).not.toContain('employee.suspended');
    expect(timeline(ordinaryPromotion, {}, { from }).snapshots).toEqual([]);
  });

  it('carries the notice that the law was not read so far', () => {
    expect(noticesBefore('1444-07-10H')).toEqual([]);
    expect(noticesBefore('1444-07-11H')).toEqual(['law-not-read-after']);
  });

  it('takes the option of an ambiguity that it is told', () => {
    const promoted = { ...eligible, 'employee.promotions': [{ type: 'ordinary', effectiveOn: '1446-05-10H' }] };
    const earliest = (option: string) =>
      timeline(ordinaryPromotion, promoted, { from, readings: { 'AMB-14': option } }).earliest;
    expect(['A', 'B', 'C'].map(earliest)).toEqual(['1447-05-10H', '1447-01-01H', '1446-07-01H']);
  });
});

describe('the dates asked about', () => {
  it('end after twenty Hijri years, or with the calendar', () => {
    expect(of({ from: '1447-05-30H' }).to).toBe('1467-05-29H');
    expect(of({ from: '1490-01-01H' }).to).toBe(formatHijri(lastDay));
  });

  it('are refused before the law, in the wrong order, and outside the calendar', () => {
    expect(codeOf({ from: '1440-06-08H' })).toBe('no-law-in-force');
    expect(codeOf({ from: '1447-01-01H', to: '1447-01-01H' })).toBe('timeline-empty');
    expect(codeOf({ from: '1447-01-01H', to: '1501-01-01H' })).toBe('outside-calendar');
    expect(codeOf({ from: 'tomorrow' })).toBe('not-a-date');
  });

  it('end with a law that ends, and go no further', () => {
    const ending: typeof ordinaryPromotion = { ...ordinaryPromotion, to: parseCivilDate('1448-01-01H') };
    expect(timeline(ending, eligible, { from }).to).toBe('1448-01-01H');
    expect(() => timeline(ending, eligible, { from, to: '1448-01-02H' })).toThrow(
      expect.objectContaining({ code: 'no-law-in-force' }),
    );
  });
});
