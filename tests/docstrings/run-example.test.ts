import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { runExample } from './run-example.js';

const file = fileURLToPath(new URL('../../src/models/calendar/names.ts', import.meta.url));
const run = (example: string): Promise<void> => runExample('models', file, example);

test.each([
  ["monthName('hijri', 7).en; // 'Rajab'"],
  ["monthName('hijri', 7); // { en: 'Rajab', … }"],
  ["monthName('hijri', 7).en; // 'Rajab': the seventh"],
  ["const { en } = monthName('hijri', 7);\nen;\n// 'Rajab'"],
  ["const seventh: string = monthName('hijri', 7).en; // 'Rajab'"],
  ["import { monthName as nameOf } from 'martaba/models';\nnameOf('hijri', 7).en; // 'Rajab'"],
  [
    "import path from 'node:path';\nimport * as z from 'zod';\n[typeof path.join, typeof z.string]; // ['function', 'function']",
  ],
  ["await Promise.resolve(monthName('hijri', 7).en); // 'Rajab'"],
  ["hijriToDay(1447, 13, 1); // throws 'month-outside-year'"],
])('an example that is right holds: %s', async (example) => {
  await expect(run(example)).resolves.toBeUndefined();
});

test.each([
  ['another value', /Safar/, "monthName('hijri', 7).en; // 'Safar'"],
  ['another value before prose', /Safar/, "monthName('hijri', 7).en; // 'Safar': the seventh"],
  ['another value in part', /Safar/, "monthName('hijri', 7); // { en: 'Safar', … }"],
  ['another code', /to match object/, "hijriToDay(1447, 13, 1); // throws 'day-outside-month'"],
  ['nothing thrown', /instead of rejecting/, "monthName('hijri', 7); // throws 'month-outside-year'"],
  ['no value', /an example says a value/, "monthName('hijri', 7).en; // the seventh month"],
  ['something thrown', /month-outside-year/, "hijriToDay(1447, 13, 1); // 'Rajab'"],
])('an example that is wrong does not: %s', async (_, said, example) => {
  await expect(run(example)).rejects.toThrow(said);
});
