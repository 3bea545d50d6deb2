import type { Language, LocalText } from '../../../models/text/language.js';
import { fill } from '../../../models/text/text-of.js';
import { criterionLabels, tieBreakerLabels } from '../../promotion/comparison/criteria.js';
import type { AnnouncedCriteria } from '../../promotion/criteria/announced.js';
import { standingsOf } from '../place-round.js';
import type { RunRound } from '../run-round.js';
import { setApartLabels } from '../words/phrases.js';
import { listText, partsText, pointsText } from '../words/points-text.js';
import type { DocumentPart, DocumentSettings, RoundDocument } from './document.js';
import { dateIn, laidOut } from './document.js';

const labels = {
  title: { ar: 'محضر المفاضلة', en: 'Minutes of the comparison' },
  round: { ar: 'المفاضلة', en: 'Round' },
  window: { ar: 'مدة التقديم', en: 'Time to apply' },
  windowOf: { ar: 'من {from} إلى {to}', en: '{from} to {to}' },
  considered: { ar: 'تاريخ النظر', en: 'Considered on' },
  applications: { ar: 'الطلبات المقبولة', en: 'Applications accepted' },
  refused: { ar: 'الطلبات والرغبات المرفوضة', en: 'Applications and wishes refused' },
  criteria: { ar: 'المعايير والأوزان', en: 'Criteria and weights' },
  weight: { ar: '{criterion}: {weight} من {total}', en: '{criterion}: {weight} of {total}' },
  tieBreakers: { ar: 'العناصر المرجحة بترتيبها: {names}', en: 'Tie-breakers, in order: {names}' },
  noTieBreakers: { ar: 'لم يُعلن عنصر مرجح.', en: 'No tie-breaker was announced.' },
  further: { ar: 'عنصر مرجح آخر اختارته الجهة: {name}', en: 'A further element that the agency chose: {name}' },
  order: { ar: 'ترتيب المرشحين بالمعايير {criteria}', en: 'Order of the candidates under {criteria}' },
  place: { ar: 'الترتيب', en: 'Place' },
  candidate: { ar: 'المرشح', en: 'Candidate' },
  points: { ar: 'النقاط', en: 'Points' },
  parts: { ar: 'تفصيلها', en: 'By parts' },
  behindBy: { ar: 'ما أخّره عمن قبله', en: 'Set behind by' },
  posts: { ar: 'الترشيح', en: 'Nominations' },
  post: { ar: 'الوظيفة', en: 'Post' },
  rank: { ar: 'المرتبة', en: 'Rank' },
  nominees: { ar: 'المرشحون', en: 'Nominees' },
  ties: { ar: 'متساوون يلزم بينهم عنصر مرجح آخر', en: 'Equals who need a further element' },
  waived: { ar: 'المتنازلون', en: 'Waived' },
} as const satisfies Readonly<Record<string, LocalText>>;

const criteriaPart = (set: AnnouncedCriteria, language: Language): DocumentPart => ({
  kind: 'lines',
  heading: `${labels.criteria[language]}: ${set.agency?.[language] ?? set.id}`,
  lines: [
    ...set.criteria
      .filter(({ weight }) => weight > 0)
      .map(({ criterion, weight }) =>
        fill(labels.weight, { criterion: criterionLabels[criterion][language], weight, total: set.total }, language),
      ),
    set.tieBreakers === null || set.tieBreakers.length === 0
      ? labels.noTieBreakers[language]
      : fill(
          labels.tieBreakers,
          {
            names: listText(
              set.tieBreakers.map((by) => tieBreakerLabels[by][language]),
              language,
            ),
          },
          language,
        ),
    ...(set.assumptions ?? []).map((one) => one[language]),
  ],
});

const orderParts = (round: RunRound, language: Language): readonly DocumentPart[] =>
  round.orders.map(({ criteria, places }) => {
    const scores = new Map(
      round.scores.filter((one) => one.criteria === criteria).map((one) => [one.applicant, one] as const),
    );
    const rows = places.flatMap(({ place, applicants, behindBy }) =>
      applicants.map((id) => {
        const score = scores.get(id);
        return [
          String(place),
          id,
          pointsText(score?.hundredths ?? 0),
          partsText(score?.parts ?? [], language),
          behindBy === undefined ? '' : setApartLabels[behindBy][language],
        ];
      }),
    );
    const columns = [labels.place, labels.candidate, labels.points, labels.parts, labels.behindBy];
    return {
      kind: 'table',
      heading: fill(labels.order, { criteria }, language),
      columns: columns.map((one) => one[language]),
      rows,
    };
  });

const nominationsPart = (round: RunRound, language: Language): DocumentPart => {
  if (round.stage === 'tied')
    return {
      kind: 'table',
      heading: labels.ties[language],
      columns: [labels.post[language], labels.candidate[language]],
      rows: round.ties.map(({ post, applicants }) => [post, listText(applicants, language)]),
    };
  const standings = standingsOf(round);
  const nominees = (post: string, criteria: string): readonly string[] =>
    round.nominations
      .filter((one) => one.post === post)
      .map(({ applicant }) => applicant)
      .toSorted((a, b) => (standings.get(criteria)?.get(a) ?? 0) - (standings.get(criteria)?.get(b) ?? 0));
  return {
    kind: 'table',
    heading: labels.posts[language],
    columns: [labels.post, labels.rank, labels.nominees].map((one) => one[language]),
    rows: round.announcement.posts.map(({ id, title, rank, criteria }) => [
      `${title[language]} (${id})`,
      String(rank),
      listText(nominees(id, criteria), language),
    ]),
  };
};

/**
 * The minutes of a round (محضر المفاضلة): the criteria, the order of the candidates with their points by parts, and who is
 * nominated for which post.
 *
 * @param round a round that went as far as it goes by itself
 * @param settings the language, and who answers for the document
 * @example
 * ```ts
 * import { roundMinutes, runRound } from 'martaba/rules';
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
 * const { title, dir } = roundMinutes(run.value, { language: 'ar' });
 * title; // 'محضر المفاضلة'
 * dir; // 'rtl'
 * ```
 */
export const roundMinutes = (round: RunRound, settings: DocumentSettings): RoundDocument => {
  const { language } = settings;
  const { announcement, applications, refusals, waived } = round;
  const pair = (label: LocalText, value: string) => ({ label: label[language], value });
  const window = { from: dateIn(announcement.opensOn, language), to: dateIn(announcement.lastDay, language) };
  return laidOut(
    'minutes',
    labels.title,
    [
      {
        kind: 'pairs',
        pairs: [
          pair(labels.round, `${announcement.title?.[language] ?? ''} ${announcement.id}`.trim()),
          pair(labels.window, fill(labels.windowOf, window, language)),
          pair(labels.considered, dateIn(announcement.considerationDate, language)),
          pair(labels.applications, String(applications.length)),
          pair(labels.refused, String(refusals.filter(({ applicant }) => applicant !== undefined).length)),
          ...(waived.length === 0 ? [] : [pair(labels.waived, listText(waived, language))]),
        ],
      },
      ...announcement.criteria.map((set) => criteriaPart(set, language)),
      ...(announcement.further.length === 0
        ? []
        : [
            {
              kind: 'lines' as const,
              lines: announcement.further.map(({ label }) => fill(labels.further, { name: label[language] }, language)),
            },
          ]),
      ...orderParts(round, language),
      nominationsPart(round, language),
    ],
    settings,
  );
};
