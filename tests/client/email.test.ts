import { expect, test } from 'vitest';
import * as z from 'zod';
import { createClient } from '../../src/client/index.js';
import type { EmailChallenge, EmailCode } from '../../src/models/index.js';
import { emailCode, emailSchema } from '../../src/models/index.js';
import { listen, quick, signedIn, signIn, thrownBy } from './world.js';
import type { World } from './world.js';

const address = 'person@example.sa';
const email = z.decode(emailSchema, address);

const typing = ({ sandbox }: World, challenge: EmailChallenge, code: string): EmailCode => {
  const typed = emailCode(challenge, code, new Date(sandbox.clock.now()).toISOString());
  if (!typed.ok) throw new Error(typed.issues[0]?.code);
  return typed.value;
};
const lastCode = ({ sandbox }: World): string => sandbox.mailbox(address).at(-1) ?? '';
/** A code of as many digits, and another one. */
const otherThan = (code: string): string => String(((Number(code) - 99_999) % 900_000) + 100_000);

test('an address that is confirmed by the code that was sent to it is the one on record', async () => {
  const world = await signedIn();
  const challenge = await world.client.email.send(email);
  expect((await world.client.profile.contact()).email).toBeNull();
  await world.client.email.confirm(typing(world, challenge, lastCode(world)));
  expect((await world.client.profile.contact()).email?.reveal()).toBe(address);
});

test('a wrong code is refused as often as one may try, and then the right one is too', async () => {
  const world = await signedIn();
  const challenge = await world.client.email.send(email);
  const right = lastCode(world);
  for (let attempt = 0; attempt < challenge.attemptsLeft; attempt += 1)
    expect(await thrownBy(world.client.email.confirm(typing(world, challenge, otherThan(right))))).toMatchObject({
      code: 'email-code-wrong',
      status: 422,
    });
  const locked = await thrownBy(world.client.email.confirm(typing(world, challenge, right)));
  expect(locked).toMatchObject({ code: 'email-code-locked' });
  expect((await world.client.profile.contact()).email).toBeNull();
});

test('a code whose time is over confirms nothing, and neither does one that was used', async () => {
  const world = await signedIn();
  const late = await world.client.email.send(email);
  const typed = typing(world, late, lastCode(world));
  world.sandbox.clock.advance(600_000);
  expect(await thrownBy(world.client.email.confirm(typed))).toMatchObject({ code: 'email-code-expired', status: 410 });
  const used = typing(world, await world.client.email.send(email), lastCode(world));
  await world.client.email.confirm(used);
  expect(await thrownBy(world.client.email.confirm(used))).toMatchObject({ code: 'not-found' });
});

test('another code is sent after the time to wait, no oftener than is allowed, and the one before does not hold', async () => {
  const world = await signedIn();
  const { client, sandbox } = world;
  const challenge = await client.email.send(email);
  const first = lastCode(world);
  expect(await thrownBy(client.email.resend(challenge))).toMatchObject({
    code: 'email-code-not-resent',
    retryAfter: 60,
  });
  for (let left = challenge.resendsLeft; left > 0; left -= 1) {
    sandbox.clock.advance(60_000);
    expect((await client.email.resend(challenge)).resendsLeft).toBe(left - 1);
  }
  sandbox.clock.advance(60_000);
  expect(await thrownBy(client.email.resend(challenge))).toMatchObject({ code: 'email-code-not-resent' });
  if (first !== lastCode(world))
    expect(await thrownBy(client.email.confirm(typing(world, challenge, first)))).toMatchObject({
      code: 'email-code-wrong',
    });
});

test("another one's code is not there", async () => {
  const world = await signedIn();
  const challenge = await world.client.email.send(email);
  const other = await signIn(world.sandbox, world.url, 1);
  const typed = typing(world, challenge, lastCode(world));
  expect(await thrownBy(other.client.email.confirm(typed))).toMatchObject({ code: 'not-found' });
});

test('asked for twice with one key, one code is sent', async () => {
  const world = await signedIn();
  const key = crypto.randomUUID();
  const [one, two] = [await world.client.email.send(email, { key }), await world.client.email.send(email, { key })];
  expect([two.id, world.sandbox.mailbox(address).length]).toEqual([one.id, 1]);
});

test('neither the code nor the address stands in a URL, an error or what hooks are told', async () => {
  const seen: unknown[] = [];
  const front = await listen((_, response) => {
    response.writeHead(503, { 'content-type': 'application/problem+json' });
    response.end('{}');
  });
  const hooks = { onRequest: (of: unknown) => seen.push(of), onResponse: (of: unknown) => seen.push(of) };
  const world = await signedIn({}, { hooks });
  const challenge = await world.client.email.send(email);
  const code = lastCode(world);
  const typed = typing(world, challenge, code);
  const down = createClient({ baseUrl: front.url, session: world.session, hooks, ...quick, retries: 0 });
  const thrown = await thrownBy(down.email.confirm(typed));
  const all = JSON.stringify([seen, thrown, typed, challenge, String(thrown), front.seen.map(({ url }) => url)]);
  expect(front.seen.some(({ url }) => url?.endsWith('/confirm'))).toBe(true);
  for (const value of [code, address]) expect(all).not.toContain(value);
});
