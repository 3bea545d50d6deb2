import type { DuckDBConnection } from '@duckdb/node-api';
import type { Refusal } from '../refusal.js';

/** Whether each key is greater than the one before, so that none is missing and none occurs twice: most files are sorted. */
const areRising = async (connection: DuckDBConnection, source: string, id: string): Promise<boolean> => {
  const found = await connection.runAndReadAll(
    `SELECT count(*) FILTER (WHERE key > before) = count(*) - 1 AND CAST(min(key) AS VARCHAR) <> '' FROM (SELECT ${id} AS key, lag(${id}) OVER () AS before FROM ${source})`,
  );
  return found.getRows()[0]?.[0] === true;
};

/**
 * The rows whose key cannot be used: there is none, or an earlier row has it.
 *
 * @param source the file in SQL, with `file_row_number`
 * @param id the column of the key in SQL
 */
export const unfitKeys = async (
  connection: DuckDBConnection,
  source: string,
  id: string,
): Promise<ReadonlyMap<number, Refusal>> => {
  const unfit = new Map<number, Refusal>();
  if (await areRising(connection, source, id)) return unfit;
  const set = async (code: string, statement: string): Promise<void> => {
    const found = await connection.runAndReadAll(statement);
    for (const [row] of found.getRows()) unfit.set(Number(row), { code, path: ['id'] });
  };
  await set('fact-type', `SELECT file_row_number FROM ${source} WHERE ${id} IS NULL OR (CAST(${id} AS VARCHAR) = '')`);
  // Eight bytes to a key: the keys themselves are looked at only where two of them may be the same.
  await connection.run(
    `CREATE TEMP TABLE alike AS SELECT h FROM (SELECT hash(${id}) AS h FROM ${source} WHERE ${id} IS NOT NULL) GROUP BY h HAVING count(*) > 1`,
  );
  const [[alike = 0] = []] = (await connection.runAndReadAll('SELECT count(*) FROM alike')).getRows();
  if (Number(alike) > 0)
    await set(
      'key-repeated',
      `SELECT file_row_number FROM (SELECT file_row_number, row_number() OVER (PARTITION BY ${id} ORDER BY file_row_number) AS n FROM ${source} WHERE hash(${id}) IN (SELECT h FROM alike) AND CAST(${id} AS VARCHAR) <> '') WHERE n > 1`,
    );
  await connection.run('DROP TABLE alike');
  return unfit;
};
