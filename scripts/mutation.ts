/**
 * Runs Stryker over the interpreter, from what the last run found: of a change, only the mutants that it touches are tried again.
 * The report is kept packed, in `reports/mutation.json.gz`; most of it is the same few names of tests, thousands of times.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { gunzipSync, gzipSync } from 'node:zlib';

const packed = 'reports/mutation.json.gz';
const plain = 'reports/mutation-incremental.json';

mkdirSync('reports', { recursive: true });
if (existsSync(packed)) writeFileSync(plain, gunzipSync(readFileSync(packed)));
const { status } = spawnSync('npx', ['stryker', 'run', ...process.argv.slice(2)], { stdio: 'inherit' });
if (existsSync(plain)) {
  const report = JSON.parse(readFileSync(plain, 'utf8')) as Readonly<Record<string, unknown>>;
  // Where the project lay on the machine that ran it is nothing to keep.
  writeFileSync(packed, gzipSync(JSON.stringify({ ...report, projectRoot: '.' }), { level: 9 }));
}
rmSync(plain, { force: true });
process.exitCode = status ?? 1;
