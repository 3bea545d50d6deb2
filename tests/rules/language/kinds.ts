import {
  atLeast,
  code,
  date,
  duration,
  elementOf,
  facts,
  flag,
  list,
  maybe,
  quantity,
  registry,
  ruleSet,
  citing,
} from '../../../src/rules/index.js';
import type { FactType, Instrument, Registry, Rule } from '../../../src/rules/index.js';

/** A foreign registry with a fact of every kind, and a list with a field of every kind. */
const label = { ar: 'واقعة', en: 'fact' };
const marks = list(
  {
    points: quantity({ label, min: 0, max: 9 }),
    given: date({ label }),
    lasts: duration({ label }),
    bad: flag({ label }),
    sort: code({ warning: label, fine: label, other: label }, { label }),
  },
  { label: { ar: 'العلامات', en: 'Marks' }, happens: 'given' },
);

export const crate = facts('crate', {
  sealedOn: date({ label }),
  keeps: duration({ label, changedBy: 'employee' }),
  sort: code({ wood: label, glass: label, steel: label }, { label }),
  sound: maybe(flag({ label })),
  x: quantity({ label, min: 0, max: 39 }),
  y: quantity({ label, min: 0, max: 39 }),
  z: quantity({ label, min: 0, max: 39 }),
  marks,
});
export const mark = elementOf(crate, 'marks');
export const crateFacts = registry([crate]);

/** Facts of which a registry says the least: codes that are not known, numbers without a domain. */
const anyCode: FactType<string> = { label, type: 'code', maybe: false };
export const bale = facts('bale', {
  grade: anyCode,
  weight: quantity({ label }),
  other: quantity({ label }),
  heavy: flag({ label }),
  rest: maybe(duration({ label })),
  cuts: list({ grade: anyCode, weight: quantity({ label }) }, { label }),
});
export const cut = elementOf(bale, 'cuts');
export const baleFacts = registry([bale], { 'bale.heavy': atLeast(bale.weight, 70) });
const source: Instrument = { id: 'made-up', kind: 'law', title: label, issued: 'for tests', from: '1440-01-01H' };

type Make = (about: { id: string; cites: Rule['cites']; title: typeof label }) => Rule;

/** A set over a registry of rules that have no name of their own. */
export const setOver = <S>(of: Registry<S>, ...rules: readonly Make[]) =>
  ruleSet({
    id: 'crates',
    title: label,
    facts: of,
    instruments: [source],
    from: source.from,
    rules: rules.map((make, i) => make({ id: `rule-${i}`, cites: citing(source)(`${i}`), title: label })),
  });

export const crateSet = (...rules: readonly Make[]) => setOver(crateFacts, ...rules);
export const baleSet = (...rules: readonly Make[]) => setOver(baleFacts, ...rules);

export const asOf = '1447-01-10H';
