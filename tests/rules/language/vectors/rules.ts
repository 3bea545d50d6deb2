import type { Outcome } from '../../../../src/rules/index.js';
import {
  all,
  atLeast,
  bar,
  condition,
  consistency,
  exception,
  facts,
  flag,
  from,
  given,
  maybe,
  no,
  present,
  quantity,
  reading,
  registry,
} from '../../../../src/rules/index.js';
import type { VectorCase } from './vector.js';
import { about, caseOf, fileOf, label, vectorSet } from './vector.js';

const it = facts('', {
  old: flag({ label }),
  licensed: flag({ label }),
  pardoned: flag({ label }),
  pardonRevoked: flag({ label }),
  rural: flag({ label }),
  local: flag({ label }),
  visits: quantity({ label, min: 0 }),
  score: maybe(quantity({ label, min: 1, max: 5 })),
  banned: flag({ label }),
  adult: flag({ label }),
});
const rules = [
  condition({ ...about('licensed'), holds: it.licensed }),
  exception({ ...about('pardon'), excepts: 'licensed', when: it.pardoned }),
  exception({ ...about('pardon-revoked'), excepts: 'pardon', when: it.pardonRevoked }),
  condition({
    ...about('visits'),
    applies: it.local,
    holds: atLeast(it.visits, given('least', from('1440-01-01H', 2), from('1446-01-01H', 4))),
  }),
  exception({ ...about('rural'), excepts: 'visits', when: it.rural, instead: atLeast(it.visits, 1) }),
  bar({ ...about('banned'), when: reading('R', { A: it.banned, B: all(it.banned, it.old) }), from: '1445-01-01H' }),
  condition({ ...about('score'), severity: 'warning', holds: atLeast(it.score, 3, { ifNone: false }) }),
  consistency({ ...about('old-is-adult'), holds: no(all(it.old, no(it.adult))) }),
];
const set = vectorSet('rules', registry([it], { adult: present(it.score) }), rules);

type Sheet = VectorCase['sheet'];
const good: Sheet = {
  old: true,
  licensed: true,
  pardoned: false,
  pardonRevoked: false,
  rural: false,
  local: true,
  visits: 4,
  score: 3,
  banned: false,
};
const without = (...names: readonly string[]): Sheet =>
  Object.fromEntries(Object.entries(good).filter(([name]) => !names.includes(name)));

/** licensed, visits, banned (from 1445H on), score, old is adult; the outcome; and the conflicts. */
const cases: readonly (readonly [
  string,
  Sheet,
  string,
  readonly [Outcome, string, (readonly string[])?],
  Readonly<Record<string, string>>?,
])[] = [
  ['all is well', good, '1447-01-10H', ['eligible', 'ttttt']],
  ['nothing is known', {}, '1447-01-10H', ['undetermined', 'uuuuu']],
  ['a warning does not change the outcome', { ...good, score: 2 }, '1447-01-10H', ['eligible', 'tttft']],
  [
    'no score is a warning, and makes no adult',
    { ...good, score: null, old: false },
    '1447-01-10H',
    ['eligible', 'tttft'],
  ],
  [
    'facts that contradict a consistency',
    { ...good, score: null },
    '1447-01-10H',
    ['undetermined', 'tttff', ['old-is-adult']],
  ],
  [
    'a given value that contradicts what follows',
    { ...good, adult: false, old: false },
    '1447-01-10H',
    ['undetermined', 'ttttt', ['adult']],
  ],
  ['a given value that agrees', { ...good, adult: true }, '1447-01-10H', ['eligible', 'ttttt']],
  ['one rule refuses', { ...good, banned: true }, '1447-01-10H', ['ineligible', 'ttftt']],
  ['a rule that is no law yet', { ...good, banned: true, visits: 2 }, '1444-12-29H', ['eligible', 'tttt']],
  [
    'a rule on the first day that it is law',
    { ...good, banned: true, visits: 2 },
    '1445-01-01H',
    ['ineligible', 'ttftt'],
  ],
  ['a parameter the day before it changes', { ...good, visits: 2 }, '1445-12-30H', ['eligible', 'ttttt']],
  ['a parameter the day it changes', { ...good, visits: 2 }, '1446-01-01H', ['ineligible', 'tfttt']],
  ['a rule that does not apply', { ...good, local: false, visits: 0 }, '1447-01-10H', ['eligible', 'tnttt']],
  ['a rule that may not apply', { ...without('local'), visits: 0 }, '1447-01-10H', ['undetermined', 'tuttt']],
  ['a rule that may not apply and is met', without('local'), '1447-01-10H', ['eligible', 'ttttt']],
  [
    'an exception takes a rule away',
    { ...good, licensed: false, pardoned: true },
    '1447-01-10H',
    ['eligible', 'etttt'],
  ],
  [
    'an exception to an exception',
    { ...good, licensed: false, pardoned: true, pardonRevoked: true },
    '1447-01-10H',
    ['ineligible', 'ftttt'],
  ],
  ['an exception that may hold', { ...without('pardoned'), licensed: false }, '1447-01-10H', ['undetermined', 'utttt']],
  [
    'an exception that may be excepted',
    { ...without('pardonRevoked'), licensed: false, pardoned: true },
    '1447-01-10H',
    ['undetermined', 'utttt'],
  ],
  ['an exception to a rule that is met', { ...good, pardoned: true }, '1447-01-10H', ['eligible', 'etttt']],
  ['another condition in its place', { ...good, rural: true, visits: 1 }, '1447-01-10H', ['eligible', 'ttttt']],
  [
    'another condition in its place, not met',
    { ...good, rural: true, visits: 0 },
    '1447-01-10H',
    ['ineligible', 'tfttt'],
  ],
  [
    'another condition that may be in its place',
    { ...without('rural'), visits: 1 },
    '1447-01-10H',
    ['undetermined', 'tuttt'],
  ],
  ['either condition met', without('rural'), '1447-01-10H', ['eligible', 'ttttt']],
  ['the default reading', { ...good, banned: true, old: false }, '1447-01-10H', ['ineligible', 'ttftt']],
  ['another reading', { ...good, banned: true, old: false }, '1447-01-10H', ['eligible', 'ttttt'], { R: 'B' }],
];

export const ruleVectors = fileOf(
  'Rules: to whom they apply, exceptions, warnings, consistency, dated law, readings, and facts that follow from others',
  'The definitions: ok is not applies, or excepted, or the condition; a given value wins, and a conflict leaves everything undetermined',
  set,
  cases.map(([id, sheet, asOf, expected, readings]) => {
    const isBefore = asOf < '1445-01-01H';
    const of = isBefore ? { ...set, rules: set.rules.filter((rule) => rule.id !== 'banned') } : set;
    return caseOf(of, id, sheet, asOf, expected, readings);
  }),
);
