import type { LocalText } from '../text/language.js';

/** A link of the platforms to the system of an authority (ربط إلكتروني): what it carries, and by which source. */
export interface PlatformLink {
  /** The id of an authority, or the entities themselves, each with its own records. */
  readonly with: string;
  readonly carries: LocalText;
  readonly source: string;
}

/**
 * The links to platforms of other ministries that the published descriptions name (R16, R60, R140, R187). Who serves them
 * is the host: none has an address here.
 *
 * @example
 * ```ts
 * links.find((link) => link.with === 'moh')?.carries.en; // 'Medical reports'
 * ```
 */
export const links: readonly PlatformLink[] = [
  {
    with: 'entities',
    carries: { ar: 'السجلات الوظيفية', en: 'Job records' },
    source: 'a published description (R16, R60)',
  },
  {
    with: 'gosi',
    carries: { ar: 'مدد الخدمة ومستحقات التقاعد', en: 'Periods of service and dues of retirement' },
    source: 'a published description (R140), which names the authority as it was called before',
  },
  {
    with: 'moh',
    carries: { ar: 'التقارير الطبية', en: 'Medical reports' },
    source: 'a published description (R187)',
  },
  {
    with: 'moi',
    carries: { ar: 'الهوية وتفويضات الاطلاع', en: 'Identity and authorisations to see data' },
    source: 'a published description (R8, R110, R113)',
  },
];
