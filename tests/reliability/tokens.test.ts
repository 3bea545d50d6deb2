import { expect, test } from 'vitest';
import { createClient } from '../../src/client/index.js';
import { signedIn } from '../client/world.js';
import { evidence } from './evidence.js';
import { scale, tell } from './scale.js';

const { hooks, fetch } = evidence();

test('200 calls at the end of a token renew it once, round after round', async () => {
  const rounds = scale(1, 50);
  let [renewals, refused] = [0, 0];
  const { sandbox, url, session } = await signedIn({
    faults: (name) => {
      if (name === 'refresh') renewals += 1;
      return 'none';
    },
    // The renewal takes a while, so that all of them meet it.
    latency: (name) => (name === 'refresh' ? 20 : 0),
  });
  const onResponse = (of: { readonly status?: number }): void => {
    if (of.status === 401) refused += 1;
  };
  const client = createClient({ baseUrl: url, session, hooks: { ...hooks, onResponse }, fetch });
  for (let round = 1; round <= rounds; round += 1) {
    sandbox.clock.advance(3_600_000);
    const records = await Promise.all(Array.from({ length: 200 }, () => client.profile.get()));
    expect(new Set(records.map(({ employeeId }) => employeeId))).toEqual(new Set(['E-0001']));
    expect(renewals).toBe(round);
  }
  expect(refused).toBeGreaterThan(rounds);
  tell('token expiry', { rounds, calls: rounds * 200, refused, renewals });
});
