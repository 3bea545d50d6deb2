import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { besideOutput } from '../../../src/cli/batch/batch.js';
import { fieldText, fieldsOf } from '../../../src/cli/batch/csv.js';
import { withDuckDB } from '../../../src/cli/batch/duckdb.js';
import { employeeOf } from '../../../src/cli/batch/population.js';
import { smallCell, withoutSmallCells } from '../../../src/cli/batch/small-cells.js';
import { sparkText } from '../../../src/cli/batch/spark.js';
import { decide, ordinaryPromotion, recordRecent } from '../../../src/rules/index.js';
import { testFolder } from './folder.js';

const asOf = '1447-01-10H';
const { folder, inFolder, judge, made, linesIn } = testFolder();
const rejectsOf = (output: string) => linesIn(besideOutput(inFolder(output)).rejects);

describe('a made-up population', () => {
  it('is the same for the same seed, and its first are the same in any number', () => {
    expect(Array.from({ length: 50 }, (_, i) => employeeOf(7, i))).toEqual(
      Array.from({ length: 50 }, (_, i) => employeeOf(7, i)),
    );
    expect(employeeOf(7, 0)).not.toEqual(employeeOf(8, 0));
  });
});

describe('a batch', () => {
  it('says of each row what decide says of its facts', async () => {
    await made('one.ndjson', 300);
    await judge('one.ndjson', 'one.out.ndjson');
    const said = linesIn(inFolder('one.out.ndjson'));
    expect(said).toHaveLength(300);
    for (const [i, { id, entity, ...facts }] of linesIn(inFolder('one.ndjson')).entries()) {
      const { outcome, findings } = decide(ordinaryPromotion, facts, { asOf });
      const ids = (wanted: string) =>
        findings
          .filter(({ status }) => status === wanted)
          .map(({ rule, part }) => (part === undefined ? rule : `${rule}/${part}`));
      expect(said[i]).toEqual({ id, entity, outcome, reasons: ids('unmet'), unknown: ids('unknown'), conflicts: [] });
    }
  });

  it('says the same of Parquet on DuckDB as of lines in this process, sums and all', async () => {
    await Promise.all([made('both.ndjson', 2000), made('both.parquet', 2000)]);
    await judge('both.ndjson', 'lines.ndjson');
    await judge('both.parquet', 'columns.ndjson');
    expect(readFileSync(inFolder('columns.ndjson'), 'utf8')).toBe(readFileSync(inFolder('lines.ndjson'), 'utf8'));
    const sums = (name: string) => readFileSync(besideOutput(inFolder(name)).summary, 'utf8');
    expect(sums('columns.ndjson')).toBe(sums('lines.ndjson'));
  });

  it('sets aside what it cannot read, with line and reason and without the value, and judges the others', async () => {
    await made('some.ndjson', 20);
    const lines = readFileSync(inFolder('some.ndjson'), 'utf8').trimEnd().split('\n');
    const [first = ''] = lines;
    const spoilt = [
      ...lines,
      '{"id": "cut off',
      '{"id": "A", "employee.rank": "seven"}',
      '{"id": "B", "employee.rank": 99}',
      '{"id": "C", "employee.penalties": [{"issuedOn": "1300-01-01H"}]}',
      '{"employee.rank": 7}',
      first,
    ];
    writeFileSync(inFolder('spoilt.ndjson'), spoilt.join('\n'));
    await judge('spoilt.ndjson', 'spoilt.out.ndjson');
    expect(linesIn(inFolder('spoilt.out.ndjson'))).toHaveLength(20);
    expect(rejectsOf('spoilt.out.ndjson')).toEqual([
      { line: 21, code: 'not-json', path: [] },
      { line: 22, code: 'fact-type', path: ['employee.rank'] },
      { line: 23, code: 'fact-outside-domain', path: ['employee.rank'] },
      { line: 24, code: 'outside-calendar', path: ['employee.penalties', 0, 'issuedOn'] },
      { line: 25, code: 'fact-type', path: ['id'] },
      { line: 26, code: 'key-repeated', path: ['id'] },
    ]);
  });

  it('sets aside rows of Parquet that are outside what is declared', async () => {
    await made('whole.parquet', 50);
    await withDuckDB((connection) =>
      connection.run(
        `COPY (SELECT * REPLACE (CASE WHEN id = 'E00000003' THEN 77 ELSE "employee.rank" END AS "employee.rank", CASE WHEN id = 'E00000009' THEN DATE '1800-01-01' ELSE "employee.rankSince" END AS "employee.rankSince") FROM '${inFolder('whole.parquet')}') TO '${inFolder('unfit.parquet')}'`,
      ),
    );
    await judge('unfit.parquet', 'unfit.ndjson');
    expect(linesIn(inFolder('unfit.ndjson'))).toHaveLength(48);
    expect(rejectsOf('unfit.ndjson')).toEqual([
      { line: 4, code: 'fact-outside-domain', path: ['employee.rank'] },
      { line: 10, code: 'outside-calendar', path: ['employee.rankSince'] },
    ]);
  });

  it('reads a table of Windows in Arabic: its mark, its semicolons, its letters and its headings', async () => {
    const [name] = Object.keys(recordRecent.registry.declarations);
    const heads = { المعرف: 'id', الجهة: 'entity', 'آخر تحديث': name ?? '' };
    const text = 'المعرف;الجهة;آخر تحديث\r\n1;"وزارة; الصحة";2025-07-01\r\n2;وزارة المالية;\r\n';
    // Windows-1256, a byte to a letter.
    const bytes = new Map(
      Array.from({ length: 256 }, (_, i) => [new TextDecoder('windows-1256').decode(Uint8Array.of(i)), i]),
    );
    writeFileSync(
      inFolder('w.csv'),
      Uint8Array.from(text, (letter) => bytes.get(letter) ?? 63),
    );
    writeFileSync(inFolder('u.csv'), `\uFEFF${text}`);
    await judge('w.csv', 'w.out.csv', { encoding: 'windows-1256', columns: heads, set: recordRecent });
    await judge('u.csv', 'u.out.csv', { columns: heads, set: recordRecent });
    const out = readFileSync(inFolder('w.out.csv'), 'utf8');
    expect(out).toBe(readFileSync(inFolder('u.out.csv'), 'utf8'));
    expect(out.split('\n')[1]).toContain('"وزارة; الصحة"');
    expect(out.split('\n')[2]).toContain('requests.record.recent');
  });

  it('reads a truth and a number of a table however a spreadsheet writes them', async () => {
    const said = ['TRUE', 'True', '1', '١', 'نعم', 'FALSE', 'false', '0', '٠', 'لا'];
    const rows = said.map((truth, i) => `${i},${i % 2 === 0 ? '٨' : '8'},${truth}`);
    writeFileSync(inFolder('excel.csv'), ['id,employee.rank,employee.suspended', ...rows].join('\n'));
    await judge('excel.csv', 'excel.ndjson', { absentIsUnknown: true });
    const suspended = linesIn(inFolder('excel.ndjson')).map(({ outcome }) => outcome === 'ineligible');
    expect(suspended).toEqual(said.map((_, i) => i < 5));
  });

  it('says in the sums by which rules, on which date and by what law, as a decision does', async () => {
    await made('dated.ndjson', 5);
    await judge('dated.ndjson', 'dated.out.ndjson', { asOf: '2025-07-05' });
    const { set, asOf: on, law, notices, readings } = decide(ordinaryPromotion, {}, { asOf: '2025-07-05' });
    const sums: unknown = JSON.parse(readFileSync(besideOutput(inFolder('dated.out.ndjson')).summary, 'utf8'));
    expect(sums).toMatchObject({ set, asOf: on, law, notices, readings });
  });

  it('names the file and the column that is missing or of the wrong type, and leaves nothing half-written', async () => {
    writeFileSync(inFolder('short.csv'), 'id,employee.rank\n1,7\n');
    await made('right.parquet', 20);
    await withDuckDB(async (connection) => {
      const from = `FROM '${inFolder('right.parquet')}'`;
      await connection.run(
        `COPY (SELECT * REPLACE (CAST("employee.rank" AS VARCHAR) AS "employee.rank") ${from}) TO '${inFolder('wrong.parquet')}'`,
      );
      await connection.run(`COPY (SELECT * EXCLUDE ("employee.rank") ${from}) TO '${inFolder('less.parquet')}'`);
    });
    writeFileSync(inFolder('cut.parquet'), readFileSync(inFolder('right.parquet')).subarray(0, 900));
    const before = readdirSync(folder);
    const refused = (input: string, code: string, column?: string) =>
      expect(judge(input, 'never.ndjson')).rejects.toMatchObject({
        code,
        path: column === undefined ? [inFolder(input)] : [inFolder(input), column],
      });
    await refused('wrong.parquet', 'column-type', 'employee.rank');
    await refused('less.parquet', 'column-absent', 'employee.rank');
    await refused('cut.parquet', 'input-broken');
    await refused('nowhere.ndjson', 'file-unreadable');
    await expect(judge('short.csv', 'never.ndjson')).rejects.toMatchObject({
      code: 'column-absent',
      params: { columns: expect.stringMatching(/^[^,]+, [^,]+, /) as string },
    });
    await expect(judge('short.csv', 'no/such/folder.ndjson')).rejects.toMatchObject({
      code: expect.any(String) as string,
    });
    expect(readdirSync(folder)).toEqual(before);
    await judge('short.csv', 'short.ndjson', { absentIsUnknown: true });
    expect(linesIn(inFolder('short.ndjson'))).toHaveLength(1);
  });
});

describe('the sums', () => {
  const counts = fc.array(fc.array(fc.nat({ max: 12 }), { minLength: 3, maxLength: 3 }), {
    minLength: 1,
    maxLength: 5,
  });
  const tableOf = (rows: readonly (readonly number[])[]) =>
    new Map(rows.map((row, i) => [`r${i}`, new Map(row.map((count, j) => [`c${j}`, count]))]));

  it('show a cell as it is or not at all, and no small one', () => {
    fc.assert(
      fc.property(counts, (rows) => {
        const shown = withoutSmallCells(tableOf(rows));
        rows.forEach((row, i) =>
          row.forEach((count, j) => {
            const cell = shown[`r${i}`]?.[`c${j}`];
            if (0 < count && count < smallCell) expect(cell).toBe(`<${smallCell}`);
            else expect([count, 'hidden']).toContain(cell);
          }),
        );
      }),
    );
  });

  it('let no small cell follow from the sum of its row or its column', () => {
    fc.assert(
      fc.property(counts, (rows) => {
        const shown = withoutSmallCells(tableOf(rows));
        const lines = [
          ...rows.map((row, i) => row.map((count, j) => [count, shown[`r${i}`]?.[`c${j}`]] as const)),
          ...[0, 1, 2].map((j) => rows.map((row, i) => [row[j] ?? 0, shown[`r${i}`]?.[`c${j}`]] as const)),
        ];
        for (const line of lines) {
          const hidden = line.filter(([, cell]) => typeof cell === 'string');
          const visible = line.filter(([count, cell]) => count > 0 && typeof cell === 'number');
          // Where all is hidden that there is, no more can be done, and the sum is of these alone.
          if (hidden.length === 0 || visible.length === 0) continue;
          expect(hidden.length).toBeGreaterThan(1);
          expect(hidden.reduce((sum, [count]) => sum + count, 0)).toBeGreaterThanOrEqual(smallCell);
        }
      }),
    );
  });

  it('hide no more than has to be: a table without small cells is shown whole', () => {
    fc.assert(
      fc.property(counts, (rows) => {
        const large = rows.map((row) => row.map((count) => (count === 0 ? 0 : count + smallCell)));
        const shown = withoutSmallCells(tableOf(large));
        expect(Object.values(shown).map((row) => Object.values(row))).toEqual(large);
      }),
    );
  });
});

describe('a field of a table', () => {
  it('is read as it was written, whatever it holds', () => {
    const text = fc.string().filter((of) => of !== '');
    fc.assert(
      fc.property(fc.array(text, { minLength: 1, maxLength: 5 }), fc.constantFrom(',', ';'), (fields, separator) => {
        expect(fieldsOf(fields.map(fieldText).join(separator), separator)).toEqual(fields);
      }),
    );
  });
});

describe('the statement for a cluster', () => {
  it('is written with its parameters', () => {
    const text = sparkText(ordinaryPromotion, asOf);
    expect(text).toMatch(/^-- spark\.sql\(text, args=\{"p1":/);
    expect(text).toContain('`employees`');
  });
});
