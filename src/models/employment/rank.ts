import * as z from 'zod';

/**
 * A rank (المرتبة) of the general scale: 1 to 15.
 *
 * @example
 * ```ts
 * rankSchema.safeParse(16).success; // false
 * ```
 */
export const rankSchema = z.int().min(1).max(15);
export type Rank = z.infer<typeof rankSchema>;
