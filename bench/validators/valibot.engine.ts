import { employeeSchema, jsonSchemaOf } from 'martaba/models';

import type { Prepare } from '../kit/engine.js';
import { loadPeer } from '../peers/load.js';
import { buildFrom } from './by-json-schema.js';
import { recordsCount, recordsOf } from './records.js';

type Schema = object;

interface Valibot {
  strictObject(fields: Readonly<Record<string, Schema>>): Schema;
  optional(schema: Schema): Schema;
  array(items: Schema): Schema;
  union(options: readonly Schema[]): Schema;
  picklist(values: readonly string[]): Schema;
  string(): Schema;
  number(): Schema;
  integer(): object;
  minValue(least: number): object;
  maxValue(greatest: number): object;
  minLength(least: number): object;
  maxLength(greatest: number): object;
  regex(pattern: RegExp): object;
  pipe(schema: Schema, ...checks: readonly object[]): Schema;
  boolean(): Schema;
  null(): Schema;
  is(schema: Schema, value: unknown): boolean;
}

/** The same shape in valibot; like ajv it knows no table of months and no check digits. */
export const prepare: Prepare = async (seed) => {
  const v = await loadPeer<Valibot>('valibot');
  const records = recordsOf(seed);
  const schema = buildFrom<Schema>(jsonSchemaOf(employeeSchema), {
    object: (fields) =>
      v.strictObject(Object.fromEntries(fields.map(([name, of, required]) => [name, required ? of : v.optional(of)]))),
    array: (items) => v.array(items),
    union: (options) => v.union(options),
    oneOf: (values) => v.picklist(values),
    text: ({ minLength, maxLength, pattern }) =>
      v.pipe(
        v.string(),
        ...(minLength === undefined ? [] : [v.minLength(minLength)]),
        ...(maxLength === undefined ? [] : [v.maxLength(maxLength)]),
        ...(pattern === undefined ? [] : [v.regex(new RegExp(pattern, 'u'))]),
      ),
    integer: (minimum, maximum) => v.pipe(v.number(), v.integer(), v.minValue(minimum), v.maxValue(maximum)),
    boolean: () => v.boolean(),
    null: () => v.null(),
  });
  return {
    operations: recordsCount,
    pass: () => records.reduce<number>((sum, record) => sum + (v.is(schema, record) ? 1 : 0), 0),
  };
};
