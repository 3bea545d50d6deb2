import { execFile } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import { promisify } from 'node:util';

import { build } from 'esbuild';

import type { Turn } from './engine.js';

const run = promisify(execFile);
const rounds = 5;

/**
 * Bundles an engine's module into a script that takes one turn. Packages stay outside, so that `martaba/...` is the
 * build in `dist/`; a loader that keeps the names of functions would slow inner functions, so none is used.
 */
const buildEngine = async (file: string): Promise<string> => {
  const folder = resolve('bench/.out');
  mkdirSync(folder, { recursive: true });
  const outfile = `${folder}/${basename(file, '.ts')}.mjs`;
  await build({
    stdin: {
      contents: `import { prepare } from ${JSON.stringify(resolve(file))};
import { takeTurn } from ${JSON.stringify(resolve('bench/kit/turn.ts'))};
await takeTurn(prepare);`,
      resolveDir: resolve('.'),
    },
    outfile,
    bundle: true,
    packages: 'external',
    format: 'esm',
    platform: 'node',
    target: 'node20',
  });
  return outfile;
};

/** The best turn of each engine, in nanoseconds an operation, and the sum of its results. */
export type Comparison<Engine extends string> = Readonly<Record<Engine, Turn>>;

/**
 * Lets engines take turns, each in a process of its own, and keeps the best turn of each.
 *
 * @param engines the module of each engine, from the top of the project
 * @param seed decides the data
 */
export const compareEngines = async <Engine extends string>(
  engines: Readonly<Record<Engine, string>>,
  seed: number,
): Promise<Comparison<Engine>> => {
  const names = Object.keys(engines) as Engine[];
  const scripts = new Map<Engine, string>();
  for (const name of names) scripts.set(name, await buildEngine(engines[name]));
  const best: Partial<Record<Engine, Turn>> = {};
  for (let round = 0; round < rounds; round += 1) {
    for (const name of names) {
      const { stdout } = await run(process.execPath, [scripts.get(name) ?? '', String(seed)], { timeout: 120_000 });
      const turn = JSON.parse(stdout) as Turn;
      const before = best[name];
      if (before === undefined || turn.nanoseconds < before.nanoseconds) best[name] = turn;
    }
  }
  return best as Record<Engine, Turn>;
};
