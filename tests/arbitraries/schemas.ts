import type * as z from 'zod';
import * as models from '../../src/models/index.js';

const isSchema = (value: unknown): value is z.ZodType =>
  typeof value === 'object' && value !== null && '_zod' in value && '~standard' in value;

/** Every schema that the models export, by its name: none is written down, so that none can be forgotten. */
export const schemas: readonly (readonly [name: string, schema: z.ZodType])[] = Object.entries(models).flatMap(
  ([name, of]) => (isSchema(of) ? [[name, of] as const] : []),
);
