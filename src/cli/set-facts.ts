import type { LocalText } from '../models/text/language.js';
import { analyse } from '../rules/language/analysis.js';
import type { Declaration, FactType } from '../rules/language/fact.js';
import type { RuleSet } from '../rules/language/rule-set.js';

/** A fact or a field as one who writes an input needs it; what is not said of it is left out. */
export interface ToldFact {
  readonly name: string;
  readonly label: LocalText;
  readonly type: Declaration['type'];
  /** Of a number: in what it is counted, and the domain that it stands in. */
  readonly unit?: string;
  readonly integer?: boolean;
  readonly min?: number;
  readonly max?: number;
  /** The known codes; the list is open. */
  readonly codes?: Readonly<Record<string, LocalText>>;
  /** Whether `null` may say that there is none. */
  readonly maybe: boolean;
  /** Of a list: the fields of an element, and the one by which it happens. */
  readonly fields?: readonly ToldFact[];
  readonly happens?: string;
}

/** A fact that a set reads; one that is `derived` follows from others where it is not given. */
export interface ReadFact extends ToldFact {
  readonly derived: boolean;
}

/** The facts that a rule set reads. */
export interface SetFacts {
  readonly format: 'martaba-facts/1';
  readonly set: string;
  readonly title: LocalText;
  readonly facts: readonly ReadFact[];
}

const plainFact = (name: string, declared: FactType): ToldFact => {
  const { label, type, maybe, unit, integer, min, max, codes } = declared;
  return {
    name,
    label,
    type,
    ...(unit === undefined ? {} : { unit }),
    ...(integer === undefined ? {} : { integer }),
    ...(min === undefined ? {} : { min }),
    ...(max === undefined ? {} : { max }),
    ...(codes === undefined ? {} : { codes }),
    maybe,
  };
};

const toldFact = (name: string, declared: Declaration): ToldFact => {
  if (declared.type !== 'list') return plainFact(name, declared);
  const { label, type, happens } = declared;
  const fields = Object.entries(declared.fields).map(([field, of]) => plainFact(field, of));
  return { name, label, type, maybe: false, fields, ...(happens === undefined ? {} : { happens }) };
};

/** The facts that a set reads, with those that derived facts follow from, in the order of their names. */
export const factsOfSet = (set: RuleSet): SetFacts => {
  const { facts, derived } = analyse(set);
  const told = facts.flatMap((name) => {
    const declared = set.registry.declarations[name];
    return declared === undefined ? [] : [{ ...toldFact(name, declared), derived: derived.includes(name) }];
  });
  return { format: 'martaba-facts/1', set: set.id, title: set.title, facts: told };
};

/** `martaba sets ID --json`: the facts that a set reads, for a program. */
export const setFactsJson = (set: RuleSet): string => JSON.stringify(factsOfSet(set), undefined, 2);
