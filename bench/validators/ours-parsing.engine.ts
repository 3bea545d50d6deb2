import { employeeSchema, parserOf } from 'martaba/models';

import type { Prepare } from '../kit/engine.js';
import { recordsCount, recordsOf } from './records.js';

/** The bulk path that makes the value of each record, as zod does, and the issues of each that is wrong. */
export const prepare: Prepare = (seed) => {
  const records = recordsOf(seed);
  const parse = parserOf(employeeSchema);
  return {
    operations: recordsCount,
    pass: () => records.reduce<number>((sum, record) => sum + (parse(record).ok ? 1 : 0), 0),
  };
};
