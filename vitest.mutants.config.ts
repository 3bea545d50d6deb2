import { defineConfig } from 'vitest/config';

/** What Stryker runs against each mutant of the interpreter: the tests that are about it alone. */
export default defineConfig({
  test: {
    include: ['tests/rules/language/{evaluate,judge,lengths,times,unknown-values,covered,dmn}.test.ts'],
    setupFiles: ['tests/setup.ts'],
    testTimeout: 30_000,
  },
});
