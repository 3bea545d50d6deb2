import { formula } from '../catalogue/formula.js';
import type { Reader } from '../catalogue/read.js';
import { known } from '../catalogue/read.js';
import { codeword, day, numeral, verdict } from '../catalogue/result.js';
import { all, atMost, choose, condition, from, given, is, number } from '../language/build.js';
import type { Expr } from '../language/expression.js';
import { ruleSet } from '../language/rule-set.js';
import { hr, hrRegulation } from '../law/instruments.js';
import { asked, bereaved, familyFacts, relative } from './family-facts.js';

/** Death leave (إجازة الوفاة). HR regulation, art. 150. */

const spouse = is(relative.degree, 'spouse');
/** The degree as a number; a spouse stands nearer than the first. */
const degree = choose(
  spouse,
  number(0),
  (['1', '2', '3', '4'] as const).reduceRight<Expr<number>>(
    (otherwise, at) => choose(is(relative.degree, at), number(Number(at)), otherwise),
    number(5),
  ),
);
const near = atMost(degree, given('maxDegree', from('1440-06-09H', 3)));
const fullLeave = given('days', from('1440-06-09H', 5));

export const deathLeaveSet = ruleSet({
  id: 'death-leave',
  title: { ar: 'إجازة الوفاة', en: 'Death leave' },
  facts: familyFacts,
  instruments: [hrRegulation],
  from: hrRegulation.from,
  rules: [
    condition({
      id: 'leave.death',
      cites: hr('150-a'),
      title: { ar: 'زوج أو قريب حتى الدرجة الثالثة', en: 'A spouse, or a relative up to the third degree' },
      holds: near,
    }),
  ],
});

/** A widow's leave is the whole waiting period, whose length is not in the text. */
const wholeWaitingPeriod = (read: Reader): boolean =>
  known<boolean>(
    () => read(all(bereaved.isWidow, spouse))[0],
    () => read(bereaved.isWidow)[0],
  );

/** The days of the leave; `null` for the waiting period. */
const daysOf = (read: Reader): number | null => {
  if (wholeWaitingPeriod(read)) return null;
  const [entitled, days] = read(near, fullLeave);
  return entitled ? days : 0;
};

/** The days that the dates are counted with: where kinship is not told, those of one who is entitled. */
const daysDated = (read: Reader): number | null =>
  known<number | null>(
    () => daysOf(read),
    () => read(fullLeave)[0],
  );

export const deathLeave = formula({
  id: 'leave.death',
  cites: hr('150'),
  title: { ar: 'إجازة الوفاة', en: 'Death leave' },
  doubt: "The length of the widow's waiting period is a rule of Sharia, and no number of the text.",
  facts: familyFacts,
  instruments: [hrRegulation],
  results: {
    days: numeral({ ar: 'أيام الإجازة', en: 'Days' }, daysOf),
    wholeWaitingPeriod: verdict({ ar: 'كامل عدة الوفاة', en: 'The whole waiting period' }, wholeWaitingPeriod),
    pay: codeword({ ar: 'الراتب', en: 'Pay' }, (read) => (daysOf(read) === 0 ? null : 'full')),
    from: day({ ar: 'من', en: 'From' }, (read) => (daysDated(read) === 0 ? null : read(asked.deathOn)[0])),
    to: day({ ar: 'إلى', en: 'To' }, (read) => {
      const days = daysDated(read);
      // Holidays and weekends inside it are counted (150-c).
      return days === null || days === 0 ? null : read(asked.deathOn)[0] + days - 1;
    }),
  },
});
