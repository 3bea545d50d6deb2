import { years } from '../../models/calendar/duration.js';
import { formula } from '../catalogue/formula.js';
import type { Reader } from '../catalogue/read.js';
import { known } from '../catalogue/read.js';
import { amount, numeral } from '../catalogue/result.js';
import { always, atLeast, below, condition, consistency, from, given, never, reading } from '../language/build.js';
import { registry } from '../language/registry.js';
import { ruleSet } from '../language/rule-set.js';
import { hr, hrRegulation, salaryScaleOrder } from '../law/instruments.js';
import { consent, next, old, pay, salary, waivedRank } from './facts.js';
import { basicOf, lowestStep, rankOf, stepAt, stepWithinRank } from './scale.js';

/** Transfer to a lower rank (النقل إلى مرتبة أقل). HR regulation, art. 64-b. */

export const demotionConsent = condition({
  id: 'salary.voluntary-demotion',
  cites: hr('64-b'),
  title: { ar: 'موافقة الموظف كتابة على المرتبة الأقل', en: 'Written consent to the lower rank' },
  confidence: 'medium',
  holds: consent.written,
});

/** The facts of a transfer to a lower rank. */
export const demotionFacts = registry([pay, old, next, waivedRank, salary, consent]);

/**
 * Whether an employee may be moved to a lower rank (النقل إلى مرتبة أقل). HR regulation, art. 64-b.
 *
 * @example
 * ```ts
 * import { decide, voluntaryDemotion } from 'martaba/rules';
 *
 * decide(voluntaryDemotion, { 'consent.written': false }, { asOf: '1447-01-10H' }).outcome; // 'ineligible'
 * ```
 */
export const voluntaryDemotion = ruleSet({
  id: 'voluntary-demotion',
  title: { ar: 'النقل إلى مرتبة أقل', en: 'Transfer to a lower rank' },
  facts: demotionFacts,
  instruments: [hrRegulation],
  from: hrRegulation.from,
  rules: [demotionConsent],
});

const monthsOfAYear = atLeast(waivedRank.months, given('monthsInWaivedRank', from('1440-06-09H', 12)));
const yearSpent = atLeast(waivedRank.timeSpent, given('timeInWaivedRank', from('1440-06-09H', years(1))));

/** Whether he spent a year in the rank, by whichever of the two is told. */
const spentAYear = (read: Reader): boolean =>
  known(
    () => read(yearSpent)[0],
    () => read(monthsOfAYear)[0],
  );

/** His salary in the rank that he leaves: as it is given, or that of his step. */
const salaryLeft = (read: Reader, waived: number): number =>
  known<number>(
    () => read(salary.current)[0],
    () => basicOf(rankOf(read, waived), read(old.step)[0]),
  );

/** Whose last step is the ceiling is open, for the text prints the waived rank: AMB-18. */
const ceilingIsLowerRank = reading('AMB-18', { A: always, B: never });

interface Placed {
  readonly step: number | null;
  readonly basic: number;
}

/** The step, where one of the lower rank has that salary, and the salary; `null` without his consent. */
const placed = (read: Reader): Placed | null => {
  const [consents, lower] = read(consent.written, next.rank);
  if (!consents) return null;
  const rank = rankOf(read, lower);
  if (!spentAYear(read)) {
    const [basic] = read(salary.beforeWaivedRank);
    return { step: stepAt(rank, basic), basic };
  }
  const [waived, lowerRank] = read(old.rank, ceilingIsLowerRank);
  const left = rankOf(read, waived);
  const before = salaryLeft(read, waived);
  const found = lowestStep(rank, (basic) => basic > before);
  if (found !== null) return { step: found, basic: basicOf(rank, found) };
  return lowerRank
    ? { step: rank.steps, basic: basicOf(rank, rank.steps) }
    : { step: null, basic: basicOf(left, left.steps) };
};

export const demotionStep = formula({
  id: 'salary.voluntary-demotion',
  cites: hr('64-b'),
  title: { ar: 'الراتب عند النقل إلى مرتبة أقل', en: 'Salary on transfer to a lower rank' },
  confidence: 'medium',
  doubt: 'AMB-18: the text prints the last step of the waived rank, where the lower rank is meant.',
  facts: demotionFacts,
  instruments: [hrRegulation, salaryScaleOrder],
  agree: [
    stepWithinRank('old.step', old.rank, old.step),
    consistency({
      id: 'new.rank',
      cites: hr('64-b'),
      title: { ar: 'النقل إلى مرتبة أقل', en: 'The transfer is to a lower rank' },
      holds: below(next.rank, old.rank),
    }),
  ],
  results: {
    'new.step': numeral({ ar: 'الدرجة الجديدة', en: 'New step' }, (read) => placed(read)?.step ?? null),
    'new.basic': amount({ ar: 'الراتب الأساسي الجديد', en: 'New basic salary' }, (read) => placed(read)?.basic ?? null),
  },
});
