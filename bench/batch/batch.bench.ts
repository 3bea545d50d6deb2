import { type Bench, defineBench } from '../kit/bench.js';
import { measureBatch } from './measure.js';

/** Two million employees, each with a period that may be excluded and a third with a penalty, from Parquet to Parquet. */
const employees = 2_000_000;

export const entries: readonly Bench[] = [
  defineBench({
    name: 'batch-time',
    against: 'DuckDB, copying the same file with twelve constant columns more',
    bar: 3,
    keeps: 'at-most',
    measure: async (seed) => {
      const { batch, copy } = await measureBatch(employees, seed);
      return {
        ratio: batch.seconds / copy.seconds,
        detail: {
          what: 'martaba batch with reasons, times the time of the copy',
          employees,
          rowsASecond: Math.round(employees / batch.seconds),
          cpuRatio: batch.cpuSeconds / copy.cpuSeconds,
          batch,
          copy,
        },
      };
    },
  }),
  defineBench({
    name: 'batch-memory',
    against: '1.5 GiB',
    bar: 1.5,
    keeps: 'at-most',
    measure: async (seed) => {
      const { batch } = await measureBatch(employees, seed);
      return { ratio: batch.gib, detail: { what: 'the most memory that martaba batch held, in GiB', employees } };
    },
  }),
];
