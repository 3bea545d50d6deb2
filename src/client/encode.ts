import * as z from 'zod';
import type { Result } from '../models/result.js';
import { issuesOf } from '../models/schema/issues.js';

/** A value of the domain as the wire carries it, or what is wrong with it in our own codes. */
export const encoded = (schema: z.ZodType, value: unknown): Result<unknown> =>
  issuesOf(
    z.unknown().transform((domain, { issues }) => {
      const wire = z.safeEncode(schema, domain);
      if (wire.success) return wire.data;
      for (const found of wire.error.issues) issues.push({ ...found, input: undefined });
      return z.NEVER;
    }),
    value,
  );
