import type { Reader } from '../catalogue/read.js';
import { known } from '../catalogue/read.js';
import { formula } from '../catalogue/formula.js';
import type { FormulaResult } from '../catalogue/result.js';
import { amount, numeral } from '../catalogue/result.js';
import { above, all, always, consistency, equals, from, given, never, no, reading } from '../language/build.js';
import { registry } from '../language/registry.js';
import { civilServiceLaw, csl, salaryScaleOrder } from '../law/instruments.js';
import { former, next, old, oldRank, pay, qualificationStep } from './facts.js';
import { basicOf, lowestStep, rankOf, stepWithinRank } from './scale.js';

/** The step that an employee is given (الدرجة). Civil Service Law, art. 18, on the general scale. */

/** The new step and its basic salary, out of the way to the step; `null` where the rank has no step that fits. */
export const newStep = (step: (read: Reader) => number | null): Readonly<Record<string, FormulaResult>> => ({
  'new.step': numeral({ ar: 'الدرجة الجديدة', en: 'New step' }, step),
  'new.basic': amount({ ar: 'الراتب الأساسي الجديد', en: 'New basic salary' }, (read) => {
    const at = step(read);
    const [rank] = read(next.rank);
    return at === null ? null : basicOf(rankOf(read, rank), at);
  }),
});

const instruments = [civilServiceLaw, salaryScaleOrder] as const;
const { from: firstScale } = salaryScaleOrder;

/** The first step; where the salary before reaches it, the first that exceeds that salary. */
const stepAbove = (read: Reader, rank: number, before: number | null): number | null =>
  lowestStep(rankOf(read, rank), (basic) => before === null || basic > before);

export const appointmentStep = formula({
  id: 'salary.appointment-step',
  cites: csl('18-a'),
  title: { ar: 'درجة التعيين', en: 'Step on appointment' },
  doubt: 'The text does not say what is given where no step of the rank exceeds his salary.',
  facts: registry([pay, next, qualificationStep]),
  instruments,
  from: firstScale,
  results: newStep((read) => {
    const [before, rank] = read(pay.salaryBefore, next.rank);
    const step = stepAbove(read, rank, before);
    const granted = known<number>(
      () => read(qualificationStep.qualificationStep)[0],
      () => 1,
    );
    return step === null ? null : Math.max(step, granted);
  }),
});

/** Since 24/5/1438H the rise is at least the increment of the rank that he leaves; before, the next step was a discretion. */
const riseIsAssured = given(
  'riseIsAssured',
  from('1397-08-01H', false),
  from('1438-05-24H', true, {
    by: 'Royal Decree M/57',
    was: 'the first step exceeding the salary; the competent authority may grant the next step',
  }),
);

/** Whether the rise is assured also where the first step by itself exceeds the salary before is open: AMB-17. */
const alsoAtFirstStep = reading('AMB-17', { A: always, B: never });

/** His salary at the promotion: as it is given, or that of his rank and step. */
const salaryAtPromotion = (read: Reader): number | null =>
  known<number | null>(
    () => read(pay.salaryBefore)[0],
    () => {
      const [rank, step] = read(old.rank, old.step);
      return basicOf(rankOf(read, rank), step);
    },
  );

export const promotionStep = formula({
  id: 'salary.promotion-step',
  cites: csl('18-b'),
  title: { ar: 'درجة الموظف المرقى', en: 'Step on promotion' },
  doubt: 'AMB-17: whether the least rise applies where the first step already exceeds the salary.',
  facts: registry([pay, old, oldRank, next]),
  instruments,
  from: firstScale,
  agree: [
    stepWithinRank('old.step', old.rank, old.step),
    consistency({
      id: 'new.rank',
      cites: csl('18-b'),
      title: { ar: 'الترقية إلى مرتبة أعلى', en: 'A promotion is to a higher rank' },
      holds: above(next.rank, old.rank),
    }),
  ],
  results: newStep((read) => {
    const before = salaryAtPromotion(read);
    const [toRank, assured, anyStep] = read(next.rank, riseIsAssured, alsoAtFirstStep);
    if (before === null || !assured) return stepAbove(read, toRank, before);
    const rank = rankOf(read, toRank);
    if (!anyStep && rank.first > before) return 1;
    const increment = known<number>(
      () => read(oldRank.increment)[0],
      () => rankOf(read, read(old.rank)[0]).increment,
    );
    return lowestStep(rank, (basic) => basic - before >= increment);
  }),
});

/** Since 24/5/1438H the text covers a return to a higher rank as well as to a lower one. */
const higherRankIsCovered = given(
  'higherRankIsCovered',
  from('1397-08-01H', false),
  from('1438-05-24H', true, { by: 'Royal Decree M/57', was: 'return to the same or to a lower rank' }),
);

const sameRank = equals(next.rank, former.rank);
const returnNotCovered = all(above(next.rank, former.rank), no(higherRankIsCovered));

export const reemploymentStep = formula({
  id: 'salary.reemployment-step',
  cites: csl('18-c'),
  title: { ar: 'درجة المعاد إلى الخدمة', en: 'Step on re-employment' },
  facts: registry([pay, former, next]),
  instruments,
  from: firstScale,
  agree: [stepWithinRank('former.step', former.rank, former.step)],
  results: newStep((read) => {
    const [fromRank, step, toRank, same, notCovered] = read(
      former.rank,
      former.step,
      next.rank,
      sameRank,
      returnNotCovered,
    );
    if (same) return step;
    if (notCovered) return null;
    const rank = rankOf(read, toRank);
    return stepAbove(read, toRank, basicOf(rankOf(read, fromRank), step)) ?? rank.steps;
  }),
});
