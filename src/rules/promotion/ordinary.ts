import type { RuleSet } from '../language/rule-set.js';
import { ruleSet } from '../language/rule-set.js';
import { hrRegulation, jobDisciplineLaw } from '../law/instruments.js';
import { deferredByPenalty, leave, poorRating, recentPenalty, studyOrCourse, suspension, trial } from './bars.js';
import {
  comparable,
  fourYearsIn12Or13,
  fourYearsIn13Or14,
  rankAbove,
  targetExperience,
  targetQualification,
  twoYearsInRank,
  vacancy,
} from './conditions.js';
import { afterExceptional, onePerYear } from './cooldowns.js';
import { promotionFacts } from './facts.js';
import { dismissedHolder, secondedHolder } from './posts.js';

/** How an outcome is said of a promotion: it is a discretion and not a right (art. 47). */
export const promotionPhrases: RuleSet['phrases'] = {
  eligible: { ar: 'مؤهَّل للنظر في ترقيته', en: 'Eligible to be considered for promotion' },
  ineligible: { ar: 'غير مؤهَّل للنظر في ترقيته', en: 'Not eligible to be considered for promotion' },
  undetermined: {
    ar: 'لا يمكن الجزم بالأهلية للنظر في الترقية قبل استكمال البيانات',
    en: 'Whether he is eligible to be considered cannot be determined before the facts are complete',
  },
};

/**
 * Ordinary promotion (الترقية) to any rank: HR regulation, arts. 48–50, 53, 55, 57 and 81; Job Discipline Law,
 * arts. 4-2 and 6-4. Eligible means eligible to be considered, never entitled (art. 47).
 *
 * @example
 * ```ts
 * import { decide, ordinaryPromotion } from 'martaba/rules';
 *
 * decide(ordinaryPromotion, { 'employee.suspended': true }, { asOf: '1447-01-10H' }).outcome; // 'ineligible'
 * ```
 */
export const ordinaryPromotion = ruleSet({
  id: 'ordinary-promotion',
  title: { ar: 'الترقية', en: 'Ordinary promotion' },
  phrases: promotionPhrases,
  facts: promotionFacts,
  instruments: [hrRegulation, jobDisciplineLaw],
  from: hrRegulation.from,
  assumes: ['scope'],
  rules: [
    vacancy,
    targetQualification,
    targetExperience,
    rankAbove,
    twoYearsInRank,
    fourYearsIn12Or13,
    fourYearsIn13Or14,
    studyOrCourse,
    leave,
    suspension,
    trial,
    recentPenalty,
    poorRating,
    deferredByPenalty,
    afterExceptional,
    onePerYear,
    secondedHolder,
    dismissedHolder,
    comparable,
  ],
});
