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

/** Opens one connection more to the same tables: what runs on it runs beside what runs on the others. */
export type Connect = () => Promise<DuckDBConnection>;

/**
 * Opens DuckDB, which the user installs beside the package, and closes all connections to it in the end.
 *
 * @throws MartabaError `duckdb-missing`
 */
export const withDuckDB = async <T>(
  use: (connection: DuckDBConnection, connect: Connect) => Promise<T>,
): Promise<T> => {
  const { DuckDBInstance } = await duckDB();
  const instance = await DuckDBInstance.create(':memory:');
  const open: DuckDBConnection[] = [];
  const connect = async (): Promise<DuckDBConnection> => {
    const connection = await instance.connect();
    open.push(connection);
    return connection;
  };
  try {
    return await use(await connect(), connect);
  } finally {
    for (const connection of open) connection.closeSync();
    instance.closeSync();
  }
};

/** A name in DuckDB's SQL. */
export const nameIn = (name: string): string => `"${name.replaceAll('"', '""')}"`;
/** A text where DuckDB takes no parameter: the path of a file. */
export const textIn = (text: string): string => `'${text.replaceAll("'", "''")}'`;
