import { years } from '../../models/calendar/duration.js';
import {
  all,
  any,
  atLeast,
  between,
  condition,
  countable,
  equals,
  from,
  given,
  is,
  plus,
  post as postRule,
  present,
  reading,
  atMost,
} from '../language/build.js';
import { employee } from '../facts/employee.js';
import { target } from '../facts/post.js';
import { hr } from '../law/instruments.js';
import { excludedFromTimeInRank } from './excluded-periods.js';

/** Conditions of ordinary promotion (شروط الترقية). HR regulation, arts. 48, 50, 52 and 53. */

export const vacancy = postRule({
  id: 'promotion.vacancy',
  cites: hr('48-a-1'),
  title: { ar: 'شغور الوظيفة فعلًا', en: 'Post actually vacant' },
  holds: is(target.vacancy, 'actual'),
});

export const targetQualification = condition({
  id: 'promotion.qualification/qualification',
  cites: hr('48-a-2'),
  title: { ar: 'المؤهلات المطلوبة للوظيفة', en: 'Qualifications of the target post' },
  holds: employee.meetsTargetQualification,
});

export const targetExperience = condition({
  id: 'promotion.qualification/experience',
  cites: hr('48-a-2'),
  title: { ar: 'الخبرات المطلوبة للوظيفة', en: 'Experience of the target post' },
  doubt: 'Which earlier service counts as experience is a matter of the classification guide, not of the text.',
  holds: employee.meetsTargetExperience,
});

const nextRank = equals(target.rank, plus(employee.rank, 1));

/** Whether 12 to 14 and 13 to 15 may be jumped is open: AMB-04. */
export const rankAbove = condition({
  id: 'promotion.next-rank',
  cites: hr('48-a-3'),
  title: { ar: 'المرتبة التالية مباشرة', en: 'Rank immediately above' },
  holds: reading('AMB-04', {
    A: nextRank,
    B: any(nextRank, all(atLeast(target.rank, 14), equals(target.rank, plus(employee.rank, 2)))),
  }),
});

export const twoYearsInRank = condition({
  id: 'promotion.rank-11-13',
  applies: between(target.rank, 11, 13),
  cites: hr('50'),
  title: { ar: 'خبرة مناسبة لا تقل عن سنتين في المرتبة', en: 'At least two years in the rank' },
  doubt: 'Whether experience is suitable (مناسبة) is for the agency to judge.',
  holds: atLeast(
    countable(employee.rankSince, excludedFromTimeInRank),
    given('minYearsInRank', from('1440-06-09H', years(2))),
  ),
});

export const fourYearsIn12Or13 = condition({
  id: 'promotion.rank-14',
  applies: equals(target.rank, 14),
  cites: hr('53-a'),
  title: {
    ar: 'خبرة لا تقل عن أربع سنوات في المرتبة الثانية عشرة أو الثالثة عشرة أو كلتيهما',
    en: 'At least four years in rank 12 or 13 or both',
  },
  holds: atLeast(
    plus(employee.yearsInRank12, employee.yearsInRank13, employee.equivalentYears),
    given('minYears', from('1440-06-09H', years(4))),
  ),
});

export const fourYearsIn13Or14 = condition({
  id: 'promotion.rank-15',
  applies: equals(target.rank, 15),
  cites: hr('53-b'),
  title: {
    ar: 'خبرة لا تقل عن أربع سنوات في المرتبة الثالثة عشرة أو الرابعة عشرة أو كلتيهما',
    en: 'At least four years in rank 13 or 14 or both',
  },
  holds: atLeast(
    plus(employee.yearsInRank13, employee.yearsInRank14, employee.equivalentYears),
    given('minYears', from('1440-06-09H', years(4))),
  ),
});

/** A man without a rating is not barred (49-e), but the comparison has no main criterion for him. */
export const comparable = condition({
  id: 'comparison.main-criterion',
  severity: 'warning',
  applies: atMost(target.rank, 13),
  cites: hr('52-a'),
  title: { ar: 'تقويم الأداء معيار المفاضلة الرئيسي', en: "Last year's rating, the main criterion of comparison" },
  holds: present(employee.lastYearRating),
});
