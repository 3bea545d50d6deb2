import { expect, test } from 'vitest';
import { createClient, memoryOutbox, openOutbox } from '../../src/client/index.js';
import { collect, signedIn } from '../client/world.js';
import { evidence } from './evidence.js';
import { plantedDraft } from './planted-draft.js';
import { patience, scale, tell } from './scale.js';
import { trouble } from './trouble.js';

const { hooks, keep, fetch } = evidence();

test('each request exists exactly once, whatever the server and the way to it do', { timeout: patience }, async () => {
  const many = scale(60, 10_000);
  const { faults, latency, counts, end } = trouble(1447, 0.3, 30, scale(30, 1_500));
  const { sandbox, url, session } = await signedIn({
    faults: (name) => (name === 'createRequest' || name === 'submitRequest' ? faults(name) : 'none'),
    latency: (name) => (name === 'createRequest' || name === 'submitRequest' ? latency() : 0),
  });
  // Some delays are longer than an attempt may take.
  const client = createClient({
    baseUrl: url,
    session,
    hooks,
    fetch,
    timeout: scale(5_000, 1_000),
    mostBackoff: 5,
    mostRetryAfter: 5,
  });
  const start = performance.now();
  const outbox = await openOutbox({ client, store: memoryOutbox(), owner: 'E-0001', atOnce: 16 });
  const drafts = Array.from({ length: many }, (_, at) => plantedDraft(at));
  for (const draft of drafts) await outbox.put(draft);

  // The person is impatient meanwhile, and clicks on some of them twice.
  const clicks = drafts
    .filter((_, at) => at % 50 === 0)
    .flatMap((draft) => [draft, draft])
    .map((draft) => client.requests.submit(draft).catch(keep));
  let [deliveries, sent] = [0, 0];
  while (outbox.waiting().length > 0) {
    const delivery = await outbox.deliver();
    deliveries += 1;
    sent += delivery.sent.length;
    delivery.waiting.forEach(({ error }) => keep(error));
    expect(delivery.refused).toEqual([]);
  }
  await Promise.all(clicks);
  const seconds = (performance.now() - start) / 1_000;

  end();
  const patient = createClient({ baseUrl: url, session, hooks, fetch });
  const found = await collect(patient.requests.list());
  expect(sent).toBe(many);
  expect(sandbox.requestCount()).toBe(many);
  expect(new Set(found.map(({ id }) => id))).toEqual(new Set(drafts.map(({ id }) => id)));
  expect(found).toHaveLength(many);
  expect(new Set(found.map(({ number }) => number)).size).toBe(many);
  // Each was submitted, and submitted once.
  expect(found.every(({ events }) => events.filter(({ event }) => event === 'submit').length === 1)).toBe(true);
  tell('submissions', {
    requests: many,
    lost: many - found.length,
    doubled: found.length - new Set(found.map(({ id }) => id)).size,
    deliveries,
    seconds: seconds.toFixed(1),
    ...Object.fromEntries(counts),
  });
  expect(counts.size).toBeGreaterThan(6);
});
