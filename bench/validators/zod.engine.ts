import { employeeSchema } from 'martaba/models';

import type { Prepare } from '../kit/engine.js';
import { recordsCount, recordsOf } from './records.js';

/** The same model by zod alone, with the parser that it compiles where `new Function` is allowed. */
export const prepare: Prepare = (seed) => {
  const records = recordsOf(seed);
  return {
    operations: recordsCount,
    pass: () => records.reduce<number>((sum, record) => sum + (employeeSchema.safeParse(record).success ? 1 : 0), 0),
  };
};
