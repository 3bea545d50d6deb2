import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { expect, test } from 'vitest';
import type { UploadSource } from '../../../src/client/index.js';
import { patience, scale, tell } from '../../reliability/scale.js';
import { signedIn, thrownBy } from '../world.js';

const said = { kind: 'medical-report', mediaType: 'application/pdf' } as const;

/** A file that nobody holds: each piece of it is made when it is read. */
const madeFile = (size: number, largest: { piece: number }): UploadSource => ({
  size,
  slice: (from, to) => ({
    arrayBuffer: async () => {
      largest.piece = Math.max(largest.piece, to - from);
      const piece = new Uint8Array(to - from).fill(7);
      if (from === 0) piece.set(new TextEncoder().encode('%PDF-'));
      return piece.buffer;
    },
  }),
});

/** What is in use after all that is not was given back, in bytes: of the client and the server together. */
const inUse = (): number => {
  setFlagsFromString('--expose-gc');
  const collect: () => void = runInNewContext('gc');
  collect();
  // What the first time only let go of.
  collect();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
};

test('a file is sent, and neither side ever holds more than a few pieces of it', { timeout: patience }, async () => {
  const bytes = scale(8_000_000, 50_000_000);
  const { client, sandbox } = await signedIn();
  const largest = { piece: 0 };
  // What one upload leaves behind, compiled and connected, is not of the file.
  await client.uploads.send(madeFile(1_000_000, largest), said);
  const before = inUse();
  let [most, parts, weighed] = [0, 0, 0];
  const attachment = await client.uploads.send(madeFile(bytes, largest), {
    ...said,
    onProgress: () => {
      parts += 1;
      if (parts % 8 !== 0) return;
      weighed += 1;
      most = Math.max(most, inUse() - before);
    },
  });
  expect(attachment.bytes).toBe(bytes);
  expect(parts).toBeGreaterThan(bytes / 200_000);
  expect(largest.piece).toBeLessThanOrEqual(1_048_576);
  expect(weighed).toBeGreaterThan(2);
  expect(most).toBeLessThan(4_000_000);
  expect(JSON.stringify(sandbox.save()).length).toBeLessThan(1_000_000);
  tell('upload', { bytes, parts, 'most held': most });
});

test('one byte more than 50 MB is refused, without a byte of it being read', async () => {
  const { client } = await signedIn();
  const largest = { piece: 0 };
  const sent = client.uploads.send(madeFile(50_000_001, largest), said);
  expect(await thrownBy(sent)).toMatchObject({ code: 'body-too-large', status: 413 });
  expect(largest.piece).toBe(0);
});

test('a file that ends before it said is refused, and one that is given up is read no further', async () => {
  const { client } = await signedIn();
  const short = { size: 4_000_000, slice: () => new Blob(['%PDF-1.7']) };
  expect(await thrownBy(client.uploads.send(short, said))).toMatchObject({ code: 'content-other' });
  const controller = new AbortController();
  const sent = client.uploads.send(madeFile(40_000_000, { piece: 0 }), { ...said, signal: controller.signal });
  controller.abort();
  expect(await thrownBy(sent)).toMatchObject({ code: 'aborted' });
});
