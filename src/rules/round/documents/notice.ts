import type { Result } from '../../../models/result.js';
import { ok } from '../../../models/result.js';
import type { LocalText } from '../../../models/text/language.js';
import { fill } from '../../../models/text/text-of.js';
import { deadline } from '../../catalogue/ask.js';
import { civilServiceAnnulment } from '../../grievance/annulment.js';
import { formatCitation } from '../../language/words/citation.js';
import { boardOfGrievancesProcedureLaw } from '../../law/board-of-grievances-procedure-law.js';
import type { RunRound } from '../run-round.js';
import { why } from '../why.js';
import { explainAnswer } from '../words/explain-answer.js';
import type { DocumentSettings, RoundDocument } from './document.js';
import { dateIn, laidOut } from './document.js';

const labels = {
  title: { ar: 'إشعار بنتيجة المفاضلة', en: 'Notice of the outcome of the comparison' },
  applicant: { ar: 'المتقدم', en: 'Applicant' },
  round: { ar: 'المفاضلة', en: 'Round' },
  known: { ar: 'تاريخ العلم بالنتيجة', en: 'Known on' },
  why: { ar: 'النتيجة وسببها', en: 'The outcome, and why' },
  grievance: { ar: 'التظلم', en: 'Grievance' },
  grievanceText: {
    ar: 'يُقدَّم التظلم من القرار إلى الوزارة بعد العلم به، وآخر موعد له {lastDay} ({law}، {article}).',
    en: 'A grievance over the decision is made to the ministry once it is known, at the latest on {lastDay} ({law}, {article}).',
  },
} as const satisfies Readonly<Record<string, LocalText>>;

/**
 * The last day for a grievance (آخر موعد للتظلم) over a decision that was known on a day: by the formula
 * `grievance.annulment.civil-service`.
 *
 * @param knownOn civil date on which the decision was known, Hijri or Gregorian
 * @returns a civil date of the Hijri calendar
 * @throws MartabaError `no-law-in-force` before the law of that formula, and those of civil dates
 * @example
 * ```ts
 * import { grievanceLastDay } from 'martaba/rules';
 *
 * grievanceLastDay('1447-02-01H'); // '1447-04-02H'
 * ```
 */
export const grievanceLastDay = (knownOn: string): string =>
  String(deadline(civilServiceAnnulment.id, { decisionKnownOn: knownOn }, { asOf: knownOn }).lastDay);

/**
 * The notice to an applicant (إشعار المتقدم بالنتيجة): the outcome, why, and until when a grievance may be made. It names
 * nobody else.
 *
 * @param round a round that went as far as it goes by itself
 * @param applicant whose notice
 * @param settings.knownOn civil date on which the applicant comes to know of it
 * @returns the document, or `not-an-applicant`
 * @throws MartabaError as {@link grievanceLastDay} does
 * @example
 * ```ts
 * import { roundNotice, runRound } from 'martaba/rules';
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
 * const notice = roundNotice(run.value, 'E-1', { language: 'en', knownOn: '1447-02-01H' });
 * notice.ok && notice.value.title; // 'Notice of the outcome of the comparison'
 * JSON.stringify(notice).includes('2 Rabi'); // true
 * ```
 */
export const roundNotice = (
  round: RunRound,
  applicant: string,
  settings: DocumentSettings & { readonly knownOn: string },
): Result<RoundDocument> => {
  const { language, knownOn } = settings;
  const answer = why(round, applicant);
  if (!answer.ok) return answer;
  const pair = (label: LocalText, value: string) => ({ label: label[language], value });
  const grievance = {
    lastDay: dateIn(grievanceLastDay(knownOn), language),
    law: boardOfGrievancesProcedureLaw.title[language],
    article: formatCitation(civilServiceAnnulment.cites, [], language),
  };
  return ok(
    laidOut(
      'notice',
      labels.title,
      [
        {
          kind: 'pairs',
          pairs: [
            pair(labels.applicant, applicant),
            pair(labels.round, round.announcement.id),
            pair(labels.known, dateIn(knownOn, language)),
          ],
        },
        {
          kind: 'lines',
          heading: labels.why[language],
          lines: explainAnswer(answer.value, language).map((line) => line.trim()),
        },
        {
          kind: 'lines',
          heading: labels.grievance[language],
          lines: [fill(labels.grievanceText, grievance, language)],
        },
      ],
      settings,
    ),
  );
};
