/** The languages in which every text of the package exists. */
export type Language = 'ar' | 'en';

/** One text in both languages. */
export interface LocalText {
  readonly ar: string;
  readonly en: string;
}
