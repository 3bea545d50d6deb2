import { acceptsOf, employeeSchema } from 'martaba/models';

import type { Prepare } from '../kit/engine.js';
import { recordsCount, recordsOf } from './records.js';

/** The bulk path: whether a record is one, without making a value of it. */
export const prepare: Prepare = (seed) => {
  const records = recordsOf(seed);
  const accepts = acceptsOf(employeeSchema);
  return {
    operations: recordsCount,
    pass: () => records.reduce<number>((sum, record) => sum + (accepts(record) ? 1 : 0), 0),
  };
};
