import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import type { SqlStatement } from '../../src/rules/index.js';
import type { Table } from '../rules/sql/rows.js';
import type { Engine, Found } from './engine.js';
import { calendar } from './engine.js';

/** What of Spark's settings suits a session of small tables on one machine. */
const settings = {
  'spark.ui.enabled': 'false',
  'spark.ui.showConsoleProgress': 'false',
  'spark.driver.extraJavaOptions': '-XX:TieredStopAtLevel=1 -XX:+UseSerialGC',
  'spark.sql.shuffle.partitions': '2',
  // A statement of many steps one inside another is analysed step by step, and random rules have many.
  'spark.sql.analyzer.maxIterations': '1000',
  'spark.sql.optimizer.maxIterations': '1000',
  'spark.driver.memory': '2g',
  'spark.driver.host': 'localhost',
  'spark.driver.bindAddress': '127.0.0.1',
};

const runner = fileURLToPath(new URL('spark-runner.py', import.meta.url));

interface Answer {
  readonly error?: string;
  readonly version?: string;
}

/** A process of Python that holds a session, and answers one request after another. */
const startRunner = (python: string) => {
  const child = spawn(python, [runner, JSON.stringify(settings)], { stdio: ['pipe', 'pipe', 'pipe'] });
  let log = '';
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    log = (log + text).slice(-4000);
  });
  const ended = new Promise<void>((resolve) => child.once('close', () => resolve()));
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  const next = async (): Promise<Answer> => {
    const { value, done } = await lines.next();
    if (done === true) throw new Error(`Spark ended: ${log}`);
    return JSON.parse(value) as Answer;
  };
  const ask = async (request: unknown): Promise<void> => {
    child.stdin.write(`${JSON.stringify(request)}\n`);
    const { error } = await next();
    if (error !== undefined) throw new Error(error);
  };
  const stop = async (): Promise<void> => {
    child.stdin.end();
    await ended;
  };
  return { next, ask, stop };
};

/** Apache Spark, in a session of its own, by the Python of `MARTABA_SPARK_PYTHON`, in which `pyspark` is installed. */
export const openSpark = async (): Promise<Engine> => {
  const python = process.env['MARTABA_SPARK_PYTHON'];
  if (python === undefined) throw new Error('`npm run test:spark` says where the Python is that has pyspark.');
  const folder = mkdtempSync(join(tmpdir(), 'martaba-spark-'));
  const { next, ask, stop } = startRunner(python);
  const { version } = await next();
  let files = 0;
  const fresh = (): string => join(folder, `${(files += 1)}.json`);
  const load = async (tables: readonly Table[]): Promise<void> => {
    for (const { name, columns, rows } of tables) {
      const file = fresh();
      writeFileSync(file, rows.map((row) => `${JSON.stringify(row)}\n`).join(''));
      await ask({ load: name, columns, file });
    }
  };
  const rows = async ({ text, parameters }: Pick<SqlStatement, 'text' | 'parameters'>): Promise<readonly Found[]> => {
    const file = fresh();
    await ask({ sql: text, parameters, file });
    const lines = readFileSync(file, 'utf8').split('\n').slice(0, -1);
    return lines.map((line) => JSON.parse(line) as Found);
  };
  await load([calendar]);
  return {
    dialect: 'spark',
    version: `Apache Spark ${version ?? ''}`,
    load,
    rows,
    close: async () => {
      await stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
};
