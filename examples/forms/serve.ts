import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { basename, extname, join } from 'node:path';

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
};

/** Takes what a form sent, and says whether it is accepted. It is neither kept nor logged here. */
export type Take = (body: unknown) => boolean;

/** Where the forms are served. */
export interface Served {
  /** Without a slash at the end: `http://127.0.0.1:40123`. */
  readonly origin: string;
  readonly close: () => Promise<void>;
}

const bodyOf = async (request: IncomingMessage): Promise<unknown> => {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(Buffer.from(chunk));
  return JSON.parse(Buffer.concat(chunks).toString('utf8'));
};

const answer = async (
  folder: string,
  take: Take,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> => {
  const { pathname } = new URL(request.url ?? '/', 'http://localhost');
  if (request.method === 'POST' && pathname === '/contact') {
    response.writeHead(take(await bodyOf(request)) ? 204 : 500).end();
    return;
  }
  const name = basename(pathname);
  const type = types[extname(name)];
  if (request.method !== 'GET' || type === undefined) {
    response.writeHead(404).end();
    return;
  }
  const content = await readFile(join(folder, name));
  response.writeHead(200, { 'content-type': type, 'cache-control': 'no-store' }).end(content);
};

/**
 * Serves the forms that were built, to this machine alone.
 *
 * @param folder where `buildForms` put them
 * @param take gets what a form sent
 * @param port any that is free, if left out
 */
export const serveForms = async (folder: string, take: Take, port = 0): Promise<Served> => {
  const server = createServer((request, response) => {
    answer(folder, take, request, response).catch(() => response.writeHead(404).end());
  });
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The server has no port.');
  return {
    origin: `http://127.0.0.1:${address.port}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
};
