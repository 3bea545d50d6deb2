import type { Outcome, Shown } from '../../../../src/rules/index.js';
import { years } from '../../../../src/models/calendar/duration.js';
import {
  atLeast,
  atMost,
  code,
  condition,
  countable,
  covered,
  date,
  elementOf,
  facts,
  is,
  list,
  maybe,
  quantity,
  registry,
  where,
} from '../../../../src/rules/index.js';
import { about, caseOf, fileOf, label, vectorSet } from './vector.js';

const it = facts('', {
  start: date({ label }),
  leaves: list(
    {
      kind: code({ unpaid: label, paid: label }, { label }),
      from: maybe(date({ label })),
      to: maybe(date({ label })),
      days: quantity({ label, min: 0 }),
    },
    { label },
  ),
});
const leave = elementOf(it, 'leaves');
const unpaid = where(it.leaves, is(leave.kind, 'unpaid'));
const rules = [
  condition({ ...about('at-least-10-days'), holds: atLeast(covered(unpaid, it.start), 10) }),
  condition({ ...about('at-most-10-days'), holds: atMost(covered(unpaid, it.start), 10) }),
  condition({ ...about('a-year-has-passed-without-them'), holds: atLeast(countable(it.start, unpaid), years(1)) }),
];
const set = vectorSet('periods', registry([it]), rules);

type Row = Readonly<Record<string, Shown>>;
const lasting = (from: string, to: string | null): Row => ({ kind: 'unpaid', from, to });

/*
 * 1446-01-10H to 1447-01-20H is a year of 354 days and ten days more: a year has passed without the periods as long as
 * they cover ten days or fewer.
 */
const table: Readonly<
  Record<
    string,
    readonly [
      readonly Row[] | { readonly items: readonly Row[]; readonly complete: boolean } | undefined,
      string,
      Outcome,
    ]
  >
> = {
  'no period': [[], 'ftt', 'ineligible'],
  'ten days': [[lasting('1446-03-01H', '1446-03-11H')], 'ttt', 'eligible'],
  'eleven days': [[lasting('1446-03-01H', '1446-03-12H')], 'tff', 'ineligible'],
  'days that overlap count once': [
    [lasting('1446-03-01H', '1446-03-09H'), lasting('1446-03-03H', '1446-03-11H')],
    'ttt',
    'eligible',
  ],
  'a period inside another counts once': [
    [lasting('1446-03-01H', '1446-03-11H'), lasting('1446-03-03H', '1446-03-05H')],
    'ttt',
    'eligible',
  ],
  'periods that touch': [
    [lasting('1446-03-06H', '1446-03-11H'), lasting('1446-03-01H', '1446-03-06H')],
    'ttt',
    'eligible',
  ],
  'days before the start do not count': [[lasting('1446-01-01H', '1446-01-20H')], 'ttt', 'eligible'],
  'a period that runs is cut at the date': [[lasting('1447-01-10H', null)], 'ttt', 'eligible'],
  'a period that begins later does not count': [[lasting('1447-01-20H', null)], 'ftt', 'ineligible'],
  'a period of unknown end is at least a day, and perhaps for ever': [
    [{ kind: 'unpaid', from: '1446-03-01H' }],
    'uuu',
    'undetermined',
  ],
  'a period of unknown end that began lately': [[{ kind: 'unpaid', from: '1447-01-10H' }], 'utt', 'undetermined'],
  'a period of unknown end beside enough': [
    [lasting('1446-03-01H', '1446-03-13H'), { kind: 'unpaid', from: '1446-05-01H' }],
    'tff',
    'ineligible',
  ],
  'an undated period adds its days': [
    [{ kind: 'unpaid', from: null, days: 4 }, lasting('1446-03-01H', '1446-03-07H')],
    'ttt',
    'eligible',
  ],
  'an undated period of unknown length': [[{ kind: 'unpaid', from: null }], 'uuu', 'undetermined'],
  'a period of unknown beginning may be undated': [
    [{ kind: 'unpaid', to: '1446-01-15H', days: 5 }],
    'utt',
    'undetermined',
  ],
  'a period of unknown kind': [[{ from: '1446-03-01H', to: '1446-03-21H' }], 'uuu', 'undetermined'],
  'a period of unknown kind and few days': [[{ from: '1446-03-01H', to: '1446-03-04H' }], 'ftt', 'ineligible'],
  'a period of another kind, of unknown end': [[{ kind: 'paid', from: '1446-03-01H' }], 'ftt', 'ineligible'],
  'periods that may have others': [
    { items: [lasting('1446-03-01H', '1446-03-11H')], complete: false },
    'tuu',
    'undetermined',
  ],
  'periods of which nothing is known': [undefined, 'uuu', 'undetermined'],
};

export const periods = fileOf(
  'Periods: the union of days, the clock that stops, and periods of which something is unknown',
  'The definition: (start + duration) + days covered <= the date; periods are half-open and clipped to [start, date)',
  set,
  Object.entries(table).map(([id, [leaves, statuses, outcome]]) =>
    caseOf(set, id, { start: '1446-01-10H', ...(leaves === undefined ? {} : { leaves }) }, '1447-01-20H', [
      outcome,
      statuses,
    ]),
  ),
);
