import type { Facts, Value } from '../sheet.js';

/** The facts under judgement, each in a slot of its own. */
export interface Slots {
  readonly values: readonly Value[];
  readonly slotOf: (fact: string) => number;
  /** Puts the facts that have a slot into it; a fact that is absent leaves its slot unknown. */
  readonly load: (facts: Facts) => void;
}

/** After so many sheets of another shape in a row, theirs is taken for the usual one. */
const patience = 8;

/**
 * Slots for facts. Sheets mostly come with the same names in the same order, and to walk them so costs a third of
 * looking every name up; a sheet of another shape is looked up name by name.
 */
export const slots = (): Slots => {
  const [names, values]: [string[], Value[]] = [[], []];
  let usual: readonly string[] = [];
  let places: readonly number[] = [];
  let absent: readonly number[] = [];
  let [misses, isTidy] = [patience, true];

  const slotOf = (fact: string): number => {
    const known = names.indexOf(fact);
    if (known >= 0) return known;
    values.push(undefined);
    return names.push(fact) - 1;
  };

  const learn = (facts: Facts): void => {
    usual = Object.keys(facts);
    // What no expression reads goes to a slot beyond the last.
    places = usual.map((name) => (names.includes(name) ? names.indexOf(name) : names.length));
    absent = names.map((_, slot) => slot).filter((slot) => !places.includes(slot));
    misses = 0;
  };

  const lookUp = (facts: Facts): void => {
    for (let i = 0; i < names.length; i += 1) values[i] = facts[names[i] as string];
    isTidy = false;
    misses += 1;
    if (misses > patience) learn(facts);
  };

  const load = (facts: Facts): void => {
    let i = 0;
    for (const name in facts) {
      if (name !== usual[i]) return lookUp(facts);
      values[places[i] as number] = facts[name];
      i += 1;
    }
    if (i !== usual.length) return lookUp(facts);
    misses = 0;
    if (isTidy) return;
    for (const slot of absent) values[slot] = undefined;
    isTidy = true;
  };

  return { values, slotOf, load };
};
