import { spawn } from 'node:child_process';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';

const at = (path: string): string => fileURLToPath(new URL(`../../${path}`, import.meta.url));

const freePort = (): Promise<number> =>
  new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => resolve(port));
    });
  });

/** The mock server that prism makes of `openapi.json`: what is not as the document says, asked or answered, is refused. */
export const startPrism = async (): Promise<{ readonly url: string; readonly stop: () => Promise<void> }> => {
  const port = await freePort();
  const cli = at('.ci/prism/node_modules/@stoplight/prism-cli/dist/index.js');
  const flags = ['--errors', '--host', '127.0.0.1', '--port', String(port)];
  // It needs a newer Node than the package does.
  const child = spawn(at('.ci/runtimes/node_modules/node24/bin/node'), [cli, 'mock', ...flags, at('openapi.json')]);
  const ended = new Promise<void>((resolve) => child.once('close', () => resolve()));
  let told = '';
  await new Promise<void>((resolve, reject) => {
    const note = (chunk: Buffer): void => {
      told += chunk.toString();
      if (told.includes('Prism is listening')) resolve();
    };
    child.stdout.on('data', note);
    child.stderr.on('data', note);
    child.once('error', reject);
    child.once('close', () => reject(new Error(`prism ended: ${told.slice(-2_000)}`)));
  });
  return {
    url: `http://127.0.0.1:${port}`,
    stop: () => {
      child.kill();
      return ended;
    },
  };
};
