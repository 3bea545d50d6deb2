import type { LocalText } from '../../models/text/language.js';
import { analyse } from '../language/analysis.js';
import type { Settings } from '../language/judge.js';
import type { Outcome, RuleSet } from '../language/rule-set.js';
import type { Status } from '../language/judge.js';
import { ruleSets } from '../rule-sets.js';
import type { Answer, FactSheet, LegalSource } from './answer.js';
import { decideOf, fromDecision, refuseUnread, settingsFor } from './answer.js';
import type { Decision, Finding } from '../language/decision.js';
import { sourceIn } from './answer.js';
import { MartabaError } from '../../models/error.js';

/** A rule that comes out otherwise after the changes. */
export interface TurnedRule extends LegalSource {
  readonly part?: string;
  readonly was?: Status;
  readonly is?: Status;
}

/** How one rule set comes out before the changes and after them. */
export interface Compared extends Answer {
  readonly set: string;
  readonly title: LocalText;
  readonly before: Outcome;
  readonly after: Outcome;
  readonly turned: readonly TurnedRule[];
}

/** What changes would do. */
export interface Simulation {
  /** The rule sets whose outcome turns, or of which a rule does. */
  readonly turned: readonly Compared[];
  /** The rule sets that read what changes, and in which nothing turns. */
  readonly same: readonly Compared[];
}

/** Which dates and which rule sets are compared. */
export interface SimulationSettings extends Settings {
  /** The civil date after the changes; that of before, unless said. */
  readonly then?: string;
  /** The ids of the rule sets; unless said, every one that reads a fact which changes. */
  readonly sets?: readonly string[];
}

const nameIn = ({ rule, part }: Finding): string => (part === undefined ? rule : `${rule}/${part}`);

const turnedIn = (set: RuleSet, before: Decision, after: Decision): readonly TurnedRule[] => {
  const was = new Map(before.findings.map((finding) => [nameIn(finding), finding]));
  const is = new Map(after.findings.map((finding) => [nameIn(finding), finding]));
  return [...new Set([...was.keys(), ...is.keys()])].flatMap((name) => {
    const [old, now] = [was.get(name), is.get(name)];
    if (old?.status === now?.status) return [];
    const { part } = old ?? now ?? {};
    return sourceIn(set, name).map((source) => ({
      ...source,
      ...(part === undefined ? {} : { part }),
      ...(old === undefined ? {} : { was: old.status }),
      ...(now === undefined ? {} : { is: now.status }),
    }));
  });
};

const setsAsked = (
  changed: readonly string[],
  { sets, then }: SimulationSettings,
  sheet: FactSheet,
): readonly RuleSet[] => {
  if (sets !== undefined)
    return sets.map((id) => {
      const found = ruleSets.find((set) => set.id === id);
      if (found === undefined) throw new MartabaError('rule-set-unknown', [id]);
      return found;
    });
  // Another date may turn whatever reads any of the facts.
  const names = then === undefined ? changed : [...changed, ...Object.keys(sheet)];
  return ruleSets.filter((set) => names.some((name) => analyse(set).readers.has(name)));
};

/**
 * What if? (ماذا لو؟) Compares what the rules say of the facts as they are with what they would say after changes, so that one
 * may plan: a rank, a qualification, a rating, a later date.
 *
 * @param sheet the facts as they are, by their public names; an absent fact is unknown
 * @param changes the facts that would be others; `undefined` makes one unknown
 * @param settings the civil date, the date after the changes, the rule sets to compare, and readings
 * @throws MartabaError `fact-unknown`, `rule-set-unknown`, and as `decide` does
 * @example
 * ```ts
 * import { simulate } from 'martaba/rules';
 *
 * const facts = { 'employee.rank': 6, 'target.rank': 8 };
 * const settings = { asOf: '1447-01-10H', sets: ['ordinary-promotion'] };
 * const [promotion] = simulate(facts, { 'target.rank': 7 }, settings).turned;
 * `${promotion?.before} → ${promotion?.after}`; // 'ineligible → undetermined'
 * promotion?.turned.map(({ rule, was, is }) => `${rule}: ${was} → ${is}`); // ['promotion.next-rank: unmet → met']
 * ```
 */
export const simulate = (sheet: FactSheet, changes: FactSheet, settings: SimulationSettings): Simulation => {
  const after = { ...sheet, ...changes };
  refuseUnread(
    after,
    ruleSets.map(({ registry }) => registry),
  );
  const { asOf, then = asOf } = settings;
  const sets = setsAsked(Object.keys(changes), settings, sheet);
  const own = settingsFor(sets, settings);
  const compared = sets.map((set): Compared => {
    const was = decideOf(set, sheet, own(set));
    const is = decideOf(set, after, { ...own(set), asOf: then });
    return {
      ...fromDecision(set, is),
      set: set.id,
      title: set.title,
      before: was.outcome,
      after: is.outcome,
      turned: turnedIn(set, was, is),
    };
  });
  const turns = ({ before, after: outcome, turned }: Compared): boolean => before !== outcome || turned.length > 0;
  return { turned: compared.filter(turns), same: compared.filter((of) => !turns(of)) };
};

export const simulateTexts = {
  'rule-set-unknown': {
    ar: 'لا توجد في هذه الحزمة مجموعة قواعد بهذا المعرّف.',
    en: 'No rule set of this id in this package.',
  },
} as const;
