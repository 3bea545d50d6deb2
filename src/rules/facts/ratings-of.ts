import type { Employee } from '../../models/employment/employee.js';
import type { Dated } from '../language/history.js';
import type { Stretch } from './stretches.js';
import { datedValues } from './stretches.js';

/**
 * The last performance rating (تقويم الأداء) that was approved, from its approval until the next. Of an incomplete record it
 * is not known which is the last; of a complete one there is none before the first.
 */
export const ratingsOf = ({ reviews, complete }: Employee): readonly Dated<number | null>[] => {
  if (!complete) return [];
  const approvals = [...new Set(reviews.map(({ approvedOn }) => approvedOn.day))].toSorted((a, b) => a - b);
  // Two reviews that were approved on one day and disagree leave the rating open until the next.
  const stretches = reviews.map(({ rating, approvedOn, provenance }): Stretch<number | null> => {
    const next = approvals.find((day) => day > approvedOn.day);
    return { from: approvedOn.day, to: next ?? Infinity, value: rating, provenance };
  });
  return datedValues(stretches, 'reviews', { otherwise: null });
};
