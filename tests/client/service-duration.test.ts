import { expect, test } from 'vitest';
import { serviceFor } from '../../src/rules/index.js';
import { peopleOf } from '../../src/sandbox/index.js';
import { signedIn } from './world.js';

const asOf = '1447-01-10H';
const provenance = 'verified' as const;
const away = { from: '1443-01-01H', lastDay: '1443-12-30H', provenance };

test('service is as long as the rule engine counts it for a purpose', async () => {
  const people = peopleOf().map((person, at) =>
    at === 0 ? { ...person, record: { ...person.record, leaves: [{ type: 'exceptional', ...away }] } } : person,
  );
  const { client } = await signedIn({ people });
  const periods = [{ kind: 'exceptional-leave', from: '1443-01-01H', to: '1444-01-01H' }];
  const facts = {
    'employee.experienceFrom': '1441-01-01H',
    'employee.rankSince': '1441-01-01H',
    'service.from': '1436-01-01H',
    periods,
  };
  for (const purpose of ['promotion', 'time-in-rank', 'ordinary-leave', 'retirement'] as const) {
    const told = await client.profile.serviceDuration(purpose);
    const { length } = serviceFor(purpose, facts, { asOf });
    expect([purpose, told.asOf, told.length]).toEqual([purpose, asOf, length]);
    expect(told.sources.length).toBeGreaterThan(0);
    expect(told.unknown).toEqual([]);
  }
  const { periods: counted } = await client.profile.serviceDuration('promotion');
  expect(counted).toEqual([{ kind: 'exceptional-leave', from: '1443-01-01H', to: '1444-01-01H', counts: false }]);
});

test('what is not known leaves the length open, and is named', async () => {
  const { client } = await signedIn({}, { who: 2 });
  const { length, unknown } = await client.profile.serviceDuration('promotion');
  expect(length).toBeNull();
  expect(unknown.length).toBeGreaterThan(0);
});
