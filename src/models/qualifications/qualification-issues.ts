import type { Issue, Path } from '../result.js';
import { issue } from '../result.js';
import { frameworks, levelIn } from './degree.js';
import type { Qualification } from './qualification.js';

/**
 * What does not fit together in a qualification: a level without the framework whose level it is, a level that the
 * framework does not give to the degree, and an equivalence decided before the award. A level is checked only where the
 * package holds the framework in that edition and the framework places the degree or, of a bare diploma, leaves it out.
 *
 * @param of the qualification
 * @param path where it stands
 * @returns `level-without-framework`, `level-of-bare-diploma`, `level-not-of-degree`, `equivalence-before-award`
 * @example
 * ```ts
 * qualificationIssues(aDiploma)[0].code; // 'level-of-bare-diploma'
 * ```
 */
export const qualificationIssues = (of: Qualification, path: Path = []): readonly Issue[] => {
  const { degree, level, framework, equivalence, awardedOn } = of;
  const found: Issue[] = [];
  if (level !== undefined && framework === undefined) found.push(issue('level-without-framework', [...path, 'level']));
  const held = frameworks.find(({ name, edition }) => name === framework?.name && edition === framework.edition);
  if (level !== undefined && held !== undefined) {
    const expected = levelIn(held, degree);
    if (degree === 'unspecified-diploma') found.push(issue('level-of-bare-diploma', [...path, 'level']));
    else if (expected !== undefined && expected !== level)
      found.push(issue('level-not-of-degree', [...path, 'level'], { expected }));
  }
  if (equivalence?.decidedOn !== undefined && equivalence.decidedOn.day < awardedOn.day)
    found.push(issue('equivalence-before-award', [...path, 'equivalence', 'decidedOn']));
  return found;
};

export const qualificationTexts = {
  'level-without-framework': {
    ar: 'ذُكر مستوى المؤهل دون الإطار الذي يُنسب إليه.',
    en: 'A level is given without the framework whose level it is.',
  },
  'level-of-bare-diploma': {
    ar: 'لا يُعرف نوع الدبلوم، فلا يُنسب إليه مستوى.',
    en: 'What kind of diploma it is was not said, so it has no level.',
  },
  'level-not-of-degree': {
    ar: 'مستوى هذه الدرجة العلمية في الإطار هو {expected}.',
    en: 'The framework places this degree at level {expected}.',
  },
  'equivalence-before-award': {
    ar: 'تاريخ قرار المعادلة يسبق تاريخ الحصول على المؤهل.',
    en: 'The equivalence was decided before the qualification was awarded.',
  },
} as const;
