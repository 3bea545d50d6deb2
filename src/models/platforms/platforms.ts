import type { LocalText } from '../text/language.js';
import { foldArabic } from '../text/fold.js';

/** An authority (جهة مالكة) with the names that it bore before, each with when it ceased to. */
export interface Authority {
  readonly id: string;
  readonly name: LocalText;
  readonly aliases: readonly { readonly id: string; readonly name: LocalText; readonly until?: string }[];
}

/** The authorities that own the platforms. */
export const authorities: readonly Authority[] = [
  {
    id: 'mhrsd',
    name: {
      ar: 'وزارة الموارد البشرية والتنمية الاجتماعية',
      en: 'Ministry of Human Resources and Social Development',
    },
    aliases: [{ id: 'mcs', name: { ar: 'وزارة الخدمة المدنية', en: 'Ministry of Civil Service' } }],
  },
  { id: 'moi', name: { ar: 'وزارة الداخلية', en: 'Ministry of Interior' }, aliases: [] },
  {
    id: 'gosi',
    name: { ar: 'المؤسسة العامة للتأمينات الاجتماعية', en: 'General Organization for Social Insurance' },
    aliases: [
      {
        id: 'ppa',
        name: { ar: 'المؤسسة العامة للتقاعد', en: 'Public Pension Agency' },
        until: '2021-06-15',
      },
    ],
  },
];

/** A platform (منصة). No production host is baked in: where it is served is configuration. */
export interface Platform {
  readonly id: string;
  readonly name: LocalText;
  readonly owner: string;
  readonly source: string;
}

/** The platforms that the published descriptions name. Absher's service of the name Bayanati is another one. */
export const platforms: readonly Platform[] = [
  { id: 'bayanati', name: { ar: 'بياناتي', en: 'Bayanati' }, owner: 'mhrsd', source: 'a published description (R1)' },
  { id: 'masar', name: { ar: 'مسار', en: 'Masar' }, owner: 'mhrsd', source: 'a published description (R4)' },
  {
    id: 'absher-bayanati',
    name: { ar: 'خدمة بياناتي في أبشر', en: 'The Bayanati service of Absher' },
    owner: 'moi',
    source: 'a published description (R7, R8)',
  },
  {
    id: 'nafath',
    name: { ar: 'النفاذ الوطني الموحد', en: 'Nafath' },
    owner: 'moi',
    source: 'a published description (R46)',
  },
];

/**
 * The authority that a name means, of today or of before, in either language.
 *
 * @example
 * ```ts
 * resolveAuthority('وزارة الخدمة المدنية')?.id; // 'mhrsd'
 * ```
 */
export const resolveAuthority = (name: string): Authority | undefined => {
  const wanted = foldArabic(name);
  const matches = (of: { readonly id: string; readonly name: LocalText }): boolean =>
    [of.id, of.name.ar, of.name.en].some((text) => foldArabic(text) === wanted);
  return authorities.find((of) => matches(of) || of.aliases.some(matches));
};
