import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { expect, it } from 'vitest';
import { testFolder } from './folder.js';

const { folder, inFolder, made } = testFolder();

// A limit on the size of files refuses a write as a full disk does, and needs no disk.
it.runIf(existsSync('/bin/bash')).each(['people.ndjson', 'people.parquet'])(
  'a disk that is full ends the command with its code and leaves nothing: %s',
  async (input) => {
    await made(input, 3000);
    const before = readdirSync(folder);
    const command = `ulimit -f 4; exec "$0" --import tsx src/cli/main.ts batch ordinary-promotion "$1" --as-of 1447-01-10H --out "$2"`;
    const output = inFolder(`out-${input}`);
    const run = spawnSync('/bin/bash', ['-c', command, process.execPath, inFolder(input), output], {
      encoding: 'utf8',
      env: { ...process.env, TSX_DISABLE_CACHE: '1' },
      timeout: 60_000,
    });
    expect(run.status).toBe(2);
    expect(run.stderr).toContain('disk-full');
    expect(run.stderr).toContain(output);
    expect(readdirSync(folder)).toEqual(before);
  },
);
