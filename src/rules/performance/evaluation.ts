import { months, years } from '../../models/calendar/duration.js';
import { formula } from '../catalogue/formula.js';
import { day, numeral, verdict } from '../catalogue/result.js';
import { after, all, asOf, atLeast, atMost, condition, equals, from, given, reading } from '../language/build.js';
import { registry } from '../language/registry.js';
import { ruleSet } from '../language/rule-set.js';
import { framework, hrsdFrameworks } from '../law/hrsd-frameworks.js';
import { hr, hrRegulation } from '../law/instruments.js';
import { approval, committee, evaluation, grievance, recommendation } from './facts.js';

/** An approved evaluation (تقويم الأداء المعتمد): how long it serves, how it is changed, how it is grieved against. */

const usableUntil = after(evaluation.approvedOn, given('years', from('1440-06-09H', years(1))));
const usable = all(atLeast(asOf, evaluation.approvedOn), atMost(asOf, usableUntil));

export const validity = formula({
  id: 'performance.validity',
  cites: hr('121'),
  title: { ar: 'كفاية تقويم الأداء', en: 'One evaluation serves a year' },
  doubt:
    'AMB-09: whether any evaluation approved within a year is the one of the last year, or that of the last cycle.',
  facts: registry([evaluation]),
  instruments: [hrRegulation],
  lastDay: 'usableUntil',
  results: {
    usable: verdict({ ar: 'يُعتد به', en: 'Usable' }, usable),
    usableUntil: day({ ar: 'يُعتد به حتى', en: 'Usable until' }, usableUntil),
    isOfLastYear: verdict(
      { ar: 'يعد تقويم السنة الأخيرة', en: 'Is the evaluation of the last year' },
      reading('AMB-09', { A: all(usable, evaluation.ofLastCycle), B: usable }),
    ),
  },
});

const preparatory = 'Whether an approval is void for want of the recommendation behind it, the text does not say.';

/**
 * Whether an approved evaluation may be changed (تعديل تقويم الأداء المعتمد). HR regulation, art. 122.
 *
 * @example
 * ```ts
 * import { decide, performanceAmendment } from 'martaba/rules';
 *
 * const sheet = { 'recommendation.justified': true, 'recommendation.coordinated': false };
 * const { findings } = decide(performanceAmendment, sheet, { asOf: '1447-01-10H' });
 * findings.find(({ status }) => status === 'unmet')?.part; // 'coordination'
 * ```
 */
export const performanceAmendment = ruleSet({
  id: 'performance-amendment',
  title: { ar: 'تعديل تقويم الأداء', en: 'Changing an approved evaluation' },
  facts: registry([approval, recommendation]),
  instruments: [hrRegulation],
  from: hrRegulation.from,
  rules: [
    condition({
      id: 'performance.amendment/minister',
      cites: hr('122'),
      title: { ar: 'موافقة الوزير المختص', en: 'Approval of the competent minister' },
      holds: approval.competentMinister,
    }),
    condition({
      id: 'performance.amendment/recommendation',
      cites: hr('122'),
      title: { ar: 'توصية مسببة من الموارد البشرية', en: 'A justified recommendation of human resources' },
      doubt: preparatory,
      holds: recommendation.justified,
    }),
    condition({
      id: 'performance.amendment/coordination',
      cites: hr('122'),
      title: { ar: 'التنسيق مع الرئيس المباشر', en: 'Coordination with the direct manager' },
      doubt: preparatory,
      holds: recommendation.coordinated,
    }),
  ],
});

const members = given('members', from('1440-06-09H', 3));
const medium = 'medium';

/**
 * Whether a committee may hear a grievance against a rating (لجنة التظلمات). Framework PM 15.
 *
 * @example
 * ```ts
 * import { decide, performanceCommittee } from 'martaba/rules';
 *
 * const members = (count: number) => {
 *   const sheet = { 'committee.members': count, 'committee.hrDirector': true, 'committee.byMinister': true };
 *   return decide(performanceCommittee, sheet, { asOf: '1447-01-10H' }).outcome;
 * };
 * members(3); // 'eligible'
 * members(5); // 'ineligible'
 * ```
 */
export const performanceCommittee = ruleSet({
  id: 'performance-committee',
  title: { ar: 'لجنة التظلمات من تقويم الأداء', en: 'Committee on performance grievances' },
  facts: registry([committee]),
  instruments: [hrsdFrameworks],
  from: hrsdFrameworks.from,
  rules: [
    condition({
      id: 'performance.grievance-committee/members',
      confidence: medium,
      cites: framework('PM 15'),
      title: { ar: 'ثلاثة أعضاء', en: 'Three members' },
      holds: equals(committee.members, members),
    }),
    condition({
      id: 'performance.grievance-committee/hr-director',
      confidence: medium,
      cites: framework('PM 15'),
      title: { ar: 'منهم مدير عام الموارد البشرية', en: 'Among them the HR director-general' },
      holds: committee.hrDirector,
    }),
    condition({
      id: 'performance.grievance-committee/decision',
      confidence: medium,
      cites: framework('PM 15'),
      title: { ar: 'تشكيلها بقرار من الوزير', en: "Formed by the minister's decision" },
      holds: committee.byMinister,
    }),
  ],
});

export const committeeDeadline = formula({
  id: 'performance.grievance-committee',
  cites: framework('PM 15'),
  title: { ar: 'رفع توصيات لجنة التظلمات', en: 'Recommendations of the grievance committee' },
  confidence: medium,
  doubt:
    'No deadline for filing the grievance was found. The decision is final in the administration; the courts are apart.',
  facts: registry([grievance]),
  instruments: [hrsdFrameworks],
  lastDay: 'recommendBy',
  results: {
    recommendBy: day(
      { ar: 'آخر يوم لرفع التوصيات إلى الوزير', en: 'Last day for recommendations to the minister' },
      after(grievance.filedOn, given('months', from('1440-06-09H', months(1)))),
    ),
    members: numeral({ ar: 'عدد أعضائها', en: 'Members' }, members),
  },
});
