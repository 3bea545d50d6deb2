import type { LocalText } from '../../models/text/language.js';
import { analyse } from './analysis.js';
import { candidatesFor, declaredAt, judgeWith, pathOf, withValue } from './candidates.js';
import type { Sheet } from './decide.js';
import type { Context } from './evaluate.js';
import type { FactMeta, Source } from './fact.js';
import type { Judged, Settings } from './judge.js';
import { contextOf, judge } from './judge.js';
import { expressionsOf, nameOf } from './rule.js';
import type { Outcome, RuleSet } from './rule-set.js';
import { parseSheet } from './sheet.js';
import { OPEN } from './truth.js';
import { unknownsOf } from './unknowns.js';

/** An unknown fact that could still change the outcome. */
export interface Question {
  /** The fact by its path: `employee.rank`, `employee.penalties[2].days`; a list's own name asks for the rest of it. */
  readonly fact: string;
  readonly label: LocalText;
  /** Whom to ask. */
  readonly askedOf: Source;
  readonly sensitivity: NonNullable<FactMeta['sensitivity']>;
  /** The share of its possible answers, 0 to 1, after which the outcome is settled. */
  readonly settles: number;
  /** The rules that wait for it. */
  readonly rules: readonly string[];
}

const cost: Readonly<Record<Source, number>> = { record: 0, employee: 1, agency: 2, authority: 3 };

/** The unknown leaves of the blocking rules that are open, each with the rules that wait for it. */
const openLeaves = (judged: Judged, set: RuleSet, c: Context): ReadonlyMap<string, ReadonlySet<string>> => {
  const leaves = new Map<string, Set<string>>();
  for (const { rule, ok } of judged.judgements) {
    if (ok !== OPEN || rule.severity !== 'blocking' || rule.kind === 'consistency') continue;
    const stated = [rule, ...(analyse(set).exceptions.get(rule.id) ?? [])].flatMap(expressionsOf);
    for (const leaf of stated.flatMap((node) => unknownsOf(node, c))) {
      leaves.set(leaf, (leaves.get(leaf) ?? new Set()).add(nameOf(rule).rule));
    }
  }
  return leaves;
};

/**
 * The unknown facts that could still change the outcome, the most useful question first: those that settle the most,
 * then those that are cheapest to ask. Empty when the outcome is decided, when another rule already refuses, and when
 * every completion agrees (see {@link settlement}).
 *
 * @param set the rules
 * @param sheet the facts that are known
 * @param settings the civil date of the decision, and options where the text is open
 * @throws MartabaError as `decide` does
 * @example
 * ```ts
 * import { missing, ordinaryPromotion } from 'martaba/rules';
 *
 * missing(ordinaryPromotion, { 'employee.suspended': false }, { asOf: '1447-01-10H' })[0]?.fact;
 * // 'employee.lastExceptionalPromotionOn'
 * ```
 */
export const missing = <S>(set: RuleSet<S>, sheet: Sheet<S>, settings: Settings): readonly Question[] => {
  const c = contextOf(set, parseSheet(set.registry, sheet), settings);
  const judged = judge(set, c);
  if (judged.outcome !== 'undetermined' || judged.conflicts.length > 0) return [];
  if (agreement(set, judged, c) !== undefined) return [];
  const questions = [...openLeaves(judged, set, c)].map(([fact, rules]): Question => {
    const path = pathOf(fact);
    const declared = declaredAt(set, path);
    const answers = candidatesFor(set, path, judged, c);
    const settled = answers.filter((value) => judgeWith(set, judged, c, path, value).outcome !== 'undetermined');
    return {
      fact,
      label: declared.label,
      askedOf: declared.askedOf ?? 'record',
      sensitivity: declared.sensitivity ?? 'internal',
      settles: settled.length / answers.length,
      rules: [...rules],
    };
  });
  return questions.toSorted(
    (a, b) => b.settles - a.settles || cost[a.askedOf] - cost[b.askedOf] || (a.fact < b.fact ? -1 : 1),
  );
};

const mostCompletions = 512;

/** The outcome on which every completion by standing values agrees; `undefined` where two differ, or there are too many. */
const agreement = (set: RuleSet, judged: Judged, c: Context): Outcome | undefined => {
  const paths = [...openLeaves(judged, set, c).keys()].map(pathOf);
  let [tried, agreed]: [number, Outcome | undefined] = [0, undefined];
  /** Whether every completion of the paths from one on comes out as those before did. */
  const agrees = (at: number, sheet: Context): boolean => {
    const path = paths[at];
    if (path !== undefined)
      return candidatesFor(set, path, judged, sheet).every((value) =>
        agrees(at + 1, { ...sheet, facts: withValue(sheet.facts, path, value) }),
      );
    tried += 1;
    const { outcome } = judge(set, sheet);
    agreed ??= outcome;
    return tried <= mostCompletions && outcome === agreed && outcome !== 'undetermined';
  };
  return agrees(0, c) ? agreed : undefined;
};

/**
 * How the outcome is settled though facts are unknown: the one outcome on which every completion agrees, while no
 * rule by itself refuses. `undefined` when completions differ, or when they are too many to try.
 *
 * @param set the rules
 * @param sheet the facts by their public names; an absent fact is unknown
 * @param settings the civil date of the decision, Hijri or Gregorian, and options where the text is open
 * @throws MartabaError as {@link missing} does
 * @example
 * ```ts
 * import { atLeast, below, quantity, settlement } from 'martaba/rules';
 * import { citing, condition, decide, facts, registry, ruleSet } from 'martaba/rules';
 *
 * const title = { ar: 'مثال', en: 'An example' };
 * const staff = facts('staff', { rank: quantity({ label: title }) });
 * const agency = { id: 'agency', kind: 'policy', title, issued: 'example', from: '1447-01-01H' } as const;
 * const rules = [
 *   condition({ id: 'high', cites: citing(agency)('1'), title, holds: atLeast(staff.rank, 11) }),
 *   condition({ id: 'low', cites: citing(agency)('2'), title, holds: below(staff.rank, 11) }),
 * ];
 * const set = ruleSet({ id: 'set', title, facts: registry([staff]), instruments: [agency], rules, from: agency.from });
 * decide(set, {}, { asOf: '1447-06-01H' }).outcome; // 'undetermined'
 * settlement(set, {}, { asOf: '1447-06-01H' }); // 'ineligible'
 * ```
 */
export const settlement = <S>(set: RuleSet<S>, sheet: Sheet<S>, settings: Settings): Outcome | undefined => {
  const c = contextOf(set, parseSheet(set.registry, sheet), settings);
  const judged = judge(set, c);
  if (judged.outcome !== 'undetermined') return judged.outcome;
  return judged.conflicts.length > 0 ? undefined : agreement(set, judged, c);
};
