import { parseCivilDate } from '../../models/calendar/civil-date.js';
import type { Formula } from '../catalogue/formula.js';
import { changes } from '../language/changes.js';
import type { ChangeSet } from '../language/changes.js';
import type { Settings } from '../language/judge.js';
import type { Outcome } from '../language/rule-set.js';
import { compulsoryDate, oldLawAge } from '../retirement/age.js';
import { earlyAuthority, earlyRetirement } from '../retirement/early.js';
import { newLawAge } from '../retirement/new-law.js';
import { retirementRegime } from '../retirement/regime.js';
import { transitionalPensionAge } from '../retirement/transitional.js';
import { factsFor } from './answer.js';
import type { Answer, FactsAskedBy, FactSheet } from './answer.js';
import {
  computeOf,
  decideOf,
  fromComputation,
  fromDecision,
  joined,
  numberIn,
  refuseUnread,
  textIn,
} from './answer.js';
import type { Reason } from './reason.js';
import { reasonsIn } from './reason.js';

/** The facts that a retirement may read. */
export type RetirementFacts = FactsAskedBy<typeof compulsoryDate> &
  FactsAskedBy<typeof oldLawAge> &
  FactsAskedBy<typeof newLawAge> &
  FactsAskedBy<typeof earlyRetirement>;

/** When one may, and when one must, retire. */
export interface RetirementDates extends Answer {
  /** The regime of pensions that covers him: `old-unchanged`, `transitional` or `new`. */
  readonly regime?: string;
  /** The day on which the service ends by the age, or by the end of an extension. */
  readonly mustOn?: string;
  /** The day on which a pension is due by the age; that of the transitional table or of the new law where they differ. */
  readonly pensionOn?: string;
  /** Under the new law, the earliest day of a pension; `null` where there are too few contributions. */
  readonly pensionEarliest?: string | null;
  /** The contribution months that a pension before the age takes. */
  readonly earlyMonths?: number;
  /** Whether a request to retire early may be accepted on the date asked about, and by whom. */
  readonly early: {
    readonly outcome: Outcome;
    readonly approvedBy?: string;
    /** What refuses, or waits for unknown facts. */
    readonly reasons: readonly Reason[];
    /** The least changes that turn a refusal: so many more years of service, an approval. */
    readonly turns: readonly ChangeSet[];
  };
}

/** The date of birth, under each name by which the laws ask for it. */
const born = (sheet: FactSheet): FactSheet => {
  const date = sheet['employee.birthDate'] ?? sheet['birthDate'];
  return date === undefined ? sheet : { ...sheet, 'employee.birthDate': date, birthDate: date };
};

const laterOf = (a: string, b: string): string => (parseCivilDate(a) >= parseCivilDate(b) ? a : b);

interface ByAge {
  readonly answers: readonly Answer[];
  readonly mustOn?: string | null | undefined;
  readonly pensionOn?: string | null | undefined;
  readonly pensionEarliest?: string | null | undefined;
  readonly earlyMonths?: number | null | undefined;
}

/** What the pension law that covers him says; HR regulation art. 220 leaves the age to it. */
const byRegime = (regime: string | null | undefined, sheet: FactSheet, settings: Settings): ByAge => {
  const asked = (formula: Formula, ...results: readonly string[]) => {
    const computed = computeOf(formula, sheet, settings);
    return { computed, answer: fromComputation(formula, computed, results) };
  };
  if (regime === 'new') {
    const { computed, answer } = asked(newLawAge, 'pensionOn');
    const pensionOn = textIn(computed, 'pensionOn');
    return {
      answers: [answer],
      mustOn: pensionOn,
      pensionOn,
      pensionEarliest: textIn(computed, 'earliestOn'),
      earlyMonths: numberIn(computed, 'earlyMonths'),
    };
  }
  const old = asked(oldLawAge, 'retiresOn');
  const mustOn = textIn(old.computed, 'retiresOn');
  if (regime !== 'transitional') return { answers: [old.answer], mustOn, pensionOn: mustOn };
  const table = asked(transitionalPensionAge, 'pensionOn');
  return {
    answers: [old.answer, table.answer],
    mustOn,
    pensionOn: textIn(table.computed, 'pensionOn'),
    earlyMonths: numberIn(table.computed, 'earlyMonths'),
  };
};

/**
 * When may I, and when must I, retire? (متى يجوز لي أن أتقاعد، ومتى أُحال على التقاعد؟)
 *
 * @param sheet the facts: `employee.birthDate`, `contributionMonthsAt20240703`, `employee.serviceYears`, `employee.rank`, …;
 * `retirement.statutoryAge` where the age is told by itself
 * @param settings the civil date, and options where the text is open (AMB-21)
 * @throws MartabaError `fact-unknown`, and as `decide` and `compute` do
 * @example
 * ```ts
 * import { retirementOf } from 'martaba/rules';
 *
 * const facts = { 'employee.birthDate': '1390-05-01H', contributionMonthsAt20240703: 300, 'employee.serviceYears': 18 };
 * const { regime, mustOn, early } = retirementOf(facts, { asOf: '1447-01-10H' });
 * `${regime}: ${mustOn}, early: ${early.outcome}`; // 'old-unchanged: 1450-05-01H, early: ineligible'
 * ```
 */
export const retirementOf = (sheet: RetirementFacts, settings: Settings): RetirementDates => {
  const formulas = [compulsoryDate, oldLawAge, newLawAge, retirementRegime, transitionalPensionAge];
  refuseUnread(sheet, [earlyRetirement.registry, ...formulas.map(({ premises }) => premises.registry)]);
  const { asOf } = settings;
  const facts = born(sheet);

  const regime = computeOf(retirementRegime, facts, settings);
  const found = textIn(regime, 'regime');
  const told = computeOf(compulsoryDate, { 'extension.until': null, ...facts }, settings);
  const toldOn = textIn(told, 'retiresOn');
  const lawful = byRegime(found, facts, settings);
  const until = facts['extension.until'];
  const extended =
    typeof lawful.mustOn === 'string' && typeof until === 'string' ? laterOf(lawful.mustOn, until) : lawful.mustOn;
  const mustOn = toldOn ?? (found === undefined ? undefined : extended);

  const decision = decideOf(earlyRetirement, facts, { asOf });
  const authority = computeOf(earlyAuthority, facts, { asOf });
  const approvedBy = textIn(authority, 'authority');
  const own = Object.fromEntries(Object.entries(facts).filter(([name]) => name in factsFor(earlyRetirement, facts)));
  return {
    ...joined(
      fromComputation(retirementRegime, regime, toldOn === undefined ? ['regime'] : []),
      { ...fromComputation(compulsoryDate, told, []), unknown: [] },
      ...(found === undefined ? [] : lawful.answers),
      fromDecision(earlyRetirement, decision),
    ),
    ...(typeof found === 'string' ? { regime: found } : {}),
    ...(typeof mustOn === 'string' ? { mustOn } : {}),
    ...(typeof lawful.pensionOn === 'string' && found !== undefined ? { pensionOn: lawful.pensionOn } : {}),
    ...(lawful.pensionEarliest === undefined ? {} : { pensionEarliest: lawful.pensionEarliest }),
    ...(typeof lawful.earlyMonths === 'number' ? { earlyMonths: lawful.earlyMonths } : {}),
    early: {
      outcome: decision.outcome,
      ...(typeof approvedBy === 'string' ? { approvedBy } : {}),
      reasons: reasonsIn(earlyRetirement, decision, 'unmet', 'unknown'),
      turns: changes(earlyRetirement, own, { asOf }).sets,
    },
  };
};
