import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatHijri, parseCivilDate } from '../../../src/models/calendar/civil-date.js';
import { years } from '../../../src/models/calendar/duration.js';
import { ordinaryPromotion } from '../../../src/rules/index.js';
import {
  atLeast,
  atMost,
  citing,
  condition,
  decide,
  exception,
  facts,
  flag,
  from,
  given,
  quantity,
  registry,
  ruleSet,
} from '../../../src/rules/language/index.js';
import type { Instrument, Rule, RuleSet } from '../../../src/rules/language/index.js';
import { compareLaw } from '../../../src/rules/language/compare-law.js';
import { contextOf, judge } from '../../../src/rules/language/judge.js';
import { isDated } from '../../../src/rules/language/history.js';
import { lawAsOf } from '../../../src/rules/language/law.js';
import { parseSheet } from '../../../src/rules/language/sheet.js';
import { timeline } from '../../../src/rules/language/timeline.js';
import { lendingHistories, lendingSets, middle } from './dated-sets.js';

const label = { ar: 'واقعة', en: 'Fact' };
const person = facts('person', {
  age: quantity({ label, min: 0, max: 99 }),
  paid: flag({ label }),
  invited: flag({ label }),
  grown: flag({ label }),
});
const text: Instrument = { id: 'club', kind: 'law', title: label, issued: 'for these tests', from: '1440-01-01H' };
const cites = citing(text);
const title = label;

const oldEnough = condition({
  id: 'old-enough',
  cites: cites('9-b'),
  title,
  holds: atLeast(
    person.age,
    given(
      'leastAge',
      from('1440-01-01H', 18),
      from('1444-01-01H', 21, { by: 'Order 7 of 1443H', was: 'not under eighteen years' }),
    ),
  ),
});
const hasPaid = condition({
  id: 'paid/fee',
  cites: cites('10'),
  title,
  from: '1445-01-01H',
  by: 'Order 9 of 1444H',
  was: 'without a fee',
  holds: person.paid,
});
const free = condition({ id: 'free', cites: cites('3'), title, until: '1445-01-01H', holds: person.invited });
const guests = exception({
  id: 'guests',
  cites: cites('11'),
  title,
  from: '1446-01-01H',
  excepts: 'paid/fee',
  when: person.invited,
});

const clubOf = (rules: readonly Rule[], until?: string) =>
  ruleSet({
    id: 'club',
    title,
    facts: registry([person], {
      'person.grown': atMost(given('most', from('1440-01-01H', 25), from('1447-01-01H', 30)), person.age),
    }),
    instruments: [text],
    rules,
    from: '1440-01-01H',
    ...(until === undefined ? {} : { until }),
  });
const club = clubOf([hasPaid, oldEnough, free, guests]);

const codeOf = (run: () => unknown): unknown => {
  try {
    run();
    return undefined;
  } catch (thrown) {
    const { code, path } = thrown as { code: string; path: readonly unknown[] };
    return [code, ...path];
  }
};

describe('lawAsOf', () => {
  it('holds the rules and the values of the day, with what enacted them and the former text', () => {
    const law = lawAsOf(club, '1445-06-01H');
    expect([law.version, law.from, law.to]).toEqual(['club@1445-01-01H', '1445-01-01H', '1446-01-01H']);
    expect(law.rules).toEqual([
      {
        rule: 'paid',
        part: 'fee',
        cites: cites('10'),
        title,
        from: '1445-01-01H',
        by: 'Order 9 of 1444H',
        was: 'without a fee',
        parameters: [],
      },
      {
        rule: 'old-enough',
        cites: cites('9-b'),
        title,
        from: '1440-01-01H',
        parameters: [
          {
            name: 'leastAge',
            value: 21,
            from: '1444-01-01H',
            by: 'Order 7 of 1443H',
            was: 'not under eighteen years',
          },
        ],
      },
    ]);
    expect(law.changes.map(({ change, rule }) => [change, rule])).toEqual([
      ['rule-removed', 'free'],
      ['rule-added', 'paid'],
    ]);
  });

  it('ends each thing that the law ends', () => {
    const law = lawAsOf(clubOf([oldEnough, free], '1450-01-01H'), '1443-12-29H');
    expect([law.from, law.to]).toEqual(['1440-01-01H', '1444-01-01H']);
    expect(law.changes).toEqual([]);
    expect(law.rules.map(({ rule, to }) => [rule, to])).toEqual([
      ['old-enough', '1450-01-01H'],
      ['free', '1445-01-01H'],
    ]);
    expect(law.rules[0]?.parameters[0]?.to).toBe('1444-01-01H');
    expect(lawAsOf(clubOf([oldEnough], '1450-01-01H'), '1449-12-29H').to).toBe('1450-01-01H');
  });

  it('yields a set that decides as the whole one does on each of its days, and on no other', () => {
    const sheet = { 'person.age': 20, 'person.invited': true };
    for (const date of ['1440-01-01H', '1443-12-29H', '1444-01-01H', '1445-12-29H', '1446-01-01H', '1460-01-01H']) {
      const law = lawAsOf(club, date);
      const [whole, part] = [club, law.set].map((set) => decide(set, sheet, { asOf: date }));
      expect(part?.findings).toEqual(whole?.findings);
      expect([part?.outcome, part?.law.version]).toEqual([whole?.outcome, law.version]);
      const ended = law.to === undefined ? [] : [codeOf(() => decide(law.set, sheet, { asOf: String(law.to) }))];
      expect(ended).toEqual(law.to === undefined ? [] : [['no-law-in-force', 'club']]);
    }
  });

  it('decides as the whole set does, for random sets and facts', () => {
    fc.assert(
      fc.property(lendingSets, lendingHistories, fc.integer({ min: -400, max: 200 }), (set, history, shift) => {
        const asOf = formatHijri(middle + shift);
        // Not the facts that may be in conflict: of a fact that only rules of another day read, the whole set says so too.
        const conflicting = new Set(Object.keys(set.registry.derived));
        const plain = Object.fromEntries(
          Object.entries(history).filter(([name, value]) => !conflicting.has(name) && !isDated(value)),
        );
        const read = (of: RuleSet) => {
          const c = contextOf(of, parseSheet(of.registry, plain), { asOf });
          const { outcome, judgements } = judge(of, c);
          return { outcome, statuses: judgements.map(({ rule, status }) => [rule.id, status]) };
        };
        expect(read(lawAsOf(set, asOf).set)).toEqual(read(set));
      }),
    );
  });

  it('knows no law before the first text, after the last, and where a parameter has no value', () => {
    const lapsing = condition({
      id: 'lapsing',
      cites: cites('1'),
      title,
      holds: atLeast(person.age, given('least', from('1440-01-01H', 18, { until: '1442-01-01H' }))),
    });
    const ending = clubOf([lapsing], '1450-01-01H');
    expect(codeOf(() => lawAsOf(ending, '1439-12-29H'))).toEqual(['no-law-in-force', 'club']);
    expect(codeOf(() => lawAsOf(ending, '1450-01-01H'))).toEqual(['no-law-in-force', 'club']);
    expect(codeOf(() => lawAsOf(ending, '1442-01-01H'))).toEqual(['no-law-in-force', 'lapsing', 'least']);
    expect(codeOf(() => decide(ending, { 'person.age': 20 }, { asOf: '1442-01-01H' }))?.[0 as never]).toBe(
      'no-law-in-force',
    );
    expect(lawAsOf(ending, '1441-06-01H').to).toBe('1442-01-01H');
  });

  it('leaves out an exception to what is no law, and what excepts that one', () => {
    const again = exception({ id: 'again', cites: cites('12'), title, excepts: 'guests', when: person.paid });
    const early = exception({ id: 'early', cites: cites('11'), title, excepts: 'paid/fee', when: person.invited });
    const set = clubOf([hasPaid, oldEnough, early, { ...again, excepts: 'early' }]);
    expect(lawAsOf(set, '1442-01-01H').set.rules.map(({ id }) => id)).toEqual(['old-enough']);
    expect(decide(lawAsOf(set, '1442-01-01H').set, { 'person.age': 20 }, { asOf: '1442-01-01H' }).outcome).toBe(
      'eligible',
    );
  });

  it('tells the versions of ordinary promotion, the Job Discipline Law being the second', () => {
    const first = lawAsOf(ordinaryPromotion, '1440-06-09H');
    expect([first.from, first.to, first.readUntil]).toEqual(['1440-06-09H', '1443-08-20H', '1444-07-09H']);
    const second = lawAsOf(ordinaryPromotion, '1447-01-01H');
    expect([second.from, second.to]).toEqual(['1443-08-20H', undefined]);
    expect(second.changes.map(({ rule, by }) => [rule, by])).toEqual([
      ['posts.dismissed-holder-freeze', 'Royal Decree M/18 of 8/2/1443H, art. 25'],
      ['promotion.bar.disciplinary-penalty', 'Royal Decree M/18 of 8/2/1443H, art. 25'],
    ]);
    const parameters = second.rules.find(({ rule }) => rule === 'promotion.rank-11-13')?.parameters;
    expect(parameters?.map(({ name, value }) => [name, value])).toEqual([['minYearsInRank', 'P2Y']]);
  });
});

const options = (readings: Readonly<Record<string, string>>) =>
  codeOf(() => compareLaw(ordinaryPromotion, '1441-01-01H', '1447-01-01H', { population: [{}], readings }));

describe('compareLaw', () => {
  it('lists what changed in the order of the articles, by number and then by letter', () => {
    const { changes } = compareLaw(club, '1443-01-01H', '1446-06-01H');
    expect(changes.map(({ change, cites: { article, paragraph } }) => [change, article, paragraph])).toEqual([
      ['rule-removed', '3', undefined],
      ['parameter', '9', 'b'],
      ['rule-added', '10', undefined],
      ['rule-added', '11', undefined],
    ]);
    expect(changes[1]).toEqual({
      change: 'parameter',
      rule: 'old-enough',
      cites: cites('9-b'),
      title,
      parameter: 'leastAge',
      from: 18,
      to: 21,
      by: 'Order 7 of 1443H',
      was: 'not under eighteen years',
    });
  });

  it('lists nothing between two days of one version, and turns about when the dates do', () => {
    expect(compareLaw(club, '1444-01-01H', '1444-12-29H').changes).toEqual([]);
    const back = compareLaw(club, '1446-06-01H', '1443-01-01H').changes;
    expect(back.map(({ change, from: old, to }) => [change, old, to])).toEqual([
      ['rule-added', undefined, undefined],
      ['parameter', 21, 18],
      ['rule-removed', undefined, undefined],
      ['rule-removed', undefined, undefined],
    ]);
  });

  it('finds the parameter of a derived fact, at the rule that reads it', () => {
    const grown = condition({ id: 'grown', cites: cites('5'), title, holds: person.grown });
    const { changes } = compareLaw(clubOf([grown]), '1446-01-01H', '1447-01-01H');
    expect(changes.map(({ rule, parameter, from: old, to }) => [rule, parameter, old, to])).toEqual([
      ['grown', 'most', 25, 30],
    ]);
  });

  it('names a parameter once that stands twice in a rule', () => {
    const least = given('least', from('1440-01-01H', years(1)), from('1442-01-01H', years(2)));
    const twice: Rule = { ...oldEnough, holds: atMost(least, least) };
    const { changes } = compareLaw(clubOf([twice]), '1440-01-01H', '1442-01-01H');
    expect(changes.map(({ parameter, from: old, to }) => [parameter, old, to])).toEqual([['least', 'P1Y', 'P2Y']]);
  });

  const population = [
    { 'person.age': 19, 'person.invited': true, 'person.paid': true },
    { 'person.age': 30, 'person.invited': false, 'person.paid': true },
    { 'person.age': 30, 'person.invited': true, 'person.paid': false },
    { 'person.age': 40, 'person.invited': true, 'person.paid': true },
    { 'person.age': 17, 'person.invited': true, 'person.paid': false },
    { 'person.age': 19, 'person.invited': false },
    { 'person.age': 10, 'person.paid': true, 'person.invited': [{ to: '1444-01-01H', value: true }] },
  ];

  it('says of a population who gains, who loses, and by which article', () => {
    const { effect } = compareLaw(club, '1443-01-01H', '1445-06-01H', { population });
    expect([effect?.size, effect?.asOf]).toEqual([7, '1445-06-01H']);
    expect(effect?.gains).toEqual([{ index: 1, was: 'ineligible', is: 'eligible', rules: ['free'] }]);
    expect(effect?.loses).toEqual([
      { index: 0, was: 'eligible', is: 'ineligible', rules: ['old-enough'] },
      { index: 2, was: 'eligible', is: 'ineligible', rules: ['paid/fee'] },
    ]);
    expect(effect?.others).toEqual([]);
    expect(effect?.articles).toEqual([
      { rule: 'paid/fee', cites: cites('10'), gains: 0, loses: 1 },
      { rule: 'old-enough', cites: cites('9-b'), gains: 0, loses: 1 },
      { rule: 'free', cites: cites('3'), gains: 1, loses: 0 },
    ]);
  });

  it('names the exception by which one gains', () => {
    const { effect } = compareLaw(club, '1445-06-01H', '1446-06-01H', { population });
    expect(effect?.gains).toEqual([{ index: 2, was: 'ineligible', is: 'eligible', rules: ['guests'] }]);
  });

  it('tells those apart whose outcome was open, or stays so', () => {
    const unsaid = [{ 'person.age': 30 }, { 'person.age': 19 }, { 'person.age': 30, 'person.invited': true }];
    const { effect } = compareLaw(club, '1443-01-01H', '1445-06-01H', { population: unsaid });
    expect(effect?.others.map(({ index, was, is }) => [index, was, is])).toEqual([[1, 'undetermined', 'ineligible']]);
    expect(effect?.loses.map(({ index, is }) => [index, is])).toEqual([[2, 'undetermined']]);
  });

  it('changes nothing for anybody between two days of one version, on whatever date they are decided', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 5_000 }), fc.boolean(), (later, given_) => {
        const asOf = formatHijri(parseCivilDate('1444-01-01H') + later);
        const { effect } = compareLaw(club, '1444-01-01H', '1444-12-29H', { population, ...(given_ ? { asOf } : {}) });
        expect([effect?.gains, effect?.loses, effect?.others]).toEqual([[], [], []]);
      }),
    );
  });

  it('is the mirror of itself when the dates are exchanged', () => {
    const sheet = fc.record(
      { 'person.age': fc.integer({ min: 15, max: 25 }), 'person.paid': fc.boolean(), 'person.invited': fc.boolean() },
      { requiredKeys: [] },
    );
    const dates = ['1440-01-01H', '1443-12-29H', '1444-01-01H', '1445-01-01H', '1446-01-01H'] as const;
    fc.assert(
      fc.property(
        fc.array(sheet, { maxLength: 8 }),
        fc.constantFrom(...dates),
        fc.constantFrom(...dates),
        (of, a, b) => {
          const settings = { population: of as never, asOf: '1446-06-01H' };
          const [there, back] = [compareLaw(club, a, b, settings), compareLaw(club, b, a, settings)];
          expect(there.effect?.gains.map(({ index }) => index)).toEqual(back.effect?.loses.map(({ index }) => index));
          // The oracle: each decided under the set as it stood on either day.
          const outcome = (date: string, one: object) => {
            const { set, from: since } = lawAsOf(club, date);
            return decide(set, one as never, { asOf: since }).outcome;
          };
          const gains = of.flatMap((one, index) =>
            outcome(a, one) !== 'eligible' && outcome(b, one) === 'eligible' ? [index] : [],
          );
          expect(there.effect?.gains.map(({ index }) => index)).toEqual(gains);
        },
      ),
    );
  });

  it('takes the options of ambiguities that the set mentions, and refuses others', () => {
    expect(options({ 'AMB-14': 'B' })).toBeUndefined();
    expect(options({ 'AMB-99': 'B' })).toEqual(['reading-unknown', 'ordinary-promotion', 'AMB-99']);
  });

  it('knows no law before the first text', () => {
    expect(codeOf(() => compareLaw(club, '1439-01-01H', '1447-01-01H'))).toEqual(['no-law-in-force', 'club']);
    expect(codeOf(() => compareLaw(club, '1447-01-01H', '1439-01-01H'))).toEqual(['no-law-in-force', 'club']);
  });
});

const withLeast = (...values: readonly [ReturnType<typeof from<number>>, ...ReturnType<typeof from<number>>[]]) =>
  codeOf(() => clubOf([{ ...oldEnough, holds: atLeast(person.age, given('least', ...values)) }]));

describe('a set is refused when it is built', () => {
  it('with two values of a parameter for one day, with none for some days between, or with one for no day', () => {
    expect(withLeast(from('1440-01-01H', 18, { until: '1442-01-01H' }), from('1441-12-29H', 21))).toEqual([
      'parameter-overlap',
      'old-enough',
    ]);
    expect(withLeast(from('1440-01-01H', 18, { until: '1442-01-01H' }), from('1442-01-02H', 21))).toEqual([
      'parameter-gap',
      'old-enough',
    ]);
    expect(withLeast(from('1440-01-01H', 18, { until: '1440-01-01H' }))).toEqual(['parameter-empty', 'old-enough']);
    expect(withLeast(from('1442-01-01H', 18), from('1440-01-01H', 21))).toEqual(['parameter-empty', 'old-enough']);
    expect(withLeast(from('1440-01-01H', 18, { until: '1442-01-01H' }), from('1442-01-01H', 21))).toBeUndefined();
  });
});

describe('a set that has expired', () => {
  const ending = clubOf([oldEnough], '1445-01-01H');
  const sheet = { 'person.age': 30 };

  it('decides on its last day and not on the next', () => {
    expect(decide(ending, sheet, { asOf: '1444-12-29H' }).outcome).toBe('eligible');
    expect(codeOf(() => decide(ending, sheet, { asOf: '1445-01-01H' }))).toEqual(['no-law-in-force', 'club']);
  });

  it('has a timeline that ends with it', () => {
    expect(timeline(ending, sheet, { from: '1444-01-01H' }).to).toBe('1445-01-01H');
  });

  it('has no timeline past the last value of a parameter', () => {
    const lapsing = clubOf([
      {
        ...oldEnough,
        holds: atLeast(person.age, given('least', from('1440-01-01H', 18, { until: '1442-01-01H' }))),
      },
    ]);
    expect(timeline(lapsing, sheet, { from: '1441-01-01H', to: '1442-01-01H' }).earliest).toBe('1441-01-01H');
    expect(codeOf(() => timeline(lapsing, sheet, { from: '1441-01-01H', to: '1442-01-02H' }))).toEqual([
      'no-law-in-force',
      'least',
    ]);
  });
});
