import * as z from 'zod';
import { durationSchema } from '../calendar/schemas.js';
import { entityCodeSchema } from '../identifiers/schemas.js';
import { closedCodeSchema } from './code-list.js';
import { vacancies } from './codes.js';
import { rankSchema } from './rank.js';

/** A post (الوظيفة): its number in an entity, its title, its rank, and what it requires. */
export const postSchema = z.strictObject({
  number: z.string().min(1).max(32),
  code: z.string().min(1).max(32).optional(),
  title: z.string().min(1).max(200),
  entity: entityCodeSchema,
  rank: rankSchema,
  vacancy: closedCodeSchema(vacancies),
  /** The experience that the classification requires. */
  minExperience: durationSchema('hijri').optional(),
  /** The level of qualification that the classification requires. */
  minQualification: z.int().min(0).max(10).optional(),
  holderSeconded: z.boolean().optional(),
  previousHolderDismissed: z.boolean().optional(),
  dismissalFinal: z.boolean().optional(),
});
export type Post = z.infer<typeof postSchema>;
