import { brotliCompressSync } from 'node:zlib';

import { build } from 'esbuild';

import { type Bench, defineBench } from '../kit/bench.js';
import type { Json } from '../kit/json.js';

const kibibytes = (bytes: number): number => Number((bytes / 1024).toFixed(2));

/** What of the package is needed for some of its exports, as a bundler leaves it: with everything that they import. */
const bundled = async (exported: string) => {
  const { outputFiles, metafile } = await build({
    stdin: { contents: `export { ${exported} } from 'martaba/rules';`, resolveDir: '.' },
    bundle: true,
    minify: true,
    format: 'esm',
    target: 'es2022',
    write: false,
    metafile: true,
  });
  const [bundle] = outputFiles;
  const [output] = Object.values(metafile.outputs);
  const parts = Object.entries(output?.inputs ?? {}).map(([file, { bytesInOutput }]) => [file, bytesInOutput] as const);
  return { brotli: brotliCompressSync(bundle?.contents ?? '').length, parts };
};

export const entries: readonly Bench[] = [
  defineBench({
    name: 'size-decide-explain',
    against: '12 KiB: deciding and explaining, bundled by esbuild, brotli',
    bar: 12,
    keeps: 'at-most',
    measure: async () => {
      const { brotli, parts } = await bundled('decide, explain');
      const heaviest = parts.toSorted(([, a], [, b]) => b - a).slice(0, 8);
      return {
        ratio: brotli / 1024,
        detail: {
          what: 'KiB of what a page loads to decide and to explain, without a rule set',
          decideAlone: kibibytes((await bundled('decide')).brotli),
          dependencies: [
            ...new Set(parts.map(([file]) => file.match(/node_modules\/((?:@[^/]+\/)?[^/]+)/)?.[1])),
          ].filter((name) => name !== undefined),
          heaviestBeforeCompression: Object.fromEntries(heaviest) as Json,
        },
      };
    },
  }),
];
