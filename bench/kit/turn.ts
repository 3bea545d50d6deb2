import type { Prepare, Turn } from './engine.js';

const warmUp = 250;
const measured = 400;

/** Runs passes for a while to warm up, then measures passes, and writes the time of one operation. Called by the built engine. */
export const takeTurn = async (prepare: Prepare): Promise<void> => {
  const { pass, operations } = await prepare(Number(process.argv[2]), process.argv[3]);
  let sum = 0;
  for (const start = performance.now(); performance.now() - start < warmUp;) sum = await pass();
  let best = Infinity;
  for (const start = performance.now(); performance.now() - start < measured;) {
    const before = performance.now();
    sum = await pass();
    best = Math.min(best, performance.now() - before);
  }
  const turn: Turn = { nanoseconds: (best * 1e6) / operations, sum };
  process.stdout.write(JSON.stringify(turn), () => process.exit());
};
