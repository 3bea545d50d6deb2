import { fileURLToPath } from 'node:url';
import { brotliCompressSync } from 'node:zlib';
import { build } from 'esbuild';
import { expect, test } from 'vitest';

const folder = fileURLToPath(new URL('../../../src/models/identifiers', import.meta.url));

test.each([
  ['nationalId', 'national-id'],
  ['mobile', 'mobile'],
  ['iban', 'iban'],
  ['email', 'email'],
  ['requestNumber', 'request-number'],
  ['employeeId', 'employee-id'],
  ['entityCode', 'entity-code'],
  ['isNationalId', 'national-id'],
  ['syntheticNationalId', 'synthetic'],
])('%s alone is under 1 KiB, without a package and without texts', async (name, file) => {
  const { outputFiles, metafile } = await build({
    stdin: { contents: `export { ${name} } from './${file}.ts'`, resolveDir: folder, loader: 'ts' },
    bundle: true,
    minify: true,
    format: 'esm',
    // Letters stay letters, as the bundlers of pages leave them.
    charset: 'utf8',
    metafile: true,
    write: false,
  });
  const inputs = Object.keys(metafile.inputs);
  expect(inputs.filter((path) => /node_modules|texts|catalogue|schemas/.test(path))).toEqual([]);
  const { length } = brotliCompressSync(outputFiles[0]?.contents ?? '');
  expect(length).toBeGreaterThan(100);
  expect(length).toBeLessThan(1024);
});
