import * as z from 'zod';
import type { DualDate } from '../calendar/dual-date.js';
import { dualDateSchema, durationSchema } from '../calendar/schemas.js';
import { closedCodeSchema } from '../employment/code-list.js';
import { promotionRoutes, promotionTypes, vacancies } from '../employment/codes.js';
import type { PromotionRoute, PromotionType } from '../employment/promotion.js';
import { isPromotionWay } from '../employment/promotion.js';
import { rankSchema } from '../employment/rank.js';
import { entityCodeSchema } from '../identifiers/schemas.js';
import { field, labelled } from '../schema/field.js';
import { refuse } from './refuse.js';

const localTextSchema = z.strictObject({
  ar: labelled(z.string().min(1), 'بالعربية', 'In Arabic'),
  en: labelled(z.string().min(1), 'بالإنجليزية', 'In English'),
});

/**
 * A post that is announced (وظيفة معلنة).
 *
 * @example
 * ```ts
 * const post = {
 *   id: 'P-1', title: { ar: 'باحث', en: 'Researcher' }, rank: 7, vacancy: 'actual', minExperience: 'P4Y',
 * };
 * announcedPostSchema.parse(post).minExperience.years; // 4
 * announcedPostSchema.safeParse({ ...post, vacancy: 'empty' }).success; // false
 * ```
 */
export const announcedPostSchema = z.strictObject({
  id: field(z.string().min(1).max(32), { label: { ar: 'رقم الوظيفة', en: 'Post number' }, dir: 'ltr' }),
  title: labelled(localTextSchema, 'المسمى', 'Title'),
  rank: labelled(rankSchema, 'المرتبة', 'Rank'),
  vacancy: labelled(closedCodeSchema(vacancies), 'شغور الوظيفة', 'Vacancy'),
  minExperience: field(durationSchema('hijri'), { label: { ar: 'أقل خبرة', en: 'Least experience' }, dir: 'ltr' }),
  minQualification: labelled(z.int().min(0).max(10).optional(), 'أقل مستوى تأهيل', 'Least level of qualification'),
  holderSeconded: labelled(z.boolean().optional(), 'شاغلها معار', 'Its holder is seconded'),
  previousHolderDismissed: labelled(z.boolean().optional(), 'فُصل شاغلها السابق', 'Its former holder was dismissed'),
  dismissalFinal: labelled(z.boolean().optional(), 'قرار الفصل نهائي', 'The dismissal is final'),
  city: labelled(z.string().min(1).optional(), 'المدينة', 'City'),
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
    entity: labelled(entityCodeSchema, 'الجهة المعلنة', 'Announcing entity'),
    type: labelled(closedCodeSchema(promotionTypes), 'نوع الترقية', 'Type of promotion'),
    route: labelled(closedCodeSchema(promotionRoutes), 'طريق الترقية', 'Route of promotion'),
    title: labelled(localTextSchema, 'العنوان', 'Title'),
    opensOn: labelled(dualDateSchema, 'بداية التقديم', 'Opens on'),
    /** The last day on which one may apply, included. */
    lastDay: labelled(dualDateSchema, 'آخر يوم للتقديم', 'Last day to apply'),
    /** The date on which candidates are considered. */
    considerationDate: labelled(dualDateSchema, 'تاريخ النظر', 'Date of consideration'),
    posts: labelled(z.array(announcedPostSchema).min(1), 'الوظائف', 'Posts'),
    criteria: field(
      z.strictObject({
        id: labelled(z.string().min(1), 'رقم المعايير', 'Id of the criteria'),
        weights: labelled(z.record(z.string(), z.int().min(0)), 'الأوزان', 'Weights'),
        tieBreakers: labelled(z.array(z.string().min(1)).nullable(), 'ما يُفصل به عند التساوي', 'Tie-breakers'),
        source: labelled(z.string().min(1), 'المصدر', 'Source'),
      }),
      { label: { ar: 'معايير المفاضلة', en: 'Criteria of comparison' } },
    ),
    mostWishes: labelled(z.int().min(1), 'أكثر عدد للرغبات', 'Most wishes'),
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
