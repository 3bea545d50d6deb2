import type { DuckDBConnection } from '@duckdb/node-api';
import { MartabaError } from '../../models/error.js';

/**
 * Opens DuckDB, which the user installs beside the package.
 *
 * @param use what is done with a connection
 * @throws MartabaError `duckdb-missing`
 */
export const withDuckDB = async <T>(use: (connection: DuckDBConnection) => Promise<T>): Promise<T> => {
  const { DuckDBInstance } = await import('@duckdb/node-api').catch(() => {
    throw new MartabaError('duckdb-missing');
  });
  const instance = await DuckDBInstance.create(':memory:');
  const connection = await instance.connect();
  try {
    return await use(connection);
  } finally {
    connection.closeSync();
    instance.closeSync();
  }
};

/** A name in DuckDB's SQL. */
export const nameIn = (name: string): string => `"${name.replaceAll('"', '""')}"`;
/** A text where DuckDB takes no parameter: the path of a file. */
export const textIn = (text: string): string => `'${text.replaceAll("'", "''")}'`;
