import * as z from 'zod';
import { refuse } from './refuse.js';

const noWishTwice = (payload: z.core.ParsePayload<readonly string[]>): void => {
  payload.value.forEach((wish, at) => {
    if (payload.value.indexOf(wish) < at) refuse(payload, 'wish-twice', [at]);
  });
};

/**
 * Wishes (الرغبات): the posts wished for, the dearest first, and none twice (`wish-twice`).
 *
 * @example
 * ```ts
 * issuesOf(wishesSchema, ['P-2', 'P-1', 'P-2']).issues[0].path; // [2]
 * ```
 */
export const wishesSchema = z.array(z.string().min(1).max(32)).min(1).max(20).check(noWishTwice);

export const wishesTexts = {
  'wish-twice': { ar: 'هذه الرغبة مكررة.', en: 'This wish stands twice.' },
} as const;
