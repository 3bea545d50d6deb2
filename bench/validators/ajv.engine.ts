import { Ajv2020 } from 'ajv/dist/2020.js';
import { employeeSchema, jsonSchemaOf } from 'martaba/models';

import type { Prepare } from '../kit/engine.js';
import { recordsCount, recordsOf } from './records.js';

/** The JSON Schema of the same model, compiled by ajv; it knows no table of months and no check digits. */
export const prepare: Prepare = (seed) => {
  const records = recordsOf(seed);
  const accepts = new Ajv2020().compile(jsonSchemaOf(employeeSchema));
  return {
    operations: recordsCount,
    pass: () => records.reduce<number>((sum, record) => sum + (accepts(record) ? 1 : 0), 0),
  };
};
