import * as z from 'zod';
import type { Language, LocalText } from '../text/language.js';
import { labelled } from '../schema/field.js';

/**
 * A performance rating (مستوى تقويم الأداء): 1 to 5, 5 the best.
 *
 * @example
 * ```ts
 * ratingSchema.safeParse(5).success; // true
 * ratingSchema.safeParse(0).success; // false
 * ```
 */
export const ratingSchema = labelled(z.int().min(1).max(5), 'مستوى تقويم الأداء', 'Performance rating');
export type Rating = z.infer<typeof ratingSchema>;

/**
 * What each rating is called. HR regulation, Ministerial Decision 1550 of 9/6/1440H.
 *
 * @example
 * ```ts
 * ratings[4].ar; // 'جيد جدًا'
 * ```
 */
export const ratings: Readonly<Record<Rating, LocalText & { readonly code: string }>> = {
  5: { code: 'excellent', ar: 'ممتاز', en: 'Excellent' },
  4: { code: 'very-good', ar: 'جيد جدًا', en: 'Very good' },
  3: { code: 'good', ar: 'جيد', en: 'Good' },
  2: { code: 'satisfactory', ar: 'مُرضٍ', en: 'Satisfactory' },
  1: { code: 'unsatisfactory', ar: 'غير مُرضٍ', en: 'Unsatisfactory' },
};

/**
 * The name of a rating; of a number that is none, the number.
 *
 * @example
 * ```ts
 * formatRating(5, 'ar'); // 'ممتاز'
 * ```
 */
export const formatRating = (rating: Rating, language: Language): string =>
  ratings[rating]?.[language] ?? String(rating);
