import { foldArabic } from '../text/fold.js';
import type { LocalText } from '../text/language.js';

/** What is known by an id, and by a name in both languages. */
export interface Named {
  readonly id: string;
  readonly name: LocalText;
}

/** Whether a name means something, by its id or by its name in either language, in any usual spelling. */
export const isNamed = ({ id, name }: Named, wanted: string): boolean =>
  [id, name.ar, name.en].some((text) => foldArabic(text) === foldArabic(wanted));
