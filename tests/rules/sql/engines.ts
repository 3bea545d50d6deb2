import { DuckDBInstance } from '@duckdb/node-api';
import type { DuckDBConnection } from '@duckdb/node-api';
import { PGlite } from '@electric-sql/pglite';
import type { Dialect, SqlStatement } from '../../../src/rules/index.js';
import { umalquraTable } from '../../../src/rules/index.js';
import type { ColumnType, Table } from './rows.js';

type Found = Readonly<Record<string, unknown>>;

/** An engine under test: tables go in, rows come out. */
export interface Engine {
  readonly dialect: Dialect;
  readonly version: string;
  readonly load: (tables: readonly Table[]) => Promise<void>;
  readonly rows: (statement: Pick<SqlStatement, 'text' | 'parameters'>) => Promise<readonly Found[]>;
  readonly close: () => Promise<void>;
}

const quoted = (name: string): string => `"${name.replaceAll('"', '""')}"`;

const calendar: Table = {
  name: 'umalqura',
  columns: { month: 'number', first: 'number', next: 'number' },
  rows: umalquraTable().map((row) => ({ ...row })),
};

const loading = (
  types: Readonly<Record<ColumnType, string>>,
  from: (columns: Table['columns']) => string,
  run: (text: string, json?: string) => Promise<unknown>,
) => {
  /** The columns of each table that there is, and whether it holds rows. */
  const made = new Map<string, { readonly signature: string; readonly full: boolean }>();
  return async (tables: readonly Table[]): Promise<void> => {
    for (const { name, columns, rows } of tables) {
      const signature = JSON.stringify(columns);
      const before = made.get(name);
      if (before?.signature !== signature) {
        const declared = Object.entries(columns).map(([column, type]) => `${quoted(column)} ${types[type]}`);
        if (before !== undefined) await run(`DROP TABLE ${quoted(name)}`);
        await run(`CREATE TABLE ${quoted(name)} (${declared.join(', ')})`);
      } else if (before.full) await run(`DELETE FROM ${quoted(name)}`);
      made.set(name, { signature, full: rows.length > 0 });
      if (rows.length > 0) await run(`INSERT INTO ${quoted(name)} ${from(columns)}`, JSON.stringify(rows));
    }
  };
};

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

/** PostgreSQL in WebAssembly. */
export const openPGlite = async (): Promise<Engine> => {
  const db = await PGlite.create();
  const types = { number: 'DOUBLE PRECISION', text: 'TEXT', truth: 'BOOLEAN' };
  const load = loading(
    types,
    (columns) => {
      const shape = Object.entries(columns).map(([name, type]) => `${quoted(name)} ${types[type]}`);
      return `SELECT * FROM json_to_recordset($1::json) AS r(${shape.join(', ')})`;
    },
    (text, json) => db.query(text, json === undefined ? [] : [json]),
  );
  await load([calendar]);
  await db.query('ANALYZE');
  const { rows } = await db.query<{ version: string }>('SHOW server_version');
  return {
    dialect: 'postgres',
    version: `PostgreSQL ${String(Object.values(rows[0] ?? {})[0])} (PGlite)`,
    load,
    rows: async ({ text, parameters }) => (await db.query<Found>(`${text} ORDER BY 1`, [...parameters])).rows,
    close: () => db.close(),
  };
};
