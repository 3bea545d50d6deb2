import { execFile } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { rename } from 'node:fs/promises';
import { resolve } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);
const rounds = 3;
const folder = resolve('bench/.out/batch');

/** What a process took: its best round. */
export type Usage = {
  readonly seconds: number;
  readonly cpuSeconds: number;
  readonly gib: number;
};

/** Runs in the process that is measured, before all else: at its end it says what it took. */
const usageFile = `${folder}/usage.json`;
const sayUsage = `data:text/javascript,${encodeURIComponent(`import { writeFileSync } from 'node:fs';
const began = performance.now();
process.on('exit', () => {
  const { maxRSS, userCPUTime, systemCPUTime } = process.resourceUsage();
  const [seconds, cpuSeconds] = [(performance.now() - began) / 1e3, (userCPUTime + systemCPUTime) / 1e6];
  writeFileSync(${JSON.stringify(usageFile)}, JSON.stringify({ seconds, cpuSeconds, gib: maxRSS / 2 ** 20 }));
});`)}`;

const copyOf = (from: string, to: string): string => `import { DuckDBInstance } from '@duckdb/node-api';
const connection = await (await DuckDBInstance.create(':memory:')).connect();
const constants = Array.from({ length: 12 }, (_, i) => i + ' AS added_' + i).join(', ');
await connection.run("COPY (SELECT *, " + constants + " FROM read_parquet('${from}')) TO '${to}' (FORMAT parquet)");`;

const usageOf = async (args: readonly string[]): Promise<Usage> => {
  await run(process.execPath, ['--import', sayUsage, ...args], { maxBuffer: 1 << 26 });
  return JSON.parse(readFileSync(usageFile, 'utf8')) as Usage;
};

/** The made-up employees of a seed, made once. */
const employeesFile = async (employees: number, seed: number): Promise<string> => {
  const file = `${folder}/employees-${employees}-${seed}.parquet`;
  if (existsSync(file)) return file;
  const made = `${folder}/made.parquet`;
  await run(process.execPath, [
    'dist/cli/main.js',
    'generate',
    `--employees=${employees}`,
    `--seed=${seed}`,
    '--out',
    made,
  ]);
  await rename(made, file);
  return file;
};

const best = (turns: readonly Usage[]): Usage => ({
  seconds: Math.min(...turns.map(({ seconds }) => seconds)),
  cpuSeconds: Math.min(...turns.map(({ cpuSeconds }) => cpuSeconds)),
  // Of memory the worst counts.
  gib: Math.max(...turns.map(({ gib }) => gib)),
});

const measure = async (employees: number, seed: number) => {
  mkdirSync(folder, { recursive: true });
  const input = await employeesFile(employees, seed);
  const [batch, copy]: [Usage[], Usage[]] = [[], []];
  const asked = ['dist/cli/main.js', 'batch', 'ordinary-promotion', input, '--as-of', '1447-01-10H'];
  for (let round = 0; round < rounds; round += 1) {
    copy.push(await usageOf(['--input-type=module', '--eval', copyOf(input, `${folder}/copy.parquet`)]));
    batch.push(await usageOf([...asked, '--out', `${folder}/verdicts.parquet`]));
  }
  return { batch: best(batch), copy: best(copy) };
};

const measured = new Map<string, ReturnType<typeof measure>>();

/** What `martaba batch` takes for so many employees, and what a copy of the same file by DuckDB does; in turns, measured once. */
export const measureBatch = (employees: number, seed: number): ReturnType<typeof measure> => {
  const key = `${employees} ${seed}`;
  const known = measured.get(key) ?? measure(employees, seed);
  measured.set(key, known);
  return known;
};
