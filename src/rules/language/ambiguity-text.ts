import type { LocalText } from '../../models/text/language.js';
import type { Citation } from './rule.js';

/**
 * What is open in a text, in words (موضع يحتمل أكثر من قراءة): the question, where it stands, and what each option of the
 * `reading` means.
 */
export interface AmbiguityText {
  readonly title: LocalText;
  readonly cites: Citation;
  /** The meaning of each option, by its letter. */
  readonly options: Readonly<Record<string, LocalText>>;
}

/** The words of several ambiguities, by their ids. */
export type AmbiguityTexts = Readonly<Record<string, AmbiguityText>>;
