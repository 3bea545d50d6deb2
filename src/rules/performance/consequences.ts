import { competitionMinRating } from '../appointment/competition.js';
import { formula } from '../catalogue/formula.js';
import { codeword, verdict } from '../catalogue/result.js';
import { rehireMinRating } from '../contract/persons.js';
import { atLeast, below, equals, from, given, no, present } from '../language/build.js';
import type { Expr } from '../language/expression.js';
import { typed } from '../language/expression.js';
import { registry } from '../language/registry.js';
import { framework, hrsdFrameworks } from '../law/hrsd-frameworks.js';
import { hr, hrRegulation } from '../law/instruments.js';
import { employee } from '../facts/employee.js';
import { studyLeaveMinRating } from '../leave/study.js';
import { assignmentMinRating } from '../movement/assignment.js';
import { poorRating } from '../promotion/bars.js';
import { exceptionalPromotion } from '../promotion/exceptional.js';
import { dispatchRating, scholarshipRating } from '../study/conditions.js';
import { consecutive } from '../termination/unsatisfactory.js';
import { lastRating, unsatisfactory } from './facts.js';

/** What follows from a rating (آثار تقويم الأداء). Each least rating is that of the rule that requires it. */

const rating = employee.lastYearRating;

/** A condition that a rule of promotion states. */
const stated = (node: unknown): Expr<boolean> => typed<boolean>(node as Expr<boolean>);
const excellent = exceptionalPromotion.rules.find(({ id }) => id === 'promotion.exceptional.rating');

const threeTimes = atLeast(unsatisfactory.consecutiveUnsatisfactory, consecutive);
const belowVeryGood = below(rating, given('planBelow', from('1440-06-09H', 4)), { ifNone: false });

export const consequenceMap = formula({
  id: 'performance.consequence-map',
  cites: hr('49-e'),
  title: { ar: 'آثار تقويم الأداء', en: 'Where a rating matters' },
  facts: registry([employee, lastRating, unsatisfactory], { lastYearRating: rating }),
  instruments: [hrRegulation],
  results: {
    competition: verdict(
      { ar: 'يجوز دخوله المسابقة (35-أ)', en: 'May enter an appointment competition (35-a)' },
      no(below(rating, competitionMinRating, { ifNone: false })),
    ),
    promotion: verdict(
      { ar: 'لا يمنع النظر في ترقيته (49-هـ)', en: 'Does not bar from promotion (49-e)' },
      no(stated(poorRating.when)),
    ),
    comparison: verdict(
      { ar: 'يدخل في المفاضلة (52)', en: 'Can be compared, by the main criterion (52)' },
      present(rating),
    ),
    exceptionalPromotion: verdict(
      { ar: 'يكفي للترقية الاستثنائية (54-ب)', en: 'Enough for exceptional promotion (54-b)' },
      stated(excellent?.holds),
    ),
    assignment: verdict(
      { ar: 'يجوز تكليفه بوظيفة أخرى (69-د)', en: 'May be assigned to another post (69-d)' },
      atLeast(rating, assignmentMinRating, { ifNone: true }),
    ),
    recontracting: verdict(
      { ar: 'يكفي لتجديد عقد غير السعودي (102)', en: 'Enough for re-contracting a non-Saudi (102)' },
      atLeast(rating, rehireMinRating, { ifNone: false }),
    ),
    studyLeave: verdict(
      { ar: 'يكفي للإجازة الدراسية (138-أ)', en: 'Enough for study leave (138-a)' },
      atLeast(rating, studyLeaveMinRating, { ifNone: false }),
    ),
    scholarship: verdict({ ar: 'يكفي للابتعاث (179-ج)', en: 'Enough for a scholarship (179-c)' }, scholarshipRating),
    dispatch: verdict({ ar: 'يكفي للإيفاد (191-ج)', en: 'Enough for a study dispatch (191-c)' }, dispatchRating),
    serviceEnds: verdict({ ar: 'تنتهي به الخدمة (210-م)', en: 'Ends the service (210-m)' }, threeTimes),
  },
});

export const developmentPlan = formula({
  id: 'performance.development-plan',
  cites: framework('PM 13'),
  title: { ar: 'خطة تطوير', en: 'Development plan' },
  confidence: 'medium',
  facts: registry([employee]),
  instruments: [hrsdFrameworks],
  results: { planRequired: verdict({ ar: 'تلزم خطة تطوير', en: 'A plan is required' }, belowVeryGood) },
});

const nth = (times: number): Expr<boolean> => equals(unsatisfactory.consecutiveUnsatisfactory, times);

export const unsatisfactoryLadder = formula({
  id: 'performance.unsatisfactory-ladder',
  cites: framework('PM 14'),
  title: { ar: 'آثار تقدير «غير مُرضٍ»', en: 'Consequences of Unsatisfactory' },
  confidence: 'medium',
  facts: registry([unsatisfactory]),
  instruments: [hrsdFrameworks],
  results: {
    consequence: codeword({ ar: 'الأثر', en: 'Consequence' }, (read) => {
      const [ends, second, first] = read(threeTimes, nth(2), nth(1));
      if (ends) return 'service-ends';
      if (second) return 'written-warning';
      return first ? 'written-notice' : null;
    }),
  },
});
