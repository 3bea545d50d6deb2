import type { Facts, Value } from '../sheet.js';

/** A fact under judgement: its closures read it here, and look nothing up by its name. */
export interface Slot {
  readonly value: Value;
}

/** The facts under judgement, each in a slot of its own. */
export interface Slots {
  readonly slotOf: (fact: string) => Slot;
  /** Puts the facts that have a slot into it; a fact that is absent leaves its slot unknown. */
  readonly load: (facts: Facts) => void;
}

/** A slot with what comes after it in a sheet of the usual shape. */
interface Link extends Slot {
  readonly name: string;
  value: Value;
  next: Link | undefined;
}

/** After so many sheets of another shape in a row, theirs is taken for the usual one. */
const patience = 8;

const linkOf = (name: string): Link => ({ name, value: undefined, next: undefined });

/**
 * Slots for facts. Sheets mostly come with the same names in the same order, and to walk them along a chain of slots
 * costs a quarter of looking every name up; a sheet of another shape is looked up name by name.
 */
export const slots = (): Slots => {
  const links = new Map<string, Link>();
  let first: Link | undefined;
  // Nothing until a shape is learnt: before that even a sheet without any facts is looked up.
  let absent: readonly Link[] | undefined;
  let [misses, isTidy] = [patience, true];

  const slotOf = (fact: string): Slot => {
    const link = links.get(fact) ?? linkOf(fact);
    links.set(fact, link);
    return link;
  };

  const learn = (facts: Facts): void => {
    // What no expression reads goes to a slot that nobody knows of.
    const chain = Object.keys(facts).map((name) => links.get(name) ?? linkOf(name));
    for (const [i, link] of chain.entries()) link.next = chain[i + 1];
    [first] = chain;
    absent = [...links.values()].filter((link) => !chain.includes(link));
    misses = 0;
  };

  const lookUp = (facts: Facts): void => {
    for (const link of links.values()) link.value = facts[link.name];
    isTidy = false;
    misses += 1;
    if (misses > patience) learn(facts);
  };

  const load = (facts: Facts): void => {
    let link = first;
    for (const name in facts) {
      if (link?.name !== name) return lookUp(facts);
      link.value = facts[name];
      link = link.next;
    }
    if (link !== undefined || absent === undefined) return lookUp(facts);
    misses = 0;
    if (isTidy) return;
    for (const missing of absent) missing.value = undefined;
    isTidy = true;
  };

  return { slotOf, load };
};
