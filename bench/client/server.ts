/** A process that answers every call with one body of JSON, which it reads from its standard input; it prints its address. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';

const body = Buffer.from(await text(process.stdin));
const headers = {
  'content-type': 'application/json',
  'content-length': body.length,
  'x-request-id': 'bench',
  'cache-control': 'no-store',
};
const server = createServer((_, response) => {
  response.writeHead(200, headers);
  response.end(body);
});
server.listen(0, '127.0.0.1', () => {
  process.stdout.write(`http://127.0.0.1:${(server.address() as AddressInfo).port}\n`);
});
