import type { Issuer } from '../../../models/requests/printable.js';
import { specimenMark } from '../../../models/requests/printable.js';
import { dualDate } from '../../../models/calendar/dual-date.js';
import { parseCivilDate } from '../../../models/calendar/civil-date.js';
import { formatDualDate } from '../../../models/calendar/format-date.js';
import type { Language, LocalText } from '../../../models/text/language.js';

/** A part of a document: lines of text, pairs of a label and a value, or a table. */
export type DocumentPart =
  | { readonly kind: 'lines'; readonly heading?: string; readonly lines: readonly string[] }
  | {
      readonly kind: 'pairs';
      readonly heading?: string;
      readonly pairs: readonly { readonly label: string; readonly value: string }[];
    }
  | {
      readonly kind: 'table';
      readonly heading: string;
      readonly columns: readonly string[];
      /** The first cell of a row is its heading. */
      readonly rows: readonly (readonly string[])[];
    };

/** A document of a round (وثيقة من وثائق المفاضلة) as it is to be laid out, in one language. */
export interface RoundDocument {
  readonly type: 'minutes' | 'decision' | 'notice';
  readonly language: Language;
  readonly dir: 'rtl' | 'ltr';
  readonly title: string;
  /** Across each page; `null` only where an issuer answers for the document. */
  readonly mark: string | null;
  readonly issuer: string | null;
  readonly parts: readonly DocumentPart[];
}

/** In which language, and who answers for the document; without an issuer it is an unofficial specimen, and says so. */
export interface DocumentSettings {
  readonly language: Language;
  readonly issuer?: Pick<Issuer, 'name'>;
}

export const laidOut = (
  type: RoundDocument['type'],
  title: LocalText,
  parts: readonly DocumentPart[],
  { language, issuer }: DocumentSettings,
): RoundDocument => ({
  type,
  language,
  dir: language === 'ar' ? 'rtl' : 'ltr',
  title: title[language],
  mark: issuer === undefined ? specimenMark[language] : null,
  issuer: issuer === undefined ? null : issuer.name[language],
  parts,
});

/** A civil date in words, in both calendars. */
export const dateIn = (date: string, language: Language): string =>
  formatDualDate(dualDate(parseCivilDate(date), 'hijri'), { language });
