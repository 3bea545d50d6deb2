import type { IncomingMessage, ServerResponse } from 'node:http';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createClient, nafath } from '../../src/client/index.js';
import type { Client, ClientOptions, Draft } from '../../src/client/index.js';
import { dataUpdateDraftSchema, issuesOf, nationalId } from '../../src/models/index.js';
import { createSandbox, serve } from '../../src/sandbox/index.js';
import type { Sandbox, SandboxOptions } from '../../src/sandbox/index.js';

/** A draft of a data update, as a form makes it. */
export const draftOf = (mobile = '0500000009', id: string = crypto.randomUUID()): Draft => {
  const judged = issuesOf(dataUpdateDraftSchema, {
    id,
    type: 'data-update',
    content: {
      reason: 'data-correction',
      personal: { mobile },
      consent: {
        text: 'terms',
        version: '1',
        hash: 'a'.repeat(64),
        purpose: 'service',
        givenAt: '2025-07-05T06:00:00Z',
      },
    },
  });
  if (judged.ok) return judged.value;
  throw new Error(judged.issues.map(({ code, path }) => `${code} ${path.join('.')}`).join());
};

export interface Scene {
  readonly sandbox: Sandbox;
  readonly client: Client;
  readonly url: string;
  readonly close: () => Promise<void>;
}

/** A sandbox on a loopback socket with its first person signed in. */
export const scene = async (
  sandboxOptions: SandboxOptions = {},
  options: Partial<ClientOptions> = {},
  person = 0,
): Promise<Scene> => {
  const sandbox = createSandbox(sandboxOptions);
  const served = await serve(sandbox);
  const session = nafath({ gateway: served.url, serviceId: 'test' });
  const id = nationalId.validate(sandbox.people[person]);
  if (!id.ok) throw new Error('no person');
  await (await session.push(id.value)).completed();
  return {
    sandbox,
    url: served.url,
    close: served.close,
    client: createClient({ baseUrl: served.url, session, ...options }),
  };
};

/** A server that answers as it is told, and remembers what it was asked. */
export const serverOf = async (
  answer: (request: IncomingMessage, response: ServerResponse, nth: number) => void,
): Promise<{ readonly url: string; readonly asked: IncomingMessage[]; readonly close: () => Promise<void> }> => {
  const asked: IncomingMessage[] = [];
  const server = createServer((request, response) => {
    asked.push(request);
    request.resume();
    answer(request, response, asked.length);
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    asked,
    close: async () => {
      server.closeAllConnections();
      await new Promise<void>((resolve) => {
        server.close(() => resolve());
      });
    },
  };
};

export const answerJson = (
  response: ServerResponse,
  status: number,
  body: unknown,
  headers: Record<string, string> = {},
): void => {
  response.writeHead(status, { 'content-type': 'application/json', ...headers });
  response.end(JSON.stringify(body));
};
