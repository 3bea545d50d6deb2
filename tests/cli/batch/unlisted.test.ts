import { readFileSync, writeFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { besideOutput } from '../../../src/cli/batch/batch.js';
import { withDuckDB } from '../../../src/cli/batch/duckdb.js';
import { columnsOfFact } from '../../../src/cli/batch/schema.js';
import { ordinaryPromotion } from '../../../src/rules/index.js';
import { testFolder } from './folder.js';

const { inFolder, judge, made, linesIn } = testFolder();
const summaryOf = (output: string) =>
  JSON.parse(readFileSync(besideOutput(inFolder(output)).summary, 'utf8')) as { readonly unlisted: unknown };

it('names the column and the first line of codes that are in no list, whatever the file, and never the code', async () => {
  await Promise.all([made('whole.ndjson', 40), made('whole.parquet', 40)]);
  const period = { kind: 'of-an-agency', from: '2020-01-01', to: '2020-03-01', days: 60 };
  const spoilt = linesIn('whole.ndjson').map((row, i) => ({
    ...row,
    ...(i === 6 || i === 20 ? { 'target.vacancy': 'of-an-agency' } : {}),
    ...(i === 30 ? { periods: [period, period] } : {}),
    // A row that is set aside is not told of twice.
    ...(i === 2 ? { 'target.vacancy': 'of-an-agency', 'target.rank': 99 } : {}),
  }));
  writeFileSync(inFolder('spoilt.ndjson'), spoilt.map((row) => `${JSON.stringify(row)}\n`).join(''));
  const declared = ordinaryPromotion.registry.declarations['periods'];
  if (declared?.type !== 'list') throw new Error('periods are a list');
  const fields = Object.entries(declared.fields).flatMap(([field, of]) => columnsOfFact(field, of));
  const [[, type] = []] = columnsOfFact('periods', declared);
  const nulls = Object.fromEntries(fields.map(([name]) => [name, null]));
  const elements = JSON.stringify([period, period].map((of) => ({ ...nulls, ...of })));
  const at = (rows: string, value: string, name: string): string =>
    `CASE WHEN file_row_number IN (${rows}) THEN ${value} ELSE "${name}" END AS "${name}"`;
  const spoiling = [
    at('2, 6, 20', `'of-an-agency'`, 'target.vacancy'),
    at('2', '99', 'target.rank'),
    at('30', `CAST(CAST('${elements}' AS JSON) AS ${type ?? ''})`, 'periods'),
  ];
  await withDuckDB((connection) =>
    connection.run(
      `COPY (SELECT * EXCLUDE (file_row_number) REPLACE (${spoiling.join(', ')}) FROM read_parquet('${inFolder('whole.parquet')}', file_row_number = true)) TO '${inFolder('spoilt.parquet')}'`,
    ),
  );
  const told = await judge('spoilt.ndjson', 'lines.ndjson', { part: 16 });
  await judge('spoilt.parquet', 'columns.ndjson', { part: 16 });
  expect(summaryOf('lines.ndjson').unlisted).toEqual([
    { column: 'periods.kind', values: 2, firstLine: 31 },
    { column: 'target.vacancy', values: 2, firstLine: 7 },
  ]);
  expect(summaryOf('columns.ndjson')).toEqual(summaryOf('lines.ndjson'));
  expect(readFileSync(inFolder('columns.ndjson'), 'utf8')).toBe(readFileSync(inFolder('lines.ndjson'), 'utf8'));
  expect(told).toContain(`target.vacancy · ${inFolder('spoilt.ndjson')}:7`);
  expect(told).not.toContain('of-an-agency');
});
