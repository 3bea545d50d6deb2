import type { IncomingMessage, RequestListener } from 'node:http';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { onTestFinished } from 'vitest';
import * as z from 'zod';
import type { Client, ClientOptions, NafathSession } from '../../src/client/index.js';
import { createClient, nafath } from '../../src/client/index.js';
import { nationalIdSchema } from '../../src/models/index.js';
import type { Sandbox, SandboxOptions } from '../../src/sandbox/index.js';
import { createSandbox, serve } from '../../src/sandbox/index.js';

export { application, consent, mobileChange } from './drafts.js';

/** A server on a free loopback port, and what was asked of it. */
export interface Listening {
  readonly url: string;
  /** Each message that came: its method, its address and its headers. */
  readonly seen: IncomingMessage[];
}

/** Serves over real sockets until the test is over. */
export const listen = async (listener: RequestListener): Promise<Listening> => {
  const seen: IncomingMessage[] = [];
  const server = createServer((message, response) => {
    seen.push(message);
    listener(message, response);
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  onTestFinished(async () => {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  });
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, seen };
};

/** A sandbox that is served over real sockets until the test is over. */
export const served = async (options: SandboxOptions = {}): Promise<{ sandbox: Sandbox; url: string }> => {
  const sandbox = createSandbox(options);
  const { url, close } = await serve(sandbox);
  onTestFinished(close);
  return { sandbox, url };
};

/** Options under which no test waits for what it can do without waiting. */
export const quick = { mostBackoff: 1, mostRetryAfter: 1 } as const;

export interface World {
  readonly sandbox: Sandbox;
  readonly url: string;
  readonly session: NafathSession;
  readonly client: Client;
}

/** A served sandbox and the client of one of its people, who signed in by push. */
export const signedIn = async (
  options: SandboxOptions = {},
  { who = 0, ...more }: Partial<ClientOptions> & { who?: number } = {},
): Promise<World> => {
  const { sandbox, url } = await served(options);
  return { sandbox, url, ...(await signIn(sandbox, url, who, more)) };
};

/** The client of one of a sandbox's people. */
export const signIn = async (
  sandbox: Sandbox,
  url: string,
  who: number,
  more: Partial<ClientOptions> = {},
): Promise<{ session: NafathSession; client: Client }> => {
  const session = nafath({ gateway: url, serviceId: 'test' });
  await (await session.push(z.decode(nationalIdSchema, sandbox.people[who] ?? ''))).completed();
  return { session, client: createClient({ baseUrl: url, session, ...quick, ...more }) };
};

/** A promise that is kept by hand. */
export const gate = (): { readonly opened: Promise<void>; readonly open: () => void } => {
  const waiting: (() => void)[] = [];
  const opened = new Promise<void>((resolve) => waiting.push(resolve));
  return { opened, open: () => waiting.forEach((resolve) => resolve()) };
};

/** All items of a sequence. */
export const collect = async <T>(of: AsyncIterable<T>): Promise<T[]> => {
  const all: T[] = [];
  for await (const item of of) all.push(item);
  return all;
};

/** What was thrown. */
export const thrownBy = async (promise: Promise<unknown>): Promise<unknown> => {
  try {
    await promise;
  } catch (thrown) {
    return thrown;
  }
  throw new Error('nothing was thrown');
};
