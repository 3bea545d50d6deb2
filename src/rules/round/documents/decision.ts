import type { Language, LocalText } from '../../../models/text/language.js';
import type { Result } from '../../../models/result.js';
import { fail, ok } from '../../../models/result.js';
import type { PromotionActor } from '../../promotion/types/steps.js';
import { promotionActors } from '../../promotion/types/steps.js';
import type { DecidedRound, RoundDecision } from '../stages.js';
import type { DocumentSettings, RoundDocument } from './document.js';
import { dateIn, laidOut } from './document.js';

const labels = {
  title: { ar: 'قرار ترقية', en: 'Decision of promotion' },
  applicant: { ar: 'الموظف', en: 'Employee' },
  post: { ar: 'الوظيفة', en: 'Post' },
  rank: { ar: 'المرتبة', en: 'Rank' },
  step: { ar: 'الدرجة', en: 'Step' },
  basic: { ar: 'الراتب الأساسي', en: 'Basic salary' },
  riyals: { ar: 'ريال شهريًا', en: 'riyals a month' },
  authority: { ar: 'صاحب الصلاحية', en: 'Authority' },
  issued: { ar: 'صدر في', en: 'Issued on' },
  effective: { ar: 'ينفذ من', en: 'Effective from' },
  paid: { ar: 'يستحق الراتب من', en: 'Paid from' },
  unknown: { ar: 'لم يتحدد بعد', en: 'not known yet' },
  basis: {
    ar: 'المادتان 52 و58 من اللائحة التنفيذية للموارد البشرية، والمادة 18-ب من نظام الخدمة المدنية. ولا تنفذ الترقية بأثر رجعي.',
    en: 'HR regulation, arts. 52 and 58; Civil Service Law, art. 18-b. A promotion is never retroactive.',
  },
} as const satisfies Readonly<Record<string, LocalText>>;

const isActor = (authority: string): authority is PromotionActor => Object.hasOwn(promotionActors, authority);

const authorityText = ({ authority }: RoundDecision, language: Language): string =>
  authority !== null && isActor(authority) ? promotionActors[authority][language] : labels.unknown[language];

/** An amount of halalas in riyals. */
const riyals = (halalas: number, language: Language): string =>
  `${(halalas / 100).toFixed(2).replace(/\.00$/, '')} ${labels.riyals[language]}`;

/**
 * The decision of promotion of one nominee (قرار الترقية), as a view model. It is the agency's act: without an issuer it is
 * an unofficial specimen.
 *
 * @param round a decided round
 * @param applicant whose decision
 * @param settings the language, and who answers for the document
 * @returns the document, or `not-a-nominee`
 * @example
 * ```ts
 * import { decideRound, promotionDecision, receiveRound } from 'martaba/rules';
 *
 * const criteria = [{ criterion: 'performance', weight: 100, scoring: { by: 'share', of: 5 } }];
 * const announcement = {
 *   id: 'R-1', type: 'ordinary', route: 'offer',
 *   opensOn: '1447-01-01H', lastDay: '1447-01-07H', considerationDate: '1447-01-10H',
 *   criteria: [{ id: 'C-1', criteria, tieBreakers: ['seniority'] }],
 *   posts: [{ id: 'P-1', title: { ar: 'باحث', en: 'Researcher' }, rank: 7 }],
 * };
 * const by = (applicant: string, performance: number) => ({
 *   applicant, submittedOn: '1447-01-03H', wishes: ['P-1'], appointedOn: '1440-01-01H', step: 5,
 *   marks: { performance }, facts: { 'employee.rank': 6 },
 * });
 * const received = receiveRound({ announcement, applications: [by('E-1', 5)] });
 * if (!received.ok) throw new Error('not read');
 * const nominations = [{ applicant: 'E-1', post: 'P-1', wish: 1 }];
 * const given = { eligibility: [], scores: [], orders: [], nominations, waived: [] };
 * const nominated = { ...received.value, ...given, stage: 'nominated' } as const;
 * const decided = decideRound(nominated, { issuedOn: '1447-02-01H' });
 * const document = promotionDecision(decided, 'E-1', { language: 'ar' });
 * document.ok && document.value.title; // 'قرار ترقية'
 * promotionDecision(decided, 'E-9', { language: 'ar' }).ok; // false
 * ```
 */
export const promotionDecision = (
  round: DecidedRound,
  applicant: string,
  settings: DocumentSettings,
): Result<RoundDocument> => {
  const { language } = settings;
  const decision = round.decisions.find((one) => one.applicant === applicant);
  const post = round.announcement.posts.find(({ id }) => id === decision?.post);
  if (decision === undefined || post === undefined) return fail('not-a-nominee', ['applicant']);
  const pair = (label: LocalText, value: string | null) => ({
    label: label[language],
    value: value ?? labels.unknown[language],
  });
  const date = (value: string | null): string | null => (value === null ? null : dateIn(value, language));
  const { rank, step, basic, issuedOn, effectiveOn, paidFrom } = decision;
  const pairs = [
    pair(labels.applicant, applicant),
    pair(labels.post, `${post.title[language]} (${post.id})`),
    pair(labels.rank, String(rank)),
    pair(labels.step, step === null ? null : String(step)),
    pair(labels.basic, basic === null ? null : riyals(basic, language)),
    pair(labels.authority, authorityText(decision, language)),
    pair(labels.issued, date(issuedOn)),
    pair(labels.effective, date(effectiveOn)),
    pair(labels.paid, date(paidFrom)),
  ];
  const parts = [
    { kind: 'pairs' as const, pairs },
    { kind: 'lines' as const, lines: [labels.basis[language]] },
  ];
  return ok(laidOut('decision', labels.title, parts, settings));
};
