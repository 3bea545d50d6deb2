import type { Outcome, Shown } from '../../../../src/rules/index.js';
import {
  all,
  atLeast,
  atMost,
  code,
  condition,
  count,
  date,
  elementOf,
  equals,
  facts,
  flag,
  is,
  latest,
  list,
  present,
  quantity,
  registry,
  some,
  total,
  where,
} from '../../../../src/rules/index.js';
import { about, caseOf, fileOf, label, vectorSet } from './vector.js';

const it = facts('', {
  fines: list(
    {
      kind: code({ minor: label, major: label }, { label }),
      amount: quantity({ label, min: 0, max: 100 }),
      paid: flag({ label }),
      on: date({ label }),
    },
    { label, happens: 'on' },
  ),
});
const fine = elementOf(it, 'fines');
const major = where(it.fines, is(fine.kind, 'major'));
const rules = [
  condition({ ...about('some-major'), holds: some(major) }),
  condition({ ...about('major-at-least-10'), holds: atLeast(total(major, fine.amount), 10) }),
  condition({ ...about('major-at-most-10'), holds: atMost(total(major, fine.amount), 10) }),
  condition({ ...about('two-at-least'), holds: atLeast(count(it.fines), 2) }),
  condition({
    ...about('some-major-unpaid'),
    holds: some(it.fines, all(is(fine.kind, 'major'), equals(fine.amount, 5))),
  }),
  condition({ ...about('there-is-a-last'), holds: present(latest(it.fines, fine.amount)) }),
  condition({ ...about('last-is-5'), holds: equals(latest(it.fines, fine.amount), 5, { ifNone: false }) }),
];
const set = vectorSet('lists', registry([it]), rules);

type Row = Readonly<Record<string, Shown>>;
const [day, later] = ['1446-06-01H', '1446-07-01H'];
const row = (kind: string | undefined, amount: number | undefined, on: string | undefined = day): Row => ({
  ...(kind === undefined ? {} : { kind }),
  ...(amount === undefined ? {} : { amount }),
  ...(on === '' ? {} : { on }),
});
const complete = (...items: readonly Row[]): Shown => items;
const perhapsMore = (...items: readonly Row[]): Shown => ({ items, complete: false });

/** The list, how each rule comes out, and the outcome. */
const table: Readonly<Record<string, readonly [Shown | undefined, string, Outcome]>> = {
  'a list of which nothing is known': [undefined, 'uuuuuuu', 'undetermined'],
  'an empty list': [complete(), 'fftffff', 'ineligible'],
  'an empty list that may have others': [perhapsMore(), 'uuuuuuu', 'undetermined'],
  one: [complete(row('major', 5)), 'tftfttt', 'ineligible'],
  two: [complete(row('major', 5), row('major', 5, later)), 'ttttttt', 'eligible'],
  'one that may have others': [perhapsMore(row('major', 5)), 'tuuuttu', 'undetermined'],
  'enough that may have others': [perhapsMore(row('major', 20)), 'ttfuutu', 'ineligible'],
  'one of unknown amount': [complete(row('major', undefined)), 'tuufutu', 'ineligible'],
  'one of unknown amount beside enough': [
    complete(row('major', 11), row('major', undefined, later)),
    'ttftutu',
    'ineligible',
  ],
  'one of unknown kind': [complete(row(undefined, 5)), 'uftfutt', 'ineligible'],
  'one of unknown kind and enough': [complete(row(undefined, 20)), 'uuufftf', 'ineligible'],
  'one that the filter leaves out, of unknown amount': [complete(row('minor', undefined)), 'fftfftu', 'ineligible'],
  'one after the date': [complete(row('major', 5, '1448-01-01H')), 'fftffff', 'ineligible'],
  'one of unknown date': [complete(row('major', 5, '')), 'uftfuuu', 'ineligible'],
  'two, of which the last is of another amount': [
    complete(row('major', 5), row('minor', 7, later)),
    'tfttttf',
    'ineligible',
  ],
  'two of one day, so that either may be the last': [
    complete(row('major', 5), row('minor', 7)),
    'tfttttu',
    'ineligible',
  ],
};
export const lists = fileOf(
  'Lists: elements of which something is unknown, and lists that may have others',
  'The definitions: an element of unknown kind or date may be a member; the filter comes before the value; what is later than the date of the decision does not count',
  set,
  Object.entries(table).map(([id, [fines, statuses, outcome]]) =>
    caseOf(set, id, fines === undefined ? {} : { fines }, '1447-01-10H', [outcome, statuses]),
  ),
);
