import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { onTestFinished } from 'vitest';

/** Serves whatever answers requests over real sockets, until the test is over. */
export const serveOpenly = async (
  respond: (request: Request) => Promise<Response> | Response,
): Promise<{ readonly url: string }> => {
  const server = createServer((message, response) => {
    void (async () => {
      const chunks: Uint8Array[] = [];
      for await (const chunk of message as AsyncIterable<Uint8Array>) chunks.push(chunk);
      const { method = 'GET', url = '/', headers } = message;
      const answer = await respond(
        new Request(`http://${headers.host ?? ''}${url}`, {
          method,
          headers: Object.entries(headers).map(([name, value]): [string, string] => [name, String(value)]),
          ...(chunks.length === 0 ? {} : { body: Buffer.concat(chunks) }),
        }),
      );
      response.writeHead(answer.status, Object.fromEntries(answer.headers));
      response.end(Buffer.from(await answer.arrayBuffer()));
    })().catch(() => message.socket.destroy());
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  onTestFinished(async () => {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  });
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}` };
};
