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
    "import fc from 'fast-check';\nimport * as z from 'zod';\n[typeof fc.assert, typeof z.string]; // ['function', 'function']",
  ],
  ["await Promise.resolve(monthName('hijri', 7).en); // 'Rajab'"],
  ["hijriToDay(1447, 13, 1); // throws 'month-outside-year'"],
])('an example that is right holds: %s', async (example) => {
  await expect(run(example)).resolves.toBeUndefined();
});

test.each([
  ['another value', "monthName('hijri', 7).en; // 'Safar'"],
  ['another value before prose', "monthName('hijri', 7).en; // 'Safar': the seventh"],
  ['another value in part', "monthName('hijri', 7); // { en: 'Safar', … }"],
  ['another code', "hijriToDay(1447, 13, 1); // throws 'day-outside-month'"],
  ['nothing thrown', "monthName('hijri', 7); // throws 'month-outside-year'"],
  ['no value', "monthName('hijri', 7).en; // the seventh month"],
  ['a name of nobody', "nameOfMonth('hijri', 7).en; // 'Rajab'"],
  ['something thrown', "hijriToDay(1447, 13, 1); // 'Rajab'"],
])('an example that is wrong does not: %s', async (_, example) => {
  await expect(run(example)).rejects.toThrow();
});
