import { parseCivilDate } from '../../models/calendar/civil-date.js';
import { MartabaError } from '../../models/error.js';
import type { Settings } from '../language/judge.js';
import { parseSheet } from '../language/sheet.js';
import { catalogue } from './catalogue.js';
import type { Computation } from './compute.js';
import { computeFacts } from './compute.js';
import type { Place } from './places.js';
import { formulaIn, placesIn } from './places.js';

type Sheet = Readonly<Record<string, unknown>>;

/**
 * Where a rule of the law lives in the package: in rule sets, as a formula, or as a line that says why no fact tests it.
 *
 * @param id the id of a rule
 * @returns every place; none for an id that the package does not know
 * @example
 * ```ts
 * import { placesOf } from 'martaba/rules';
 *
 * placesOf('salary.promotion-step').map(({ form }) => form); // ['formula']
 * ```
 */
export const placesOf = (id: string): readonly Place[] => placesIn(catalogue, id);

/**
 * Computes a formula of the law by its rule's id: a step, an amount, a date, a count.
 *
 * @param id the id of a rule: `salary.promotion-step`
 * @param sheet the facts; amounts in halalas, dates as civil dates; an absent one is unknown
 * @param settings the date, and the readings where the text is open
 * @returns what is known, and for the rest the unknown facts that it hangs on
 * @throws MartabaError `rule-without-formula`, `no-law-in-force`, `reading-unknown`, and as a sheet is refused
 * @example
 * ```ts
 * import { compute } from 'martaba/rules';
 *
 * const facts = { 'old.rank': 6, 'old.step': 5, 'new.rank': 7 };
 * compute('salary.promotion-step', facts, { asOf: '1447-01-10H' }).results; // { 'new.step': 3, 'new.basic': 774000 }
 * ```
 */
export const compute = (id: string, sheet: Sheet, settings: Settings): Computation => {
  const formula = formulaIn(catalogue, id);
  return computeFacts(formula, parseSheet(formula.premises.registry, sheet), settings);
};

/** What a deadline says on a date. */
export interface Deadline extends Computation {
  /** The last day, as a civil date; absent while an unknown fact leaves it open, and where there is none. */
  readonly lastDay?: string;
  /** `open` up to the last day and on it, `passed` after it. */
  readonly status: 'open' | 'passed' | 'undetermined';
}

/**
 * Finds a deadline of the law by its rule's id, and whether it has passed on the date asked about.
 *
 * @param id the id of a rule: `salary.private-rights-detention`
 * @param sheet the facts; an absent one is unknown
 * @param settings the date, and the readings where the text is open
 * @throws MartabaError `rule-without-deadline` where the rule is no deadline, and as {@link compute} does
 * @example
 * ```ts
 * import { deadline } from 'martaba/rules';
 *
 * const facts = { 'detention.from': '1445-01-10H' };
 * deadline('salary.private-rights-detention', facts, { asOf: '1447-01-11H' }).status; // 'passed'
 * ```
 */
export const deadline = (id: string, sheet: Sheet, settings: Settings): Deadline => {
  const { lastDay: name } = formulaIn(catalogue, id);
  if (name === undefined) throw new MartabaError('rule-without-deadline', [id]);
  const computation = compute(id, sheet, settings);
  const lastDay = computation.results[name];
  if (typeof lastDay !== 'string') return { ...computation, status: 'undetermined' };
  const passed = parseCivilDate(settings.asOf) > parseCivilDate(lastDay);
  return { ...computation, lastDay, status: passed ? 'passed' : 'open' };
};
