import { startWorkers } from 'martaba/workers';

import type { Prepare } from '../../kit/engine.js';
import { asOf, promotion12 } from '../rules.js';
import { tiledColumns } from './tiled.js';

const rows = 4_000_000;

/** So many workers over the same columns in shared memory. */
export const workersOf =
  (count: number): Prepare =>
  (seed) => {
    const columns = tiledColumns(seed, rows);
    const workers = startWorkers(promotion12, { asOf, workers: count });
    return {
      operations: rows,
      pass: async () => {
        const { reasons, outcome } = await workers.judge(columns);
        return (reasons[rows - 1] ?? 0) + (outcome[rows - 1] ?? 0);
      },
    };
  };
