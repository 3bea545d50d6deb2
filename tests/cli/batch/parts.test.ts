import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { besideOutput } from '../../../src/cli/batch/batch.js';
import { withDuckDB } from '../../../src/cli/batch/duckdb.js';
import { testFolder } from './folder.js';

const { inFolder, judge, made } = testFolder();

it('says the same of Parquet whatever its parts, though the lists of a later part are many times as long', async () => {
  await made('people.parquet', 60);
  const longer = `CASE WHEN file_row_number > 30 THEN flatten(list_transform(range(200), lambda i: periods)) ELSE periods END`;
  await withDuckDB((connection) =>
    connection.run(
      `COPY (SELECT * EXCLUDE (file_row_number) REPLACE (${longer} AS periods) FROM read_parquet('${inFolder('people.parquet')}', file_row_number = true)) TO '${inFolder('longer.parquet')}'`,
    ),
  );
  await judge('longer.parquet', 'whole.ndjson');
  await judge('longer.parquet', 'parts.ndjson', { part: 16 });
  expect(readFileSync(inFolder('parts.ndjson'), 'utf8')).toBe(readFileSync(inFolder('whole.ndjson'), 'utf8'));
  const sums = (name: string) => readFileSync(besideOutput(inFolder(name)).summary, 'utf8');
  expect(sums('parts.ndjson')).toBe(sums('whole.ndjson'));
});
