import type { Named } from './named.js';
import { isNamed } from './named.js';

/** A name that an authority bore before. */
export interface AuthorityAlias extends Named {
  /** Civil date on which it ceased to be one of its own. */
  readonly until: string;
  /** What ended it, and by which source. */
  readonly source: string;
}

/** An authority (جهة مالكة) with the names that it bore before. */
export interface Authority extends Named {
  readonly aliases: readonly AuthorityAlias[];
}

/**
 * The authorities that own the platforms, or that the descriptions name.
 *
 * @example
 * ```ts
 * authorities.find(({ id }) => id === 'gosi')?.aliases[0]?.name.en; // 'Public Pension Agency'
 * ```
 */
export const authorities: readonly Authority[] = [
  {
    id: 'mhrsd',
    name: {
      ar: 'وزارة الموارد البشرية والتنمية الاجتماعية',
      en: 'Ministry of Human Resources and Social Development',
    },
    aliases: [
      {
        id: 'mcs',
        name: { ar: 'وزارة الخدمة المدنية', en: 'Ministry of Civil Service' },
        until: '2020-02-25',
        source: 'royal order of 25 February 2020, by the press of that day (slaati.com, okaz)',
      },
    ],
  },
  { id: 'moi', name: { ar: 'وزارة الداخلية', en: 'Ministry of Interior' }, aliases: [] },
  { id: 'moh', name: { ar: 'وزارة الصحة', en: 'Ministry of Health' }, aliases: [] },
  {
    id: 'gosi',
    name: { ar: 'المؤسسة العامة للتأمينات الاجتماعية', en: 'General Organization for Social Insurance' },
    aliases: [
      {
        id: 'ppa',
        name: { ar: 'المؤسسة العامة للتقاعد', en: 'Public Pension Agency' },
        until: '2021-06-15',
        source: 'decision of the Council of Ministers of 15 June 2021, by saudipedia',
      },
    ],
  },
];

/**
 * The authority that a name means, of today or of before, in either language.
 *
 * @param name an id, or a name in Arabic or English, in any usual spelling
 * @example
 * ```ts
 * resolveAuthority('وزارة الخدمة المدنيه')?.id; // 'mhrsd'
 * ```
 */
export const resolveAuthority = (name: string): Authority | undefined => {
  const isIt = isNamed(name);
  return authorities.find((of) => isIt(of) || of.aliases.some(isIt));
};
