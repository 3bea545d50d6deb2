import type { Registry } from '../rules/language/registry.js';
import type { ConformanceCase } from './conformance-file.js';

/** Whom the facts of a case are of: a case may name him, or leave him out, where the law's fact does the other. */
const ofHim = /^(?:employee|person|identity)\./u;

/** A name by its words: `group.size` and `groupSize` say the same. */
const wordsOf = (name: string): string =>
  name
    .replace(ofHim, '')
    .replaceAll('.', '-')
    .replaceAll(/[A-Z]/gu, (letter) => `-${letter.toLowerCase()}`);

/** The only one that there is. */
const theOnly = ([only, another]: readonly string[]): string | undefined => (another === undefined ? only : undefined);

/**
 * The name under which a registry declares what a case says under a name: that name; the same words; or, of two words
 * at least, the only name that ends in them (`trialDays` of `supportJob.trialDays`). Otherwise the name itself.
 */
export const declaredAs = ({ declarations }: Registry, name: string, facts: ConformanceCase['facts']): string => {
  if (Object.hasOwn(declarations, name)) return name;
  const words = wordsOf(name);
  const free = Object.keys(declarations).filter((one) => !Object.hasOwn(facts, one));
  const alike = free.filter((one) => wordsOf(one) === words);
  if (alike.length > 0) return theOnly(alike) ?? name;
  if (ofHim.test(name) || !words.includes('-')) return name;
  return theOnly(free.filter((one) => wordsOf(one).endsWith(`-${words}`))) ?? name;
};

/** The facts of a case, each under the name by which a registry declares it: `employee.rank` where the law says `rank`. */
export const named = (facts: ConformanceCase['facts'], registry: Registry): ConformanceCase['facts'] =>
  Object.fromEntries(Object.entries(facts).map(([name, value]) => [declaredAs(registry, name, facts), value]));

/**
 * The result that a case means by a name: of that name, or the only one whose name ends in it: `degree` is
 * `relative.degree`.
 */
export const resultNamed = (results: readonly string[], name: string): string | undefined => {
  if (results.includes(name)) return name;
  return theOnly([...new Set(results.filter((one) => one.endsWith(`.${name}`)))]);
};
