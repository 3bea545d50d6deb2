import * as z from 'zod';
import type { DualDate } from '../calendar/dual-date.js';
import { dualDateSchema, durationSchema } from '../calendar/schemas.js';
import { closedCodeSchema } from '../employment/code-list.js';
import { promotionRoutes, promotionTypes, vacancies } from '../employment/codes.js';
import type { PromotionRoute, PromotionType } from '../employment/promotion.js';
import { isPromotionWay } from '../employment/promotion.js';
import { rankSchema } from '../employment/rank.js';
import { entityCodeSchema } from '../identifiers/schemas.js';
import { field } from '../schema/field.js';
import { refuse } from './refuse.js';

const localTextSchema = z.strictObject({ ar: z.string().min(1), en: z.string().min(1) });

/** A post that is announced (وظيفة معلنة). */
export const announcedPostSchema = z.strictObject({
  id: field(z.string().min(1).max(32), { label: { ar: 'رقم الوظيفة', en: 'Post number' }, dir: 'ltr' }),
  title: field(localTextSchema, { label: { ar: 'المسمى', en: 'Title' } }),
  rank: field(rankSchema, { label: { ar: 'المرتبة', en: 'Rank' }, dir: 'ltr', inputMode: 'numeric' }),
  vacancy: field(closedCodeSchema(vacancies), { label: { ar: 'شغور الوظيفة', en: 'Vacancy' } }),
  minExperience: field(durationSchema('hijri'), { label: { ar: 'أقل خبرة', en: 'Least experience' }, dir: 'ltr' }),
  minQualification: field(z.int().min(0).max(10).optional(), {
    label: { ar: 'أقل مستوى تأهيل', en: 'Least level of qualification' },
    dir: 'ltr',
    inputMode: 'numeric',
  }),
  holderSeconded: field(z.boolean().optional(), { label: { ar: 'شاغلها معار', en: 'Its holder is seconded' } }),
  previousHolderDismissed: field(z.boolean().optional(), {
    label: { ar: 'فُصل شاغلها السابق', en: 'Its former holder was dismissed' },
  }),
  dismissalFinal: field(z.boolean().optional(), { label: { ar: 'قرار الفصل نهائي', en: 'The dismissal is final' } }),
  city: field(z.string().min(1).optional(), { label: { ar: 'المدينة', en: 'City' } }),
});
export type AnnouncedPost = z.infer<typeof announcedPostSchema>;

interface Whole {
  readonly type: PromotionType;
  readonly route: PromotionRoute;
  readonly opensOn: DualDate;
  readonly lastDay: DualDate;
  readonly posts: readonly { readonly id: string; readonly rank: number }[];
}

const fitsTogether = (payload: z.core.ParsePayload<Whole>): void => {
  const { type, route, opensOn, lastDay, posts } = payload.value;
  if (lastDay.day < opensOn.day) refuse(payload, 'period-reversed', ['lastDay']);
  posts.forEach(({ id, rank }, index) => {
    if (posts.findIndex((of) => of.id === id) < index) refuse(payload, 'post-twice', ['posts', index, 'id']);
    if (!isPromotionWay({ type, route, rank })) refuse(payload, 'not-a-promotion-way', ['posts', index, 'rank']);
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
    id: field(z.string().min(1).max(32), { label: { ar: 'رقم الإعلان', en: 'Number of the announcement' }, dir: 'ltr' }),
    entity: field(entityCodeSchema, { label: { ar: 'الجهة المعلنة', en: 'Announcing entity' }, dir: 'ltr' }),
    type: field(closedCodeSchema(promotionTypes), { label: { ar: 'نوع الترقية', en: 'Type of promotion' } }),
    route: field(closedCodeSchema(promotionRoutes), { label: { ar: 'طريق الترقية', en: 'Route of promotion' } }),
    title: field(localTextSchema, { label: { ar: 'العنوان', en: 'Title' } }),
    opensOn: field(dualDateSchema, {
      label: { ar: 'بداية التقديم', en: 'Opens on' },
      dir: 'ltr',
      inputMode: 'numeric',
    }),
    /** The last day on which one may apply, included. */
    lastDay: field(dualDateSchema, {
      label: { ar: 'آخر يوم للتقديم', en: 'Last day to apply' },
      dir: 'ltr',
      inputMode: 'numeric',
    }),
    /** The date on which candidates are considered. */
    considerationDate: field(dualDateSchema, {
      label: { ar: 'تاريخ النظر', en: 'Date of consideration' },
      dir: 'ltr',
      inputMode: 'numeric',
    }),
    posts: field(z.array(announcedPostSchema).min(1), { label: { ar: 'الوظائف', en: 'Posts' } }),
    criteria: field(
      z.strictObject({
        id: z.string().min(1),
        weights: z.record(z.string(), z.int().min(0)),
        tieBreakers: z.array(z.string().min(1)).nullable(),
        source: z.string().min(1),
      }),
      { label: { ar: 'معايير المفاضلة', en: 'Criteria of comparison' } },
    ),
    mostWishes: field(z.int().min(1), {
      label: { ar: 'أكثر عدد للرغبات', en: 'Most wishes' },
      dir: 'ltr',
      inputMode: 'numeric',
    }),
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
