import { createReadStream, createWriteStream } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { pipeline } from 'node:stream/promises';
import { textIn, withDuckDB } from './duckdb.js';
import type { FileKind } from './file-kind.js';
import { writtenColumns } from './written.js';
import { written } from './unwritable.js';
import { nameIn } from './duckdb.js';

/** Puts files of text one behind another, under a head. */
export const joinTexts = async (parts: readonly string[], head: string, file: string, named: string): Promise<void> => {
  await written(named, writeFile(file, head));
  for (const part of parts)
    await written(named, pipeline(createReadStream(part), createWriteStream(file, { flags: 'a' })));
};

/**
 * Puts parts of Parquet, or lines, one behind another as one file of Parquet.
 *
 * @param from what the parts are written as
 */
const joinAsParquet = (parts: readonly string[], from: FileKind, isCompared: boolean, file: string, named: string) =>
  withDuckDB(async (connection) => {
    const columns = Object.entries(writtenColumns(isCompared));
    const files = `[${parts.map(textIn).join(', ')}]`;
    const shape = columns.map(([name, type]) => `${textIn(name)}: ${textIn(type)}`).join(', ');
    const source =
      from === 'parquet'
        ? `read_parquet(${files})`
        : `read_json(${files}, format = 'newline_delimited', columns = {${shape}})`;
    const empty = `SELECT ${columns.map(([name, type]) => `CAST(NULL AS ${type}) AS ${nameIn(name)}`).join(', ')} LIMIT 0`;
    const rows = parts.length === 0 ? empty : `SELECT * FROM ${source}`;
    await written(named, connection.run(`COPY (${rows}) TO ${textIn(file)} (FORMAT parquet)`));
  });

/** Puts the parts of the verdicts one behind another as one file. */
export const joinVerdicts = (
  parts: readonly string[],
  [from, to]: readonly [FileKind, FileKind],
  isCompared: boolean,
  file: string,
  named: string,
): Promise<void> => {
  if (to === 'parquet') return joinAsParquet(parts, from, isCompared, file, named);
  const head = to === 'csv' ? `${Object.keys(writtenColumns(isCompared)).join(',')}\n` : '';
  return joinTexts(parts, head, file, named);
};
