import { formula } from '../catalogue/formula.js';
import { numeral } from '../catalogue/result.js';
import { atMost, choose, facts, quantity } from '../language/build.js';
import type { Expr } from '../language/expression.js';
import { registry } from '../language/registry.js';
import { hr, hrRegulation } from '../law/instruments.js';

/** What is above the requirements of a post gives no credit (عدم الاعتداد بما يفوق المتطلبات). HR regulation, art. 29. */

const level = { min: 0, max: 10 } as const;

const candidate = facts('candidate', {
  qualificationLevel: quantity({ label: { ar: 'مستوى مؤهل المرشح', en: "Level of the candidate's degree" }, ...level }),
  experienceMonths: quantity({ label: { ar: 'خبرة المرشح بالأشهر', en: "Candidate's months of experience" }, min: 0 }),
  trainingDays: quantity({ label: { ar: 'تدريب المرشح بالأيام', en: "Candidate's days of training" }, min: 0 }),
});

const required = facts('required', {
  qualificationLevel: quantity({ label: { ar: 'مستوى المؤهل المطلوب', en: 'Level that is required' }, ...level }),
  experienceMonths: quantity({ label: { ar: 'الخبرة المطلوبة بالأشهر', en: 'Months required' }, min: 0 }),
  trainingDays: quantity({ label: { ar: 'التدريب المطلوب بالأيام', en: 'Days of training required' }, min: 0 }),
});

/** No more than is required. */
const credited = (has: Expr<number>, needs: Expr<number>) => choose(atMost(has, needs), has, needs);

export const noSurplusCredit = formula({
  id: 'appointment.no-surplus-credit',
  cites: hr('29'),
  title: { ar: 'عدم الاعتداد بما يفوق المتطلبات', en: 'Surplus qualifications give no credit' },
  facts: registry([candidate, required]),
  instruments: [hrRegulation],
  results: {
    creditedQualificationLevel: numeral(
      { ar: 'مستوى المؤهل المعتد به', en: 'Level credited' },
      credited(candidate.qualificationLevel, required.qualificationLevel),
    ),
    creditedExperienceMonths: numeral(
      { ar: 'الخبرة المعتد بها بالأشهر', en: 'Months credited' },
      credited(candidate.experienceMonths, required.experienceMonths),
    ),
    creditedTrainingDays: numeral(
      { ar: 'التدريب المعتد به بالأيام', en: 'Days of training credited' },
      credited(candidate.trainingDays, required.trainingDays),
    ),
  },
});
