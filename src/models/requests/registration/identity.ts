import * as z from 'zod';
import type { DualDate } from '../../calendar/dual-date.js';
import { dualDateSchema } from '../../calendar/schemas.js';
import { mobileSchema, nationalIdSchema } from '../../identifiers/schemas.js';
import type { Secret } from '../../identifiers/secret.js';
import type { Issue } from '../../result.js';
import { issue } from '../../result.js';
import { field } from '../../schema/field.js';
import { sameArabic } from '../../text/fold.js';

/**
 * Who one says one is (بيانات الهوية, R90–R92): the national ID, and the other personal data that the record is compared in.
 *
 * @example
 * ```ts
 * fieldsOf(identityClaimsSchema, 'en').nationalId.inputMode; // 'numeric'
 * ```
 */
export const identityClaimsSchema = z.strictObject({
  nationalId: nationalIdSchema,
  name: field(z.string().trim().min(2).max(200), {
    label: { ar: 'الاسم كما في الهوية', en: 'Name as on the ID' },
    autocomplete: 'name',
    sensitivity: 'personal',
  }),
  birthDate: field(dualDateSchema, {
    label: { ar: 'تاريخ الميلاد', en: 'Date of birth' },
    autocomplete: 'bday',
    sensitivity: 'personal',
  }),
  mobile: mobileSchema,
});
export type IdentityClaims = z.infer<typeof identityClaimsSchema>;

const sameSecret = (a: Secret<string>, b: Secret<string>): boolean => a.equals(b);

const same: { readonly [K in keyof IdentityClaims]: (a: IdentityClaims[K], b: IdentityClaims[K]) => boolean } = {
  nationalId: sameSecret,
  name: sameArabic,
  birthDate: (a: DualDate, b: DualDate) => a.day === b.day,
  mobile: sameSecret,
};

/** How each claim compares with the official record; `unknown` where the record does not say. */
export type IdentityMatch = { readonly [K in keyof IdentityClaims]: 'match' | 'mismatch' | 'unknown' };

/**
 * Whether claims equal the official record (المطابقة لما هو مسجل رسميًا, R93), field by field: names by their Arabic letters,
 * dates by their day in whichever calendar. The answer echoes no value, neither of the record nor of the claims.
 *
 * @param official what the record says, as far as it does
 * @example
 * ```ts
 * matchIdentity(theClaims, { name: theClaims.name }); // { nationalId: 'unknown', name: 'match', birthDate: 'unknown', mobile: 'unknown' }
 * ```
 */
export const matchIdentity = (claims: IdentityClaims, official: Partial<IdentityClaims>): IdentityMatch => {
  const of = <K extends keyof IdentityClaims>(key: K): 'match' | 'mismatch' | 'unknown' => {
    const known = official[key];
    if (known === undefined) return 'unknown';
    return same[key](claims[key], known) ? 'match' : 'mismatch';
  };
  return { nationalId: of('nationalId'), name: of('name'), birthDate: of('birthDate'), mobile: of('mobile') };
};

/**
 * The claims that do not equal the official record, as issues.
 *
 * @returns `identity-differs` at each
 * @example
 * ```ts
 * identityIssues(theClaims, theClaims); // []
 * ```
 */
export const identityIssues = (claims: IdentityClaims, official: Partial<IdentityClaims>): readonly Issue[] =>
  Object.entries(matchIdentity(claims, official)).flatMap(([name, found]) =>
    found === 'mismatch' ? [issue('identity-differs', [name])] : [],
  );

export const identityTexts = {
  'identity-differs': { ar: 'يخالف ما هو مسجَّل رسميًا.', en: 'It differs from the official record.' },
} as const;
