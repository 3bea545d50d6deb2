import { employeeSchema } from 'martaba/models';

import type { Prepare } from '../kit/engine.js';
import { recordsCount, recordsOf } from './records.js';

/** zod alone, with the issues of each record that is wrong: zod makes them when they are asked for. */
export const prepare: Prepare = (seed) => {
  const records = recordsOf(seed);
  return {
    operations: recordsCount,
    pass: () =>
      records.reduce<number>((sum, record) => {
        const { error } = employeeSchema.safeParse(record);
        return sum + (error === undefined || error.issues.length === 0 ? 1 : 0);
      }, 0),
  };
};
