import { brotliCompressSync } from 'node:zlib';

import { build } from 'esbuild';
import { describe, expect, test } from 'vitest';

/** What a bundle holds: its size, and the packages that came into it. */
interface Bundle {
  readonly bytes: number;
  readonly packages: readonly string[];
  /** The languages of zod's own messages: 64 of them, 20 KiB, come where its `core` is used as a value. */
  readonly locales: readonly string[];
}

const bundle = async (source: string): Promise<Bundle> => {
  const { outputFiles, metafile } = await build({
    stdin: { contents: source, resolveDir: process.cwd() },
    bundle: true,
    minify: true,
    write: false,
    metafile: true,
    format: 'esm',
    platform: 'browser',
    // `serve` loads it when it is called; all else of the sandbox runs where there is no Node.
    external: ['node:http'],
    outfile: 'bundle.js',
  });
  const inputs = Object.entries(Object.values(metafile.outputs)[0]?.inputs ?? {});
  const used = inputs.filter(([, { bytesInOutput }]) => bytesInOutput > 0).map(([path]) => path);
  const packages = used.flatMap((path) => /node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(path)?.[1] ?? []);
  return {
    bytes: brotliCompressSync(outputFiles[0]?.contents ?? new Uint8Array()).length,
    packages: [...new Set(packages)],
    locales: used.filter((path) => /zod\/v4\/locales\/(?!index\.)/.test(path)),
  };
};

const imported = (names: string, entry: string): string =>
  `import { ${names} } from '${entry}'; console.log(${names});`;
const whole = (entry: string): string => `import * as all from '${entry}'; console.log(all);`;

describe('one import brings nothing that it does not need', () => {
  test.each([
    ['nationalId', 'martaba/models', 1024],
    ['mobile', 'martaba/models', 1024],
    ['iban', 'martaba/models', 1024],
    ['email', 'martaba/models', 1024],
    ['hijriToDay, dayToHijri, parseCivilDate', 'martaba/models', 4096],
    ['textOf', 'martaba/models', 5120],
    ['decide, explain', 'martaba/rules', 12_288],
    ['compile, missing, timeline, changes, toJson, checkLaw, ordinaryPromotion', 'martaba/rules', 40_960],
    // The whole law, every rule of it with its texts in two languages.
    ['decideRule, compute, deadline', 'martaba/rules', 122_880],
    ['nationalId', 'martaba', 1024],
  ])('{ %s } of %s is under %i bytes, without a package', async (names, entry, limit) => {
    const { bytes, packages } = await bundle(imported(names, entry));
    console.log(`${entry} { ${names} }: ${bytes} bytes minified and compressed`);
    expect(packages).toEqual([]);
    expect(bytes).toBeLessThan(limit);
  });
});

describe('an entry brings its own dependencies and no other', () => {
  test.each([
    ['martaba/models', ['zod']],
    // What is asked before a request is sent is judged by the schemas of the models.
    ['martaba/rules', ['zod']],
    ['martaba/client', ['ky', 'zod']],
    // io-ts itself needs fp-ts.
    ['martaba/fp', ['fp-ts', 'io-ts', 'ky', 'zod']],
    ['martaba/sandbox', ['zod']],
    // fast-check itself needs pure-rand.
    ['martaba/testing', ['fast-check', 'pure-rand', 'zod']],
    ['martaba', ['ky', 'zod']],
  ])('%s brings at most %j', async (entry, expected) => {
    const { bytes, packages, locales } = await bundle(whole(entry));
    console.log(`${entry}, whole: ${bytes} bytes minified and compressed, with ${packages.join(', ') || 'no package'}`);
    expect(packages.filter((name) => !expected.includes(name))).toEqual([]);
    expect(locales.length).toBeLessThanOrEqual(1);
  });
});
