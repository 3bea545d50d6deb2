/**
 * `npm run check`: all that a change must pass, one step after the other, on the real tools.
 *
 *     npm run check                          every step
 *     npm run check -- --only format,lint    these steps
 *     npm run check -- --skip tests          all but these
 *     npm run check -- --results FILE        also one line a step into FILE: `passed NAME` or `failed NAME`
 */
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';

import { runStep, type Step } from './check/step.js';
import { steps } from './check/steps.js';

const { values } = parseArgs({
  options: { only: { type: 'string' }, skip: { type: 'string' }, results: { type: 'string' } },
});

const namesOf = (list: string | undefined): ReadonlySet<string> => {
  const names = new Set((list ?? '').split(',').filter((name) => name !== ''));
  for (const name of names) if (!steps.some((step) => step.name === name)) throw new RangeError(`No step "${name}".`);
  return names;
};

const only = namesOf(values.only);
const skip = namesOf(values.skip);
const chosen = (step: Step): boolean => !skip.has(step.name) && (only.size === 0 || only.has(step.name));

const lines: string[] = [];
let failed = 0;
for (const step of steps.filter(chosen)) {
  const result = await runStep(step);
  if (!result.passed) {
    failed += 1;
    process.stdout.write(`${result.output.trimEnd()}\n`);
  }
  const seconds = (result.milliseconds / 1000).toFixed(1).padStart(6);
  process.stdout.write(`${result.passed ? 'pass' : 'FAIL'} ${seconds} s  ${step.name.padEnd(10)} ${step.proves}\n`);
  lines.push(`${result.passed ? 'passed' : 'failed'} ${step.name}`);
}

if (values.results !== undefined) writeFileSync(values.results, `${lines.join('\n')}\n`);
process.stdout.write(`\n${lines.length - failed} passed, ${failed} failed\n`);
process.exitCode = failed === 0 && lines.length > 0 ? 0 : 1;
