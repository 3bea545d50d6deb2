import type { RuleSet } from '../rules/language/rule-set.js';
import { poolOf } from './pool.js';
import type { Workers, WorkerSettings } from './pool.js';

export type { Workers, WorkerSettings } from './pool.js';

/**
 * Starts workers of Node that judge columns by a set, each block of rows by whoever is free. The verdicts hang neither on
 * how many there are nor on the size of blocks. Starting takes some time, so they are kept and asked again.
 *
 * @param set the rules
 * @param settings as of `compileColumns`, with the number of workers and of the rows that they take at a time
 * @throws MartabaError as `compileColumns` does, and `workers-unfit` for a number that is none from 1 on
 * @example
 * ```ts no-run
 * import { columnsOf, ordinaryPromotion } from 'martaba/rules';
 * import { startWorkers } from 'martaba/workers';
 *
 * const workers = startWorkers(ordinaryPromotion, { asOf: '1447-01-10H', workers: 2 });
 * const { outcome } = await workers.judge(columnsOf(ordinaryPromotion.registry, [{ 'employee.suspended': true }, {}]));
 * outcome; // Uint8Array [1, 2]: ineligible, undetermined
 * await workers.close();
 * ```
 */
export const startWorkers = (set: RuleSet, settings: WorkerSettings): Workers =>
  poolOf(new URL('./judge.js', import.meta.url), set, settings);
