import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Client } from '../../src/client/index.js';
import { createClient, nafath } from '../../src/client/index.js';
import { isFinal, isMartabaError, nationalIdSchema, transition, transitions } from '../../src/models/index.js';
import type { Sandbox } from '../../src/sandbox/index.js';
import { createSandbox } from '../../src/sandbox/index.js';
import * as z from 'zod';
import { mobileChange } from '../client/world.js';

type Command = (world: { sandbox: Sandbox; client: Client; number: string }) => Promise<unknown> | void;

/** A refusal is an answer too; anything else is not. */
const orRefused = async (promise: Promise<unknown>): Promise<void> => {
  try {
    await promise;
  } catch (thrown) {
    if (!isMartabaError(thrown) || thrown.code !== 'transition-illegal') throw thrown;
  }
};

const commands: fc.Arbitrary<Command> = fc.oneof(
  fc.integer({ min: 1, max: 72 }).map(
    (hours): Command =>
      ({ sandbox }) =>
        sandbox.clock.advance(hours * 1_800_000),
  ),
  fc.constantFrom('ask', 'approve', 'reject', 'return').map((what): Command => ({ sandbox, number }) => {
    return orRefused(Promise.resolve().then(() => sandbox.review(number, what)));
  }),
  fc.constant<Command>(({ client, number }) => orRefused(client.requests.cancel(number))),
  fc.constant<Command>(({ client, number }) => orRefused(client.requests.revise(number, mobileChange()))),
  fc.constant<Command>(({ client, number }) =>
    orRefused(client.requests.supplement(number, { id: crypto.randomUUID(), note: 'مرفق' })),
  ),
  fc.constant<Command>(({ client, number }) => client.requests.get(number)),
);

/** The client of the first person, without sockets: what is tested is the life, and it is long. */
const enter = async () => {
  const sandbox = createSandbox();
  const session = nafath({ gateway: 'http://127.0.0.1', serviceId: 'test', fetch: sandbox.fetch });
  await (await session.push(z.decode(nationalIdSchema, sandbox.people[0] ?? ''))).completed();
  const client = createClient({ baseUrl: 'http://127.0.0.1', session, fetch: sandbox.fetch });
  const { number } = await client.requests.submit(mobileChange());
  return { sandbox, client, number };
};

test('whatever is done in whatever order, a life is one that the table of transitions allows', async () => {
  const { sandbox, client } = await enter();
  await fc.assert(
    fc.asyncProperty(fc.array(commands, { maxLength: 10 }), async (all) => {
      const world = { sandbox, client, number: (await client.requests.submit(mobileChange())).number };
      for (const command of all) await command(world);
      const { state, events, number } = await world.client.requests.get(world.number);
      let before: (typeof transitions)[number]['from'] | typeof state = 'draft';
      let last = 0;
      for (const [at, event] of events.entries()) {
        const step = transitions.find((of) => of.from === before && of.event === event.event);
        expect(step === undefined ? undefined : transition(before, event.event, step.actor)).toEqual({
          ok: true,
          value: event.state,
        });
        expect(event.sequence).toBe(at + 1);
        expect(Date.parse(event.at)).toBeGreaterThanOrEqual(last);
        [before, last] = [event.state, Date.parse(event.at)];
      }
      expect([state, number]).toEqual([before, world.number]);
    }),
    // A run is a life of some ten calls.
    { numRuns: Math.ceil((fc.readConfigureGlobal().numRuns ?? 100) / 4) },
  );
});

test('what has ended stays as it ended', async () => {
  const { sandbox, client, number } = await enter();
  sandbox.clock.advance(3 * 86_400_000);
  const ended = await client.requests.get(number);
  expect(isFinal(ended.state)).toBe(true);
  sandbox.clock.advance(400 * 86_400_000);
  // The session is over by then, too; it is renewed.
  expect(await client.requests.get(number)).toEqual(ended);
});

test('what waits for the applicant ends when nobody answers', async () => {
  for (const what of ['ask', 'return'] as const) {
    const { sandbox, client, number } = await enter();
    sandbox.clock.advance(3 * 3_600_000);
    sandbox.review(number, what);
    sandbox.clock.advance(31 * 86_400_000);
    expect((await client.requests.get(number)).state).toBe('expired');
  }
});

test('an agency reviews what is there, and what is under review', async () => {
  const { sandbox, number } = await enter();
  expect(() => sandbox.review('MRT-1447-0000099-00', 'approve')).toThrow(
    expect.objectContaining({ code: 'not-found' }),
  );
  expect(() => sandbox.review(number, 'approve')).toThrow(expect.objectContaining({ code: 'transition-illegal' }));
});

test('updates are applied in the order of their times, whoever asks', async () => {
  const { sandbox, client } = await enter();
  await client.requests.submit(mobileChange('+966500000021'));
  sandbox.clock.advance(3_600_000);
  await client.requests.submit(mobileChange('+966500000022'));
  sandbox.clock.advance(10 * 86_400_000);
  const contact = await client.profile.contact();
  expect(contact.mobile?.reveal()).toBe('+966500000022');
});
