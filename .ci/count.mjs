/** The last line of `.ci/run`: the counts of vitest's JSON report, and one for each line `passed NAME`, `failed NAME`, `skipped NAME`, `not-run NAME` of the steps. */
import { readFileSync } from 'node:fs';

const [, , testsFile, stepsFile] = process.argv;
const counts = { passed: 0, failed: 0, skipped: 0 };

try {
  const tests = JSON.parse(readFileSync(testsFile, 'utf8'));
  counts.passed += tests.numPassedTests;
  counts.failed += tests.numFailedTests;
  counts.skipped += tests.numPendingTests + tests.numTodoTests;
  // A file that does not load has no test to count.
  const broken = tests.testResults.filter((file) => file.status === 'failed' && file.assertionResults.length === 0);
  counts.failed += broken.length;
  if (tests.numTotalTests === 0) counts.failed += 1;
} catch {
  process.stdout.write('no report of the tests\n');
  counts.failed += 1;
}

for (const line of readFileSync(stepsFile, 'utf8').split('\n')) {
  const [state] = line.split(' ', 1);
  if (state !== '') counts[state] = (counts[state] ?? 0) + 1;
  if (state === 'failed' || state === 'not-run') process.stdout.write(`${line}\n`);
}

const skipped = counts.skipped > 0 ? `, ${counts.skipped} skipped` : '';
const notRun = counts['not-run'] > 0 ? `, ${counts['not-run']} not run` : '';
process.stdout.write(`${counts.passed} passed, ${counts.failed} failed${skipped}${notRun}\n`);
process.exitCode = counts.failed === 0 && counts.passed > 0 ? 0 : 1;
