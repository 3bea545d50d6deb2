import type * as z from 'zod';
import type { Params } from '../result.js';
import { raise } from '../schema/raise.js';

/** Refuses a value in a check of a schema: our code, at a place in the value, with what its text needs. */
export const refuse = (
  payload: z.core.ParsePayload,
  code: string,
  path: (string | number)[] = [],
  params: Params = {},
): void => {
  raise(payload, { code, path, params });
};
