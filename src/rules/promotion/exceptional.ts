import { years } from '../../models/calendar/duration.js';
import {
  above,
  after,
  any,
  asOf,
  atLeast,
  atMost,
  below,
  condition,
  countable,
  equals,
  facts,
  flag,
  from,
  given,
  is,
  never,
  plus,
  post as postRule,
  reading,
  some,
  where,
} from '../language/build.js';
import { registry } from '../language/registry.js';
import { ruleSet } from '../language/rule-set.js';
import { employee, qualification } from '../facts/employee.js';
import { service } from '../facts/periods.js';
import { dismissal, post, target } from '../facts/post.js';
import { hr, hrRegulation, jobDisciplineLaw } from '../law/instruments.js';
import { deferredByPenalty, leave, poorRating, recentPenalty, studyOrCourse, suspension, trial } from './bars.js';
import { fourYearsIn12Or13, fourYearsIn13Or14 } from './conditions.js';
import { afterExceptional, exceptionalAgain, onePerYear } from './cooldowns.js';
import { ministerUpTo } from './decision.js';
import { excludedPeriods } from './excluded-periods.js';
import { promotionFacts } from './facts.js';
import { promotionPhrases } from './ordinary.js';
import { dismissedHolder, secondedHolder } from './posts.js';

/** Exceptional promotion (الترقية الاستثنائية). HR regulation, art. 54. */

/** Who has approved. */
export const approval = facts('approval', {
  competentMinister: flag({
    label: { ar: 'وافق الوزير المختص', en: 'The competent minister approved' },
    askedOf: 'authority',
  }),
  councilOfMinisters: flag({
    label: { ar: 'وافق مجلس الوزراء', en: 'The Council of Ministers approved' },
    askedOf: 'authority',
  }),
});

// A press item of May 2019 reports a change of the article which the text that was read does not show.
const confidence = 'medium';

const ministerApproved = condition({
  id: 'promotion.exceptional.authority',
  cites: hr('54'),
  title: { ar: 'موافقة الوزير المختص', en: "The competent minister's approval" },
  confidence,
  holds: approval.competentMinister,
});

/** Ranks above thirteen are filled by the Council of Ministers alone (CSL, art. 6): until it decides, people have to. */
const councilApproved = condition({
  id: 'promotion.exceptional.authority/council',
  applies: above(target.rank, ministerUpTo),
  cites: hr('58'),
  title: {
    ar: 'موافقة مجلس الوزراء على شغل المرتبتين الرابعة عشرة والخامسة عشرة',
    en: 'Approval of the Council of Ministers for ranks 14 and 15',
  },
  confidence,
  doubt: 'AMB-03: from 12 to 14 and from 13 to 15 a person decides; art. 53 asks for its experience as well.',
  holds: approval.councilOfMinisters,
});

/** The article says vacant (شاغرة), and not actually vacant (شاغرة فعلًا) as art. 48 does. */
const vacantPost = postRule({
  id: 'promotion.exceptional.vacancy',
  cites: hr('54'),
  title: { ar: 'وظيفة شاغرة', en: 'A vacant post' },
  confidence,
  holds: is(target.vacancy, ['actual', 'in-effect']),
});

const twoRanks = equals(target.rank, plus(employee.rank, 2));

const twoRanksAbove = condition({
  id: 'promotion.exceptional.two-ranks',
  cites: hr('54'),
  title: { ar: 'وظيفة أعلى من مرتبته بمرتبتين', en: 'A post two ranks above his own' },
  confidence,
  holds: reading('AMB-03', { A: twoRanks, B: any(twoRanks, equals(target.rank, plus(employee.rank, 1))) }),
});

const academicQualification = condition({
  id: 'promotion.exceptional.qualification',
  cites: hr('54-a'),
  title: { ar: 'الحد الأدنى من المؤهل العلمي', en: 'The least academic qualification' },
  confidence,
  holds: employee.meetsTargetAcademicQualification,
});

const excellent = condition({
  id: 'promotion.exceptional.rating',
  cites: hr('54-b'),
  title: { ar: 'تقويم أداء ممتاز في السنة الأخيرة', en: 'Excellent in the last year' },
  confidence,
  holds: atLeast(employee.lastYearRating, given('minRating', from('1440-06-09H', 5)), { ifNone: false }),
});

const atMost55 = condition({
  id: 'promotion.exceptional.age',
  cites: hr('54-c'),
  title: { ar: 'ألا يتجاوز عمره خمسًا وخمسين سنة', en: 'Not older than fifty-five' },
  confidence,
  holds: reading('AMB-13', {
    A: atMost(asOf, after(employee.birthDate, given('maxAge', from('1440-06-09H', years(55))))),
    B: below(asOf, after(employee.birthDate, given('ageReached', from('1440-06-09H', years(56))))),
  }),
});

const none = where(service.periods, never);

/** Art. 54 does not refer to art. 48, so that nothing is taken out of the year unless AMB-26 is read otherwise. */
const yearInRank = condition({
  id: 'promotion.exceptional.time-in-rank',
  cites: hr('54-d'),
  title: { ar: 'سنة في المرتبة على الأقل', en: 'At least one year in the rank' },
  confidence,
  holds: atLeast(
    countable(employee.rankSince, reading('AMB-26', { A: none, B: excludedPeriods, C: none })),
    given('minYearsInRank', from('1440-06-09H', years(1))),
  ),
});

/**
 * Exceptional promotion (الترقية الاستثنائية), two ranks up: HR regulation, arts. 49, 54–57 and 81; Job Discipline Law,
 * arts. 4-2 and 6-4. Eligible means eligible to be considered, never entitled (art. 47).
 *
 * @example
 * ```ts
 * import { decide, exceptionalPromotion } from 'martaba/rules';
 *
 * decide(exceptionalPromotion, { 'employee.lastYearRating': 4 }, { asOf: '1447-01-10H' }).outcome; // 'ineligible'
 * ```
 */
export const exceptionalPromotion = ruleSet({
  id: 'exceptional-promotion',
  title: { ar: 'الترقية الاستثنائية', en: 'Exceptional promotion' },
  phrases: promotionPhrases,
  facts: registry([employee, service, target, post, dismissal, approval], {
    ...promotionFacts.derived,
    'employee.meetsTargetAcademicQualification': some(
      employee.qualifications,
      atLeast(qualification.level, target.minAcademicQualification),
    ),
  }),
  instruments: [hrRegulation, jobDisciplineLaw],
  from: hrRegulation.from,
  assumes: ['scope'],
  rules: [
    ministerApproved,
    councilApproved,
    fourYearsIn12Or13,
    fourYearsIn13Or14,
    vacantPost,
    twoRanksAbove,
    academicQualification,
    excellent,
    atMost55,
    yearInRank,
    studyOrCourse,
    leave,
    suspension,
    trial,
    recentPenalty,
    poorRating,
    deferredByPenalty,
    afterExceptional,
    exceptionalAgain,
    onePerYear,
    secondedHolder,
    dismissedHolder,
  ],
});
