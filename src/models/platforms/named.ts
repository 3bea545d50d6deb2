import { foldArabic } from '../text/fold.js';
import type { LocalText } from '../text/language.js';

/** What has an id and a name in both languages. */
export interface Named {
  readonly id: string;
  readonly name: LocalText;
}

/** Whether a name, in either language and any usual spelling, or an id, is that of something. */
export const isNamed = (name: string): ((of: Named) => boolean) => {
  const wanted = foldArabic(name);
  return ({ id, name: { ar, en } }) => [id, ar, en].some((text) => foldArabic(text) === wanted);
};
