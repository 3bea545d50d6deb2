import type { FactType } from '../../rules/language/fact.js';
import type { Registry } from '../../rules/language/registry.js';
import type { Facts, Row, Value } from '../../rules/language/sheet.js';
import type { Tally } from './tally.js';

/** Whether a code is in none of the list of its fact. The lists are open: such a code is carried, and told of. */
export const isUnlisted = ({ type, codes }: FactType, code: string): boolean =>
  type === 'code' && codes !== undefined && !Object.hasOwn(codes, code);

/** The column of a fact, or of a field of a list. */
export const columnName = (name: string, field?: string): string => (field === undefined ? name : `${name}.${field}`);

/** Finds codes in a sheet: the column of each. */
type Finder = (facts: Facts) => readonly string[];

const itemsOf = (value: Value): readonly Row[] =>
  typeof value === 'object' && value !== null && 'items' in value ? value.items : [];

/**
 * Finds the codes of a sheet that are in no list.
 *
 * @param names the facts that are read
 * @returns the column of each, once for each value
 */
export const unlistedIn = ({ declarations }: Registry, names: readonly string[]): Finder => {
  const isOne = (declared: FactType, value: Value): boolean => typeof value === 'string' && isUnlisted(declared, value);
  const finders = names.flatMap((name): readonly Finder[] => {
    const declared = declarations[name];
    if (declared === undefined) return [];
    if (declared.type !== 'list')
      return declared.type === 'code' ? [(facts) => (isOne(declared, facts[name]) ? [columnName(name)] : [])] : [];
    const fields = Object.entries(declared.fields).filter(([, { type }]) => type === 'code');
    const inItem = (item: Row): readonly string[] =>
      fields.flatMap(([field, of]) => (isOne(of, item[field]) ? [columnName(name, field)] : []));
    return fields.length === 0 ? [] : [(facts) => itemsOf(facts[name]).flatMap(inItem)];
  });
  return (facts) => finders.flatMap((find) => find(facts));
};

/** Counts a code that is in no list, and remembers the first line that has one in its column. */
export const addUnlisted = ({ unlisted, firstUnlisted }: Tally, column: string, line: number): void => {
  unlisted.set(column, (unlisted.get(column) ?? 0) + 1);
  if (!firstUnlisted.has(column)) firstUnlisted.set(column, line);
};
