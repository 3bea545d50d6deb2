import { defineConfig } from 'tsup';

import { emptyDist, entries, shared } from './scripts/build/layout.js';
import { pure } from './scripts/build/pure.js';

emptyDist(/\.c?js$/);

/** The JavaScript of the package, in about two seconds. Types are `tsup.types.config.ts`. */
export default defineConfig([
  {
    ...shared,
    name: 'esm',
    // One file a module: bundled, one identifier would drag zod into every importer.
    entry: ['src/**/*.ts', '!src/cli/**'],
    bundle: false,
    format: 'esm',
    esbuildPlugins: [pure],
  },
  // Shims, for a module of CommonJS finds the script of its workers beside itself by another name.
  { ...shared, name: 'cjs', entry: entries, format: 'cjs', shims: true, outExtension: () => ({ js: '.cjs' }) },
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
