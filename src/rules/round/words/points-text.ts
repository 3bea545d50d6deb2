import { fill } from '../../../models/text/text-of.js';
import type { Language } from '../../../models/text/language.js';
import { criterionLabels } from '../../promotion/comparison/criteria.js';
import type { Shown } from '../../language/show.js';
import type { RoundPart } from '../stages.js';
import { roundPhrases } from './phrases.js';

/** Points as they are read: two decimals. */
export const pointsText = (hundredths: number): string => (hundredths / 100).toFixed(2);

export const listText = (items: readonly string[], language: Language): string =>
  items.length === 0 ? roundPhrases.nobody[language] : items.join(language === 'ar' ? '، ' : ', ');

/** The parts of a sum; what has no weight is no part of it. */
export const partsText = (parts: readonly RoundPart[], language: Language): string =>
  parts
    .filter(({ weight }) => weight > 0)
    .map(({ criterion, hundredths, weight }) =>
      fill(
        { ar: '{label} {points} من {weight}', en: '{label} {points} of {weight}' },
        { label: criterionLabels[criterion][language], points: pointsText(hundredths), weight },
        language,
      ),
    )
    .join(language === 'ar' ? '، ' : ', ');

/** A value of a fact, as it is read. */
export const shownText = (value: Shown, language: Language): string => {
  if (value === true) return roundPhrases.yes[language];
  if (value === false) return roundPhrases.no[language];
  if (value === null) return roundPhrases.none[language];
  return typeof value === 'object' ? JSON.stringify(value) : String(value);
};
