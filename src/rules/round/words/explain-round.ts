import type { Language } from '../../../models/text/language.js';
import { fill } from '../../../models/text/text-of.js';
import { checkCriteria } from '../../promotion/criteria/check.js';
import { textOf } from '../../texts.js';
import type { Refusal } from '../application.js';
import type { RunRound } from '../run-round.js';
import { roundPhrases } from './phrases.js';
import { listText, pointsText } from './points-text.js';

const refusalLines = ({ applicant, id, issues }: Refusal, language: Language): readonly string[] =>
  issues.map((one) => {
    const what = [applicant, id].filter((part) => part !== undefined).join(' · ');
    const text = `${textOf(one, language)} [${one.code} @ ${one.path.join('.')}]`;
    return fill(roundPhrases.refusal, { what, text }, language);
  });

const criteriaLines = ({ announcement }: RunRound, language: Language): readonly string[] =>
  announcement.criteria.flatMap((set) => {
    const rank = announcement.posts.find(({ criteria }) => criteria === set.id)?.rank;
    const settings = { asOf: announcement.considerationDate, ...(rank === undefined ? {} : { rank }) };
    const { faults } = checkCriteria(set, settings);
    return [
      ...faults.map(({ text, cites }) =>
        fill(roundPhrases.fault, { criteria: set.id, text: text[language], cites: cites[language] }, language),
      ),
      ...(set.assumptions ?? []).map((text) =>
        fill(roundPhrases.assumption, { criteria: set.id, text: text[language] }, language),
      ),
    ];
  });

const postLines = (round: RunRound, language: Language): readonly string[] => {
  if (round.stage === 'tied')
    return round.ties.map(({ post, applicants }) =>
      fill(roundPhrases.tie, { post, names: listText(applicants, language) }, language),
    );
  const points = new Map(
    round.scores.map(({ applicant, criteria, hundredths }) => [JSON.stringify([applicant, criteria]), hundredths]),
  );
  return round.announcement.posts.map(({ id, title, rank, criteria }) => {
    const names = round.nominations
      .filter(({ post }) => post === id)
      .map(({ applicant }) => ({ applicant, hundredths: points.get(JSON.stringify([applicant, criteria])) ?? 0 }))
      .toSorted((a, b) => b.hundredths - a.hundredths)
      .map(({ applicant, hundredths }) => `${applicant} (${pointsText(hundredths)})`);
    const said = { title: title[language], post: id, rank, names: listText(names, language) };
    return fill(roundPhrases.post, said, language);
  });
};

/**
 * A round in words: who is nominated for which post, or the equals who need a further element; what was refused; and what
 * of the criteria is not as art. 52 wants it, or is assumed.
 *
 * @param round a round that went as far as it goes by itself
 * @param language `ar` or `en`
 * @example
 * ```ts
 * import { explainRound, runRound } from 'martaba/rules';
 *
 * const criteria = [{ criterion: 'performance', weight: 100, scoring: { by: 'share', of: 5 } }];
 * const announcement = {
 *   id: 'R-1', type: 'ordinary', route: 'offer',
 *   opensOn: '1447-01-01H', lastDay: '1447-01-07H', considerationDate: '1447-01-10H',
 *   criteria: [{ id: 'C-1', criteria, tieBreakers: ['seniority'] }],
 *   posts: [{ id: 'P-1', title: { ar: 'باحث', en: 'Researcher' }, rank: 7 }],
 * };
 * const by = (applicant: string, performance: number) => ({
 *   applicant, submittedOn: '1447-01-03H', wishes: ['P-1'], appointedOn: '1440-01-01H',
 *   marks: { performance }, facts: { 'employee.suspended': true },
 * });
 * const run = runRound({ announcement, applications: [by('E-1', 5)] });
 * if (!run.ok) throw new Error('not read');
 * const lines = explainRound(run.value, 'en');
 * lines[1]; // 'Round R-1. Applications accepted: 1; refused, in whole or in part: 0; posts: 1.'
 * ```
 */
export const explainRound = (round: RunRound, language: Language): readonly string[] => {
  const { announcement, applications, refusals } = round;
  const refused = new Set(refusals.flatMap(({ applicant }) => applicant ?? [])).size;
  const counts = { id: announcement.id, accepted: applications.length, refused, posts: announcement.posts.length };
  return [
    roundPhrases.unofficial[language],
    fill(roundPhrases.counts, counts, language),
    ...postLines(round, language),
    ...refusals.flatMap((one) => refusalLines(one, language)),
    ...criteriaLines(round, language),
  ];
};
