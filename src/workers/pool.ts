import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';

import { MartabaError } from '../models/error.js';
import type { Params, Path } from '../models/result.js';
import type { Columns } from '../rules/columns/columns.js';
import type { ColumnSettings, Kernel } from '../rules/columns/compile-columns.js';
import { compileColumns } from '../rules/columns/compile-columns.js';
import { sharedColumns } from '../rules/columns/shared-columns.js';
import type { Verdicts } from '../rules/columns/verdicts.js';
import { blankVerdicts } from '../rules/columns/verdicts.js';
import type { RuleSet } from '../rules/language/rule-set.js';
import type { Done, Job, Task } from './job.js';

/** Workers that judge columns by one set. */
export interface Workers {
  /** The kernel that each of them runs, which also says what the bits of verdicts stand for. */
  readonly kernel: Kernel;
  /**
   * Judges all rows of columns. Another call waits for the one before.
   *
   * @param columns every fact that the set reads; copied into shared memory where they do not stand there yet
   * @returns the verdicts, bit for bit those of the kernel itself, whatever the number of workers and the size of blocks
   * @throws MartabaError `column-missing`, and `worker-lost` where a worker ends while it judges
   */
  judge: (columns: Columns) => Promise<Verdicts>;
  /** Ends the workers; what is under way is lost. */
  close: () => Promise<void>;
}

/** How many workers there are, and how many rows they take at a time. */
export interface WorkerSettings extends ColumnSettings {
  /** As many as the machine runs at once, unless told. */
  readonly workers?: number;
  /** 65,536 unless told; a multiple of 1024 is read fastest. */
  readonly block?: number;
}

/** A file that a bundler need not know. */
type Script = URL | string;

const askedOf = (worker: Worker, job: Job): Promise<Done> =>
  new Promise((resolve, reject) => {
    const lost = (): void => settle(() => reject(new MartabaError('worker-lost')));
    const done = (said: Done): void => settle(() => resolve(said));
    const settle = (end: () => void): void => {
      worker.off('message', done).off('exit', lost);
      end();
    };
    worker.on('message', done).on('exit', lost);
    // One that has ended says so no more.
    if (worker.threadId < 0) lost();
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread of Node, and no window
    else worker.postMessage(job);
  });

/** The failure of the first block that failed, which is the same whoever took it. */
const firstFailure = (said: readonly Done[]): unknown =>
  said.flatMap(({ failed }) => failed ?? []).toSorted((a, b) => a.block - b.block)[0]?.error;

const thrown = (error: unknown): unknown => {
  if (typeof error !== 'object' || error === null || !('code' in error)) return error;
  const { code, path, params } = error as { code: string; path: Path; params: Params };
  return new MartabaError(code, path, params);
};

/** Workers that run a script, which serves as `judge.ts` does. */
export const poolOf = (
  script: Script,
  set: RuleSet,
  { workers = availableParallelism(), block = 65_536, ...settings }: WorkerSettings,
): Workers => {
  const counts = [workers, block];
  if (!counts.every((count) => Number.isSafeInteger(count) && count >= 1)) throw new MartabaError('workers-unfit');
  const kernel = compileColumns(set, settings);
  const task: Task = { set, settings };
  const pool = Array.from({ length: workers }, () => {
    const worker = new Worker(script, { workerData: task });
    // What goes wrong in it shows as its end.
    return worker.on('error', () => undefined);
  });
  const judge = async (columns: Columns): Promise<Verdicts> => {
    const verdicts = blankVerdicts(kernel, columns.rows, true);
    kernel(columns, verdicts, 0, 0);
    const next = new Int32Array(new SharedArrayBuffer(4));
    const job: Job = { columns: sharedColumns(columns), verdicts, block, next };
    const failure = firstFailure(await Promise.all(pool.map((worker) => askedOf(worker, job))));
    if (failure !== undefined) throw thrown(failure);
    return verdicts;
  };
  let before: Promise<unknown> = Promise.resolve();
  return {
    kernel,
    judge: (columns) => {
      const after = before.then(() => judge(columns));
      before = after.catch(() => undefined);
      return after;
    },
    close: async () => {
      await Promise.all(pool.map((worker) => worker.terminate()));
    },
  };
};
