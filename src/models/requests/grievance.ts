import * as z from 'zod';
import { dualDateSchema } from '../calendar/schemas.js';
import type { CodeList } from '../employment/code-list.js';
import { openCodeSchema } from '../employment/code-list.js';
import { requestNumberSchema } from '../identifiers/schemas.js';
import { field, labelled } from '../schema/field.js';
import { requestDraftSchema } from './draft.js';
import { requestSchema } from './envelope.js';
import { refuse } from './refuse.js';
import { documentRefSchema } from './supporting-document.js';

/**
 * What a grievance is about (سبب التظلم).
 *
 * @example
 * ```ts
 * labelOf(grievanceReasons, 'promotion-not-given', 'ar'); // 'عدم الحصول على الترقية'
 * ```
 */
export const grievanceReasons = {
  name: 'grievance-reason',
  source:
    'a published description of Masar (R138, R183); HR regulation, arts. 8-g and 123; the others are this project’s own',
  codes: {
    'promotion-error': { ar: 'خطأ في الترقية', en: 'Error in a promotion' },
    'promotion-not-given': { ar: 'عدم الحصول على الترقية', en: 'Promotion not given' },
    review: { ar: 'نتيجة تقويم الأداء', en: 'Result of a performance review' },
    transfer: { ar: 'قرار نقل', en: 'Transfer' },
    penalty: { ar: 'قرار جزاء', en: 'Penalty' },
    'end-of-service': { ar: 'قرار إنهاء الخدمة', en: 'End of service' },
    pay: { ar: 'الراتب أو البدلات', en: 'Pay or allowances' },
    leave: { ar: 'الإجازات', en: 'Leave' },
    other: { ar: 'حق وظيفي آخر', en: 'Another right of employment' },
  },
} as const satisfies CodeList<string>;

interface Against {
  readonly decision?: { readonly issuedOn: { readonly day: number } } | undefined;
  readonly request?: string | undefined;
  readonly knownOn: { readonly day: number };
}

const againstSomething = (payload: z.core.ParsePayload<Against>): void => {
  const { decision, request, knownOn } = payload.value;
  if (decision === undefined && request === undefined) refuse(payload, 'grievance-against-nothing');
  if (decision !== undefined && knownOn.day < decision.issuedOn.day)
    refuse(payload, 'known-before-decided', ['knownOn']);
};

/**
 * What a grievance (تظلم) holds: what it is about, the decision or the request whose outcome it is against, when that was
 * known, what happened and what is asked for. From the day on which it was known the rules count.
 *
 * Its codes, beside those of fields: `grievance-against-nothing` when it names neither a decision nor a request;
 * `known-before-decided` at `knownOn`.
 *
 * @example
 * ```ts
 * issuesOf(grievanceSchema, {
 *   reason: 'promotion-error', knownOn: '1447-01-10H', statement: 'لم تُحتسب دورتان', remedy: 'إعادة المفاضلة',
 * }).issues[0].code; // 'grievance-against-nothing'
 * ```
 */
export const grievanceSchema = z
  .strictObject({
    reason: labelled(openCodeSchema(grievanceReasons), 'موضوع التظلم', 'What it is about'),
    decision: labelled(documentRefSchema.optional(), 'القرار المتظلَّم منه', 'The decision that it is against'),
    request: labelled(
      requestNumberSchema.optional(),
      'رقم الطلب المتظلَّم من نتيجته',
      'The request whose outcome it is against',
    ),
    knownOn: labelled(dualDateSchema, 'تاريخ العلم بالقرار', 'Date on which it was known'),
    statement: field(z.string().trim().min(2).max(5_000), {
      label: { ar: 'وقائع التظلم', en: 'What happened' },
      sensitivity: 'personal',
    }),
    remedy: field(z.string().trim().min(2).max(2_000), {
      label: { ar: 'الطلبات', en: 'What is asked for' },
      sensitivity: 'personal',
    }),
    documents: labelled(z.array(documentRefSchema).max(20).optional(), 'المستندات', 'Documents'),
  })
  .check(againstSomething);
export type Grievance = z.infer<typeof grievanceSchema>;
export type GrievanceWire = z.input<typeof grievanceSchema>;

/**
 * What a form for a grievance over a promotion begins with (R184): against which application, and that its outcome is
 * what it is about. The rest is for the employee to say.
 *
 * @param number the number of the application for promotion
 * @example
 * ```ts
 * grievanceOverPromotion('MRT-1447-0000123-98'); // { reason: 'promotion-not-given', request: 'MRT-1447-0000123-98' }
 * ```
 */
export const grievanceOverPromotion = (
  number: string,
  reason: 'promotion-not-given' | 'promotion-error' = 'promotion-not-given',
): Pick<GrievanceWire, 'reason'> & { readonly request: string } => ({ reason, request: number });

/**
 * A grievance (تظلّم) in its envelope.
 *
 * @example
 * ```ts
 * const content = {
 *   reason: 'review', decision: { kind: 'review', number: '12', issuedOn: '1447-01-01H' }, knownOn: '1447-01-10H',
 *   statement: 'لم يُذكر سبب الدرجة', remedy: 'إعادة التقويم',
 * };
 * const request = {
 *   id: crypto.randomUUID(), type: 'grievance', content, state: 'draft', channel: 'web',
 *   createdAt: '2026-01-01T09:00:00Z', events: [],
 * };
 * grievanceRequestSchema.parse(request).content.decision?.kind; // 'review'
 * ```
 */
export const grievanceRequestSchema = requestSchema('grievance', grievanceSchema);
export type GrievanceRequest = z.infer<typeof grievanceRequestSchema>;

/**
 * A draft of a grievance (مسودة تظلّم), as a client makes it.
 *
 * @example
 * ```ts
 * const content = {
 *   reason: 'promotion-error', request: 'MRT-1447-0000123-98', knownOn: '1447-01-10H',
 *   statement: 'لم تُحتسب دورتان', remedy: 'إعادة المفاضلة',
 * };
 * const draft = { id: crypto.randomUUID(), type: 'grievance', content };
 * grievanceDraftSchema.parse(draft).content.knownOn.gregorian; // '2025-07-05'
 * grievanceDraftSchema.safeParse({ ...draft, content: { ...content, remedy: '' } }).success; // false
 * ```
 */
export const grievanceDraftSchema = requestDraftSchema('grievance', grievanceSchema);
export type GrievanceDraft = z.infer<typeof grievanceDraftSchema>;

export const grievanceTexts = {
  'grievance-against-nothing': {
    ar: 'اذكر القرار المتظلَّم منه أو رقم الطلب المتظلَّم من نتيجته.',
    en: 'Name the decision or the request whose outcome the grievance is against.',
  },
  'known-before-decided': {
    ar: 'تاريخ العلم بالقرار أسبق من تاريخ القرار.',
    en: 'The decision was known before it was issued.',
  },
} as const;
