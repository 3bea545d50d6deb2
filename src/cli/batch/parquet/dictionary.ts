import type { DuckDBConnection } from '@duckdb/node-api';
import type { Duration } from '../../../models/calendar/duration.js';
import { days, safeParseDuration } from '../../../models/calendar/duration.js';
import type { FactType } from '../../../rules/language/fact.js';
import { nameIn, textIn } from '../duckdb.js';

/** The texts that a column of a file holds, each once: codes, or lengths of time. */
export interface Dictionary {
  /** The enumeration in DuckDB, in the order of the entries. */
  readonly type: string;
  readonly entries: readonly (string | Duration)[];
  /** What is wrong with an entry, by its place. */
  readonly faults: ReadonlyMap<number, string>;
}

/**
 * Gathers the texts of a column, and makes an enumeration of them, so that a text travels as its place.
 *
 * @param name of the enumeration
 * @param texts a statement that gives the texts in its column `v`
 */
export const gatherDictionary = async (
  connection: DuckDBConnection,
  name: string,
  texts: string,
  declared: FactType,
): Promise<Dictionary> => {
  const found = await connection.runAndReadAll(`SELECT DISTINCT v FROM (${texts}) WHERE v IS NOT NULL ORDER BY v`);
  const words = found.getRows().map(([word]) => String(word));
  // An enumeration of nothing cannot be made, and nothing points at its one entry.
  const named = words.length === 0 ? [''] : words;
  const type = nameIn(name);
  await connection.run(`CREATE TYPE ${type} AS ENUM (${named.map(textIn).join(', ')})`);
  const faults = new Map<number, string>();
  const entries = named.map((word, place) => {
    if (declared.type === 'code') {
      if (word === '') faults.set(place, 'fact-type');
      return word;
    }
    const parsed = safeParseDuration(word);
    if (parsed.ok) return parsed.value;
    faults.set(place, parsed.issues[0]?.code ?? 'fact-type');
    // Something has to stand here; that nothing points at it is seen to where values cross.
    return days(0);
  });
  return { type, entries, faults };
};
