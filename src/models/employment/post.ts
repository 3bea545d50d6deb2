import * as z from 'zod';
import { durationSchema } from '../calendar/schemas.js';
import { entityCodeSchema } from '../identifiers/schemas.js';
import { closedCodeSchema } from './code-list.js';
import { vacancies } from './codes.js';
import { rankSchema } from './rank.js';
import { labelled } from '../schema/field.js';

/**
 * A post (الوظيفة): its number in an entity, its title, its rank, and what it requires.
 *
 * @example
 * ```ts
 * const post = {
 *   number: '12', title: 'باحث', entity: 'example:moh', rank: 7, vacancy: 'actual', minExperience: 'P4Y',
 * };
 * postSchema.parse(post).minExperience?.years; // 4
 * postSchema.safeParse({ ...post, rank: 16 }).success; // false
 * ```
 */
export const postSchema = z.strictObject({
  number: labelled(z.string().min(1).max(32), 'رقم الوظيفة', 'Post number'),
  code: labelled(z.string().min(1).max(32).optional(), 'رمز الوظيفة', 'Post code'),
  title: labelled(z.string().min(1).max(200), 'مسمى الوظيفة', 'Title of the post'),
  entity: entityCodeSchema,
  rank: rankSchema,
  vacancy: labelled(closedCodeSchema(vacancies), 'شغور الوظيفة', 'Vacancy'),
  /** The experience that the classification requires. */
  minExperience: labelled(durationSchema('hijri').optional(), 'الخبرة المطلوبة', 'Experience required'),
  /** The level of qualification that the classification requires. */
  minQualification: labelled(
    z.int().min(0).max(10).optional(),
    'مستوى المؤهل المطلوب',
    'Level of qualification required',
  ),
  holderSeconded: labelled(z.boolean().optional(), 'شاغلها معار', 'Its holder is seconded'),
  previousHolderDismissed: labelled(z.boolean().optional(), 'فُصل شاغلها السابق', 'Its former holder was dismissed'),
  dismissalFinal: labelled(z.boolean().optional(), 'صار الفصل نهائيًا', 'The dismissal is final'),
});
export type Post = z.infer<typeof postSchema>;
