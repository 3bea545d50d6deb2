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
 * Of several instruments the first goes without saying, as in a set of rules, and an article of another is told with it.
 *
 * @param instruments those of the set of rules, the one that most of them are of first
 * @param language `ar` or `en`
 * @example
 * ```ts
 * import { formatCitation, ordinaryPromotion } from 'martaba/rules';
 *
 * const { instruments } = ordinaryPromotion;
 * formatCitation({ instrument: 'hr-regulation-1440', kind: 'law', article: '48', paragraph: 'a-1' }, instruments, 'en'); // 'art. 48-a-1'
 * formatCitation({ instrument: 'job-discipline-law-1443', kind: 'law', article: '6' }, instruments, 'en'); // 'art. 6, Job Discipline Law'
 * ```
 */
export const formatCitation = (
  { instrument, kind, article, paragraph }: Citation,
  instruments: readonly Instrument[],
  language: Language,
): string => {
  const at = instruments.findIndex(({ id }) => id === instrument);
  const title = instruments[at]?.title[language] ?? instrument;
  if (kind !== 'law')
    return article === undefined ? title : `${title} (${language === 'ar' ? isolate(article) : article})`;
  if (article === undefined) return title;
  const place =
    language === 'en'
      ? `art. ${article}${paragraph === undefined ? '' : `-${paragraph}`}`
      : `المادة ${isolate(article)}${paragraph === undefined ? '' : ` (${inArabic(paragraph)})`}`;
  if (at <= 0) return place;
  return language === 'en' ? `${place}, ${title}` : `${place} من ${title}`;
};
