import type { Formula } from '../catalogue/formula.js';
import type { CatalogueLine } from '../catalogue/places.js';
import type { RuleSet } from '../language/rule-set.js';
import { hr } from '../law/instruments.js';
import { probationDismissal, probationEvaluation } from './decision.js';
import { probationContinuity, probationCounts, probationLength, probationServed } from './length.js';
import { probationMoves } from './moves.js';

/** Probation (مدة التجربة), as far as conditions decide it. */
export const probationSets: readonly RuleSet[] = [
  probationContinuity,
  probationDismissal,
  probationEvaluation,
  probationMoves,
];

export const probationFormulas: readonly Formula[] = [probationLength, probationServed, probationCounts];

export const probationLines: readonly CatalogueLine[] = [
  {
    id: 'probation.report',
    form: 'procedure',
    cites: hr('44'),
    why: {
      ar: 'تقرير على نماذج الوزارة يعتمده الوزير، وعليه يُبنى القرار؛ وموعد القرار تختبره المادة 45.',
      en: "A report on the ministry's forms, on which the decision is based; when it must be made, art. 45 tests.",
    },
  },
  {
    id: 'probation.dismissal-effects',
    form: 'procedure',
    cites: hr('46'),
    why: {
      ar: 'آثار تتبع كل فصل في التجربة دون شرط: لا تُستحق إجازة عادية لم يُتمتع بها، وتعاد الحسميات التقاعدية، ولا يُسترد ما صُرف، ولا تُحتسب العلاوة عند تعيين لاحق.',
      en: 'Effects of every dismissal in probation, without a condition: no ordinary leave left, pension deductions returned, nothing reclaimed, the increment not counted on a later appointment.',
    },
  },
];
