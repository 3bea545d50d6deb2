import { parseCivilDate } from '../../models/calendar/civil-date.js';
import type { RowVerdict } from '../../rules/columns/decide-many.js';
import { changedRules, rulesBehind } from '../../rules/language/compare-law.js';
import { dayInForce } from '../../rules/language/law.js';
import { changesBetween } from '../../rules/language/law-change.js';
import type { Outcome, RuleSet } from '../../rules/language/rule-set.js';
import { standingLaw } from '../../rules/language/standing-law.js';
import type { Truth } from '../../rules/language/truth.js';
import { FALSE, OPEN } from '../../rules/language/truth.js';

/** What a change of the law does: one becomes eligible, ceases to be, comes out otherwise, or does not. */
export const effectKinds = ['gains', 'loses', 'otherwise', 'same'] as const;

/** What a change of the law does to one, and the rules that make the difference. */
export interface LawEffectOnOne {
  readonly kind: (typeof effectKinds)[number];
  /** The outcome under the other law. */
  readonly other: Outcome;
  readonly by: readonly string[];
}

/** Two civil dates, the earlier law first. */
export const lawsInOrder = (a: string, b: string): readonly [string, string] =>
  parseCivilDate(a) <= parseCivilDate(b) ? [a, b] : [b, a];

/** The laws of two dates, and what the change from the earlier to the later does to a verdict. */
export interface LawChangeOver {
  /** The set itself, and the set with the law of the other date. */
  readonly laws: readonly [RuleSet, RuleSet];
  /** @param own the verdict under the set itself @param other that under the law of the other date */
  readonly effect: (own: RowVerdict, other: RowVerdict) => LawEffectOnOne;
}

const kindOf = (was: Outcome, is: Outcome): LawEffectOnOne['kind'] => {
  if (was === is) return 'same';
  if (is === 'eligible') return 'gains';
  return was === 'eligible' ? 'loses' : 'otherwise';
};

/**
 * Lays the law of two dates side by side, as `compareLaw` does: all are decided on one date with the same facts, so that
 * nothing but the law differs, and the change goes from the earlier law to the later.
 *
 * @param asOf civil date on which all are decided, and the one law
 * @param other civil date of the other law
 * @throws MartabaError `no-law-in-force`, and those of civil dates
 */
export const effectBetween = (set: RuleSet, asOf: string, other: string): LawChangeOver => {
  const [day, otherDay] = [parseCivilDate(asOf), dayInForce(set, other)];
  const changed = changedRules(changesBetween(set, Math.min(day, otherDay), Math.max(day, otherDay)));
  const deciding = new Set(
    set.rules.filter(({ severity, kind }) => severity === 'blocking' && kind !== 'consistency').map(({ id }) => id),
  );
  const passes = ({ reasons, unknown, conflicts }: RowVerdict): ReadonlyMap<string, Truth> =>
    new Map([
      ...reasons.filter((id) => deciding.has(id)).map((id) => [id, FALSE] as const),
      ...unknown.filter((id) => deciding.has(id)).map((id) => [id, OPEN] as const),
      ...conflicts.map((id) => [id, FALSE] as const),
    ]);
  return {
    laws: [set, standingLaw(set, otherDay)],
    effect: (own, other) => {
      const [was, is] = day < otherDay ? [own, other] : [other, own];
      const kind = kindOf(was.outcome, is.outcome);
      return {
        kind,
        other: other.outcome,
        by: kind === 'same' ? [] : rulesBehind(set, changed, passes(was), passes(is)),
      };
    },
  };
};
