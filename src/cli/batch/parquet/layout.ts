import type { DuckDBConnection } from '@duckdb/node-api';
import { analyse } from '../../../rules/language/analysis.js';
import type { FactType, ListType } from '../../../rules/language/fact.js';
import { nameIn } from '../duckdb.js';
import type { BatchOptions } from '../options.js';
import { completeOf, stateOf } from '../schema.js';
import type { Carried } from './carrier.js';
import type { ParquetShape } from './check-columns.js';
import { gatherDictionary } from './dictionary.js';

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
  const dictionaryOf = async (declared: FactType, value: string, from: string) => {
    if (!isText(declared)) return undefined;
    count += 1;
    return gatherDictionary(
      connection,
      `texts_${count}`,
      `SELECT CAST(${value} AS VARCHAR) AS v FROM ${from}`,
      declared,
    );
  };
  const facts: FactColumn[] = [];
  const lists: ListColumns[] = [];
  const unsaid: string[] = [];
  const unsaidLists: string[] = [];
  for (const name of analyse(set).facts) {
    const declared = registry.declarations[name];
    const value = column(name);
    if (declared === undefined) continue;
    if (value === undefined) (declared.type === 'list' ? unsaidLists : unsaid).push(name);
    else if (declared.type !== 'list') {
      const dictionary = await dictionaryOf(declared, value, source);
      facts.push({ name, declared, value, state: column(stateOf(name)), dictionary });
    } else {
      const elements = `(SELECT UNNEST(${value}, recursive := true) FROM ${source})`;
      const there = fields.get(name) ?? new Set();
      const read: FactColumn[] = [];
      for (const [field, of] of Object.entries(declared.fields)) {
        if (!there.has(field)) continue;
        const state = there.has(stateOf(field)) ? nameIn(stateOf(field)) : undefined;
        const dictionary = await dictionaryOf(of, nameIn(field), elements);
        read.push({ name: field, declared: of, value: nameIn(field), state, dictionary });
      }
      const complete = `coalesce(${column(completeOf(name)) ?? 'true'}, true)`;
      lists.push({ name, declared, value, complete, fields: read });
    }
  }
  return { order: analyse(set).facts, facts, lists, unsaid, unsaidLists };
};
