import type { DuckDBConnection } from '@duckdb/node-api';
import { MartabaError } from '../../../models/error.js';
import { analyse } from '../../../rules/language/analysis.js';
import type { FactType } from '../../../rules/language/fact.js';
import { nameIn } from '../duckdb.js';
import type { BatchOptions } from '../options.js';
import { typeOf } from '../schema.js';

/** A column of a file: where it stands, in SQL, and its type there. */
export interface FileColumn {
  readonly value: string;
  readonly type: string;
}

/** What a file of Parquet holds, by the names of facts: where each column stands in it, and the fields of lists. */
export interface ParquetShape {
  /** The column of a name; nothing where the file has none. */
  readonly column: (name: string) => FileColumn | undefined;
  /** The fields of a list that the file has, with their types. */
  readonly fields: ReadonlyMap<string, ReadonlyMap<string, string>>;
}

/** What an engine's types are called that hold a declared type. */
const fitting: Readonly<Record<string, RegExp>> = {
  BOOLEAN: /^BOOLEAN$/,
  DOUBLE: /^(U?(TINY|SMALL|BIG|HUGE)?INT(EGER)?|DOUBLE|FLOAT|DECIMAL.*)$/,
  INTEGER: /^(U?(TINY|SMALL|BIG|HUGE)?INT(EGER)?|DOUBLE)$/,
  DATE: /^DATE$/,
  VARCHAR: /^(VARCHAR|ENUM.*)$/,
};

const fits = (declared: FactType, type: string | undefined): boolean =>
  type !== undefined && fitting[typeOf(declared)]?.test(type) === true;

const typesOf = async (connection: DuckDBConnection, statement: string): Promise<ReadonlyMap<string, string>> => {
  const described = await connection.runAndReadAll(`DESCRIBE ${statement}`);
  return new Map(described.getRowObjects().map((row) => [String(row['column_name']), String(row['column_type'])]));
};

/**
 * Holds the columns of a file against what a set reads.
 *
 * @param source the file in SQL
 * @throws MartabaError `column-absent`, `column-type`, `input-broken`, with the file and the column
 */
export const checkColumns = async (
  connection: DuckDBConnection,
  source: string,
  { input, set, absentIsUnknown, columns }: BatchOptions,
): Promise<ParquetShape> => {
  const own = await typesOf(connection, `SELECT * FROM ${source}`).catch(() => {
    throw new MartabaError('input-broken', [input]);
  });
  const named = new Map([...own.keys()].map((name) => [columns[name] ?? name, name]));
  const column = (name: string): FileColumn | undefined => {
    const found = named.get(name);
    return found === undefined ? undefined : { value: nameIn(found), type: own.get(found) ?? '' };
  };
  if (!named.has('id')) throw new MartabaError('column-absent', [input, 'id'], { columns: 'id' });
  const fields = new Map<string, ReadonlyMap<string, string>>();
  for (const name of analyse(set).facts) {
    const declared = set.registry.declarations[name];
    if (declared === undefined) continue;
    const found = named.get(name);
    if (found === undefined) {
      if (absentIsUnknown || set.registry.derived[name] !== undefined) continue;
      throw new MartabaError('column-absent', [input, name], { columns: name });
    }
    const type = own.get(found) ?? '';
    if (declared.type !== 'list') {
      if (!fits(declared, type)) throw new MartabaError('column-type', [input, found]);
      continue;
    }
    if (!/^STRUCT\(.*\)\[\]$/s.test(type)) throw new MartabaError('column-type', [input, found]);
    const inner = await typesOf(connection, `SELECT UNNEST(${nameIn(found)}, recursive := true) FROM ${source}`);
    for (const [field, of] of Object.entries(declared.fields))
      if (inner.has(field) && !fits(of, inner.get(field)))
        throw new MartabaError('column-type', [input, `${found}.${field}`]);
    fields.set(name, inner);
  }
  return { column, fields };
};
