import type { DuckDBConnection } from '@duckdb/node-api';
import type { Answer } from '../answers.js';
import { duckDB, nameIn, textIn } from '../duckdb.js';
import type { FileKind } from '../file-kind.js';
import { kindOf } from '../file-kind.js';
import type { Tally } from '../tally.js';
import { addOfGroup } from '../tally.js';
import { written } from '../unwritable.js';
import { answerColumns, writtenOf } from '../written.js';

/** How a file is written, by its kind. */
const formats: Readonly<Record<FileKind, string>> = {
  parquet: 'FORMAT parquet',
  ndjson: 'FORMAT json',
  csv: 'FORMAT csv, HEADER true',
};

/** The file of the rows, and its columns that are written beside the answers or counted by, all in SQL. */
export interface RowsFile {
  readonly source: string;
  readonly id: string;
  readonly entity: string | undefined;
  readonly rank: string | undefined;
}

/** Remembers the answers of rows, part after part, and writes them all at once in the end. */
export interface VerdictWriter {
  /** @param places the answer of each row of the next part; below zero for a row that is set aside */
  readonly say: (places: Int32Array) => Promise<void>;
  /** Counts all rows by entity and by rank. */
  readonly count: (answers: readonly Answer[], tally: Tally) => Promise<void>;
  /** Writes the rows with their answers. @throws MartabaError `file-unwritable`, `disk-full`, naming the output */
  readonly write: (answers: readonly Answer[], file: string) => Promise<void>;
}

const sayPlaces = async (connection: DuckDBConnection, places: Int32Array): Promise<void> => {
  const { DuckDBDataChunk, INTEGER } = await duckDB();
  const together = 2048;
  const chunk = DuckDBDataChunk.create([INTEGER]);
  const appender = await connection.createAppender('said');
  for (let from = 0; from < places.length; from += together) {
    const count = Math.min(together, places.length - from);
    chunk.reset();
    chunk.rowCount = count;
    const vector = chunk.getColumnVector(0);
    for (let i = 0; i < count; i += 1) vector.setItem(i, places[from + i] as number);
    vector.flush();
    appender.appendDataChunk(chunk);
  }
  appender.closeSync();
};

/**
 * @param rows what is written beside the answers
 * @param isCompared whether the answers say what a change of the law does
 * @param output the file that is written in the end, whose kind counts
 */
export const verdictWriter = async (
  connection: DuckDBConnection,
  { source, id, entity, rank }: RowsFile,
  isCompared: boolean,
  output: string,
): Promise<VerdictWriter> => {
  const to = kindOf(output);
  const columns = Object.entries(answerColumns(isCompared));
  await connection.run('CREATE TABLE said (place INTEGER)');
  // The answers are what is looked up in, whatever their number: so the rows stay in their order, and need no sorting.
  await connection.run(`SET disabled_optimizers = 'join_order,build_side_probe_side'`);
  /** The rows of the file with the places of their answers: some columns, by the names that they get. */
  const judged = (own: Readonly<Record<string, string>>): string => {
    const named = Object.entries(own).map(([name, column]) => `${column} AS ${name}`);
    return `(SELECT b.*, s.place FROM (SELECT ${named.join(', ')} FROM ${source}) AS b POSITIONAL JOIN said AS s)`;
  };
  const nameAnswers = async (answers: readonly Answer[]): Promise<void> => {
    const shape = [
      {
        place: 'INTEGER',
        ...Object.fromEntries(columns.map(([name, type]) => [name, type === 'VARCHAR' ? type : ['VARCHAR']])),
      },
    ];
    const rows = answers.map((answer, place) => ({ place, ...writtenOf(answer) }));
    await connection.run(
      `CREATE TABLE answers AS SELECT UNNEST(from_json(?, ${textIn(JSON.stringify(shape))}), recursive := true)`,
      [JSON.stringify(rows)],
    );
  };
  const said = columns.map(([name, type]) => {
    const value = `a.${nameIn(name)}`;
    return `${to === 'csv' && type === 'VARCHAR[]' ? `array_to_string(${value}, ' ')` : value} AS ${nameIn(name)}`;
  });
  return {
    say: (places) => sayPlaces(connection, places),
    count: async (answers, tally) => {
      for (const [by, column] of [
        ['entity', entity],
        ['rank', rank],
      ] as const) {
        if (column === undefined) continue;
        const found = await connection.runAndReadAll(
          `SELECT "group", place, count(*) FROM ${judged({ '"group"': column })} WHERE place >= 0 GROUP BY ALL`,
        );
        for (const [group, place, rows] of found.getRows())
          addOfGroup(tally, by, group, answers[Number(place)] as Answer, Number(rows));
      }
    },
    write: async (answers, file) => {
      await nameAnswers(answers);
      const group = entity ?? 'CAST(NULL AS VARCHAR)';
      await written(
        output,
        connection.run(
          `COPY (SELECT b.id, b.entity, ${said.join(', ')} FROM ${judged({ id, entity: group })} AS b JOIN answers AS a ON a.place = b.place) TO ${textIn(file)} (${formats[to]})`,
        ),
      );
    },
  };
};
