import type { DuckDBConnection } from '@duckdb/node-api';
import { DuckDBInstance } from '@duckdb/node-api';

import type { Prepared } from '../../kit/engine.js';
import { partlyKnownOf } from '../population.js';

/** How many rows the table has. */
const rows = 400_000;
const piece = 20_000;

/** The table as a programmer would declare it; `penaltyState` is 1 where it is known that there is none. */
const columns = {
  id: 'INTEGER',
  nationality: 'VARCHAR',
  serviceLaw: 'VARCHAR',
  status: 'VARCHAR',
  rank: 'TINYINT',
  targetRank: 'TINYINT',
  monthsInRank: 'SMALLINT',
  qualification: 'TINYINT',
  lastRating: 'TINYINT',
  ratingBefore: 'TINYINT',
  suspended: 'BOOLEAN',
  monthsSincePenalty: 'SMALLINT',
  penaltyState: 'TINYINT',
  leaveType: 'VARCHAR',
  vacancies: 'SMALLINT',
  ageMonths: 'SMALLINT',
} as const;

/** DuckDB with the employees in it, of whom every fourth lacks one, two or three facts. */
const load = async (seed: number): Promise<DuckDBConnection> => {
  const connection = await (await DuckDBInstance.create(':memory:')).connect();
  const declared = Object.entries(columns).map(([name, type]) => `"${name}" ${type}`);
  await connection.run(`CREATE TABLE employees (${declared.join(', ')})`);
  const employees = partlyKnownOf(seed, rows);
  const shape = JSON.stringify([columns]);
  const picked = Object.keys(columns).map((name) => `r."${name}"`);
  for (let from = 0; from < rows; from += piece) {
    const part = employees.slice(from, from + piece).map((employee, i) => ({
      id: from + i,
      ...employee,
      penaltyState: employee.monthsSincePenalty === null ? 1 : 0,
    }));
    await connection.run(
      `INSERT INTO employees SELECT ${picked.join(', ')} FROM (SELECT UNNEST(from_json($1::JSON, '${shape}')) AS r)`,
      [JSON.stringify(part)],
    );
  }
  return connection;
};

/** Runs a statement that gives `outcome`, `reasons_0` and `unknown_0` of every row, all of which are summed. */
export const summing = async (
  seed: number,
  { text, parameters }: { readonly text: string; readonly parameters: readonly (number | string)[] },
): Promise<Prepared> => {
  const connection = await load(seed);
  const prepared = await connection.prepare(
    `SELECT sum(outcome) + sum(reasons_0) + 3 * sum(unknown_0) AS total FROM (${text})`,
  );
  prepared.bind([...parameters]);
  return {
    operations: rows,
    pass: async () => Number((await prepared.runAndReadAll()).getRows()[0]?.[0]),
  };
};
