import { expect, test } from 'vitest';
import { createClient } from '../../src/client/index.js';
import { retryBudget } from '../../src/client/retry-budget.js';
import { listen, quick, thrownBy } from './world.js';

test('a server that is down sees each call once, when the budget is spent', async () => {
  const { url, seen } = await listen((_, response) => response.writeHead(503).end());
  const client = createClient({ baseUrl: url, ...quick, retries: 2, retryBudget: 10 });
  for (let i = 0; i < 20; i += 1) await thrownBy(client.call('contract', {}));
  expect(seen).toHaveLength(20 + 10);
});

test('calls that succeed give it back, and never more than there was', () => {
  const budget = retryBudget(2);
  expect([budget.take(), budget.take(), budget.take()]).toEqual([true, true, false]);
  for (let i = 0; i < 5; i += 1) budget.earn();
  expect([budget.take(), budget.take()]).toEqual([true, false]);
  for (let i = 0; i < 100; i += 1) budget.earn();
  expect([budget.take(), budget.take(), budget.take()]).toEqual([true, true, false]);
});
