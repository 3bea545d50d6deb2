import type { DuckDBConnection } from '@duckdb/node-api';
import { MartabaError } from '../../models/error.js';

/** The module of DuckDB. @throws MartabaError `duckdb-missing` */
export const duckDB = () =>
  import('@duckdb/node-api').catch(() => {
    throw new MartabaError('duckdb-missing');
  });

/** Whether DuckDB is installed. */
export const isDuckDBThere = (): Promise<boolean> =>
  duckDB().then(
    () => true,
    () => false,
  );

/**
 * Opens DuckDB, which the user installs beside the package.
 *
 * @param use what is done with a connection, and with a second one to the same tables, on which something else can run
 * @throws MartabaError `duckdb-missing`
 */
export const withDuckDB = async <T>(
  use: (connection: DuckDBConnection, second: DuckDBConnection) => Promise<T>,
): Promise<T> => {
  const { DuckDBInstance } = await duckDB();
  const instance = await DuckDBInstance.create(':memory:');
  const connections = [await instance.connect(), await instance.connect()] as const;
  try {
    return await use(...connections);
  } finally {
    for (const connection of connections) connection.closeSync();
    instance.closeSync();
  }
};

/** A name in DuckDB's SQL. */
export const nameIn = (name: string): string => `"${name.replaceAll('"', '""')}"`;
/** A text where DuckDB takes no parameter: the path of a file. */
export const textIn = (text: string): string => `'${text.replaceAll("'", "''")}'`;
