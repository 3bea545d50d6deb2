import { createReadStream, createWriteStream } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { pipeline } from 'node:stream/promises';
import { nameIn, textIn, withDuckDB } from './duckdb.js';
import type { FileKind } from './file-kind.js';
import { writtenColumns } from './written.js';
import { written } from './unwritable.js';

/** Puts files of text one behind another, under a head. */
export const joinTexts = async (parts: readonly string[], head: string, file: string, named: string): Promise<void> => {
  await written(named, writeFile(file, head));
  for (const part of parts)
    await written(named, pipeline(createReadStream(part), createWriteStream(file, { flags: 'a' })));
};

/** Puts lines one behind another as one file of Parquet. */
const joinAsParquet = (parts: readonly string[], isCompared: boolean, file: string, named: string) =>
  withDuckDB(async (connection) => {
    const columns = Object.entries(writtenColumns(isCompared));
    const shape = columns.map(([name, type]) => `${textIn(name)}: ${textIn(type)}`).join(', ');
    const empty = `SELECT ${columns.map(([name, type]) => `CAST(NULL AS ${type}) AS ${nameIn(name)}`).join(', ')} LIMIT 0`;
    const lines = `read_json([${parts.map(textIn).join(', ')}], format = 'newline_delimited', columns = {${shape}})`;
    const rows = parts.length === 0 ? empty : `SELECT * FROM ${lines}`;
    await written(named, connection.run(`COPY (${rows}) TO ${textIn(file)} (FORMAT parquet)`));
  });

/** Puts the parts of the verdicts, which are written as lines, one behind another as one file of a kind. */
export const joinVerdicts = (
  parts: readonly string[],
  to: FileKind,
  isCompared: boolean,
  file: string,
  named: string,
): Promise<void> => {
  if (to === 'parquet') return joinAsParquet(parts, isCompared, file, named);
  const head = to === 'csv' ? `${Object.keys(writtenColumns(isCompared)).join(',')}\n` : '';
  return joinTexts(parts, head, file, named);
};
