import * as z from 'zod';
import { dualDateSchema } from '../calendar/schemas.js';
import { entityCodeSchema } from '../identifiers/schemas.js';
import { field, labelled } from '../schema/field.js';
import { foldArabic } from '../text/fold.js';
import { requestDraftSchema } from './draft.js';
import { requestSchema } from './envelope.js';
import { refuse } from './refuse.js';

/**
 * A place wished for (رغبة في مكان عمل): a city, and a workplace in it.
 *
 * @example
 * ```ts
 * placementWishSchema.parse({ city: ' أبها ' }); // { city: 'أبها' }
 * placementWishSchema.safeParse({ workplace: 'المستشفى العام' }).success; // false: in which city, it does not say
 * ```
 */
export const placementWishSchema = z.strictObject({
  city: labelled(z.string().trim().min(2).max(100), 'المدينة', 'City'),
  workplace: labelled(z.string().trim().min(2).max(200).optional(), 'مقر العمل', 'Workplace'),
});
export type PlacementWish = z.infer<typeof placementWishSchema>;

const noPlaceTwice = (payload: z.core.ParsePayload<readonly PlacementWish[]>): void => {
  const met = new Set<string>();
  payload.value.forEach(({ city, workplace = '' }, at) => {
    const place = JSON.stringify([foldArabic(city), foldArabic(workplace)]);
    if (met.has(place)) refuse(payload, 'wish-twice', [at]);
    met.add(place);
  });
};

/**
 * What a request for placement (طلب تسكين) holds: in which entity, and the places wished for, the dearest first and none
 * twice, however they are spelt (`wish-twice`).
 *
 * @example
 * ```ts
 * issuesOf(placementSchema, { entity: 'example:moh', wishes: [{ city: 'أبها' }, { city: 'ابها' }] }).issues[0].path; // ['wishes', 1]
 * ```
 */
export const placementSchema = z.strictObject({
  entity: labelled(entityCodeSchema, 'الجهة', 'Entity'),
  wishes: labelled(
    z.array(placementWishSchema).min(1).max(20).check(noPlaceTwice),
    'أماكن العمل المرغوبة',
    'Places wished for',
  ),
  startOn: labelled(dualDateSchema.optional(), 'تاريخ المباشرة المرغوب', 'Wished date of starting'),
  reason: field(z.string().trim().min(2).max(2_000).optional(), {
    label: { ar: 'سبب الطلب', en: 'Reason' },
    sensitivity: 'personal',
  }),
});
export type Placement = z.infer<typeof placementSchema>;

/**
 * A request for placement (طلب تسكين) in its envelope.
 *
 * @example
 * ```ts
 * const request = {
 *   id: crypto.randomUUID(), type: 'placement',
 *   content: { entity: 'example:moh', wishes: [{ city: 'أبها' }, { city: 'جدة' }] },
 *   state: 'returned', number: 'MRT-1447-0000123-98', channel: 'web', createdAt: '2026-01-01T09:00:00Z', events: [],
 * };
 * isEditable(placementRequestSchema.parse(request).state); // true: it was returned to be corrected
 * ```
 */
export const placementRequestSchema = requestSchema('placement', placementSchema);
export type PlacementRequest = z.infer<typeof placementRequestSchema>;

/**
 * A draft of a request for placement (مسودة طلب تسكين), as a client makes it.
 *
 * @example
 * ```ts
 * const draft = {
 *   id: crypto.randomUUID(), type: 'placement', content: { entity: 'example:moh', wishes: [{ city: 'أبها' }] },
 * };
 * placementDraftSchema.parse(draft).content.wishes[0]?.city; // 'أبها'
 * placementDraftSchema.safeParse({ ...draft, content: { entity: 'example:moh', wishes: [] } }).success; // false
 * ```
 */
export const placementDraftSchema = requestDraftSchema('placement', placementSchema);
export type PlacementDraft = z.infer<typeof placementDraftSchema>;
