import * as z from 'zod';
import { labelled } from '../schema/field.js';

/**
 * A rank (المرتبة) of the general scale: 1 to 15.
 *
 * @example
 * ```ts
 * rankSchema.safeParse(16).success; // false
 * ```
 */
export const rankSchema = labelled(z.int().min(1).max(15), 'المرتبة', 'Rank');
export type Rank = z.infer<typeof rankSchema>;
