import { expect, test } from 'vitest';
import * as z from 'zod';
import type { Fault } from '../../src/sandbox/index.js';
import { nafath } from '../../src/client/index.js';
import { nationalIdSchema } from '../../src/models/index.js';
import { mobileChange, served, signedIn, thrownBy } from '../client/world.js';

test('a message that is delivered twice has its effect once, and the second answer is the first again', async () => {
  let fault: Fault = 'none';
  const { client, sandbox } = await signedIn({ faults: () => fault });
  fault = 'delivered-twice';
  const draft = mobileChange();
  const stored = await client.requests.create(draft).withReply();
  const receipt = await client.requests.submit(draft);
  expect([stored.replayed, stored.data.id, receipt.draftId]).toEqual([true, draft.id, draft.id]);
  expect(sandbox.requestCount()).toBe(1);
});

test.each<[Fault, string]>([
  ['unavailable', 'unavailable'],
  ['rate-limited', 'rate-limited'],
  ['dropped', 'connection-failed'],
  ['lost-answer', 'connection-failed'],
  ['truncated', 'connection-failed'],
  ['bad-gateway', 'refused-with'],
  ['wrong-body', 'response-shape'],
])('%s is, to a client that does not repeat, %s', async (wrong, code) => {
  let fault: Fault = 'none';
  const { client } = await signedIn({ faults: () => fault }, { retries: 0 });
  fault = wrong;
  expect(await thrownBy(client.profile.get())).toMatchObject({ code });
});

test('an answer that takes longer than the client waits is one that does not come', async () => {
  let latency = 0;
  const { client } = await signedIn({ latency: () => latency }, { retries: 0, timeout: 50 });
  latency = 400;
  expect(await thrownBy(client.profile.get())).toMatchObject({ code: 'timed-out' });
});

test.each([
  [30_000, undefined],
  [-30_000, undefined],
  [300_000, 'too-early'],
  [-1_200_000, 'expired'],
])('a clock that is off by %i ms: a sign-in is refused as %s', async (clockSkew, why) => {
  const { sandbox, url } = await served({ clockSkew });
  const session = nafath({ gateway: url, serviceId: 'test' });
  const push = await session.push(z.decode(nationalIdSchema, sandbox.people[0] ?? ''));
  if (why !== undefined)
    expect(await thrownBy(push.completed())).toMatchObject({ code: 'identity-not-verified', params: { why } });
  else {
    await push.completed();
    expect(session.identity()?.subject).toBe('E-0001');
  }
});
