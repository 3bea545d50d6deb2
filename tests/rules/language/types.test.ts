import { describe, expect, it } from 'vitest';
import { days, years } from '../../../src/models/calendar/duration.js';
import {
  above,
  after,
  all,
  asOf,
  atLeast,
  bar,
  before,
  below,
  choose,
  citing,
  code,
  condition,
  countable,
  count,
  date,
  decide,
  duration,
  elementOf,
  equals,
  facts,
  flag,
  from,
  given,
  holds,
  is,
  latest,
  list,
  maybe,
  no,
  number,
  plus,
  present,
  quantity,
  registry,
  ruleSet,
  some,
  the,
  total,
  where,
} from '../../../src/rules/index.js';
import type { Expr, Instrument, Node } from '../../../src/rules/index.js';

const label = { ar: 'س', en: 'x' };
const source: Instrument = { id: 'made-up', kind: 'law', title: label, issued: 'for tests', from: '1440-01-01H' };
const ship = facts('ship', {
  afloat: flag({ label }),
  crew: quantity({ label }),
  rating: maybe(quantity({ label })),
  insured: maybe(flag({ label })),
  launched: date({ label }),
  life: duration({ label }),
  kind: code({ tug: label, ferry: label }, { label }),
  voyages: list({ days: quantity({ label }), on: date({ label }), safe: flag({ label }) }, { label, happens: 'on' }),
  repairs: list({ cost: quantity({ label }) }, { label }),
});
const voyage = elementOf(ship, 'voyages');
const repair = elementOf(ship, 'repairs');
const shipFacts = registry([ship]);
const about = { id: 'rule', cites: citing(source)('1'), title: label };
const set = ruleSet({
  id: 'set',
  title: label,
  facts: shipFacts,
  instruments: [source],
  from: '1440-01-01H',
  rules: [],
});
const settings = { asOf: '1447-01-10H' };

/** What must not compile: each line is checked by the compiler alone, and none of this is run. */
export const illTyped = (): unknown => [
  // @ts-expect-error a number is no condition
  all(ship.crew),
  // @ts-expect-error numbers are not compared with dates
  atLeast(ship.crew, ship.launched),
  // @ts-expect-error dates are not compared with numbers
  above(ship.launched, 3),
  // @ts-expect-error truths have no order
  atLeast(ship.afloat, 1),
  // @ts-expect-error codes have no order
  below(ship.kind, 'tug'),
  // @ts-expect-error what may be none is not compared before it is said what none means
  below(ship.rating, 3),
  // @ts-expect-error what there always is cannot be none
  present(ship.crew),
  // @ts-expect-error a truth that may be none is no condition by itself
  no(ship.insured),
  // @ts-expect-error nor is it one in a rule
  bar({ ...about, when: ship.insured }),
  // @ts-expect-error a code that the fact does not have
  is(ship.kind, 'yacht'),
  // @ts-expect-error a number is no code
  is(ship.crew, 'tug'),
  // @ts-expect-error a field of an element stands only inside a filter or a sum over its list
  condition({ ...about, holds: voyage.safe }),
  // @ts-expect-error a field of one list in a filter over another leaves the rule open
  condition({ ...about, holds: some(ship.repairs, voyage.safe) }),
  // @ts-expect-error a date cannot be summed
  total(ship.voyages, voyage.on),
  // @ts-expect-error a field of one list is not summed over another
  total(ship.voyages, repair.cost),
  // @ts-expect-error nor is it summed over what is left of another
  total(where(ship.voyages, voyage.safe), repair.cost),
  // @ts-expect-error nor is it read of the last of another
  latest(ship.voyages, repair.cost),
  // @ts-expect-error the last element of a list may be none
  atLeast(latest(ship.voyages, voyage.days), 3),
  // @ts-expect-error a date moves by a length of time, not by a number
  after(ship.launched, 3),
  // @ts-expect-error a number does not move by a length of time
  before(ship.crew, years(1)),
  // @ts-expect-error lengths of time are not added to numbers
  plus(ship.crew, years(1)),
  // @ts-expect-error the branches of a choice are of one type
  choose(ship.afloat, ship.crew, ship.launched),
  // @ts-expect-error elapsed time is compared with a length of time
  atLeast(countable(ship.launched), 3),
  // @ts-expect-error elapsed time is only ever asked whether it is at least so long
  below(countable(ship.launched), years(1)),
  // @ts-expect-error a text is no parameter
  given('p', from('1440-01-01H', 'tug')),
  // @ts-expect-error a parameter of one type is not compared with a fact of another
  atLeast(ship.life, given('p', from('1440-01-01H', 15))),
  // @ts-expect-error plain data is no expression, though it has the form of one
  all({ k: 'fact', name: 'ship.afloat' }),
  // @ts-expect-error nor is a node
  all({ k: 'fact', name: 'ship.afloat' } as Node),
  // @ts-expect-error a fact is no list
  some(ship.afloat),
  // @ts-expect-error a list is no condition
  all(ship.voyages),
  // @ts-expect-error a list that there is not
  elementOf(ship, 'cargo'),
  // @ts-expect-error a field that elements do not have names no date
  list({ days: quantity({ label }) }, { label, happens: 'on' }),
  // @ts-expect-error a rule of conditions wants one
  condition({ ...about, when: ship.afloat }),
  // @ts-expect-error a sheet has no fact of that name
  decide(set, { 'ship.afloatt': true }, settings),
  // @ts-expect-error a fact is of its type in a sheet
  decide(set, { 'ship.afloat': 'yes' }, settings),
  // @ts-expect-error there always is one
  decide(set, { 'ship.crew': null }, settings),
  // @ts-expect-error an element of a list has no such field
  decide(set, { 'ship.voyages': [{ length: 3 }] }, settings),
  // @ts-expect-error a decision is of a date
  decide(set, {}, {}),
];

/** What must compile, with the types that it must have. */
const wellTyped: readonly Expr<boolean>[] = [
  all(ship.afloat, no(ship.afloat)),
  below(ship.rating, 3, { ifNone: false }),
  holds(ship.insured, { ifNone: true }),
  all(present(ship.rating), above(the(ship.rating), 2)),
  is(ship.kind, ['tug', 'ferry']),
  equals(ship.launched, '1447-01-10H'),
  above(after(ship.launched, years(2)), asOf),
  atLeast(ship.life, given('p', from('1440-01-01H', years(2)))),
  atLeast(countable(ship.launched), ship.life),
  some(ship.voyages, all(voyage.safe, atLeast(voyage.days, ship.crew))),
  // A field of an outer list inside a filter over an inner one.
  some(ship.voyages, some(where(ship.repairs, above(repair.cost, voyage.days)))),
  atLeast(total(ship.voyages, voyage.days, voyage.safe), count(ship.repairs)),
  // The same value for every element may be summed over any list.
  atLeast(total(where(ship.voyages, voyage.safe), ship.crew), 2),
  atLeast(plus(ship.life, days(3)), years(1)),
  equals(latest(ship.voyages, voyage.days), 3, { ifNone: false }),
  atLeast(choose(ship.afloat, number(1), ship.crew), 1),
];

describe('an expression', () => {
  it('of the right types is one, and plain data', () => {
    for (const node of wellTyped) expect(JSON.parse(JSON.stringify(node))).toEqual(node);
    expect(
      decide(
        set,
        { 'ship.afloat': true, 'ship.kind': 'yacht', 'ship.rating': null, 'ship.voyages': [{ days: 3 }] },
        settings,
      ).outcome,
    ).toBe('eligible');
  });
  it('of the wrong types does not compile', () => {
    expect(illTyped).toBeTypeOf('function');
  });
});
