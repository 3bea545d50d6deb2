import { durationDays } from '../../models/calendar/duration.js';
import type { LocalText } from '../../models/text/language.js';
import { analyse, readersOf } from './analysis.js';
import { candidatesFor } from './candidates.js';
import type { Sheet } from './decide.js';
import type { Context } from './evaluate.js';
import type { Declaration, Hands } from './fact.js';
import type { Judgement, Settings } from './judge.js';
import { contextOf, judge } from './judge.js';
import type { Rule } from './rule.js';
import type { RuleSet } from './rule-set.js';
import { parseSheet } from './sheet.js';
import type { Value } from './sheet.js';
import type { Shown } from './show.js';
import { showDay, showValue } from './show.js';
import { firstTurn } from './turn.js';
import { FALSE } from './truth.js';
import { theDate } from './unknowns.js';

/** One fact that would have to be another. The fact `as-of` is the date of the decision. */
export interface Change {
  readonly fact: string;
  readonly label: LocalText;
  readonly from: Shown;
  readonly to: Shown;
  readonly hands: Hands;
}

/** A least set of changes that turns a refusal. */
export interface ChangeSet {
  readonly changes: readonly Change[];
  /** The hardest hands among them: what nobody can change, nobody can turn. */
  readonly hands: Hands;
}

export interface Changes {
  readonly sets: readonly ChangeSet[];
  /** Whether the search was cut: there may be others. */
  readonly cut: boolean;
}

const hardness: Readonly<Record<Hands, number>> = { time: 0, employee: 1, authority: 2, nobody: 3 };
const mostTried = 20_000;
const dateLabel: LocalText = { ar: 'تاريخ النظر', en: 'Date of the decision' };

/** One value that a fact could have instead. */
interface Step {
  readonly fact: string;
  readonly value: Value;
}

const applied = (steps: readonly Step[], c: Context): Context =>
  steps.reduce<Context>(
    (sofar, { fact, value }) =>
      fact === theDate
        ? { ...sofar, asOf: [value as number, value as number] }
        : { ...sofar, facts: { ...sofar.facts, [fact]: value } },
    c,
  );

const same = (a: Value, b: Value): boolean => JSON.stringify(a) === JSON.stringify(b);

/** How much there is of a value: elements of a list, days of a length of time. */
const sizeOf = (value: Value): number => {
  if (typeof value === 'number') return value;
  if (typeof value !== 'object' || value === null) return 0;
  return 'items' in value ? value.items.length : durationDays(value);
};

/** How far a candidate is from the value given: the nearest change of a fact is the one that is told. */
const distance = (from: Value, to: Value): number => {
  if (to === null || from === null) return Infinity;
  return Math.abs(sizeOf(from) - sizeOf(to));
};

/**
 * The least sets of at most three changes of facts that turn a refusal, each sorted by whose hands it is in. Of a fact
 * that could take several values, the nearest is told. Nothing is returned for an outcome that is not a refusal.
 *
 * @param set the rules
 * @param sheet the facts
 * @param settings the civil date of the decision, options where the text is open, and the most changes in a set (1 to 3)
 * @throws MartabaError as `decide` does
 * @example
 * ```ts
 * import { changes, bayanatiAccess } from 'martaba/rules';
 *
 * const facts = { 'account.bayanati': 'none' };
 * changes(bayanatiAccess, facts, { asOf: '1447-01-10H' }).sets[0]?.hands; // 'employee'
 * ```
 */
export const changes = <S>(
  set: RuleSet<S>,
  sheet: Sheet<S>,
  settings: Settings & { readonly most?: 1 | 2 | 3 },
): Changes => {
  const { most = 3, ...when } = settings;
  const c = contextOf(set, parseSheet(set.registry, sheet), when);
  const judged = judge(set, c);
  if (judged.outcome !== 'ineligible') return { sets: [], cut: false };
  const unmet = judged.judgements.filter(({ rule, ok }) => rule.severity === 'blocking' && ok === FALSE);
  const steps = stepsFor(set, unmet, c);
  const touches = (chosen: readonly Step[], rule: Rule): boolean =>
    chosen.some(({ fact }) => fact === theDate || readersOf(set, fact).has(rule));

  const found: (readonly Step[])[] = [];
  let tried = 0;
  const search = (chosen: readonly Step[], from: number, size: number): void => {
    if (chosen.length === size) {
      if (!unmet.every(({ rule }) => touches(chosen, rule))) return;
      if (found.some((less) => less.every(({ fact }) => chosen.some((step) => step.fact === fact)))) return;
      tried += 1;
      if (tried > mostTried) return;
      const after = judge(set, applied(chosen, c));
      if (after.outcome !== 'ineligible' && after.conflicts.length === 0) found.push(chosen);
      return;
    }
    for (let i = from; i < steps.length && tried <= mostTried; i += 1) {
      const step = steps[i] as Step;
      if (!chosen.some(({ fact }) => fact === step.fact)) search([...chosen, step], i + 1, size);
    }
  };
  for (let size = 1; size <= most; size += 1) search([], 0, size);
  const told = found.map((chosen) => tell(set, chosen, c));
  return { sets: told.toSorted((a, b) => hardness[a.hands] - hardness[b.hands]), cut: tried > mostTried };
};

/** The single changes worth trying: other values of the facts that the unmet rules hang on, nearest first, and later dates. */
const stepsFor = (set: RuleSet, unmet: readonly Judgement[], c: Context): readonly Step[] => {
  const judged = judge(set, c);
  const rules = new Set(unmet.map(({ rule }) => rule));
  const names = analyse(set).facts.filter(
    (name) => c.facts[name] !== undefined && [...readersOf(set, name)].some((rule) => rules.has(rule)),
  );
  const facts = names.flatMap((fact): readonly Step[] => {
    const present = c.facts[fact];
    return candidatesFor(set, { name: fact }, judged, c)
      .filter((value) => !same(value, present))
      .toSorted((a, b) => distance(present, a) - distance(present, b))
      .map((value) => ({ fact, value }));
  });
  const days = unmet.flatMap(({ rule }) => {
    const day = firstTurn(set, rule, c);
    return day === undefined ? [] : [day];
  });
  return [...[...new Set(days)].toSorted((a, b) => a - b).map((value): Step => ({ fact: theDate, value })), ...facts];
};

const tell = (set: RuleSet, chosen: readonly Step[], c: Context): ChangeSet => {
  const told = chosen.map(({ fact, value }): Change => {
    if (fact === theDate)
      return {
        fact,
        label: dateLabel,
        from: showDay(c.asOf[0]),
        to: showDay(value as number),
        hands: 'time',
      };
    const declared = set.registry.declarations[fact] as Declaration;
    return {
      fact,
      label: declared.label,
      from: showValue(c.facts[fact], declared) ?? null,
      to: showValue(value, declared) ?? null,
      hands: declared.changedBy ?? 'authority',
    };
  });
  const hardest = told.reduce<Hands>((sofar, { hands }) => (hardness[hands] > hardness[sofar] ? hands : sofar), 'time');
  return { changes: told, hands: hardest };
};
