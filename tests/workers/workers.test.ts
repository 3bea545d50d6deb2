import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { build } from 'esbuild';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import {
  blankVerdicts,
  columnsOf,
  compileColumns,
  earlyRetirement,
  sharedColumns,
  textOf,
} from '../../src/rules/index.js';
import type { Columns } from '../../src/rules/index.js';
import { columnsOfFacts } from '../../src/rules/columns/columns-of.js';
import type { Workers } from '../../src/workers/index.js';
import { poolOf } from '../../src/workers/pool.js';
import { holeyFacts } from '../rules/language/arbitraries.js';

const settings = { asOf: '1447-01-10H' };
const set = earlyRetirement;
const folder = mkdtempSync(join(tmpdir(), 'martaba-workers-'));
const script = join(folder, 'judge.mjs');
const started: Workers[] = [];
const start = (workers: number, block: number): Workers => {
  const pool = poolOf(script, set, { ...settings, workers, block });
  started.push(pool);
  return pool;
};

beforeAll(async () => {
  await build({
    entryPoints: ['src/workers/judge.ts'],
    outfile: script,
    bundle: true,
    format: 'esm',
    platform: 'node',
    logLevel: 'error',
  });
});
afterAll(async () => {
  await Promise.all(started.map((pool) => pool.close()));
  rmSync(folder, { recursive: true });
});

const kernel = compileColumns(set, settings);
const alone = (columns: Columns) => {
  const verdicts = blankVerdicts(kernel, columns.rows);
  kernel(columns, verdicts);
  return verdicts;
};

describe('workers', () => {
  it('say what the kernel says, bit for bit, however many they are and however large a block is', async () => {
    const pools = [start(1, 1), start(1, 1000), start(2, 3), start(3, 4)];
    await fc.assert(
      fc.asyncProperty(fc.array(holeyFacts(set.registry), { maxLength: 20 }), async (facts) => {
        const columns = columnsOfFacts(set.registry, facts);
        const expected = alone(columns);
        for (const pool of pools) expect(await pool.judge(columns)).toEqual(expected);
      }),
      { numRuns: 25 },
    );
  });

  it('take one job after another, each with its own columns', async () => {
    const pool = start(2, 2);
    const jobs = [3, 0, 7].map((rows) =>
      columnsOf(
        set.registry,
        Array.from({ length: rows }, () => ({})),
      ),
    );
    expect(await Promise.all(jobs.map(pool.judge))).toEqual(jobs.map(alone));
  });

  it('copy no columns that stand in shared memory', () => {
    const columns = sharedColumns(columnsOf(set.registry, [{}]));
    expect(sharedColumns(columns)).toEqual(columns);
    for (const [name, { values }] of Object.entries(sharedColumns(columns).facts))
      expect(values.buffer).toBe(columns.facts[name]?.values.buffer);
  });

  it('refuse columns without one that is read, as the kernel does, and go on', async () => {
    const pool = start(1, 8);
    const columns = columnsOf(set.registry, [{}]);
    await expect(pool.judge({ rows: 1, facts: {}, lists: {} })).rejects.toMatchObject({ code: 'column-missing' });
    expect(await pool.judge(columns)).toEqual(alone(columns));
  });

  it('say that one was lost, and wait for nothing', async () => {
    const broken = join(folder, 'broken.mjs');
    writeFileSync(broken, 'process.exit(3)');
    const pool = poolOf(broken, set, { ...settings, workers: 1 });
    const columns = columnsOf(set.registry, [{}]);
    await expect(pool.judge(columns)).rejects.toMatchObject({ code: 'worker-lost' });
    await expect(pool.judge(columns)).rejects.toMatchObject({ code: 'worker-lost' });
  });

  it.each([{ workers: 0 }, { workers: 1.5 }, { block: 0 }])('are not started by numbers that are none: %o', (unfit) => {
    expect(() => poolOf(script, set, { ...settings, ...unfit })).toThrow(
      expect.objectContaining({ code: 'workers-unfit' }),
    );
    expect(textOf({ code: 'workers-unfit' }, 'en')).not.toBe('workers-unfit');
  });

  it('name the first block that failed, whoever took it', async () => {
    const failing = join(folder, 'failing.mjs');
    writeFileSync(
      failing,
      `import { parentPort, threadId } from 'node:worker_threads';
parentPort.on('message', ({ next }) => {
  const block = Atomics.add(next, 0, 1);
  parentPort.postMessage({ failed: { block, error: { code: 'outside-calendar', path: [block], params: {} } } });
});`,
    );
    const pool = poolOf(failing, set, { ...settings, workers: 3 });
    started.push(pool);
    await expect(pool.judge(columnsOf(set.registry, [{}]))).rejects.toMatchObject({
      code: 'outside-calendar',
      path: [0],
    });
  });
});
