import type * as z from 'zod';
import type { Params } from '../result.js';
import type { beyondJsonSchema } from '../schema/json-schema.js';
import { raise } from '../schema/raise.js';

/**
 * Refuses a value in a check of a schema: our code, at a place in the value, with what its text needs. What such a check says
 * JSON Schema cannot, so that the code stands in that list.
 */
export const refuse = (
  payload: z.core.ParsePayload,
  code: keyof typeof beyondJsonSchema,
  path: (string | number)[] = [],
  params: Params = {},
): void => {
  raise(payload, { code, path, params });
};
