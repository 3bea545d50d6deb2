import { employeeSchema, jsonSchemaOf } from 'martaba/models';

import type { Prepare } from '../kit/engine.js';
import { loadPeer } from '../peers/load.js';
import { buildFrom } from './by-json-schema.js';
import { recordsCount, recordsOf } from './records.js';

type Schema = object;

interface TypeBox {
  readonly Type: {
    Object(fields: Readonly<Record<string, Schema>>, options: object): Schema;
    Optional(schema: Schema): Schema;
    Array(items: Schema): Schema;
    Union(options: readonly Schema[]): Schema;
    Literal(value: string): Schema;
    String(options: object): Schema;
    Integer(options: object): Schema;
    Boolean(): Schema;
    Null(): Schema;
  };
}

interface Compiler {
  readonly TypeCompiler: { Compile(schema: Schema): { Check(value: unknown): boolean } };
}

/** The same shape in TypeBox, compiled; like ajv it knows no table of months and no check digits. */
export const prepare: Prepare = async (seed) => {
  const { Type } = await loadPeer<TypeBox>('@sinclair/typebox');
  const { TypeCompiler } = await loadPeer<Compiler>('@sinclair/typebox/compiler');
  const records = recordsOf(seed);
  const schema = buildFrom<Schema>(jsonSchemaOf(employeeSchema), {
    object: (fields) =>
      Type.Object(Object.fromEntries(fields.map(([name, of, required]) => [name, required ? of : Type.Optional(of)])), {
        additionalProperties: false,
      }),
    array: (items) => Type.Array(items),
    union: (options) => Type.Union(options),
    oneOf: (values) => Type.Union(values.map((value) => Type.Literal(value))),
    text: ({ minLength, maxLength, pattern }) =>
      Type.String({
        ...(minLength === undefined ? {} : { minLength }),
        ...(maxLength === undefined ? {} : { maxLength }),
        ...(pattern === undefined ? {} : { pattern }),
      }),
    integer: (minimum, maximum) => Type.Integer({ minimum, maximum }),
    boolean: () => Type.Boolean(),
    null: () => Type.Null(),
  });
  const compiled = TypeCompiler.Compile(schema);
  return {
    operations: recordsCount,
    pass: () => records.reduce<number>((sum, record) => sum + (compiled.Check(record) ? 1 : 0), 0),
  };
};
