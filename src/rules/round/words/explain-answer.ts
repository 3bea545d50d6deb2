import type { Language } from '../../../models/text/language.js';
import { fill } from '../../../models/text/text-of.js';
import { criterionLabels } from '../../promotion/comparison/criteria.js';
import type { FactCorrection, MarkCorrection } from '../corrections.js';
import type { MaskedScore, RoundAnswer, WishAnswer } from '../why.js';
import { resultPhrases, roundPhrases, setApartLabels } from './phrases.js';
import { partsText, pointsText, shownText } from './points-text.js';

const scoreParams = ({ place, hundredths, parts }: MaskedScore, language: Language) => ({
  place,
  points: pointsText(hundredths),
  parts: partsText(parts, language),
});

const markLine = ({ criterion, part, from, to, given }: MarkCorrection, language: Language): string => {
  const label = criterionLabels[criterion][language];
  const said = { criterion: part === undefined ? label : `${label} (${part})`, from, to, given };
  return fill(roundPhrases.mark, said, language);
};

const factLine = ({ label, from, to, given, private: hidden }: FactCorrection, language: Language): string => {
  const said = { label: label[language], from: shownText(from, language), to: shownText(to, language) };
  const line = fill(hidden ? roundPhrases.privateFact : roundPhrases.fact, said, language);
  if (given === undefined) return line;
  const then = given === null ? roundPhrases.factNotGiven[language] : fill(roundPhrases.factGiven, { given }, language);
  return `${line} ${then}`;
};

const wishLines = (of: WishAnswer, language: Language): readonly string[] => {
  const { wish, post, result, own, candidates, lastAdmitted, behindBy, places } = of;
  const said = { wish, post, result: resultPhrases[result][language] };
  const outranked = result === 'outranked';
  return [
    fill(roundPhrases.wish, said, language),
    ...of.because.map(({ text, cites }) => `  - ${text[language]} — ${cites[language]}`),
    ...(own === undefined
      ? []
      : [`  ${fill(roundPhrases.own, { ...scoreParams(own, language), candidates }, language)}`]),
    ...(outranked && places === 0 ? [`  ${roundPhrases.noPlaces[language]}`] : []),
    ...(outranked && lastAdmitted !== undefined
      ? [`  ${fill(roundPhrases.last, scoreParams(lastAdmitted, language), language)}`]
      : []),
    ...(behindBy === undefined
      ? []
      : [`  ${fill(roundPhrases.behindBy, { by: setApartLabels[behindBy][language] }, language)}`]),
    ...of.markCorrections.map((one) => `  ${markLine(one, language)}`),
    ...of.factCorrections.map((one) => `  ${factLine(one, language)}`),
  ];
};

/**
 * The answer to an applicant in words (شرح النتيجة للمتقدم), wish by wish. It names nobody else.
 *
 * @param answer what {@link why} gives
 * @param language `ar` or `en`
 * @example
 * ```ts
 * import { explainAnswer } from 'martaba/rules';
 *
 * const answer = { format: 'martaba-round-answer/1', round: 'R-1', applicant: 'E-1', given: null, wishes: [] } as const;
 * explainAnswer(answer, 'en'); // ['Outcome: not nominated for a post.']
 * ```
 */
export const explainAnswer = ({ given, wishes }: RoundAnswer, language: Language): readonly string[] => [
  given === null ? roundPhrases.notGiven[language] : fill(roundPhrases.given, { post: given }, language),
  ...wishes.flatMap((one) => wishLines(one, language)),
];
