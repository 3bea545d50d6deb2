import { parseCivilDate } from '../../models/calendar/civil-date.js';
import { analyse } from './analysis.js';
import type { Sheet } from './decide.js';
import type { History } from './history.js';
import { readHistory } from './history.js';
import type { Judged, Settings } from './judge.js';
import { contextOf, judge } from './judge.js';
import { dayInForce } from './law.js';
import type { LawChange } from './law-change.js';
import { changesBetween } from './law-change.js';
import type { Citation, Rule } from './rule.js';
import type { Outcome, RuleSet } from './rule-set.js';
import { parseSheet } from './sheet.js';
import { showDay } from './show.js';
import { standingLaw } from './standing-law.js';
import type { Truth } from './truth.js';
import { FALSE, TRUE } from './truth.js';

/** One of a population whose outcome differs, by its index, and the rules that make the difference. */
export interface Turned {
  readonly index: number;
  readonly was: Outcome;
  readonly is: Outcome;
  readonly rules: readonly string[];
}

/** How many gain and how many lose by one rule, with its article. One may gain or lose by more than one. */
export interface ArticleEffect {
  readonly rule: string;
  readonly cites: Citation;
  readonly gains: number;
  readonly loses: number;
}

/** What a change of the law does to a population. */
export interface LawEffect {
  readonly size: number;
  /** The date on which all are decided, under both laws. */
  readonly asOf: string;
  /** Those who become eligible, those who cease to be, and those whose outcome changes otherwise. */
  readonly gains: readonly Turned[];
  readonly loses: readonly Turned[];
  readonly others: readonly Turned[];
  readonly articles: readonly ArticleEffect[];
}

/** The law of two dates, side by side. */
export interface LawComparison {
  readonly a: string;
  readonly b: string;
  /** What is law on the second date and was not, or was otherwise, on the first, in the order of the articles. */
  readonly changes: readonly LawChange[];
  readonly effect?: LawEffect;
}

/** Over whom two laws are compared, and when. */
export interface ComparisonSettings<S> {
  readonly population?: readonly History<Sheet<S>>[];
  /** Civil date on which all are decided under either law, so that only the law differs; the later of the two unless said. */
  readonly asOf?: string;
  readonly readings?: Settings['readings'];
}

/** How each rule lets pass; what is not law lets pass. */
const passes = ({ judgements, conflicts }: Judged): ReadonlyMap<string, Truth> =>
  new Map([
    ...judgements
      .filter(({ rule }) => rule.severity === 'blocking' && rule.kind !== 'consistency')
      .map(({ rule, ok }) => [rule.id, ok] as const),
    ...conflicts.map(({ rule }) => [rule, FALSE] as const),
  ]);

/** The rules whose law changed and on which a rule hangs: itself, and what excepts it. */
const changedWithin = (set: RuleSet, id: string, changed: ReadonlySet<string>): readonly string[] => [
  ...(changed.has(id) ? [id] : []),
  ...(analyse(set).exceptions.get(id) ?? []).flatMap((exception: Rule) => changedWithin(set, exception.id, changed)),
];

const idOf = ({ rule, part }: LawChange): string => (part === undefined ? rule : `${rule}/${part}`);

/** The ids of the rules that a change of the law is about. */
export const changedRules = (changes: readonly LawChange[]): ReadonlySet<string> => new Set(changes.map(idOf));

/** The rules that make the difference between what lets pass under two laws; what is not named does. */
export const rulesBehind = (
  set: RuleSet,
  changed: ReadonlySet<string>,
  was: ReadonlyMap<string, Truth>,
  is: ReadonlyMap<string, Truth>,
): readonly string[] => {
  const ids = [...new Set([...was.keys(), ...is.keys()])];
  const turned = ids.filter((id) => (was.get(id) ?? TRUE) !== (is.get(id) ?? TRUE));
  const rules = turned.flatMap((id) => {
    const within = changedWithin(set, id, changed);
    return within.length === 0 ? [id] : within;
  });
  return [...new Set(rules)];
};

const turnedBy = (
  set: RuleSet,
  changed: ReadonlySet<string>,
  index: number,
  [before, after]: readonly [Judged, Judged],
): Turned => ({
  index,
  was: before.outcome,
  is: after.outcome,
  rules: rulesBehind(set, changed, passes(before), passes(after)),
});

const articlesOf = (set: RuleSet, gains: readonly Turned[], loses: readonly Turned[]): readonly ArticleEffect[] => {
  const counted = (turned: readonly Turned[], id: string): number =>
    turned.filter(({ rules }) => rules.includes(id)).length;
  return set.rules
    .map(({ id, cites }) => ({ rule: id, cites, gains: counted(gains, id), loses: counted(loses, id) }))
    .filter((effect) => effect.gains > 0 || effect.loses > 0);
};

const effectOf = <S>(
  set: RuleSet<S>,
  [a, b]: readonly [number, number],
  changes: readonly LawChange[],
  { population = [], asOf, readings = {} }: ComparisonSettings<S>,
): LawEffect => {
  const day = asOf === undefined ? Math.max(a, b) : parseCivilDate(asOf);
  const laws = [standingLaw(set, a), standingLaw(set, b)] as const;
  const changed = changedRules(changes);
  const settings: Settings = { asOf: showDay(day), readings: {} };
  // An option is looked for in the set: a law that does not mention the ambiguity has no use for it.
  contextOf(set, {}, { asOf: showDay(b), readings });
  const turned = population.flatMap((history, index): readonly Turned[] => {
    const facts = parseSheet(set.registry, readHistory(history).on(day) as Sheet<S>);
    const judged = laws.map((law) => judge(law, { ...contextOf(law, facts, settings), readings }));
    const [before, after] = judged as [Judged, Judged];
    return before.outcome === after.outcome ? [] : [turnedBy(set, changed, index, [before, after])];
  });
  const gains = turned.filter(({ is }) => is === 'eligible');
  const loses = turned.filter(({ was }) => was === 'eligible');
  return {
    size: population.length,
    asOf: showDay(day),
    gains,
    loses,
    others: turned.filter(({ was, is }) => was !== 'eligible' && is !== 'eligible'),
    articles: articlesOf(set, gains, loses),
  };
};

/**
 * Compares the law of a set on two dates: what changed, article by article, and over a population who gains, who loses,
 * and by which article. All are decided on one date with the same facts, so that nothing but the law differs.
 *
 * @param set the rules
 * @param a civil date of the one law, Hijri or Gregorian
 * @param b civil date of the other
 * @param settings a population of sheets or histories, the date on which they are decided, and options where the text is open
 * @throws MartabaError `no-law-in-force`, `reading-unknown`, those of civil dates, and those of a sheet and of a history
 * @example
 * ```ts
 * import { compareLaw, ordinaryPromotion } from 'martaba/rules';
 *
 * const { changes } = compareLaw(ordinaryPromotion, '1442-01-01H', '1445-01-01H');
 * changes.map(({ change, rule }) => [change, rule]);
 * // [['rule-added', 'posts.dismissed-holder-freeze'], ['rule-added', 'promotion.bar.disciplinary-penalty']]
 * ```
 */
export const compareLaw = <S>(
  set: RuleSet<S>,
  a: string,
  b: string,
  settings: ComparisonSettings<S> = {},
): LawComparison => {
  const days = [dayInForce(set, a), dayInForce(set, b)] as const;
  const changes = changesBetween(set, ...days);
  return {
    a: showDay(days[0]),
    b: showDay(days[1]),
    changes,
    ...(settings.population === undefined ? {} : { effect: effectOf(set, days, changes, settings) }),
  };
};
