import * as z from 'zod';
import { field } from '../schema/field.js';

/**
 * A country (دولة) by its code of two capital letters, ISO 3166-1 alpha-2. Which codes there are, no list here says.
 *
 * @example
 * ```ts
 * countrySchema.safeParse('SA').success; // true
 * ```
 */
export const countrySchema = field(
  z
    .string()
    .regex(/^[A-Z]{2}$/)
    .meta({ examples: ['SA'] }),
  {
    label: { ar: 'الدولة', en: 'Country' },
    hint: { ar: 'رمز من حرفين مثل SA', en: 'A code of two letters, as SA' },
  },
);
