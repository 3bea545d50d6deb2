import type { IncomingMessage, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { isLoopback } from '../client/secure-url.js';
import { problemAnswer, refuse } from './answer.js';
import type { Sandbox } from './sandbox.js';

/** A sandbox that is being served. */
export interface Served {
  /** Where: `http://127.0.0.1` and the port. */
  readonly url: string;
  readonly close: () => Promise<void>;
}

/** Where a sandbox is served. */
export interface ServeOptions {
  /** A port of this machine. */
  readonly port?: number;
}

const mostBytes = 1_000_000;

const bodyOf = async (message: IncomingMessage): Promise<string | undefined> => {
  const chunks: Uint8Array[] = [];
  let bytes = 0;
  for await (const chunk of message as AsyncIterable<Uint8Array>) {
    bytes += chunk.byteLength;
    // What is too large is read on and thrown away: a connection closed at once would hide the answer.
    if (bytes <= mostBytes) chunks.push(chunk);
  }
  if (bytes > mostBytes) return undefined;
  return Buffer.concat(chunks).toString('utf8');
};

const headersOf = (message: IncomingMessage): Headers => {
  const headers = new Headers();
  for (const [name, value] of Object.entries(message.headers)) if (typeof value === 'string') headers.set(name, value);
  return headers;
};

/** Whether the message names this machine as its host: a page of elsewhere that was pointed here does not. */
const isForUs = ({ headers: { host = '' } }: IncomingMessage): boolean =>
  URL.canParse(`http://${host}`) && isLoopback(new URL(`http://${host}`).hostname);

const refused = (code: 'forbidden' | 'body-too-large'): Response => problemAnswer(refuse(code), crypto.randomUUID());

const answerTo = async (sandbox: Sandbox, message: IncomingMessage, url: string): Promise<Response> => {
  if (!isForUs(message)) return refused('forbidden');
  const body = await bodyOf(message);
  if (body === undefined) return refused('body-too-large');
  const { method = 'GET', url: path = '/' } = message;
  // The path is appended and never resolved: `//host` names no other host.
  return sandbox.fetch(url + (path.startsWith('/') ? path : '/'), {
    method,
    headers: headersOf(message),
    redirect: 'manual',
    ...(method === 'GET' || method === 'HEAD' || body === '' ? {} : { body }),
  });
};

const answer = async (sandbox: Sandbox, message: IncomingMessage, response: ServerResponse, url: string) => {
  try {
    const answered = await answerTo(sandbox, message, url);
    response.writeHead(answered.status, Object.fromEntries(answered.headers));
    for await (const chunk of answered.body ?? []) response.write(chunk);
    response.end();
  } catch {
    // A connection that is to break breaks; so does one whose other end went away.
    message.socket.destroy();
  }
};

/**
 * Serves a sandbox over HTTP on the loopback interface, and on no other.
 *
 * @param sandbox a sandbox
 * @param options on which port; on a free one unless said
 * @example
 * ```ts
 * const served = await serve(createSandbox());
 * (await fetch(`${served.url}/v1/contract`)).status; // 200
 * await served.close();
 * ```
 */
export const serve = async (sandbox: Sandbox, options: ServeOptions = {}): Promise<Served> => {
  const { port = 0 } = options;
  // Loaded when it is called, so that the sandbox itself runs where there is no Node.
  const { createServer } = await import('node:http');
  let url = '';
  const server = createServer((message, response) => {
    void answer(sandbox, message, response, url);
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', resolve);
  });
  const { port: actual } = server.address() as AddressInfo;
  url = `http://127.0.0.1:${actual}`;
  return {
    url,
    close: async () => {
      server.closeAllConnections();
      await new Promise<void>((resolve) => {
        server.close(() => resolve());
      });
    },
  };
};
