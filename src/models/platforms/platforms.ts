import type { LocalText } from '../text/language.js';

/** A platform (منصة). No production host is baked in: where it is served is configuration. */
export interface Platform {
  readonly id: string;
  readonly name: LocalText;
  /** The id of the authority that owns it; absent where the descriptions do not say. */
  readonly owner?: string;
  readonly source: string;
}

/**
 * The platforms that the published descriptions name. Absher has a service that is called Bayanati too, and it is another
 * one.
 *
 * @example
 * ```ts
 * platforms.filter(({ owner }) => owner === 'mhrsd').map(({ id }) => id); // ['bayanati', 'masar']
 * ```
 */
export const platforms: readonly Platform[] = [
  {
    id: 'bayanati',
    name: { ar: 'بياناتي', en: 'Bayanati' },
    owner: 'mhrsd',
    source: 'a published description (R1–R3)',
  },
  { id: 'masar', name: { ar: 'مسار', en: 'Masar' }, owner: 'mhrsd', source: 'a published description (R4)' },
  { id: 'absher', name: { ar: 'أبشر', en: 'Absher' }, owner: 'moi', source: 'a published description (R7, R8)' },
  {
    id: 'absher-bayanati',
    name: { ar: 'خدمة بياناتي في أبشر', en: 'The Bayanati service of Absher' },
    owner: 'moi',
    source: 'a published description (R7, R8)',
  },
  { id: 'nafath', name: { ar: 'النفاذ الوطني الموحد', en: 'Nafath' }, source: 'a published description (R46)' },
];
