import { defineConfig } from 'vitest/config';

/** What Stryker runs against each mutant of the interpreter: the tests of the rule language, and nothing that builds. */
export default defineConfig({
  test: {
    include: ['tests/rules/language/**/*.test.ts', 'tests/rules/promotion/ordinary.test.ts'],
    exclude: [
      'tests/rules/language/{explain,explanation,prose,words,json,check,timeline,steady,history,law,types,record,canonical,vectors,sheet,changes,missing}*.test.ts',
    ],
    setupFiles: ['tests/setup.ts'],
    testTimeout: 30_000,
  },
});
