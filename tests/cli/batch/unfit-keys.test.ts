import fc from 'fast-check';
import { expect, it } from 'vitest';
import { withDuckDB } from '../../../src/cli/batch/duckdb.js';
import { unfitKeys } from '../../../src/cli/batch/parquet/unfit-keys.js';

it('finds each key that is missing or that an earlier row has, in whatever order the keys come', async () => {
  const key = fc.oneof(fc.constantFrom(null, ''), fc.nat({ max: 30 }).map(String));
  const sorted = fc
    .uniqueArray(fc.string({ minLength: 1, maxLength: 3, unit: 'grapheme-ascii' }))
    .map((of) => of.toSorted());
  await withDuckDB((connection) =>
    fc.assert(
      fc.asyncProperty(fc.oneof(fc.array(key, { maxLength: 20 }), sorted), async (keys) => {
        const rows = keys.map((of, i) => `(${i}, ${of === null ? 'NULL' : `'${of.replaceAll("'", "''")}'`})`);
        const values = rows.length === 0 ? `SELECT 0, '' WHERE false` : `VALUES ${rows.join(', ')}`;
        await connection.run(
          `CREATE OR REPLACE TABLE keys AS SELECT * FROM (${values}) AS t(file_row_number, "the key")`,
        );
        const unfit = await unfitKeys(connection, 'keys', '"the key"');
        const expected = (keys as (string | null)[]).flatMap((of, i): readonly (readonly [number, string])[] => {
          if (of === null || of === '') return [[i, 'fact-type']];
          return keys.indexOf(of) < i ? [[i, 'key-repeated']] : [];
        });
        const found = [...unfit].map(([row, { code }]) => [row, code] as const);
        expect(found.toSorted(([a], [b]) => a - b)).toEqual(expected);
      }),
    ),
  );
});
