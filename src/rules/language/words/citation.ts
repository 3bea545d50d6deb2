import type { Language } from '../../../models/text/language.js';
import { isolate } from '../../../models/text/bidi.js';
import type { Citation, Instrument } from '../rule.js';
import { paragraphLetters } from './paragraph-letters.js';

const letters: Readonly<Record<string, string>> = paragraphLetters;

const inArabic = (paragraph: string): string =>
  paragraph
    .split('-')
    .map((part) => letters[part] ?? part)
    .join('/');

/**
 * A citation as a reader writes it: `art. 49-d`, «المادة 49 (د)»; of a description or a policy, its title with the place.
 *
 * @example
 * ```ts
 * formatCitation({ instrument: 'hr-regulation-1440', kind: 'law', article: '48', paragraph: 'a-1' }, [], 'en'); // 'art. 48-a-1'
 * ```
 */
export const formatCitation = (
  { instrument, kind, article, paragraph }: Citation,
  instruments: readonly Instrument[],
  language: Language,
): string => {
  const title = instruments.find(({ id }) => id === instrument)?.title[language] ?? instrument;
  if (kind !== 'law')
    return article === undefined ? title : `${title} (${language === 'ar' ? isolate(article) : article})`;
  if (article === undefined) return title;
  if (language === 'en') return `art. ${article}${paragraph === undefined ? '' : `-${paragraph}`}`;
  return `المادة ${isolate(article)}${paragraph === undefined ? '' : ` (${inArabic(paragraph)})`}`;
};
