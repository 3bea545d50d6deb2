import { defineConfig } from 'tsup';

import { emptyDist, entries, shared } from './scripts/build/layout.js';

emptyDist(/\.d\.c?ts$/);

/** The declarations of each entry, for `import` (.d.ts) and for `require` (.d.cts). */
export default defineConfig({
  ...shared,
  name: 'types',
  entry: entries,
  format: ['esm', 'cjs'],
  // TypeScript 6 calls an option that tsup's declaration step sets deprecated.
  dts: { only: true, compilerOptions: { ignoreDeprecations: '6.0' } },
});
