import type { Language } from '../models/text/language.js';
import { ruleSets } from '../rules/rule-sets.js';

/** `martaba sets`: a line for each rule set, with its id and its title. */
export const setsText = (languages: readonly Language[]): string => {
  const width = Math.max(...ruleSets.map(({ id }) => id.length));
  return ruleSets
    .map(({ id, title }) => `${id.padEnd(width)}  ${languages.map((language) => title[language]).join(' · ')}`)
    .join('\n');
};

/** The same for a program. */
export const setsJson = (): string =>
  JSON.stringify(
    ruleSets.map(({ id, title }) => ({ id, title })),
    undefined,
    2,
  );

const pairsOf = (text: string): ReadonlySet<string> =>
  new Set(Array.from({ length: text.length - 1 }, (_, at) => text.slice(at, at + 2)));

/** The ids that are written most like one that there is not, the likest first. */
export const nearestSets = (id: string, count = 3): readonly string[] => {
  const asked = pairsOf(id.toLowerCase());
  const likeness = (of: string): number => {
    const pairs = pairsOf(of);
    return [...pairs].filter((pair) => asked.has(pair)).length / (pairs.size + asked.size);
  };
  return ruleSets
    .map((set) => ({ id: set.id, likeness: likeness(set.id) }))
    .toSorted((a, b) => b.likeness - a.likeness)
    .slice(0, count)
    .map((of) => of.id);
};
