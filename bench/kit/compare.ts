import { execFile } from 'node:child_process';
import { basename } from 'node:path';
import { promisify } from 'node:util';

import { bundleScript, importing } from './bundle.js';
import type { Turn } from './engine.js';

const run = promisify(execFile);
const rounds = 5;

/** An engine's module as a script that takes one turn. */
const buildEngine = (file: string): Promise<string> =>
  bundleScript(basename(file, '.ts'), [
    importing('prepare', file),
    importing('takeTurn', 'bench/kit/turn.ts'),
    'await takeTurn(prepare);',
  ]);

/** The best turn of each engine, in nanoseconds an operation, and the sum of its results. */
export type Comparison<Engine extends string> = Readonly<Record<Engine, Turn>>;

/**
 * Lets engines take turns, each in a process of its own, and keeps the best turn of each.
 *
 * @param engines the module of each engine, from the top of the project
 * @param seed decides the data
 * @param of which of its kinds of data an engine takes, where it has several
 */
export const compareEngines = async <Engine extends string>(
  engines: Readonly<Record<Engine, string>>,
  seed: number,
  of?: string,
): Promise<Comparison<Engine>> => {
  const names = Object.keys(engines) as Engine[];
  const scripts = new Map<Engine, string>();
  for (const name of names) scripts.set(name, await buildEngine(engines[name]));
  const best: Partial<Record<Engine, Turn>> = {};
  for (let round = 0; round < rounds; round += 1) {
    for (const name of names) {
      const args = [scripts.get(name) ?? '', String(seed), ...(of === undefined ? [] : [of])];
      const { stdout } = await run(process.execPath, args, { timeout: 120_000 });
      const turn = JSON.parse(stdout) as Turn;
      const before = best[name];
      if (before === undefined || turn.nanoseconds < before.nanoseconds) best[name] = turn;
    }
  }
  return best as Record<Engine, Turn>;
};
