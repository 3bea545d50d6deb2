import type { Encoding } from './encoding.js';
import type { Track } from './tracks.js';
import { answersOn, casesOf, mismatches } from './tracks.js';

const checked = 1000;
// Longer than the kit's: an engine of WebAssembly or one that answers some hundred cases a second warms up slowly.
const warmUp = 800;
const measured = 600;

/** What an engine's process reports: on how many of the checked cases it was wrong; or, when asked for its speed, that. */
export type Report = { readonly wrong: number; readonly of: number } | { readonly perSecond: number };

/** Takes a turn on a track, as the arguments of the process say: `check` or `time`, the track, the seed. */
export const takeTurn = async <Case>(prepare: () => Encoding<Case> | Promise<Encoding<Case>>): Promise<void> => {
  const [, , what, track, seed] = process.argv as [string, string, 'check' | 'time', Track, string];
  const encoding = await prepare();
  const report: Report =
    what === 'check'
      ? { wrong: await mismatches(track, encoding, Number(seed), checked), of: checked }
      : { perSecond: await speedOf(track, encoding, Number(seed)) };
  process.stdout.write(JSON.stringify(report), () => process.exit());
};

const speedOf = async <Case>(track: Track, encoding: Encoding<Case>, seed: number): Promise<number> => {
  const answer = answersOn(track, encoding);
  if (answer === undefined) return 0;
  const cases = casesOf(track, seed, encoding.cases).map(encoding.read);
  for (const start = performance.now(); performance.now() - start < warmUp;) await answer(cases);
  let best = Infinity;
  for (const start = performance.now(); performance.now() - start < measured;) {
    const before = performance.now();
    await answer(cases);
    best = Math.min(best, performance.now() - before);
  }
  return (cases.length * 1000) / best;
};
