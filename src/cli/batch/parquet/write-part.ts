import type { DuckDBConnection } from '@duckdb/node-api';
import type { Answer } from '../answers.js';
import { nameIn, textIn } from '../duckdb.js';
import type { FileKind } from '../file-kind.js';
import { kindOf } from '../file-kind.js';
import type { Tally } from '../tally.js';
import { addOfGroup } from '../tally.js';
import { written } from '../unwritable.js';
import { answerColumns, writtenOf } from '../written.js';

/** How a file is written, by its kind; the head of a table is put before all its parts. */
const formats: Readonly<Record<FileKind, string>> = {
  parquet: 'FORMAT parquet',
  ndjson: 'FORMAT json',
  csv: 'FORMAT csv, HEADER false',
};

/** Where a block of rows stands, and its keys and entities in SQL. */
export interface BlockTable {
  readonly table: string;
  readonly id: string;
  readonly entity: string | undefined;
  readonly rank: string | undefined;
}

/** Writes parts: rows with their answers, which are in a table that grows as they do. */
export const partWriter = async (connection: DuckDBConnection, isCompared: boolean, output: string) => {
  const to = kindOf(output);
  const columns = Object.entries(answerColumns(isCompared));
  await connection.run(
    `CREATE TABLE answers (place INTEGER, ${columns.map(([name, type]) => `${nameIn(name)} ${type}`).join(', ')})`,
  );
  const shape = JSON.stringify([
    {
      place: 'INTEGER',
      ...Object.fromEntries(columns.map(([name, type]) => [name, type === 'VARCHAR' ? type : ['VARCHAR']])),
    },
  ]);
  let grown = 0;
  const grow = async (answers: readonly Answer[]): Promise<void> => {
    if (grown === answers.length) return;
    const rows = answers.slice(grown).map((answer, i) => ({ place: grown + i, ...writtenOf(answer) }));
    grown = answers.length;
    await connection.run(`INSERT INTO answers SELECT UNNEST(from_json(?, ${textIn(shape)}), recursive := true)`, [
      JSON.stringify(rows),
    ]);
  };
  const say = async (places: Int32Array): Promise<void> => {
    await connection.run('CREATE OR REPLACE TABLE said (place INTEGER)');
    const appender = await connection.createAppender('said');
    for (const place of places) {
      appender.appendInteger(place);
      appender.endRow();
    }
    appender.closeSync();
  };
  // The answers are what is looked up in, whatever their number: so the rows stay in their order, and need no sorting.
  await connection.run(`SET disabled_optimizers = 'join_order,build_side_probe_side'`);
  const said = columns.map(([name, type]) => {
    const value = `a.${nameIn(name)}`;
    return `${to === 'csv' && type === 'VARCHAR[]' ? `array_to_string(${value}, ' ')` : value} AS ${nameIn(name)}`;
  });
  return {
    /**
     * Writes a part, and counts its rows by entity and by rank.
     *
     * @param places the answer of each row; below zero for a row that is set aside
     * @throws MartabaError `file-unwritable`, `disk-full`
     */
    write: async (
      { table, id, entity, rank }: BlockTable,
      answers: readonly Answer[],
      places: Int32Array,
      file: string,
      tally: Tally,
    ): Promise<void> => {
      await grow(answers);
      await say(places);
      const judged = `${table} AS b POSITIONAL JOIN said AS s`;
      const numbered = `(SELECT b.*, s.place FROM ${judged})`;
      const group = entity === undefined ? 'CAST(NULL AS VARCHAR)' : `b.${entity}`;
      await written(
        output,
        connection.run(
          `COPY (SELECT b.${id} AS id, ${group} AS entity, ${said.join(', ')} FROM ${numbered} AS b JOIN answers AS a ON a.place = b.place) TO ${textIn(file)} (${formats[to]})`,
        ),
      );
      for (const [by, column] of [
        ['entity', entity],
        ['rank', rank],
      ] as const) {
        if (column === undefined) continue;
        const found = await connection.runAndReadAll(
          `SELECT b.${column}, s.place, count(*) FROM ${judged} WHERE s.place >= 0 GROUP BY ALL`,
        );
        for (const [group, place, rows] of found.getRows())
          addOfGroup(tally, by, group, answers[Number(place)] as Answer, Number(rows));
      }
    },
  };
};
