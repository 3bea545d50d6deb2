import type { Dialect, SqlStatement } from '../../src/rules/index.js';
import { umalquraTable } from '../../src/rules/index.js';
import type { ColumnType, Table } from '../rules/sql/rows.js';

/** A row as an engine gives it. */
export type Found = Readonly<Record<string, unknown>>;

/** An engine under test: tables go in, rows come out. */
export interface Engine {
  readonly dialect: Dialect;
  readonly version: string;
  readonly load: (tables: readonly Table[]) => Promise<void>;
  /** The rows of a statement, in the order of its first column. */
  readonly rows: (statement: Pick<SqlStatement, 'text' | 'parameters'>) => Promise<readonly Found[]>;
  readonly close: () => Promise<void>;
}

/** How an engine names the types of columns. */
export type TypeNames = Readonly<Record<ColumnType, string>>;

/** A name in the quotes of the standard. */
export const quoted = (name: string): string => `"${name.replaceAll('"', '""')}"`;

/** The calendar's table, which every engine holds. */
export const calendar: Table = {
  name: 'umalqura',
  columns: { month: 'number', first: 'number', next: 'number' },
  rows: umalquraTable().map((row) => ({ ...row })),
};

/** Loads tables one after another, and makes a table anew only where its columns are others than before. */
export const loading = (
  types: TypeNames,
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
