import { parentPort, workerData } from 'node:worker_threads';

import type { Kernel } from '../rules/columns/compile-columns.js';
import { compileColumns } from '../rules/columns/compile-columns.js';
import { isMartabaError } from '../models/error.js';
import type { Done, Job, Task } from './job.js';

/** Takes block after block of a job until none is left. Blocks do not overlap, so that it does not matter who takes which. */
const judge = (kernel: Kernel, { columns, verdicts, block, next }: Job): Done => {
  for (;;) {
    const taken = Atomics.add(next, 0, 1);
    const from = taken * block;
    if (from >= columns.rows) return {};
    try {
      kernel(columns, verdicts, from, Math.min(from + block, columns.rows));
    } catch (error) {
      return { failed: { block: taken, error: isMartabaError(error) ? error.toJSON() : error } };
    }
  }
};

/** What runs in a worker: it compiles the set for itself, once, and judges the jobs that come. */
const serve = ({ set, settings }: Task): void => {
  const kernel = compileColumns(set, settings);
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread of Node, and no window
  parentPort?.on('message', (job: Job) => parentPort?.postMessage(judge(kernel, job)));
};

// A script and no module: nothing imports it.
serve(workerData as Task);
