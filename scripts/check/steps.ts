import type { Step } from './step.js';

const script = (file: string, ...args: string[]): [string, ...string[]] => ['node', '--import', 'tsx', file, ...args];

/** The steps in the order in which they are cheap and useful: a later one may read what an earlier one built. */
export const steps: readonly Step[] = [
  { name: 'format', proves: 'the source is formatted', commands: [['oxfmt', '--check']] },
  {
    name: 'build',
    proves: 'JavaScript and declarations of each entry',
    commands: [['tsup'], ['tsup', '--config', 'tsup.types.config.ts']],
  },
  {
    name: 'lint',
    proves: 'no floating promise, no any',
    commands: [['oxlint', '--type-aware', '--max-warnings=0']],
  },
  { name: 'types', proves: 'source, tests, bench and examples type-check', commands: [['tsc', '-p', '.']] },
  {
    name: 'openapi',
    proves: 'openapi.json is that of the table of endpoints, and valid',
    commands: [script('scripts/openapi.ts'), ['redocly', 'lint', 'openapi.json']],
  },
  { name: 'publint', proves: 'the manifest says what the package holds', commands: [['publint', '--strict']] },
  {
    name: 'attw',
    proves: 'the types resolve for import and for require',
    commands: [['attw', '--pack', '.', '--profile', 'node16']],
  },
  { name: 'unused', proves: 'no unused file, export or dependency', commands: [['knip']] },
  { name: 'size', proves: 'each import stays within its size', commands: [['size-limit']] },
  {
    name: 'api',
    proves: 'the API reports in etc/ are those of the build',
    commands: [script('scripts/api-report.ts')],
  },
  {
    name: 'law',
    proves: 'every rule of the rulebook has a place, and the pages of docs/law are up to date',
    commands: [script('scripts/law.ts')],
  },
  {
    name: 'requirements',
    proves: 'every requirement says where it lives and which test holds it',
    commands: [script('scripts/requirements.ts')],
  },
  {
    name: 'conformance',
    proves: 'all worked cases pass in the built command',
    commands: [['node', 'dist/cli/main.js', 'conformance', 'tests/rules/cases.json']],
  },
  {
    name: 'tests',
    proves: 'the tests of the source',
    commands: [['vitest', 'run', '--project', 'source']],
    minutes: 10,
  },
  {
    name: 'faults',
    proves: 'what is interrupted, killed or out of disk resumes or leaves nothing',
    commands: [['vitest', 'run', '--project', 'faults']],
    minutes: 10,
  },
  {
    name: 'shipped',
    proves: 'the tests of what is packed: commands, documents, sizes, consumers',
    commands: [['vitest', 'run', '--project', 'shipped']],
    minutes: 10,
  },
  {
    name: 'coverage',
    proves: 'each line and branch of the rule language is reached by its own tests',
    commands: [['vitest', 'run', '--config', 'vitest.coverage.config.ts']],
  },
  {
    name: 'consumers',
    proves: 'the packed package installs, compiles and runs as ESM and as CJS',
    commands: [script('scripts/consumers.ts', '--compile')],
    minutes: 10,
  },
];
