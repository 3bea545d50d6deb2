import * as z from 'zod';
import type { DualDate } from '../calendar/dual-date.js';
import { dualDateSchema, durationSchema } from '../calendar/schemas.js';
import { closedCodeSchema } from '../employment/code-list.js';
import { promotionRoutes, promotionTypes, vacancies } from '../employment/codes.js';
import type { PromotionRoute, PromotionType } from '../employment/promotion.js';
import { isPromotionWay } from '../employment/promotion.js';
import { rankSchema } from '../employment/rank.js';
import { entityCodeSchema } from '../identifiers/schemas.js';

const localTextSchema = z.strictObject({ ar: z.string().min(1), en: z.string().min(1) });

/** A post that is announced (وظيفة معلنة). */
export const announcedPostSchema = z.strictObject({
  id: z.string().min(1).max(32),
  title: localTextSchema,
  rank: rankSchema,
  vacancy: closedCodeSchema(vacancies),
  minExperience: durationSchema('hijri'),
  minQualification: z.int().min(0).max(10).optional(),
  holderSeconded: z.boolean().optional(),
  previousHolderDismissed: z.boolean().optional(),
  dismissalFinal: z.boolean().optional(),
  city: z.string().min(1).optional(),
});
export type AnnouncedPost = z.infer<typeof announcedPostSchema>;

interface Whole {
  readonly type: PromotionType;
  readonly route: PromotionRoute;
  readonly opensOn: DualDate;
  readonly lastDay: DualDate;
  readonly posts: readonly { readonly id: string; readonly rank: number }[];
}

const fitsTogether = ({
  value: { type, route, opensOn, lastDay, posts },
  issues,
}: z.core.ParsePayload<Whole>): void => {
  const refuse = (code: string, path: (string | number)[]): void => {
    issues.push({ code: 'custom', input: undefined, message: code, path, params: { code } });
  };
  if (lastDay.day < opensOn.day) refuse('period-reversed', ['lastDay']);
  posts.forEach(({ id, rank }, index) => {
    if (posts.findIndex((of) => of.id === id) < index) refuse('post-twice', ['posts', index, 'id']);
    if (!isPromotionWay({ type, route, rank })) refuse('not-a-promotion-way', ['posts', index, 'rank']);
  });
};

/**
 * An announcement of promotions (إعلان ترقيات): by which type and route, when one may apply, for which posts, by which
 * criteria.
 *
 * Its codes, beside those of fields: `period-reversed`, `post-twice`, `not-a-promotion-way` (see `promotionWays`).
 *
 * @example
 * ```ts
 * announcementSchema.parse(z.encode(announcementSchema, anAnnouncement)).id; // 'A-1'
 * ```
 */
export const announcementSchema = z
  .strictObject({
    id: z.string().min(1).max(32),
    entity: entityCodeSchema,
    type: closedCodeSchema(promotionTypes),
    route: closedCodeSchema(promotionRoutes),
    title: localTextSchema,
    opensOn: dualDateSchema,
    /** The last day on which one may apply, included. */
    lastDay: dualDateSchema,
    /** The date on which candidates are considered. */
    considerationDate: dualDateSchema,
    posts: z.array(announcedPostSchema).min(1),
    criteria: z.strictObject({
      id: z.string().min(1),
      weights: z.record(z.string(), z.int().min(0)),
      tieBreakers: z.array(z.string().min(1)).nullable(),
      source: z.string().min(1),
    }),
    mostWishes: z.int().min(1),
  })
  .check(fitsTogether);
export type Announcement = z.infer<typeof announcementSchema>;

export const announcementTexts = {
  'post-twice': { ar: 'هذه الوظيفة مكررة في الإعلان.', en: 'This post stands twice in the announcement.' },
  'not-a-promotion-way': {
    ar: 'لا تجتمع هذه الترقية وهذا المسار في وظيفة من هذه المرتبة.',
    en: 'This type of promotion is not had on this route to a post of this rank.',
  },
} as const;
