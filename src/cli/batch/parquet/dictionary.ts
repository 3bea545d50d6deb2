import type { DuckDBConnection } from '@duckdb/node-api';
import type { Duration } from '../../../models/calendar/duration.js';
import { days, safeParseDuration } from '../../../models/calendar/duration.js';
import type { FactType } from '../../../rules/language/fact.js';
import { isUnlisted } from '../unlisted.js';
import { duckDB, nameIn, textIn } from '../duckdb.js';

/** The texts that a column of a file holds, each once: codes, or lengths of time. */
export interface Dictionary {
  /** The enumeration in DuckDB, in the order of the entries. */
  readonly type: string;
  readonly entries: readonly (string | Duration)[];
  /** What is wrong with an entry, by its place. */
  readonly faults: ReadonlyMap<number, string>;
  /** The places of codes that are in no list. */
  readonly unlisted: ReadonlySet<number>;
}

/** A column of texts. */
export interface TextColumn {
  /** The texts in SQL. */
  readonly value: string;
  readonly declared: FactType;
}

/** @param type the name of the enumeration that is made of them */
const dictionaryOf = async (
  connection: DuckDBConnection,
  type: string,
  texts: readonly string[],
  declared: FactType,
): Promise<Dictionary> => {
  // An enumeration of nothing cannot be made, and nothing points at its one entry.
  const named = texts.length === 0 ? [''] : texts;
  await connection.run(`CREATE TYPE ${type} AS ENUM (${named.map(textIn).join(', ')})`);
  const faults = new Map<number, string>();
  const unlisted = new Set<number>();
  const entries = named.map((text, place) => {
    if (declared.type === 'code') {
      if (text === '') faults.set(place, 'fact-type');
      else if (isUnlisted(declared, text)) unlisted.add(place);
      return text;
    }
    const parsed = safeParseDuration(text);
    if (parsed.ok) return parsed.value;
    faults.set(place, parsed.issues[0]?.code ?? 'fact-type');
    // Something has to stand here; that nothing points at it is seen to where values cross.
    return days(0);
  });
  return { type, entries, faults, unlisted };
};

/**
 * Gathers the texts of columns of one source, in one go over it, and makes an enumeration of those of each, so that a text
 * travels as its place.
 *
 * @param name what the names of the enumerations begin with
 * @param source what the columns are read from, in SQL
 */
export const gatherDictionaries = async (
  connection: DuckDBConnection,
  name: string,
  source: string,
  columns: readonly TextColumn[],
): Promise<readonly Dictionary[]> => {
  if (columns.length === 0) return [];
  const gathered = columns.map(({ value }) => `list(DISTINCT CAST(${value} AS VARCHAR))`);
  const { DuckDBListValue } = await duckDB();
  const found = await connection.runAndReadAll(`SELECT ${gathered.join(', ')} FROM ${source}`);
  const dictionaries: Dictionary[] = [];
  for (const [i, { declared }] of columns.entries()) {
    const list = found.getRows()[0]?.[i];
    const texts = list instanceof DuckDBListValue ? list.items.filter((text) => typeof text === 'string') : [];
    dictionaries.push(await dictionaryOf(connection, nameIn(`${name}_${i}`), texts.toSorted(), declared));
  }
  return dictionaries;
};
