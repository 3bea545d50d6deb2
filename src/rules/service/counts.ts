import { formula } from '../catalogue/formula.js';
import { lengthOfTime, numeral, verdict } from '../catalogue/result.js';
import { covered, no, some, where } from '../language/build.js';
import type { Expr } from '../language/expression.js';
import { registry } from '../language/registry.js';
import type { Citation, Instrument } from '../language/rule.js';
import type { LocalText } from '../../models/text/language.js';
import { civilRetirementLaw, crl, hr, hrRegulation } from '../law/instruments.js';
import { employee } from '../facts/employee.js';
import {
  absence,
  disregardedTraining,
  exceptionalLeave,
  excludedFromTimeInRank,
  excludedPeriods,
  failedStudy,
  secondmentElsewhere,
  suspensionWithPenalty,
} from '../promotion/excluded-periods.js';
import {
  extendingProbation,
  outsideLeaveAccrual,
  outsideRetirement,
  seconded,
  withoutContributions,
} from './excluded.js';
import { began, counted } from './facts.js';
import { allCount, countedSince, monthsSince } from './length.js';

/** Service counted per purpose (احتساب مدد الخدمة بحسب الغرض): there is no one number of "years of service". */

const facts = registry([counted, began, employee]);
const outsidePromotion = () => excludedPeriods;

const countsForPromotion = verdict({ ar: 'تحتسب للترقية', en: 'Counts for promotion' }, allCount(outsidePromotion));
const accruesOrdinaryLeave = verdict(
  { ar: 'تدخل في رصيد الإجازة العادية', en: 'Accrues ordinary leave' },
  allCount(outsideLeaveAccrual),
);
const countsForRetirement = verdict(
  { ar: 'تحتسب في التقاعد', en: 'Counts for retirement' },
  allCount(outsideRetirement),
);
const experience = lengthOfTime(
  { ar: 'الخبرة المحتسبة', en: 'Countable experience' },
  countedSince(employee.experienceFrom, outsidePromotion),
);
const leaveService = lengthOfTime(
  { ar: 'الخدمة المحتسبة للإجازة', en: 'Service counted for leave' },
  countedSince(began.from, outsideLeaveAccrual),
);
const retirementMonths = numeral(
  { ar: 'أشهر الخدمة المحتسبة في التقاعد', en: 'Months counted for retirement' },
  monthsSince(began.from, outsideRetirement),
);

/** One paragraph of art. 48-b by itself: whether the periods count under it. */
const exclusion = (id: string, cites: Citation, title: LocalText, excluded: Expr<boolean, 'periods'>) =>
  formula({
    id,
    cites,
    title,
    facts,
    instruments: [hrRegulation],
    results: { countsForPromotion: verdict(title, no(some(where(counted.periods, excluded)))) },
  });

export const promotionExclusions = [
  exclusion(
    'promotion.exclude.exceptional-leave',
    hr('48-b-1'),
    { ar: 'مدة الإجازة الاستثنائية', en: 'Exceptional leave' },
    exceptionalLeave,
  ),
  exclusion(
    'promotion.exclude.secondment',
    hr('48-b-2'),
    { ar: 'مدة الإعارة لغير الجهات الحكومية', en: 'Secondment elsewhere' },
    secondmentElsewhere,
  ),
  exclusion(
    'promotion.exclude.failed-study',
    hr('48-b-3'),
    { ar: 'مدة دراسة لم يتحقق الغرض منها', en: 'Study that missed its purpose' },
    failedStudy,
  ),
  exclusion('promotion.exclude.absence', hr('48-b-4'), { ar: 'مدد الغياب', en: 'Absence' }, absence),
  exclusion(
    'promotion.exclude.suspension',
    hr('48-b-5'),
    { ar: 'مدة كف اليد إذا صدرت عقوبة', en: 'Suspension followed by a penalty' },
    suspensionWithPenalty,
  ),
  exclusion(
    'promotion.exclude.terminated-training',
    hr('174-b'),
    { ar: 'تدريب قرر الوزير عدم احتسابه', en: 'Training that the minister disregards' },
    disregardedTraining,
  ),
];

export const countableExperience = formula({
  id: 'promotion.countable-experience',
  cites: hr('48-b'),
  title: { ar: 'المدة المحتسبة للخبرة', en: 'Countable experience' },
  confidence: 'medium',
  doubt: 'That overlapping periods are taken out once is arithmetic, not a quoted rule. AMB-02.',
  facts,
  instruments: [hrRegulation],
  results: { experience, countsForPromotion },
});

export const leaveAccrual = formula({
  id: 'service.count.leave-accrual',
  cites: hr('135'),
  title: { ar: 'ما لا يدخل في رصيد الإجازة', en: 'Periods that do not accrue ordinary leave' },
  facts,
  instruments: [hrRegulation],
  results: { accruesOrdinaryLeave, leaveService },
});

export const retirementService = formula({
  id: 'service.count.retirement',
  cites: crl('16'),
  title: { ar: 'مدة الخدمة المحسوبة في التقاعد', en: 'Service counted for retirement' },
  confidence: 'medium',
  doubt: 'Read from an unofficial copy. Prison is not named among the exclusions.',
  facts,
  instruments: [civilRetirementLaw],
  results: { countsForRetirement, retirementMonths },
});

export const retirementContributions = formula({
  id: 'service.count.retirement-secondment',
  cites: crl('17'),
  title: { ar: 'مدة الإعارة والإجازة الدراسية في التقاعد', en: 'Secondment and study leave for retirement' },
  confidence: 'medium',
  facts,
  instruments: [civilRetirementLaw],
  results: {
    countsForRetirement: verdict(
      { ar: 'تحتسب في التقاعد', en: 'Counts for retirement' },
      no(some(where(counted.periods, withoutContributions))),
    ),
  },
});

const instruments: readonly [Instrument, ...Instrument[]] = [hrRegulation, civilRetirementLaw];

/** One period, different purposes: the whole matrix at once. */
export const matrix = formula({
  id: 'service.mandatory-matrix',
  cites: hr('48-b'),
  title: { ar: 'احتساب المدد بحسب الغرض', en: 'One period, different purposes' },
  facts,
  instruments,
  results: {
    countsForPromotion,
    accruesOrdinaryLeave,
    countsForRetirement,
    extendsProbation: verdict({ ar: 'تمدد فترة التجربة', en: 'Extends probation' }, some(extendingProbation)),
    allowedInProbation: verdict({ ar: 'جائزة في فترة التجربة', en: 'Allowed in probation' }, no(some(seconded))),
    experience,
    leaveService,
    retirementMonths,
    timeInRank: lengthOfTime(
      { ar: 'المدة في المرتبة', en: 'Time in the rank' },
      countedSince(employee.rankSince, () => excludedFromTimeInRank),
    ),
    secondmentDays: numeral({ ar: 'أيام الإعارة', en: 'Days on secondment' }, covered(seconded, began.from)),
  },
});
