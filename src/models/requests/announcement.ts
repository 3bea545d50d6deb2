import * as z from 'zod';
import { dualDateSchema, durationSchema } from '../calendar/schemas.js';
import { closedCodeSchema } from '../employment/code-list.js';
import { promotionRoutes, promotionTypes, vacancies } from '../employment/codes.js';
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

/** An announcement of promotions (إعلان ترقيات): by which type and route, when one may apply, for which posts, by which criteria. */
export const announcementSchema = z.strictObject({
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
});
export type Announcement = z.infer<typeof announcementSchema>;
