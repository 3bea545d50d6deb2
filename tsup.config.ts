import { defineConfig, type Options } from 'tsup';

const entries = {
  index: 'src/index.ts',
  'models/index': 'src/models/index.ts',
  'rules/index': 'src/rules/index.ts',
  'client/index': 'src/client/index.ts',
  'fp/index': 'src/fp/index.ts',
  'sandbox/index': 'src/sandbox/index.ts',
};

const shared: Options = {
  target: 'es2022',
  platform: 'neutral',
  sourcemap: false,
  splitting: false,
  treeshake: false,
  silent: true,
};

export default defineConfig([
  {
    ...shared,
    name: 'esm',
    // One file a module: bundled, one identifier would drag zod into every importer.
    entry: ['src/**/*.ts', '!src/cli/**'],
    bundle: false,
    format: 'esm',
    clean: true,
  },
  { ...shared, name: 'cjs', entry: entries, format: 'cjs', outExtension: () => ({ js: '.cjs' }) },
  {
    ...shared,
    name: 'types',
    entry: entries,
    format: ['esm', 'cjs'],
    dts: { only: true, compilerOptions: { ignoreDeprecations: '6.0' } },
  },
  {
    ...shared,
    name: 'cli',
    entry: { 'cli/main': 'src/cli/main.ts' },
    format: 'esm',
    platform: 'node',
    banner: { js: '#!/usr/bin/env node' },
    external: ['zod', 'ky', '@duckdb/node-api'],
  },
]);
