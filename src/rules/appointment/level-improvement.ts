import { formula } from '../catalogue/formula.js';
import { codeword, verdict } from '../catalogue/result.js';
import { above, all, atLeast, condition, facts, flag, from, given, quantity } from '../language/build.js';
import { registry } from '../language/registry.js';
import { ruleSet } from '../language/rule-set.js';
import { hr, hrRegulation } from '../law/instruments.js';

/** Level improvement of a returned scholar (تحسين مستوى المبتعث أو الموفد). HR regulation, art. 33-b. */

const scholar = facts('employee', {
  returnedFromSponsoredStudy: flag({
    label: { ar: 'عاد من ابتعاث أو إيفاد للدراسة', en: 'Returned from a scholarship or study dispatch' },
    changedBy: 'employee',
  }),
});
const qualification = facts('qualification', {
  obtained: flag({
    label: { ar: 'حصل على المؤهل الموفد من أجله', en: 'Obtained the qualification' },
    changedBy: 'employee',
  }),
});
const posts = facts('posts', {
  fittingVacant: quantity({
    label: { ar: 'عدد الوظائف الشاغرة المناسبة', en: 'Fitting vacant posts' },
    min: 0,
    askedOf: 'agency',
  }),
});
const candidates = facts('candidates', {
  count: quantity({
    label: { ar: 'عدد المرشحين داخل الجهة', en: 'Internal candidates' },
    min: 0,
    askedOf: 'agency',
  }),
});

const registered = registry([scholar, qualification, posts, candidates]);
const title = { ar: 'تحسين مستوى المبتعث أو الموفد', en: 'Level improvement of a returned scholar' } as const;

const fittingPost = atLeast(posts.fittingVacant, given('minFittingPosts', from('1440-06-09H', 1)));

/**
 * Whether a returned scholar's level is improved without a competition (تحسين مستوى المبتعث). HR regulation,
 * art. 33-b.
 *
 * @example
 * ```ts
 * import { decide, levelImprovement } from 'martaba/rules';
 *
 * const sheet = { 'employee.returnedFromSponsoredStudy': true, 'qualification.obtained': true };
 * decide(levelImprovement, { ...sheet, 'posts.fittingVacant': 1 }, { asOf: '1447-01-10H' }).outcome; // 'eligible'
 * decide(levelImprovement, { ...sheet, 'posts.fittingVacant': 0 }, { asOf: '1447-01-10H' }).outcome; // 'ineligible'
 * ```
 */
export const levelImprovement = ruleSet({
  id: 'level-improvement',
  title,
  facts: registered,
  instruments: [hrRegulation],
  from: hrRegulation.from,
  rules: [
    condition({
      id: 'appointment.level-improvement-scholar/returned',
      cites: hr('33-b'),
      title: { ar: 'أن يكون مبتعثًا أو موفدًا للدراسة', en: 'Was on a scholarship or study dispatch' },
      holds: scholar.returnedFromSponsoredStudy,
    }),
    condition({
      id: 'appointment.level-improvement-scholar/qualification',
      cites: hr('33-b'),
      title: { ar: 'أن يحصل على المؤهل', en: 'Obtained the qualification' },
      holds: qualification.obtained,
    }),
    condition({
      id: 'appointment.level-improvement-scholar/post',
      cites: hr('33-b'),
      title: { ar: 'أن تتوافر وظيفة مناسبة', en: 'A fitting post is available' },
      holds: fittingPost,
    }),
  ],
});

const entitled = all(scholar.returnedFromSponsoredStudy, qualification.obtained, fittingPost);
const several = above(candidates.count, given('withoutComparisonUpTo', from('1440-06-09H', 1)));

export const scholarImprovement = formula({
  id: 'appointment.level-improvement-scholar',
  cites: hr('33-b'),
  title,
  facts: registered,
  instruments: [hrRegulation],
  results: {
    outcome: codeword({ ar: 'الأثر', en: 'What follows' }, (read) => {
      if (!read(entitled)[0]) return 'no-direct-improvement';
      return read(several)[0] ? 'improve-after-comparison' : 'improve-directly';
    }),
    comparisonRequired: verdict({ ar: 'تلزم المفاضلة بين المرشحين', en: 'Comparison required' }, several),
  },
});
