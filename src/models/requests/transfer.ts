import * as z from 'zod';
import type { CodeList } from '../employment/code-list.js';
import { rankSchema } from '../employment/rank.js';
import { entityCodeSchema } from '../identifiers/schemas.js';
import { naming } from '../schema/choice.js';
import { field, labelled } from '../schema/field.js';
import { requestDraftSchema } from './draft.js';
import { requestSchema } from './envelope.js';
import { wishesSchema } from './wishes.js';

/**
 * The four kinds of transfer (أنواع النقل).
 *
 * @example
 * ```ts
 * labelOf(transferKinds, 'by-announcement', 'ar'); // 'نقل عن طريق الإعلان'
 * ```
 */
export const transferKinds = {
  name: 'transfer-kind',
  source: 'a statement of the Ministry of Human Resources and Social Development, 14 March 2024 (zawya.com)',
  codes: {
    direct: { ar: 'نقل مباشر', en: 'Direct transfer' },
    'direct-with-promotion': { ar: 'نقل مباشر بترقية', en: 'Direct transfer with promotion' },
    'by-announcement': { ar: 'نقل عن طريق الإعلان', en: 'Transfer by announcement' },
    'by-announcement-with-promotion': {
      ar: 'نقل بترقية عن طريق الإعلان',
      en: 'Transfer by announcement, with promotion',
    },
  },
} as const satisfies CodeList<string>;
export type TransferKind = keyof typeof transferKinds.codes;

const kindOf = <K extends TransferKind>(kind: K): z.ZodLiteral<K> =>
  labelled(z.literal(kind), 'نوع النقل', 'Kind of transfer');
const reason = field(z.string().trim().min(2).max(2_000).optional(), {
  label: { ar: 'سبب طلب النقل', en: 'Reason for the transfer' },
  sensitivity: 'personal',
});
/** A transfer to a lower rank is had by written consent only (HR regulation, art. 64); whether it stands, the rules judge. */
const lowerRankAccepted = labelled(
  z.boolean().optional(),
  'أوافق على النقل إلى مرتبة أقل',
  'I consent to a lower rank',
);
const direct = {
  destination: labelled(entityCodeSchema, 'الجهة المطلوب النقل إليها', 'Entity to transfer to'),
  post: field(z.string().min(1).max(32).optional(), { label: { ar: 'رقم الوظيفة', en: 'Post number' }, dir: 'ltr' }),
  city: labelled(z.string().trim().min(2).max(100).optional(), 'المدينة', 'City'),
  reason,
};
const announced = {
  announcement: field(z.string().min(1).max(32), { label: { ar: 'رقم الإعلان', en: 'Announcement' }, dir: 'ltr' }),
  wishes: labelled(wishesSchema, 'الرغبات', 'Wishes'),
  reason,
};

/**
 * What a request for transfer (طلب نقل) holds, by its kind. A direct one names the entity, and with promotion the rank
 * that is sought; one by announcement names the announcement and the posts wished for, the dearest first; how those fit
 * the announcement, `applicationIssues` says.
 *
 * Its codes, beside those of fields: `wish-twice`.
 *
 * @example
 * ```ts
 * transferSchema.safeParse({ kind: 'direct', destination: 'example:moh' }).success; // true
 * issuesOf(transferSchema, { kind: 'direct-with-promotion', destination: 'example:moh' }).issues[0].path; // ['rank']
 * ```
 */
export const transferSchema = naming(
  transferKinds.codes,
  z.discriminatedUnion('kind', [
    z.strictObject({
      kind: kindOf('direct'),
      ...direct,
      lowerRankAccepted,
    }),
    z.strictObject({
      kind: kindOf('direct-with-promotion'),
      ...direct,
      rank: labelled(rankSchema, 'المرتبة المطلوبة', 'Rank sought'),
    }),
    z.strictObject({
      kind: kindOf('by-announcement'),
      ...announced,
      lowerRankAccepted,
    }),
    z.strictObject({
      kind: kindOf('by-announcement-with-promotion'),
      ...announced,
    }),
  ]),
);
export type Transfer = z.infer<typeof transferSchema>;

/**
 * Whether a kind of transfer comes with a promotion, and so falls under the type `transfer-with-promotion`.
 *
 * @example
 * ```ts
 * isTransferWithPromotion('by-announcement-with-promotion'); // true
 * ```
 */
export const isTransferWithPromotion = (
  kind: TransferKind,
): kind is Extract<TransferKind, `${string}-with-promotion`> =>
  kind === 'direct-with-promotion' || kind === 'by-announcement-with-promotion';

/**
 * Whether a kind of transfer is applied for at an announcement.
 *
 * @example
 * ```ts
 * isAnnouncedTransfer('direct'); // false
 * ```
 */
export const isAnnouncedTransfer = (kind: TransferKind): kind is Extract<TransferKind, `by-announcement${string}`> =>
  kind === 'by-announcement' || kind === 'by-announcement-with-promotion';

/**
 * A request for transfer (طلب نقل) in its envelope.
 *
 * @example
 * ```ts
 * const request = {
 *   id: crypto.randomUUID(), type: 'transfer', content: { kind: 'direct', destination: 'example:moh' },
 *   state: 'needs-information', number: 'MRT-1447-0000123-98', channel: 'web', createdAt: '2026-01-01T09:00:00Z',
 *   events: [],
 * };
 * eventsFrom(transferRequestSchema.parse(request).state, 'employee'); // ['supplement', 'cancel']
 * ```
 */
export const transferRequestSchema = requestSchema('transfer', transferSchema);
export type TransferRequest = z.infer<typeof transferRequestSchema>;

/**
 * A draft of a request for transfer (مسودة طلب نقل), as a client makes it.
 *
 * @example
 * ```ts
 * const draft = { id: crypto.randomUUID(), type: 'transfer', content: { kind: 'direct', destination: 'example:moh' } };
 * transferDraftSchema.parse(draft).content.kind; // 'direct'
 * const promoting = { ...draft, content: { kind: 'direct-with-promotion', destination: 'example:moh' } };
 * transferDraftSchema.safeParse(promoting).success; // false: to which rank, it does not say
 * ```
 */
export const transferDraftSchema = requestDraftSchema('transfer', transferSchema);
export type TransferDraft = z.infer<typeof transferDraftSchema>;
