import { afterEach, describe, expect, it } from 'vitest';
import { isConflict, isForbidden, isInvalid, isNotFound } from '../../src/client/index.js';
import type { Draft } from '../../src/client/index.js';
import type { RequestEvent } from '../../src/models/index.js';
import { requestNumber } from '../../src/models/index.js';
import { peopleOf } from '../../src/sandbox/index.js';
import type { Scene } from './support.js';
import { draftOf, scene } from './support.js';

let open: Scene[] = [];
const begin = async (...of: Parameters<typeof scene>): Promise<Scene> => {
  const made = await scene(...of);
  open.push(made);
  return made;
};
afterEach(async () => {
  await Promise.all(open.map(({ close }) => close()));
  open = [];
});
const events = async (of: Scene, number: string): Promise<RequestEvent[]> => {
  const seen: RequestEvent[] = [];
  for await (const event of of.client.requests.watch(number)) seen.push(event);
  return seen;
};
const application = (wishes: string[], announcement = 'A-1447-1'): Draft => ({
  id: crypto.randomUUID(),
  type: 'promotion-application',
  content: { announcement, wishes },
});

describe('an employee, over HTTP', () => {
  it('signs in, and reads his record', async () => {
    const { client } = await begin();
    const record = await client.profile.get();
    expect(record.employeeId).toBe('E-0001');
    expect(record.ranks.at(-1)).toMatchObject({ rank: 6, step: 4, lastDay: null });
  });

  it('learns whether he may use the services, and why', async () => {
    const { client } = await begin();
    expect((await client.profile.access('bayanati')).outcome).toBe('eligible');
    const soldier = peopleOf().map((person) => ({ ...person, record: { ...person.record, regime: 'military' } }));
    const other = await begin({ people: soldier });
    const access = await other.client.profile.access('masar');
    expect(access.findings.filter(({ status }) => status === 'unmet').map(({ rule }) => rule)).toEqual([
      'access.masar.civil-service',
    ]);
    await expect(other.client.requests.submit(draftOf())).rejects.toSatisfy(isForbidden);
  });

  it('registers once, and may then use what he could not before', async () => {
    const unregistered = peopleOf().map((person) => ({
      ...person,
      facts: { ...person.facts, 'account.bayanati': 'none' },
    }));
    const { client } = await begin({ people: unregistered });
    const before = await client.profile.access('bayanati');
    expect(before.findings.filter(({ status }) => status === 'unmet').map(({ rule }) => rule)).toEqual([
      'access.bayanati.account',
    ]);
    await expect(client.requests.submit(draftOf())).rejects.toSatisfy(isForbidden);
    const key = crypto.randomUUID();
    const consent = {
      text: 'terms',
      version: '1',
      hash: 'a'.repeat(64),
      purpose: 'service' as const,
      givenAt: '2025-07-05T06:00:00Z',
    };
    const first = await client.profile.register(consent, { key });
    expect(await client.profile.register(consent, { key })).toEqual(first);
    expect((await client.profile.access('bayanati')).outcome).toBe('eligible');
    expect((await client.requests.submit(draftOf())).state).toBe('submitted');
  });

  it('submits an update: a number comes back, and nothing is applied before its time', async () => {
    const of = await begin();
    const receipt = await of.client.requests.submit(draftOf('0500000077'));
    expect(requestNumber.is(receipt.number)).toBe(true);
    expect(receipt.state).toBe('submitted');
    expect((await of.client.profile.contact()).mobile?.reveal()).toBe('+966500000001');
    of.sandbox.clock.advance(60_000);
    expect((await of.client.requests.get(receipt.number)).state).toBe('routed');
    of.sandbox.clock.advance(48 * 3_600_000);
    expect((await events(of, receipt.number)).map(({ event }) => event)).toEqual([
      'submit',
      'route',
      'start-review',
      'approve',
      'apply',
    ]);
    expect((await of.client.profile.contact()).mobile?.reveal()).toBe('+966500000077');
  });

  it('applies with ordered wishes, and gets a decision with reasons for each', async () => {
    const { client } = await begin();
    const receipt = await client.requests.submit(application(['P-801', 'P-701']));
    const { wishes } = await client.promotions.result(receipt.number);
    expect(wishes.map(({ post, decision }) => [post, decision.outcome])).toEqual([
      ['P-801', 'ineligible'],
      ['P-701', 'eligible'],
    ]);
    const [first] = wishes;
    expect(first?.decision.findings.filter(({ status }) => status === 'unmet').map(({ rule }) => rule)).toEqual([
      'promotion.next-rank',
    ]);
  });

  it('is refused a wish that was not announced, a wish twice, and an application after the last day', async () => {
    const { client, sandbox } = await begin();
    await expect(client.requests.submit(application(['P-999']))).rejects.toSatisfy(isInvalid);
    await expect(client.requests.submit(application(['P-701', 'P-701']))).rejects.toMatchObject({
      code: 'body-invalid',
      issues: [{ code: 'wish-twice', path: ['content', 'wishes', 1] }],
    });
    sandbox.clock.advance(16 * 86_400_000);
    await expect(client.requests.submit(application(['P-701']))).rejects.toSatisfy(
      (thrown: unknown) => isConflict(thrown) && thrown.code === 'window-closed',
    );
  });

  it('lists what he sent, page by page, the newest first, and finds it by its draft', async () => {
    const { client } = await begin();
    const numbers: string[] = [];
    for (let i = 0; i < 23; i += 1) numbers.push((await client.requests.submit(draftOf())).number);
    const listed: (string | undefined)[] = [];
    for await (const { number } of client.requests.list()) listed.push(number);
    expect(listed).toEqual(numbers.toReversed());
    const draft = draftOf();
    expect(await client.requests.find(draft.id)).toBeUndefined();
    const receipt = await client.requests.submit(draft);
    expect((await client.requests.find(draft.id))?.number).toBe(receipt.number);
  });

  it('cancels what is not decided, and cannot cancel what is', async () => {
    const { client, sandbox } = await begin();
    const receipt = await client.requests.submit(draftOf());
    expect((await client.requests.cancel(receipt.number)).state).toBe('cancelled');
    const other = await client.requests.submit(draftOf());
    sandbox.clock.advance(72 * 3_600_000);
    await expect(client.requests.cancel(other.number)).rejects.toSatisfy(isConflict);
  });

  it('does not see the requests of another', async () => {
    const of = await begin();
    const receipt = await of.client.requests.submit(draftOf());
    const other = await begin({}, {}, 1);
    await expect(other.client.requests.get(receipt.number)).rejects.toSatisfy(isNotFound);
  });

  it('signs in by redirect, with a state that is used once', async () => {
    const { url } = await begin();
    const { nafath } = await import('../../src/client/index.js');
    const session = nafath({ gateway: url, serviceId: 'test' });
    const redirect = await session.redirect('http://127.0.0.1/back');
    const page = await fetch(redirect.url);
    expect(await page.text()).toMatch(/محاكاة[^]*Simulation/);
    const chosen = await fetch(`${redirect.url}&as=E-0001`, { redirect: 'manual' });
    const back = chosen.headers.get('location') ?? '';
    await expect(redirect.complete(back.replace(/state=\w+/, 'state=other'))).rejects.toMatchObject({
      code: 'state-unknown',
    });
    await redirect.complete(back);
    expect(await session.token()).not.toBe('');
    await expect(redirect.complete(back)).rejects.toMatchObject({ code: 'state-unknown' });
  });
});
