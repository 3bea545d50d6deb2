import { fileURLToPath } from 'node:url';
import { brotliCompressSync } from 'node:zlib';
import { build } from 'esbuild';
import { expect, test } from 'vitest';
import * as calendar from '../../../src/models/calendar/index.js';
import { packedMonths } from '../../../src/models/calendar/umalqura-table.js';

const folder = fileURLToPath(new URL('../../../src/models/calendar', import.meta.url));

const bundle = async (contents: string): Promise<string> => {
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: folder, loader: 'ts' },
    bundle: true,
    minify: true,
    format: 'esm',
    charset: 'utf8',
    write: false,
    external: ['zod'],
  });
  return outputFiles[0]?.text ?? '';
};

/** The code without the list of its exports, of which nothing is left in a page. */
const withoutExports = (code: string): string => code.replace(/export\{[^}]*\};?\s*$/, '');

test('the whole calendar, with names, durations, periods and its schemas, is under 4 KiB beyond zod', async () => {
  const code = withoutExports(await bundle(`export * from './index.ts'`));
  expect(code).toContain(packedMonths);
  expect(code).not.toMatch(/export|The second date|Years, months and days/);
  expect(brotliCompressSync(code).length).toBeLessThan(4096);
});

test('the calendar without its schemas needs no zod', async () => {
  const names = Object.keys(calendar).filter((name) => !name.endsWith('Schema'));
  expect(await bundle(`export { ${names.join()} } from './index.ts'`)).not.toContain('zod');
});

test('who asks for no text gets none: dates are read and written in under 3 KiB', async () => {
  const code = await bundle(
    `export * from './umalqura.ts'; export { safeParseCivilDate, parseCivilDate, formatCivilDate } from './civil-date.ts';
     export { birthDateFromParts } from './birth-date.ts'; export { parseDualDate } from './dual-date.ts'`,
  );
  expect(code).not.toContain('That month has no such day');
  expect(brotliCompressSync(code).length).toBeLessThan(3072);
});

test('Gregorian dates alone do not carry the table', async () => {
  const code = await bundle(`export { gregorianToDay, dayToGregorian } from './gregorian.ts'`);
  expect(code).not.toContain(packedMonths);
});
