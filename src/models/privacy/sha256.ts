import * as z from 'zod';

/**
 * A digest by SHA-256 (بصمة رقمية), as 64 hexadecimal digits.
 *
 * @example
 * ```ts
 * sha256Schema.safeParse('a'.repeat(64)).success; // true
 * ```
 */
export const sha256Schema = z
  .string()
  .regex(/^[0-9a-f]{64}$/)
  .meta({ examples: ['a'.repeat(64)] });
