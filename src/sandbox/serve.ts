import type { IncomingMessage, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Sandbox } from './sandbox.js';
import { dropHeader } from './sandbox.js';

export interface Served {
  readonly url: string;
  readonly close: () => Promise<void>;
}

const most = 1_000_000;

const bodyOf = async (message: IncomingMessage): Promise<string | undefined> => {
  const chunks: Uint8Array[] = [];
  let bytes = 0;
  for await (const chunk of message as AsyncIterable<Uint8Array>) {
    bytes += chunk.byteLength;
    if (bytes > most) return undefined;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString('utf8');
};

const answer = async (
  sandbox: Sandbox,
  message: IncomingMessage,
  response: ServerResponse,
  url: string,
): Promise<void> => {
  const body = await bodyOf(message);
  if (body === undefined) {
    response.writeHead(413).end();
    return;
  }
  const headers = new Headers();
  for (const [name, value] of Object.entries(message.headers)) if (typeof value === 'string') headers.set(name, value);
  const { method = 'GET' } = message;
  const answered = await sandbox.fetch(
    new Request(new URL(message.url ?? '/', url), {
      method,
      headers,
      ...(method === 'GET' || body === '' ? {} : { body }),
    }),
  );
  if (answered.headers.has(dropHeader)) {
    message.socket.destroy();
    return;
  }
  response.writeHead(answered.status, Object.fromEntries(answered.headers));
  response.end(Buffer.from(await answered.arrayBuffer()));
};

/**
 * Serves a sandbox over HTTP on the loopback interface, and on no other.
 *
 * @param sandbox a sandbox
 * @param options.port a port; a free one unless said
 * @example
 * ```ts
 * const served = await serve(createSandbox());
 * (await fetch(`${served.url}/v1/contract`)).status; // 200
 * await served.close();
 * ```
 */
export const serve = async (sandbox: Sandbox, { port = 0 }: { readonly port?: number } = {}): Promise<Served> => {
  // Loaded when it is called, so that the sandbox itself runs where there is no Node.
  const { createServer } = await import('node:http');
  let url = '';
  const server = createServer((message, response) => {
    answer(sandbox, message, response, url).catch(() => {
      if (!response.headersSent) response.writeHead(500);
      response.end();
    });
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
