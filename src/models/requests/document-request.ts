import * as z from 'zod';
import { languageSchema } from '../schema/language-choice.js';
import type { CodeList } from '../employment/code-list.js';
import { closedCodeSchema } from '../employment/code-list.js';
import { entityCodeSchema } from '../identifiers/schemas.js';
import { field, labelled } from '../schema/field.js';
import { requestDraftSchema } from './draft.js';
import { requestSchema } from './envelope.js';
import { refuse } from './refuse.js';

/**
 * Documents that may be asked for (الوثائق): R37, R38 and R39, R128. A job statement is a service statement.
 *
 * @example
 * ```ts
 * labelOf(documentTypes, 'service-statement', 'ar'); // 'بيان خدمة'
 * ```
 */
export const documentTypes = {
  name: 'document-type',
  source: 'published descriptions (R37, R38, R39, R128)',
  codes: {
    'employment-status': { ar: 'بيان الحالة الوظيفية', en: 'Statement of employment status' },
    'service-statement': { ar: 'بيان خدمة', en: 'Service statement' },
    'sharing-authorization': { ar: 'تفويض بالاطلاع على البيانات', en: 'Authorisation to view data' },
  },
} as const satisfies CodeList<string>;
export type DocumentType = keyof (typeof documentTypes)['codes'];

const namesAuthorization = (
  payload: z.core.ParsePayload<{ readonly document: string; readonly authorization?: string | undefined }>,
): void => {
  const { document, authorization } = payload.value;
  if ((document === 'sharing-authorization') !== (authorization !== undefined))
    refuse(payload, authorization === undefined ? 'authorization-not-named' : 'authorization-not-wanted');
};

/**
 * What a request for a document (طلب وثيقة) holds: which one, in which language, and for whom.
 *
 * Its codes, beside those of fields: `authorization-not-named`, `authorization-not-wanted`.
 *
 * @example
 * ```ts
 * documentOrderSchema.safeParse({ document: 'service-statement', language: 'ar' }).success; // true
 * ```
 */
export const documentOrderSchema = z
  .strictObject({
    document: labelled(closedCodeSchema(documentTypes), 'الوثيقة', 'Document'),
    language: labelled(languageSchema, 'اللغة', 'Language'),
    addressee: labelled(entityCodeSchema.optional(), 'الجهة الموجه إليها', 'Addressed to'),
    /** The reference of the authorisation that is to be printed. */
    authorization: field(
      z
        .string()
        .regex(/^[A-Z0-9][A-Z0-9-]{7,39}$/)
        .optional(),
      { label: { ar: 'رقم التفويض', en: 'Reference of the authorisation' }, dir: 'ltr' },
    ),
  })
  .check(namesAuthorization);
export type DocumentOrder = z.infer<typeof documentOrderSchema>;

/**
 * A request for a document in its envelope.
 *
 * @example
 * ```ts
 * const request = {
 *   id: crypto.randomUUID(), type: 'document',
 *   content: { document: 'employment-status', language: 'en', addressee: 'example:moh' },
 *   state: 'applied', number: 'MRT-1447-0000123-98', channel: 'ios', createdAt: '2026-01-01T09:00:00Z', events: [],
 * };
 * isFinal(documentRequestSchema.parse(request).state); // true
 * ```
 */
export const documentRequestSchema = requestSchema('document', documentOrderSchema);
export type DocumentRequest = z.infer<typeof documentRequestSchema>;

/**
 * A draft of a request for a document (مسودة طلب وثيقة), as a client makes it.
 *
 * @example
 * ```ts
 * const draft = {
 *   id: crypto.randomUUID(), type: 'document', content: { document: 'service-statement', language: 'ar' },
 * };
 * documentDraftSchema.parse(draft).content.document; // 'service-statement'
 * const other = { ...draft, content: { document: 'sharing-authorization', language: 'ar' } };
 * issuesOf(documentDraftSchema, other).issues[0].code; // 'authorization-not-named'
 * ```
 */
export const documentDraftSchema = requestDraftSchema('document', documentOrderSchema);
export type DocumentDraft = z.infer<typeof documentDraftSchema>;

export const documentTexts = {
  'authorization-not-named': {
    ar: 'حدد التفويض الذي تريد طباعته.',
    en: 'Name the authorisation that is to be printed.',
  },
  'authorization-not-wanted': {
    ar: 'لا يذكر رقم تفويض إلا لطباعة تفويض.',
    en: 'A reference is named only where an authorisation is to be printed.',
  },
} as const;
