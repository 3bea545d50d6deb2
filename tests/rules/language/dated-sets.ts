import fc from 'fast-check';
import { formatHijri, parseCivilDate } from '../../../src/models/calendar/civil-date.js';
import { days, months, years } from '../../../src/models/calendar/duration.js';
import {
  code,
  date,
  duration,
  facts,
  flag,
  list,
  maybe,
  quantity,
  registry,
  ruleSet,
} from '../../../src/rules/language/index.js';
import type { Instrument, Node, Rule } from '../../../src/rules/language/index.js';

/** Rules of a lending library, to have expressions of every kind over a registry that is not of this package's law. */

const label = { ar: 'واقعة', en: 'Fact' };
const kinds = { book: label, map: label };

const member = facts('member', {
  active: flag({ label }),
  fines: quantity({ label, min: 0, max: 9 }),
  kind: maybe(code({ pupil: label, guest: label }, { label })),
  since: date({ label }),
  until: maybe(date({ label })),
  term: duration({ label }),
  photo: flag({ label, moves: 'snapshot' }),
  loans: list(
    { kind: code(kinds, { label }), days: quantity({ label }), takenOn: date({ label }), late: flag({ label }) },
    { label, happens: 'takenOn' },
  ),
  pauses: list(
    {
      from: maybe(date({ label })),
      to: maybe(date({ label })),
      days: quantity({ label, min: 0 }),
      kind: code(kinds, { label }),
    },
    { label },
  ),
  trusted: flag({ label }),
  lastLoanOn: maybe(date({ label })),
  recentDays: quantity({ label }),
});

export const loans: Node = { k: 'list', name: 'member.loans' };
export const pauses: Node = { k: 'list', name: 'member.pauses' };
export const fact = (name: string): Node => ({ k: 'fact', name: `member.${name}` });
export const loan = (name: string): Node => ({ k: 'field', list: 'member.loans', name });
export const pause = (name: string): Node => ({ k: 'field', list: 'member.pauses', name });
const asOf: Node = { k: 'as-of' };
const lasting = (value: ReturnType<typeof years>): Node => ({ k: 'literal', type: 'duration', value });

export const lendingFacts = registry([member], {
  'member.trusted': { k: 'reached', from: fact('since'), duration: fact('term'), excluded: pauses },
  'member.lastLoanOn': { k: 'latest', list: loans, value: loan('takenOn') },
  'member.recentDays': {
    k: 'sum',
    list: {
      k: 'filter',
      list: loans,
      where: {
        k: 'compare',
        op: '>',
        a: loan('takenOn'),
        b: { k: 'before', date: asOf, duration: lasting(months(2)) },
      },
    },
    value: loan('days'),
  },
});

/** The middle of the days that everything here happens around. */
export const middle = parseCivilDate('1447-01-29H');
const dayArb = fc.integer({ min: middle - 420, max: middle + 200 });
const durationArb = fc.constantFrom(
  days(0),
  days(1),
  days(45),
  months(1),
  months(3, 'gregorian'),
  years(1),
  years(1, 'gregorian'),
  years(70),
);
const op = fc.constantFrom<'<' | '<=' | '=' | '!=' | '>' | '>='>('<', '<=', '=', '!=', '>', '>=');

type Trees = Record<'truth' | 'number' | 'date' | 'duration' | 'loans' | 'pauses' | 'inLoan' | 'inPause', Node>;

const dated = <T>(type: 'number' | 'truth' | 'duration', value: fc.Arbitrary<T>): fc.Arbitrary<Node> =>
  fc.tuple(value, value, dayArb).map(
    ([first, second, turn]) =>
      ({
        k: 'given',
        name: 'limit',
        type,
        values: [
          { from: middle - 20_000, to: turn, value: first },
          { from: turn, value: second },
        ],
      }) as Node,
  );

const oneOf = (...nodes: fc.Arbitrary<Node>[]) => fc.oneof({ maxDepth: 3, depthSize: 'small' }, ...nodes);
const read = (of: fc.Arbitrary<Node>) =>
  fc.tuple(of, of).map(([A, B]): Node => ({ k: 'reading', id: 'AMB', options: { A, B }, default: 'A' }));
const compared = (a: fc.Arbitrary<Node>, b: fc.Arbitrary<Node>) =>
  fc.tuple(op, a, b).map(([of, x, y]): Node => ({ k: 'compare', op: of, a: x, b: y }));
const both = (of: fc.Arbitrary<Node>) =>
  fc
    .tuple(fc.constantFrom('all', 'any'), fc.array(of, { minLength: 1, maxLength: 3 }))
    .map(([k, parts]): Node => ({ k: k as 'all', of: parts }));
const negated = (of: fc.Arbitrary<Node>) => of.map((inner): Node => ({ k: 'not', of: inner }));
const filtered = (of: fc.Arbitrary<Node>, where: fc.Arbitrary<Node>) =>
  fc.tuple(of, where).map(([inner, holds]): Node => ({ k: 'filter', list: inner, where: holds }));

const trees = fc.letrec<Trees>((tie) => {
  const chosen = (of: fc.Arbitrary<Node>) =>
    fc.record({
      k: fc.constant('choose' as const),
      when: tie('truth'),
      then: of,
      otherwise: of,
    }) as fc.Arbitrary<Node>;
  const number = fc.integer({ min: 0, max: 9 });
  return {
    truth: oneOf(
      fc.constantFrom(fact('active'), fact('trusted'), fact('photo')),
      dated('truth', fc.boolean()),
      compared(tie('date'), tie('date')),
      compared(tie('date'), fc.constant(asOf)),
      compared(tie('number'), tie('number')),
      compared(tie('duration'), tie('duration')),
      fc
        .constantFrom(fact('kind'), fact('until'), fact('lastLoanOn'), {
          k: 'latest',
          list: loans,
          value: loan('kind'),
        } as Node)
        .map((of): Node => ({ k: 'present', of })),
      fc
        .constantFrom(fact('kind'), { k: 'latest', list: loans, value: loan('kind') } as Node)
        .map((of): Node => ({ k: 'in', of, codes: ['guest', 'book'] })),
      fc.oneof(tie('loans'), tie('pauses')).map((of): Node => ({ k: 'some', list: of })),
      fc
        .tuple(tie('date'), tie('duration'), fc.option(tie('pauses'), { nil: undefined }))
        .map(([from, lasts, excluded]): Node => ({
          k: 'reached',
          from,
          duration: lasts,
          ...(excluded === undefined ? {} : { excluded }),
        })),
      both(tie('truth')),
      negated(tie('truth')),
      fc
        .tuple(fc.integer({ min: 1, max: 3 }), fc.array(tie('truth'), { minLength: 2, maxLength: 3 }))
        .map(([count, of]): Node => ({ k: 'at-least-of', count, of })),
      chosen(tie('truth')),
      read(tie('truth')),
    ),
    number: oneOf(
      number.map((value): Node => ({ k: 'literal', type: 'number', value })),
      fc.constantFrom(fact('fines'), fact('recentDays')),
      dated('number', number),
      tie('loans').map((of): Node => ({ k: 'sum', list: of, value: loan('days') })),
      fc.tuple(tie('pauses'), tie('date')).map(([of, since]): Node => ({ k: 'covered', list: of, since })),
      fc.tuple(tie('number'), tie('number')).map((of): Node => ({ k: 'add', of })),
      chosen(tie('number')),
    ),
    date: oneOf(
      dayArb.map((value): Node => ({ k: 'literal', type: 'date', value })),
      fc.constantFrom(asOf, fact('since'), fact('until'), fact('lastLoanOn')),
      fc
        .tuple(fc.constantFrom('after' as const, 'before' as const), tie('date'), tie('duration'))
        .map(([k, of, lasts]): Node => ({ k, date: of, duration: lasts })),
      fc.tuple(tie('date'), tie('number')).map(([of, by]): Node => ({ k: 'shift', date: of, days: by })),
      fc
        .tuple(fc.constantFrom('hijri' as const, 'gregorian' as const), tie('date'))
        .map(([calendar, of]): Node => ({ k: 'year-start', calendar, of })),
      tie('loans').map((of): Node => ({ k: 'latest', list: of, value: loan('takenOn') })),
      chosen(tie('date')),
      read(tie('date')),
    ),
    duration: oneOf(
      durationArb.map(lasting),
      fc.constant(fact('term')),
      dated('duration', durationArb),
      fc.tuple(tie('duration'), durationArb.map(lasting)).map((of): Node => ({ k: 'add', of })),
      chosen(tie('duration')),
    ),
    loans: oneOf(fc.constant(loans), filtered(tie('loans'), tie('inLoan')), read(tie('loans'))),
    pauses: oneOf(fc.constant(pauses), filtered(tie('pauses'), tie('inPause'))),
    inLoan: oneOf(
      fc.constant<Node>({ k: 'in', of: loan('kind'), codes: ['book'] }),
      fc.constant(loan('late')),
      compared(fc.constant(loan('takenOn')), tie('date')),
      compared(fc.constant(loan('days')), tie('number')),
      both(tie('inLoan')),
      negated(tie('inLoan')),
    ),
    inPause: oneOf(
      fc.constant<Node>({ k: 'in', of: pause('kind'), codes: ['map'] }),
      fc.constant<Node>({ k: 'present', of: pause('to') }),
      compared(fc.constant(pause('from')), tie('date')),
      negated(tie('inPause')),
    ),
  };
});

/** Random expressions of every type. */
export const expressions: fc.Arbitrary<Node> = fc.oneof(trees.truth, trees.number, trees.date, trees.duration);

const instrument: Instrument = {
  id: 'lending',
  kind: 'law',
  title: label,
  issued: 'for these tests',
  from: '1400-01-01H',
};
const cites = { instrument: 'lending', kind: 'law' } as const;

/** A condition or a bar, a rule to be held consistent, or an exception to the first rule, law always or on some days. */
const ruleArb = (index: number): fc.Arbitrary<Rule> => {
  const { truth } = trees;
  const excepting = index < 2 ? fc.constant(false) : fc.boolean();
  return fc
    .record({
      says: truth,
      applies: fc.option(truth, { nil: undefined }),
      kind: fc.constantFrom('condition', 'condition', 'bar', 'consistency') as fc.Arbitrary<Rule['kind']>,
      severity: fc.constantFrom<Rule['severity']>('blocking', 'blocking', 'warning'),
      from: fc.option(dayArb, { nil: undefined, freq: 3 }),
      lasts: fc.option(fc.integer({ min: 1, max: 200 }), { nil: undefined, freq: 3 }),
      excepting,
      instead: fc.option(truth, { nil: undefined }),
    })
    .map(({ says, applies, kind, severity, from, lasts, excepting: excepts, instead }): Rule => ({
      id: `rule-${index}`,
      kind: excepts ? 'exception' : kind,
      severity,
      cites,
      title: label,
      confidence: 'high',
      ...(applies === undefined ? {} : { applies }),
      ...(excepts || kind === 'bar' ? { when: says } : { holds: says }),
      ...(excepts ? { excepts: 'rule-0', ...(instead === undefined ? {} : { instead }) } : {}),
      ...(from === undefined ? {} : { from, ...(lasts === undefined ? {} : { to: from + lasts }) }),
    }));
};

/** Random rule sets over the lending library's facts. */
export const lendingSets = fc.tuple(ruleArb(0), ruleArb(1), ruleArb(2)).map((rules) =>
  ruleSet({
    id: 'lending',
    title: label,
    facts: lendingFacts,
    instruments: [instrument],
    rules,
    from: '1400-01-01H',
  }),
);

const civil = dayArb.map(formatHijri);
const lengthArb = fc.constantFrom('P0D', 'P20D', 'P2M', 'P1Y', 'P1Y1M');
const some = <T extends Record<string, fc.Arbitrary<unknown>>>(of: T) => fc.record(of, { requiredKeys: [] });
const rows = <T>(of: fc.Arbitrary<T>) =>
  fc.oneof(
    fc.array(of, { maxLength: 3 }),
    fc.record({ items: fc.array(of, { maxLength: 2 }), complete: fc.boolean() }),
  );

const entries = {
  active: fc.boolean(),
  fines: fc.integer({ min: 0, max: 9 }),
  kind: fc.constantFrom('pupil', 'guest', null),
  since: civil,
  until: fc.option(civil),
  term: lengthArb,
  photo: fc.boolean(),
  loans: rows(
    some({
      kind: fc.constantFrom('book', 'map'),
      days: fc.integer({ min: -3, max: 9 }),
      takenOn: civil,
      late: fc.boolean(),
    }),
  ),
  pauses: rows(
    some({
      from: fc.option(civil, { freq: 5 }),
      to: fc.option(civil),
      days: fc.integer({ min: 0, max: 60 }),
      kind: fc.constantFrom('book', 'map'),
    }),
  ),
  trusted: fc.boolean(),
  lastLoanOn: fc.option(civil),
  recentDays: fc.integer({ min: 0, max: 20 }),
};

/** A value that is another before and after a day, or for some days only, or that stays as it is. */
const held = (value: fc.Arbitrary<unknown>): fc.Arbitrary<unknown> =>
  fc.oneof(
    { weight: 3, arbitrary: value },
    {
      weight: 1,
      arbitrary: fc
        .tuple(value, value, dayArb, fc.integer({ min: 0, max: 90 }), fc.boolean())
        .map(([first, second, turn, gap, ends]) => [
          { to: formatHijri(turn), value: first },
          { from: formatHijri(turn + gap), value: second, ...(ends ? { to: formatHijri(turn + gap + 40) } : {}) },
        ]),
    },
  );

/** Random histories of a member: with holes, with lists that are incomplete, and with facts that change. */
export const lendingHistories: fc.Arbitrary<Readonly<Record<string, unknown>>> = fc
  .record(
    Object.fromEntries(Object.entries(entries).map(([name, value]) => [name, held(value)])),
    // Derived facts are seldom given, or all would be in conflict.
    { requiredKeys: [] },
  )
  .chain((given) =>
    fc.boolean().map((derives) => {
      const { trusted, lastLoanOn, recentDays, ...rest } = given;
      return Object.fromEntries(
        Object.entries(derives ? rest : { ...rest, trusted, lastLoanOn, recentDays })
          .filter(([, value]) => value !== undefined)
          .map(([name, value]) => [`member.${name}`, value]),
      );
    }),
  );
