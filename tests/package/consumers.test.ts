import { spawnSync } from 'node:child_process';

import { afterAll, expect, test } from 'vitest';

import { unpack } from './unpacked.js';

const full = unpack(['ky', 'zod', 'fp-ts', 'io-ts', 'fast-check', 'pure-rand']);
const bare = unpack(['ky', 'zod']);
afterAll(() => {
  full.remove();
  bare.remove();
});

const run = (folder: string, file: string) => {
  const { status, stderr } = spawnSync(process.execPath, [file], { cwd: folder, encoding: 'utf8', timeout: 20_000 });
  return { status, stderr };
};

test.each(['run-esm.mjs', 'run-cjs.cjs', 'run-both.mjs'])(
  'the packed package serves %s, and writes no warning',
  (file) => {
    expect(run(full.folder, file)).toEqual({ status: 0, stderr: '' });
  },
);

test('the packed package works without fp-ts and io-ts', () => {
  expect(run(bare.folder, 'run-bare.mjs')).toEqual({ status: 0, stderr: '' });
});
