import * as z from 'zod';
import type { Issue } from '../result.js';
import { issue } from '../result.js';
import type { Announcement } from './announcement.js';
import { field } from '../schema/field.js';
import { requestDraftSchema } from './draft.js';
import { requestSchema } from './envelope.js';
import { wishesSchema } from './wishes.js';

/**
 * An application for promotion (طلب الترقية): the announcement, and the posts wished for (الرغبات), the dearest first and
 * none twice (`wish-twice`). Who applies, the envelope says.
 *
 * @example
 * ```ts
 * promotionApplicationSchema.safeParse({ announcement: 'A-1', wishes: ['P-2', 'P-1'] }).success; // true
 * ```
 */
export const promotionApplicationSchema = z.strictObject({
  announcement: field(z.string().min(1).max(32), {
    label: { ar: 'رقم الإعلان', en: 'Number of the announcement' },
    dir: 'ltr',
  }),
  wishes: field(wishesSchema, {
    label: { ar: 'الرغبات', en: 'Wishes' },
    hint: { ar: 'الوظائف مرتبة حسب الأفضلية، دون تكرار', en: 'Posts in order of preference, none twice' },
    dir: 'ltr',
  }),
});
export type PromotionApplication = z.infer<typeof promotionApplicationSchema>;

/**
 * What in an application, or in a request for transfer by announcement, does not fit its announcement.
 *
 * @returns `announcement-other`, `wish-not-announced` at each wish for a post that was not announced, and
 * `wishes-too-many`
 * @example
 * ```ts
 * applicationIssues({ announcement: 'A-1', wishes: ['P-9'] }, anAnnouncement)[0].path; // ['wishes', 0]
 * ```
 */
export const applicationIssues = (
  of: Readonly<Pick<PromotionApplication, 'announcement'>> & { readonly wishes: readonly string[] },
  to: Announcement,
): readonly Issue[] => {
  if (of.announcement !== to.id) return [issue('announcement-other', ['announcement'])];
  const announced = new Set(to.posts.map(({ id }) => id));
  const unknown = of.wishes.flatMap((wish, index) =>
    announced.has(wish) ? [] : [issue('wish-not-announced', ['wishes', index])],
  );
  return of.wishes.length <= to.mostWishes
    ? unknown
    : [...unknown, issue('wishes-too-many', ['wishes'], { greatest: to.mostWishes })];
};

/**
 * An application for promotion in its envelope.
 *
 * @example
 * ```ts
 * const request = {
 *   id: crypto.randomUUID(), type: 'promotion-application', content: { announcement: 'A-1', wishes: ['P-1', 'P-1'] },
 *   state: 'draft', channel: 'web', createdAt: '2026-01-01T09:00:00Z', events: [],
 * };
 * issuesOf(promotionApplicationRequestSchema, request).issues[0].path; // ['content', 'wishes', 1]: a wish stands twice
 * ```
 */
export const promotionApplicationRequestSchema = requestSchema('promotion-application', promotionApplicationSchema);
export type PromotionApplicationRequest = z.infer<typeof promotionApplicationRequestSchema>;

/**
 * A draft of an application for promotion (مسودة طلب الترقية), as a client makes it.
 *
 * @example
 * ```ts
 * const draft = {
 *   id: crypto.randomUUID(), type: 'promotion-application',
 *   content: { announcement: 'A-1', wishes: ['P-2', 'P-1'] },
 * };
 * promotionApplicationDraftSchema.parse(draft).content.wishes; // ['P-2', 'P-1']
 * promotionApplicationDraftSchema.safeParse({ ...draft, content: { announcement: 'A-1', wishes: [] } }).success;
 * // false
 * ```
 */
export const promotionApplicationDraftSchema = requestDraftSchema('promotion-application', promotionApplicationSchema);
export type PromotionApplicationDraft = z.infer<typeof promotionApplicationDraftSchema>;

export const promotionApplicationTexts = {
  'wish-not-announced': { ar: 'هذه الوظيفة ليست من وظائف الإعلان.', en: 'This post was not announced.' },
  'wishes-too-many': {
    ar: 'عدد الرغبات أكثر مما يسمح به الإعلان، وهو {greatest}.',
    en: 'There are more wishes than the announcement allows, which are {greatest}.',
  },
  'announcement-other': { ar: 'الطلب لإعلان آخر.', en: 'The application is for another announcement.' },
} as const;
