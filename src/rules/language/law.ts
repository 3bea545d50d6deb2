import { parseCivilDate } from '../../models/calendar/civil-date.js';
import { MartabaError } from '../../models/error.js';
import type { LocalText } from '../../models/text/language.js';
import { analyse } from './analysis.js';
import { lawVersion } from './decide.js';
import type { LawChange } from './law-change.js';
import { changesBetween } from './law-change.js';
import type { DatedValue, NodeOf } from './node.js';
import { holdsOn, lawChanges, parametersOf, showKnown, valueOn } from './parameters.js';
import type { Citation, Rule } from './rule.js';
import { nameOf } from './rule.js';
import type { RuleSet } from './rule-set.js';
import type { Shown } from './show.js';
import { showDay } from './show.js';
import { standingLaw } from './standing-law.js';

/** The civil dates from which, and before which, a thing is law; what enacted it, and the text that it replaced. */
interface Enacted {
  readonly from: string;
  readonly to?: string;
  readonly by?: string;
  readonly was?: string;
}

/** A parameter with its value. */
export interface LawParameter extends Enacted {
  readonly name: string;
  readonly value: Shown;
}

/** A rule that is law. */
export interface LawRule extends Enacted {
  readonly rule: string;
  readonly part?: string;
  readonly cites: Citation;
  readonly title: LocalText;
  readonly parameters: readonly LawParameter[];
}

/** The law of a set as it stood on a day (النصوص النافذة في تاريخ معين). */
export interface Law<S = unknown> {
  /** The rules and the values of that day and no others, in force on `[from, to)`: a set to decide with. */
  readonly set: RuleSet<S>;
  /** As decisions of these days name it. */
  readonly version: string;
  readonly from: string;
  readonly to?: string;
  /** The civil date until which the texts were read. */
  readonly readUntil?: string;
  readonly rules: readonly LawRule[];
  /** What this version changed in the one before it, in the order of the articles; empty for the first. */
  readonly changes: readonly LawChange[];
}

interface Dates {
  readonly from?: number;
  readonly to?: number;
  readonly by?: string;
  readonly was?: string;
}

const enacted = (set: RuleSet, { from, to = set.to, by, was }: Dates): Enacted => ({
  from: showDay(Math.max(from ?? set.from, set.from)),
  ...(to === undefined ? {} : { to: showDay(to) }),
  ...(by === undefined ? {} : { by }),
  ...(was === undefined ? {} : { was }),
});

/** A parameter of a law that stands has a value: a law with one that has none does not stand. */
const lawParameter = (set: RuleSet, parameter: NodeOf<'given'>, day: number): LawParameter => {
  const value = valueOn(parameter, day) as DatedValue;
  return { name: parameter.name, value: showKnown(value.value), ...enacted(set, value) };
};

const lawRule = (set: RuleSet, rule: Rule, day: number): LawRule => ({
  ...nameOf(rule),
  cites: rule.cites,
  title: rule.title,
  ...enacted(set, rule),
  parameters: parametersOf(rule, set.registry).map((parameter) => lawParameter(set, parameter, day)),
});

/** The day of a civil date on which a set is in force. */
export const dayInForce = (set: RuleSet, date: string): number => {
  const day = parseCivilDate(date);
  if (!holdsOn(set, day)) throw new MartabaError('no-law-in-force', [set.id]);
  return day;
};

/**
 * The law of a set as it stood on a date: which rules were law, with which values, by whose decision, since when and
 * until when, and what the text had been before.
 *
 * @param set the rules
 * @param date civil date, Hijri or Gregorian
 * @throws MartabaError `no-law-in-force` for a date before the first text of the set or after its last, and where a
 * parameter has no value on that date; and those of civil dates
 * @example
 * ```ts
 * import { lawAsOf, ordinaryPromotion } from 'martaba/rules';
 *
 * const law = lawAsOf(ordinaryPromotion, '1443-08-19H');
 * law.to; // '1443-08-20H': on that day the Job Discipline Law came into force
 * law.rules.some(({ rule }) => rule === 'posts.dismissed-holder-freeze'); // false
 * ```
 */
export const lawAsOf = <S>(set: RuleSet<S>, date: string): Law<S> => {
  const day = dayInForce(set, date);
  const changes = lawChanges(set);
  const from = changes.findLast((change) => change <= day) as number;
  const to = changes.find((change) => change > day) ?? set.to;
  const { readUntil } = analyse(set);
  return {
    set: standingLaw(set, day, { from, ...(to === undefined ? {} : { to }) }),
    version: `${set.id}@${showDay(lawVersion(set, day))}`,
    from: showDay(from),
    ...(to === undefined ? {} : { to: showDay(to) }),
    ...(readUntil === undefined ? {} : { readUntil: showDay(readUntil) }),
    rules: set.rules.filter((rule) => holdsOn(rule, day)).map((rule) => lawRule(set, rule, day)),
    changes: from === set.from ? [] : changesBetween(set, from - 1, from),
  };
};
