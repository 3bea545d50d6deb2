import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

import { bundleScript, importing } from '../kit/bundle.js';
import type { Track } from './tracks.js';
import type { Report } from './turn.js';

const run = promisify(execFile);
const rounds = 5;

/** An engine of the race: its encoding's module and the function there that prepares it. */
export interface Racer {
  readonly module: string;
  readonly prepare: string;
}

/** How an engine came out on a track: its median speed, or, when it was wrong even once, how often. */
export type Placing = { readonly perSecond: number } | { readonly wrong: number; readonly of: number };

/**
 * Lets an engine take one turn in a process of its own. Engines here may answer later, and are checked before they are
 * timed, so that they take their turns by `turn.ts` and not by the kit's.
 */
const turnsOf = async ({ module, prepare }: Racer) => {
  const outfile = await bundleScript(`promotion-12-${module}-${prepare}`, [
    importing(prepare, `bench/promotion-12/encodings/${module}.ts`),
    importing('takeTurn', 'bench/promotion-12/turn.ts'),
    `await takeTurn(${prepare});`,
  ]);
  return async (what: 'check' | 'time', track: Track, seed: number): Promise<Report> => {
    const { stdout } = await run(process.execPath, [outfile, what, track, String(seed)], { timeout: 240_000 });
    return JSON.parse(stdout) as Report;
  };
};

const median = (of: readonly number[]): number => of.toSorted((a, b) => a - b)[of.length >> 1] ?? 0;

/**
 * Checks every engine on a track, and then lets those that were never wrong take turns: five rounds, in an order that
 * moves on from round to round.
 */
export const race = async (
  track: Track,
  racers: readonly Racer[],
  seed: number,
): Promise<ReadonlyMap<Racer, Placing>> => {
  const placings = new Map<Racer, Placing>();
  const right: {
    readonly racer: Racer;
    readonly turn: Awaited<ReturnType<typeof turnsOf>>;
    readonly speeds: number[];
  }[] = [];
  for (const racer of racers) {
    const turn = await turnsOf(racer);
    const report = await turn('check', track, seed);
    if ('wrong' in report && report.wrong > 0) placings.set(racer, report);
    else right.push({ racer, turn, speeds: [] });
  }
  for (let round = 0; round < rounds; round += 1) {
    for (let i = 0; i < right.length; i += 1) {
      const entrant = right[(i + round) % right.length];
      const report = await entrant?.turn('time', track, seed);
      if (report !== undefined && 'perSecond' in report) entrant?.speeds.push(report.perSecond);
    }
  }
  for (const { racer, speeds } of right) placings.set(racer, { perSecond: Math.round(median(speeds)) });
  return placings;
};
