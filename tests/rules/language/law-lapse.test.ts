import { describe, expect, it } from 'vitest';
import {
  atLeast,
  atMost,
  changes,
  citing,
  compareLaw,
  condition,
  facts,
  from,
  given,
  quantity,
  registry,
  ruleSet,
} from '../../../src/rules/index.js';
import type { Instrument, Rule } from '../../../src/rules/index.js';

const label = { ar: 'واقعة', en: 'Fact' };
const person = facts('person', {
  age: quantity({ label }),
  grade: quantity({ label }),
  doubled: quantity({ label }),
});
const text: Instrument = { id: 'club', kind: 'law', title: label, issued: 'for these tests', from: '1440-01-01H' };
const clubOf = (rules: readonly Rule[], derived: Parameters<typeof registry>[1] = {}) =>
  ruleSet({
    id: 'club',
    title: label,
    facts: registry([person], derived),
    instruments: [text],
    from: text.from,
    rules,
  });
const about = { id: 'only', cites: citing(text)('1'), title: label };
const lapsing = given('least', from('1440-01-01H', 18, { until: '1442-01-01H', by: 'Order 1' }));

describe('a parameter that lapses without a successor', () => {
  const club = clubOf([condition({ ...about, holds: atLeast(person.age, lapsing) })]);

  it('has a value on the one day and none on the other', () => {
    const change = { change: 'parameter', rule: 'only', parameter: 'least' };
    const gone = compareLaw(club, '1441-01-01H', '1443-01-01H').changes;
    expect(gone).toEqual([expect.objectContaining({ ...change, from: 18 })]);
    expect(gone[0]).not.toHaveProperty('to');
    const [come] = compareLaw(club, '1443-01-01H', '1441-01-01H').changes;
    expect(come).toMatchObject({ ...change, to: 18, by: 'Order 1' });
    expect(come).not.toHaveProperty('from');
  });

  it('ends the search for a day that turns a refusal, without an error', () => {
    const { sets } = changes(club, { 'person.age': 12 }, { asOf: '1441-01-01H' });
    expect(sets.map(({ changes: of }) => of.map(({ fact, to }) => [fact, to]))).toEqual([[['person.age', 18]]]);
  });
});

describe('a fact that contradicts what follows under one law alone', () => {
  it('is named as what makes the difference', () => {
    const most = given('most', from('1440-01-01H', 9), from('1445-01-01H', 5));
    const club = clubOf([condition({ ...about, holds: atMost(person.doubled, 100) })], {
      'person.doubled': most,
    });
    const { effect } = compareLaw(club, '1441-01-01H', '1446-01-01H', { population: [{ 'person.doubled': 9 }] });
    expect(effect?.loses).toEqual([{ index: 0, was: 'eligible', is: 'undetermined', rules: ['person.doubled'] }]);
  });
});
