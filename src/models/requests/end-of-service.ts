import * as z from 'zod';
import { dualDateSchema } from '../calendar/schemas.js';
import { closedCodeSchema } from '../employment/code-list.js';
import { endOfServiceReasons } from '../employment/codes.js';
import { ibanSchema } from '../identifiers/schemas.js';
import { field, labelled } from '../schema/field.js';
import { requestDraftSchema } from './draft.js';
import { requestSchema } from './envelope.js';
import { refuse } from './refuse.js';
import type { RetirementKind } from './retirement.js';
import { documentRefSchema } from './supporting-document.js';

export type EndOfServiceReason = keyof typeof endOfServiceReasons.codes;

/**
 * The paragraph of HR regulation art. 210 that states each reason, by its letter in the Arabic text.
 *
 * @example
 * ```ts
 * endOfServiceParagraphs['health-incapacity']; // 'هـ'
 * ```
 */
export const endOfServiceParagraphs = {
  resignation: 'أ',
  'early-retirement': 'ب',
  'post-abolished': 'ج',
  'retirement-age': 'د',
  'health-incapacity': 'هـ',
  'transfer-not-executed': 'و',
  'disciplinary-dismissal': 'ز',
  'royal-or-council-dismissal': 'ح',
  absence: 'ط',
  nationality: 'ي',
  missing: 'ك',
  'excepted-post-unfitness': 'ل',
  insufficiency: 'م',
  death: 'ن',
} as const satisfies Readonly<Record<EndOfServiceReason, string>>;

const inOrder = (
  payload: z.core.ParsePayload<{
    readonly lastWorkingDay?: { readonly day: number } | undefined;
    readonly endsOn: { readonly day: number };
  }>,
): void => {
  const { lastWorkingDay, endsOn } = payload.value;
  if (lastWorkingDay !== undefined && lastWorkingDay.day > endsOn.day)
    refuse(payload, 'works-after-end', ['lastWorkingDay']);
};

/**
 * What a request to end a service (طلب إنهاء خدمة) holds: one of the fourteen reasons, from when the service ends, the
 * last day worked, the decision that it rests on, and the account for what is due.
 *
 * Its code, beside those of fields: `works-after-end` at `lastWorkingDay`.
 *
 * @example
 * ```ts
 * endOfServiceSchema.safeParse({ reason: 'resignation', endsOn: '1448-01-01H' }).success; // true
 * issuesOf(endOfServiceSchema, { reason: 'boredom', endsOn: '1448-01-01H' }).issues[0].code; // 'not-one-of'
 * ```
 */
export const endOfServiceSchema = z
  .strictObject({
    reason: field(closedCodeSchema(endOfServiceReasons), {
      label: { ar: 'سبب إنهاء الخدمة', en: 'Reason for the end of service' },
      sensitivity: 'sensitive',
    }),
    endsOn: labelled(dualDateSchema, 'تاريخ انتهاء الخدمة', 'Date on which the service ends'),
    lastWorkingDay: labelled(dualDateSchema.optional(), 'آخر يوم عمل', 'Last working day'),
    decision: labelled(documentRefSchema.optional(), 'القرار', 'Decision'),
    statement: field(z.string().trim().min(2).max(2_000).optional(), {
      label: { ar: 'الإيضاح', en: 'Statement' },
      sensitivity: 'sensitive',
    }),
    documents: labelled(z.array(documentRefSchema).max(20).optional(), 'المستندات', 'Documents'),
    iban: field(ibanSchema.optional(), {
      label: { ar: 'آيبان صرف المستحقات', en: 'IBAN for what is due' },
      dir: 'ltr',
      sensitivity: 'personal',
    }),
  })
  .check(inOrder);
export type EndOfService = z.infer<typeof endOfServiceSchema>;

/**
 * The reason for which a service ends by a retirement; `undefined` of an extension, which ends none.
 *
 * @example
 * ```ts
 * reasonOfRetirement('early'); // 'early-retirement'
 * ```
 */
export const reasonOfRetirement = (kind: RetirementKind): EndOfServiceReason | undefined =>
  kind === 'extension' ? undefined : kind === 'early' ? 'early-retirement' : 'retirement-age';

/**
 * A request to end a service (طلب إنهاء الخدمة) in its envelope.
 *
 * @example
 * ```ts
 * const request = {
 *   id: crypto.randomUUID(), type: 'end-of-service', content: { reason: 'resignation', endsOn: '1448-01-01H' },
 *   state: 'submitted', number: 'MRT-1447-0000123-98', channel: 'web', createdAt: '2026-01-01T09:00:00Z', events: [],
 * };
 * eventsFrom(endOfServiceRequestSchema.parse(request).state, 'employee'); // ['cancel']: it may still be taken back
 * ```
 */
export const endOfServiceRequestSchema = requestSchema('end-of-service', endOfServiceSchema);
export type EndOfServiceRequest = z.infer<typeof endOfServiceRequestSchema>;

/**
 * A draft of a request to end a service (مسودة طلب إنهاء الخدمة), as a client makes it.
 *
 * @example
 * ```ts
 * const draft = {
 *   id: crypto.randomUUID(), type: 'end-of-service', content: { reason: 'resignation', endsOn: '1448-01-01H' },
 * };
 * endOfServiceDraftSchema.parse(draft).content.reason; // 'resignation'
 * endOfServiceDraftSchema.safeParse({ ...draft, content: { reason: 'resignation' } }).success;
 * // false: when, it does not say
 * ```
 */
export const endOfServiceDraftSchema = requestDraftSchema('end-of-service', endOfServiceSchema);
export type EndOfServiceDraft = z.infer<typeof endOfServiceDraftSchema>;

export const endOfServiceTexts = {
  'works-after-end': {
    ar: 'آخر يوم عمل بعد تاريخ انتهاء الخدمة.',
    en: 'The last working day is after the service ends.',
  },
} as const;
