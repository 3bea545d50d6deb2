import type { Language } from '../../../models/text/language.js';
import { readingWords } from '../../language/reading-words.js';
import { ambiguities } from './index.js';

/**
 * A reading of the law in words (بيان القراءة): what is open, and what the option takes it to mean.
 *
 * @param id the ambiguity, as a decision names it in `readings` and `contested`
 * @param option the letter of the option
 * @param language `ar` or `en`
 * @returns the words with the id, or the id and the letter alone where the package's law has no such reading
 * @example
 * ```ts
 * import { decide, formatReading, ordinaryPromotion } from 'martaba/rules';
 *
 * const { readings } = decide(ordinaryPromotion, {}, { asOf: '1447-01-10H' });
 * const words = formatReading('AMB-04', readings['AMB-04'] ?? '', 'en');
 * words.split(': ')[0]; // 'Ordinary promotion to ranks 14 and 15'
 * words.includes('only from the rank immediately below'); // true
 * ```
 */
export const formatReading = (id: string, option: string, language: Language): string =>
  readingWords(ambiguities, id, option, language);
