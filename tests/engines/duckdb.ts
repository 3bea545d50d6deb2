import { DuckDBInstance } from '@duckdb/node-api';
import type { DuckDBConnection } from '@duckdb/node-api';
import type { Engine } from './engine.js';
import { calendar, loading, quoted } from './engine.js';

/** DuckDB, in memory. */
export const openDuckDB = async (): Promise<Engine> => {
  const instance = await DuckDBInstance.create(':memory:');
  const connection: DuckDBConnection = await instance.connect();
  await connection.run('SET threads = 1');
  const types = { number: 'DOUBLE', text: 'VARCHAR', truth: 'BOOLEAN' };
  const load = loading(
    types,
    (columns) => {
      const shape = JSON.stringify([Object.fromEntries(Object.entries(columns).map(([k, type]) => [k, types[type]]))]);
      const picked = Object.keys(columns).map((name) => `r.${quoted(name)}`);
      return `SELECT ${picked.join(', ')} FROM (SELECT UNNEST(from_json($1::JSON, '${shape.replaceAll("'", "''")}')) AS r)`;
    },
    (text, json) => connection.run(text, json === undefined ? undefined : [json]),
  );
  await load([calendar]);
  const version = await connection.runAndReadAll('SELECT version() AS version');
  return {
    dialect: 'duckdb',
    version: `DuckDB ${String(version.getRowObjects()[0]?.['version'])}`,
    load,
    rows: async ({ text, parameters }) => {
      const found = await connection.runAndReadAll(`${text} ORDER BY 1`, [...parameters]);
      return found.getRowObjects();
    },
    close: async () => {
      connection.closeSync();
      instance.closeSync();
    },
  };
};
