import * as z from 'zod';

/**
 * A country (دولة) by its code of two capital letters, ISO 3166-1 alpha-2. Which codes there are, no list here says.
 *
 * @example
 * ```ts
 * countrySchema.safeParse('SA').success; // true
 * ```
 */
export const countrySchema = z.string().regex(/^[A-Z]{2}$/);
