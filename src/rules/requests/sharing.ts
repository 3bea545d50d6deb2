import type { SharingAuthorization } from '../../models/requests/sharing-authorization.js';
import type { DataScope } from '../../models/requests/sharing-codes.js';
import { enteredText } from '../../models/calendar/dual-date.js';
import { above, asOf, atLeast, atMost, condition, date, facts, flag, maybe, no } from '../language/build.js';
import { decide } from '../language/decide.js';
import type { Decision } from '../language/decision.js';
import { registry } from '../language/registry.js';
import { ruleSet } from '../language/rule-set.js';
import { absher, absherDescription } from './instruments.js';

const authorization = facts('authorization', {
  validFrom: date({ label: { ar: 'بداية التفويض', en: 'Valid from' } }),
  lastDay: date({ label: { ar: 'آخر يوم للتفويض', en: 'Last day' } }),
  revokedOn: maybe(date({ label: { ar: 'تاريخ الإلغاء', en: 'Revoked on' }, changedBy: 'employee' })),
  consentWithdrawn: flag({ label: { ar: 'سُحبت الموافقة', en: 'The consent was withdrawn' }, changedBy: 'employee' }),
});

const asked = facts('asked', {
  byGrantee: flag({ label: { ar: 'الطالب هو الجهة المفوَّضة', en: 'The grantee is the one who asks' } }),
  forPurpose: flag({ label: { ar: 'الغرض هو المفوَّض به', en: 'For the purpose that was granted' } }),
  withinScopes: flag({ label: { ar: 'البيانات ضمن النطاق', en: 'The data are within the scopes' } }),
});

const rule = { cites: absher('R202'), confidence: 'medium' } as const;

/**
 * Whether a grantee may read under an authorisation on a day (اطلاع الجهة المفوَّضة, R202). Limits in time and revocation
 * are not described; they follow from the authorisation's own terms.
 *
 * @example
 * ```ts
 * import { decide, granteeAccess } from 'martaba/rules';
 *
 * const sheet = { 'authorization.lastDay': '1447-01-09H' };
 * decide(granteeAccess, sheet, { asOf: '1447-01-10H' }).outcome; // 'ineligible'
 * ```
 */
export const granteeAccess = ruleSet({
  id: 'grantee-access',
  title: { ar: 'الاطلاع بموجب تفويض', en: 'Reading under an authorisation' },
  facts: registry([authorization, asked]),
  instruments: [absherDescription],
  from: absherDescription.from,
  rules: [
    condition({
      ...rule,
      id: 'requests.sharing.begun',
      title: { ar: 'بدأ التفويض', en: 'The authorisation has begun' },
      holds: atMost(authorization.validFrom, asOf),
    }),
    condition({
      ...rule,
      id: 'requests.sharing.not-over',
      title: { ar: 'لم ينته التفويض', en: 'The authorisation is not over' },
      holds: atLeast(authorization.lastDay, asOf),
    }),
    condition({
      ...rule,
      id: 'requests.sharing.not-revoked',
      title: { ar: 'لم يُلغ التفويض', en: 'The authorisation is not revoked' },
      holds: above(authorization.revokedOn, asOf, { ifNone: true }),
    }),
    condition({
      ...rule,
      id: 'requests.sharing.consent-stands',
      cites: absher('R126'),
      title: { ar: 'الموافقة قائمة', en: 'The consent stands' },
      holds: no(authorization.consentWithdrawn),
    }),
    condition({
      ...rule,
      id: 'requests.sharing.grantee',
      cites: absher('R124'),
      title: { ar: 'الطالب هو الجهة المفوَّضة', en: 'The grantee is the one who asks' },
      holds: asked.byGrantee,
    }),
    condition({
      ...rule,
      id: 'requests.sharing.purpose',
      cites: absher('R111'),
      title: { ar: 'للغرض المفوَّض به', en: 'For the purpose that was granted' },
      holds: asked.forPurpose,
    }),
    condition({
      ...rule,
      id: 'requests.sharing.scopes',
      cites: absher('R125'),
      title: { ar: 'ضمن النطاق المفوَّض به', en: 'Within the scopes that were granted' },
      holds: asked.withinScopes,
    }),
  ],
});

/** What a grantee asks to read. */
export interface GranteeReading {
  /** The code of the entity that asks, and of its sector. */
  readonly entity: string;
  readonly sector?: string;
  readonly purpose: SharingAuthorization['purpose'];
  readonly scopes: readonly DataScope[];
}

/**
 * Decides what a grantee asks to read by an authorisation (R202): by its terms alone, on a day. Nothing asked for is no
 * reading, and is refused.
 *
 * @param settings.asOf the civil date of the reading
 * @throws MartabaError those of `decide`
 * @example
 * ```ts
 * mayRead(anAuthorization, { entity: 'example:other', purpose: 'employment', scopes: ['identity.name'] },
 *   { asOf: '1447-01-10H' }).outcome; // 'ineligible'
 * ```
 */
export const mayRead = (
  of: SharingAuthorization,
  { entity, sector, purpose, scopes }: GranteeReading,
  settings: { readonly asOf: string },
): Decision =>
  decide(
    granteeAccess,
    {
      'authorization.validFrom': enteredText(of.validFrom),
      'authorization.lastDay': enteredText(of.lastDay),
      'authorization.revokedOn': of.revokedOn === null ? null : enteredText(of.revokedOn),
      'authorization.consentWithdrawn': of.consent.withdrawnAt !== undefined,
      'asked.byGrantee': of.grantee.code === (of.grantee.kind === 'entity' ? entity : sector),
      'asked.forPurpose': of.purpose === purpose,
      'asked.withinScopes': scopes.length > 0 && scopes.every((scope) => of.scopes.includes(scope)),
    },
    settings,
  );
