import * as z from 'zod';
import { draftIdSchema, requestSchema } from './envelope.js';

const noWishTwice = (payload: z.core.ParsePayload<readonly string[]>): void => {
  payload.value.forEach((wish, i) => {
    if (payload.value.indexOf(wish) < i)
      payload.issues.push({
        code: 'custom',
        input: undefined,
        message: 'wish-twice',
        path: [i],
        params: { code: 'wish-twice' },
      });
  });
};

/** An application for promotion (طلب الترقية): the announcement, and the posts wished for, the dearest first. */
export const promotionApplicationSchema = z.strictObject({
  announcement: z.string().min(1).max(32),
  wishes: z.array(z.string().min(1).max(32)).min(1).max(20).check(noWishTwice),
});
export type PromotionApplication = z.infer<typeof promotionApplicationSchema>;

/** An application for promotion in its envelope. */
export const promotionApplicationRequestSchema = requestSchema('promotion-application', promotionApplicationSchema);
export type PromotionApplicationRequest = z.infer<typeof promotionApplicationRequestSchema>;

/** A draft of an application, as a client makes it. */
export const promotionApplicationDraftSchema = z.strictObject({
  id: draftIdSchema,
  type: z.literal('promotion-application'),
  content: promotionApplicationSchema,
});
export type PromotionApplicationDraft = z.infer<typeof promotionApplicationDraftSchema>;

export const promotionApplicationTexts = {
  'wish-twice': { ar: 'هذه الرغبة مكررة.', en: 'This wish stands twice.' },
} as const;
