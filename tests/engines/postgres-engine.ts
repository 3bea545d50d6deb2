import type { SqlStatement } from '../../src/rules/index.js';
import type { Engine, Found, TypeNames } from './engine.js';
import { calendar, loading, quoted } from './engine.js';

/** What there is of PostgreSQL, wherever it runs. */
export interface Postgres {
  readonly query: (text: string, parameters: readonly unknown[]) => Promise<readonly Found[]>;
  readonly close: () => Promise<void>;
}

const types: TypeNames = { number: 'DOUBLE PRECISION', text: 'TEXT', truth: 'BOOLEAN' };

/** PostgreSQL as an engine under test. */
export const postgresEngine = async ({ query, close }: Postgres, where: string): Promise<Engine> => {
  const load = loading(
    types,
    (columns) => {
      const shape = Object.entries(columns).map(([name, type]) => `${quoted(name)} ${types[type]}`);
      return `SELECT * FROM json_to_recordset($1::json) AS r(${shape.join(', ')})`;
    },
    (text, json) => query(text, json === undefined ? [] : [json]),
  );
  await load([calendar]);
  await query('ANALYZE', []);
  const [row] = await query('SHOW server_version', []);
  return {
    dialect: 'postgres',
    version: `PostgreSQL ${String(row?.['server_version'])} (${where})`,
    load,
    rows: ({ text, parameters }: Pick<SqlStatement, 'text' | 'parameters'>) => query(`${text} ORDER BY 1`, parameters),
    close,
  };
};
