import { defineConfig } from 'vitest/config';

/** Tests of what is packed and shipped, on `dist/`, which their set-up builds first. `npm run test:shipped` runs them. */
const shipped = ['tests/package/**/*.test.ts', 'tests/examples/**/*.test.ts'];

/** Tests that drive a browser, which `npm test` does not ask for. `npm run test:forms` runs them. */
const driven = ['tests/forms/**/*.test.ts'];

/** Tests on engines that a machine has or has not. `npm run test:postgres` and `npm run test:spark` run them. */
const engines = 'tests/engines/**/*.test.ts';

/** Tests that start processes and kill them, or fill their disk. `npm run test:faults` runs them. */
const faults = [
  'tests/cli/batch/{full-disk,resume}.test.ts',
  'tests/reliability/killed.test.ts',
  'tests/sandbox/state.test.ts',
];

/** Tests against the mock server that prism makes of `openapi.json`. `npm run test:prism` runs them. */
const mocked = 'tests/prism/**/*.test.ts';

/** Where `.ci/run` wants the counts of this run. */
const counts = process.env['MARTABA_TEST_COUNTS'];

export default defineConfig(({ mode }) => ({
  test: {
    // `npm run test:deep`: many thousand runs of each property, from a fresh seed.
    env: mode === 'deep' ? { MARTABA_DEEP: '1' } : {},
    testTimeout: 30_000,
    hookTimeout: 60_000,
    pool: 'threads',
    maxWorkers: 2,
    // A third of what a run takes to load its modules went into translating them again.
    experimental: { fsModuleCache: true },
    ...(counts === undefined ? {} : { reporters: ['default', 'json'], outputFile: { json: counts } }),
    coverage: { provider: 'v8', include: ['src/**/*.ts'], reporter: ['text-summary', 'json-summary'] },
    projects: [
      {
        extends: true,
        test: {
          name: 'source',
          include: ['tests/**/*.test.ts'],
          exclude: [...shipped, ...driven, ...faults, engines, mocked],
          setupFiles: ['tests/setup.ts'],
          // Said here, for what a project extends is read without the mode.
          testTimeout: mode === 'deep' ? 3_600_000 : 30_000,
          // A module does nothing when it is loaded, so that files may share what they load: half the time went into that.
          isolate: false,
        },
      },
      {
        extends: true,
        test: {
          name: 'faults',
          include: faults,
          setupFiles: ['tests/setup.ts'],
          testTimeout: mode === 'deep' ? 3_600_000 : 120_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'shipped',
          include: shipped,
          setupFiles: ['tests/setup.ts'],
          globalSetup: ['tests/package/build.ts'],
        },
      },
      ...(mode === 'forms'
        ? [{ extends: true as const, test: { name: 'forms', include: driven, setupFiles: ['tests/setup.ts'] } }]
        : []),
      ...(mode === 'prism'
        ? [{ extends: true as const, test: { name: 'prism', include: [mocked], setupFiles: ['tests/setup.ts'] } }]
        : []),
      ...(mode === 'postgres' || mode === 'spark'
        ? [
            {
              extends: true as const,
              test: {
                name: mode,
                include: [`tests/engines/${mode}.test.ts`],
                setupFiles: ['tests/setup.ts'],
                testTimeout: 600_000,
                hookTimeout: 300_000,
              },
            },
          ]
        : []),
    ],
  },
}));
