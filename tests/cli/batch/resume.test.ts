import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { besideOutput } from '../../../src/cli/batch/batch.js';
import { withDuckDB } from '../../../src/cli/batch/duckdb.js';
import type { BatchOptions } from '../../../src/cli/batch/options.js';
import { workFolder } from '../../../src/cli/batch/work.js';
import { testFolder } from './folder.js';

const { inFolder, optionsOf, judge, made } = testFolder();
// Four parts; with the first rename the question is written down, with four more the parts, with three the results.
const part = 64;
const [rows, parts] = [200, 4];

const killedAt = (moment: number, options: BatchOptions): void => {
  const { set: _rules, progress: _progress, ...told } = options;
  const run = spawnSync(
    process.execPath,
    ['--import', 'tsx', 'tests/cli/batch/killed.ts', JSON.stringify(told), String(moment)],
    { encoding: 'utf8' },
  );
  expect(run.signal).toBe('SIGKILL');
};

const rowsOf = (file: string): Promise<string> =>
  withDuckDB(async (connection) => {
    const found = await connection.runAndReadAll(`SELECT * FROM read_parquet('${inFolder(file)}')`);
    return JSON.stringify(found.getRowsJson());
  });

/** All that a run leaves, as text. */
const resultOf = async (output: string): Promise<readonly string[]> => [
  output.endsWith('.parquet') ? await rowsOf(output) : readFileSync(inFolder(output), 'utf8'),
  ...Object.values(besideOutput(inFolder(output))).map((file) => readFileSync(file, 'utf8')),
];

beforeAll(async () => {
  await made('people.parquet', rows);
  await made('lines.ndjson', rows);
  // Something to set aside in the first part, and a key in the last that the first has.
  const lines = readFileSync(inFolder('lines.ndjson'), 'utf8').trimEnd().split('\n');
  lines[3] = '{"id": "cut off';
  lines[rows - 1] = lines[0] ?? '';
  writeFileSync(inFolder('people.ndjson'), `${lines.join('\n')}\n`);
  await judge('people.ndjson', 'whole.ndjson', { part });
  await judge('people.parquet', 'whole.parquet', { part });
});

describe('a run that was killed', () => {
  it.each([
    ['when a part is written but not said to be whole', 2, 0],
    ['between two parts', 4, 2],
    ['before the output gets its name', 1 + parts + 3, parts],
  ])('leaves no half file, goes on, and ends as if nothing had been: lines, %s', async (_, moment, kept) => {
    const output = `killed-${moment}.ndjson`;
    killedAt(moment, optionsOf('people.ndjson', output, { part }));
    expect(existsSync(inFolder(output))).toBe(false);
    const told: string[] = [];
    await judge('people.ndjson', output, { part, notice: (code) => told.push(code) });
    expect(told).toEqual(kept === 0 ? [] : ['batch-resumed']);
    expect(await resultOf(output)).toEqual(await resultOf('whole.ndjson'));
    expect(existsSync(workFolder(inFolder(output)))).toBe(false);
  });

  it.each([['between two parts', 3]])(
    'leaves no half file, goes on, and ends as if nothing had been: Parquet, %s',
    async (_, moment) => {
      const output = `killed-${moment}.parquet`;
      killedAt(moment, optionsOf('people.parquet', output, { part }));
      expect(existsSync(inFolder(output))).toBe(false);
      const told: string[] = [];
      await judge('people.parquet', output, { part, notice: (code) => told.push(code) });
      expect(told).toEqual(['batch-resumed']);
      expect(await resultOf(output)).toEqual(await resultOf('whole.parquet'));
    },
  );

  it('is not gone on with for another date, another law or another file: it starts anew and says so', async () => {
    killedAt(3, optionsOf('people.ndjson', 'other.ndjson', { part }));
    const left = inFolder('left');
    cpSync(workFolder(inFolder('other.ndjson')), left, { recursive: true });
    for (const [name, input, more] of [
      ['date', 'people.ndjson', { asOf: '1446-01-10H' }],
      ['law', 'people.ndjson', { diff: '1442-01-01H' }],
      ['file', 'lines.ndjson', {}],
    ] as const) {
      cpSync(left, workFolder(inFolder(`${name}.ndjson`)), { recursive: true });
      const told: string[] = [];
      await judge(input, `${name}.ndjson`, { part, ...more, notice: (code) => told.push(code) });
      await judge(input, `${name}-at-once.ndjson`, { part, ...more });
      expect(told).toEqual(['batch-anew']);
      expect(await resultOf(`${name}.ndjson`)).toEqual(await resultOf(`${name}-at-once.ndjson`));
    }
    rmSync(workFolder(inFolder('other.ndjson')), { recursive: true });
    expect(readdirSync(inFolder('.')).filter((name) => name.endsWith('.work'))).toEqual([]);
  });
});
