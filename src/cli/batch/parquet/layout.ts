import type { DuckDBConnection } from '@duckdb/node-api';
import { analyse } from '../../../rules/language/analysis.js';
import type { FactType, ListType } from '../../../rules/language/fact.js';
import { nameIn } from '../duckdb.js';
import type { BatchOptions } from '../options.js';
import { completeOf, stateOf } from '../schema.js';
import type { Carried } from './carrier.js';
import type { ParquetShape } from './check-columns.js';
import { gatherDictionaries } from './dictionary.js';

/** A fact that is read from the file. */
export interface FactColumn extends Carried {
  readonly name: string;
}

/** A list that is read from the file. */
export interface ListColumns {
  readonly name: string;
  readonly declared: ListType;
  /** The list in SQL, and whether it is complete where something is said of it. */
  readonly value: string;
  readonly complete: string;
  /** The fields that the file has, in SQL over the elements, one to a row. */
  readonly fields: readonly FactColumn[];
}

/** What is read from a file, and what of the set is not in it. */
export interface ParquetLayout {
  /** The facts and lists in the order in which they are read. */
  readonly order: readonly string[];
  readonly facts: readonly FactColumn[];
  readonly lists: readonly ListColumns[];
  readonly unsaid: readonly string[];
  readonly unsaidLists: readonly string[];
}

const isText = ({ type }: FactType): boolean => type === 'code' || type === 'duration';

/** A column that is read, before its texts are gathered. */
type Plain = Omit<FactColumn, 'dictionary'>;

/**
 * Lays out what is read from a file, with the dictionaries of its texts.
 *
 * @param source the file in SQL
 */
export const layOut = async (
  connection: DuckDBConnection,
  source: string,
  { set: { registry }, set }: BatchOptions,
  { column, fields }: ParquetShape,
): Promise<ParquetLayout> => {
  let count = 0;
  const withTexts = async (columns: readonly Plain[], from: string): Promise<readonly FactColumn[]> => {
    count += 1;
    const texts = columns.filter(({ declared }) => isText(declared));
    const gathered = await gatherDictionaries(connection, `texts_${count}`, from, texts);
    return columns.map((of) => ({ ...of, dictionary: gathered[texts.indexOf(of)] }));
  };
  const facts: Plain[] = [];
  const lists: ListColumns[] = [];
  const unsaid: string[] = [];
  const unsaidLists: string[] = [];
  for (const name of analyse(set).facts) {
    const declared = registry.declarations[name];
    const found = column(name);
    if (declared === undefined) continue;
    if (found === undefined) (declared.type === 'list' ? unsaidLists : unsaid).push(name);
    else if (declared.type !== 'list') facts.push({ name, declared, ...found, state: column(stateOf(name))?.value });
    else {
      const there = fields.get(name) ?? new Map<string, string>();
      const read = Object.entries(declared.fields)
        .filter(([field]) => there.has(field))
        .map(([field, of]) => {
          const state = there.has(stateOf(field)) ? nameIn(stateOf(field)) : undefined;
          return { name: field, declared: of, value: nameIn(field), type: there.get(field) ?? '', state };
        });
      const elements = `(SELECT UNNEST(${found.value}, recursive := true) FROM ${source})`;
      const complete = `coalesce(${column(completeOf(name))?.value ?? 'true'}, true)`;
      lists.push({ name, declared, value: found.value, complete, fields: await withTexts(read, elements) });
    }
  }
  return { order: analyse(set).facts, facts: await withTexts(facts, source), lists, unsaid, unsaidLists };
};
