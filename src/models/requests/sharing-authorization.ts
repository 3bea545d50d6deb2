import * as z from 'zod';
import { sha256Schema } from '../privacy/sha256.js';
import type { DualDate } from '../calendar/dual-date.js';
import { dualDateSchema } from '../calendar/schemas.js';
import { closedCodeSchema } from '../employment/code-list.js';
import { consentSchema } from '../privacy/consent.js';
import type { Result } from '../result.js';
import { fail, ok } from '../result.js';
import { field, labelled } from '../schema/field.js';
import { requestDraftSchema } from './draft.js';
import { requestSchema } from './envelope.js';
import { granteeSchema } from './grantee.js';
import { refuse } from './refuse.js';
import { dataDomains, dataScopes, sharingPurposes } from './sharing-codes.js';

interface Terms {
  readonly purpose: string;
  readonly purposeText?: string | undefined;
  readonly scopes: readonly string[];
  readonly validFrom: DualDate;
  readonly lastDay: DualDate;
}

const termsFit = (payload: z.core.ParsePayload<Terms>): void => {
  const { purpose, purposeText, scopes, validFrom, lastDay } = payload.value;
  if (purpose === 'other' && purposeText === undefined) refuse(payload, 'purpose-not-said', ['purposeText']);
  if (lastDay.day < validFrom.day) refuse(payload, 'period-reversed', ['lastDay']);
  scopes.forEach((scope, index) => {
    if (scopes.indexOf(scope) < index) refuse(payload, 'scope-twice', ['scopes', index]);
  });
};

const terms = {
  grantee: labelled(granteeSchema, 'الجهة المفوَّضة', 'Authorised body'),
  purpose: labelled(closedCodeSchema(sharingPurposes), 'الغرض', 'Purpose'),
  /** What the purpose is, where it is another than the published ones. */
  purposeText: field(z.string().trim().min(5).max(500).optional(), {
    label: { ar: 'بيان الغرض', en: 'What the purpose is' },
    sensitivity: 'personal',
  }),
  domain: labelled(closedCodeSchema(dataDomains), 'مجال البيانات', 'Domain of the data'),
  scopes: labelled(
    z.array(closedCodeSchema(dataScopes)).min(1),
    'البيانات المسموح بالاطلاع عليها',
    'Data that may be seen',
  ),
  /** Looking is all that an authorisation grants (R125). */
  access: labelled(z.literal('view'), 'نوع الاطلاع', 'What is granted'),
  validFrom: labelled(dualDateSchema, 'يبدأ التفويض في', 'Valid from'),
  /** The last day, included. Without an end nothing is granted. */
  lastDay: labelled(dualDateSchema, 'آخر يوم للتفويض', 'Last day'),
  consent: labelled(consentSchema, 'الموافقة على البنود والتعليمات', 'Agreement to the terms and instructions'),
  /** The declaration that was acknowledged (الإقرار, R127), by the hash of its text. */
  acknowledgement: field(
    z.strictObject({
      at: labelled(z.iso.datetime(), 'وقت الإقرار', 'Acknowledged at'),
      textHash: labelled(sha256Schema, 'بصمة نص الإقرار', 'Hash of the text'),
    }),
    {
      label: { ar: 'الإقرار', en: 'Acknowledgement' },
    },
  ),
  /** The identity question that was answered on the platform (R122), by its id alone. */
  challenge: labelled(z.uuid().optional(), 'سؤال التحقق', 'Identity question'),
};

/**
 * What a person asks for who authorises a body to look at his data (طلب تفويض بالاطلاع على البيانات, R110–R127): whom,
 * for what, which data, from when and until when. There is no authorisation without an end, nor one that grants more
 * than looking.
 *
 * Its codes, beside those of fields: `purpose-not-said`, `period-reversed`, `scope-twice`.
 *
 * @example
 * ```ts
 * issuesOf(sharingTermsSchema, {}).issues.map(({ path }) => path[0]).includes('lastDay'); // true
 * ```
 */
export const sharingTermsSchema = z.strictObject(terms).check(termsFit);
export type SharingTerms = z.infer<typeof sharingTermsSchema>;

/**
 * The request for an authorisation (طلب تفويض بالاطلاع على البيانات) in its envelope.
 *
 * @example
 * ```ts
 * const request = {
 *   id: crypto.randomUUID(), type: 'data-sharing', state: 'draft', channel: 'web',
 *   createdAt: '2026-01-01T09:00:00Z', events: [],
 *   content: {
 *     grantee: { kind: 'entity', code: 'example:moh', sectorType: 'public' }, purpose: 'employment',
 *     domain: 'employment',
 *     scopes: ['employment.rank'], access: 'edit', validFrom: '1447-01-10H', lastDay: '1447-12-10H',
 *     consent: { text: 'terms', version: '1', hash: 'a'.repeat(64), purpose: 'service', givenAt: '2026-01-01T09:00:00Z' },
 *     acknowledgement: { at: '2026-01-01T09:01:00Z', textHash: 'b'.repeat(64) },
 *   },
 * };
 * issuesOf(sharingRequestSchema, request).issues.map(({ path }) => path);
 * // [['content', 'access']]: looking is all that is granted
 * ```
 */
export const sharingRequestSchema = requestSchema('data-sharing', sharingTermsSchema);
export type SharingRequest = z.infer<typeof sharingRequestSchema>;

/**
 * A draft of a request for an authorisation (مسودة طلب تفويض), as a client makes it.
 *
 * @example
 * ```ts
 * const content = {
 *   grantee: { kind: 'entity', code: 'example:moh', sectorType: 'public' }, purpose: 'employment',
 *   domain: 'employment',
 *   scopes: ['employment.rank'], access: 'view', validFrom: '1447-01-10H', lastDay: '1447-12-10H',
 *   consent: { text: 'terms', version: '1', hash: 'a'.repeat(64), purpose: 'service', givenAt: '2026-01-01T09:00:00Z' },
 *   acknowledgement: { at: '2026-01-01T09:01:00Z', textHash: 'b'.repeat(64) },
 * };
 * const draft = { id: crypto.randomUUID(), type: 'data-sharing', content };
 * sharingDraftSchema.parse(draft).content.lastDay.hijri; // '1447-12-10H'
 * issuesOf(sharingDraftSchema, { ...draft, content: { ...content, lastDay: '1447-01-09H' } }).issues[0].code;
 * // 'period-reversed'
 * ```
 */
export const sharingDraftSchema = requestDraftSchema('data-sharing', sharingTermsSchema);
export type SharingDraft = z.infer<typeof sharingDraftSchema>;

/**
 * An authorisation that was given (التفويض), with the reference by which its grantee reads, and its revocation (الإلغاء),
 * or none. Whether it stands on a day, `granteeAccess` of `martaba/rules` says.
 *
 * @example
 * ```ts
 * Object.keys(sharingAuthorizationSchema.shape).includes('revokedOn'); // true
 * ```
 */
export const sharingAuthorizationSchema = z
  .strictObject({
    ...terms,
    reference: field(z.string().regex(/^[A-Z0-9][A-Z0-9-]{7,39}$/), {
      label: { ar: 'مرجع التفويض', en: 'Reference' },
      dir: 'ltr',
    }),
    givenAt: labelled(z.iso.datetime(), 'وقت التفويض', 'Given at'),
    revokedOn: labelled(dualDateSchema.nullable(), 'تاريخ الإلغاء', 'Revoked on'),
  })
  .check(termsFit);
export type SharingAuthorization = z.infer<typeof sharingAuthorizationSchema>;

/**
 * An authorisation that its giver takes back, from a day on; nobody has to agree to it.
 *
 * @param from the first day on which it no longer stands
 * @returns the revoked one; or `already-revoked`, when that was so by an earlier day or by the same
 * @example
 * ```ts
 * revoke({ ...anAuthorization, revokedOn: null }, parseDualDate('1447-03-01H')).ok; // true
 * ```
 */
export const revoke = (of: SharingAuthorization, from: DualDate): Result<SharingAuthorization> =>
  of.revokedOn !== null && of.revokedOn.day <= from.day ? fail('already-revoked') : ok({ ...of, revokedOn: from });

export const sharingTexts = {
  'purpose-not-said': {
    ar: 'بيّن الغرض إن كان غير ما ذُكر.',
    en: 'Say what the purpose is, where it is another one.',
  },
  'scope-twice': { ar: 'هذا النطاق مكرر.', en: 'This scope stands twice.' },
  'already-revoked': { ar: 'التفويض ملغى من قبل.', en: 'The authorisation was revoked already.' },
} as const;
