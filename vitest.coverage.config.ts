import { defineConfig } from 'vitest/config';

/** What holds the rule language to its own tests: each line and each branch of it is reached by one of them. */
export default defineConfig({
  test: {
    include: ['tests/rules/language/**/*.test.ts'],
    setupFiles: ['tests/setup.ts'],
    // Counting slows the tests down, and here none of them is timed.
    testTimeout: 180_000,
    pool: 'threads',
    maxWorkers: 2,
    isolate: false,
    coverage: {
      enabled: true,
      provider: 'v8',
      include: ['src/rules/language/**/*.ts'],
      reporter: [['text', { skipFull: true }]],
      thresholds: { 100: true },
    },
  },
});
