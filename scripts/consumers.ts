/**
 * The packed package, as a stranger has it: packed, installed with npm into an empty folder, compiled against and run.
 *
 *     node --import tsx scripts/consumers.ts --compile                    its declarations, and the Node that runs this
 *     node --import tsx scripts/consumers.ts --node PATH --node PATH      run under each of these
 *     node --import tsx scripts/consumers.ts --results FILE               also one line a step: `passed NAME` or `failed NAME`
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';

import { codeBlocksOf, documents } from '../tests/package/code-blocks.js';

const { values } = parseArgs({
  options: {
    compile: { type: 'boolean', default: false },
    node: { type: 'string', multiple: true, default: [process.execPath] },
    results: { type: 'string' },
  },
});

const manifest = JSON.parse(readFileSync('package.json', 'utf8')) as {
  readonly devDependencies: Readonly<Record<string, string>>;
};
const sources = resolve('tests/package/consumers');
const work = mkdtempSync(join(tmpdir(), 'martaba-'));
const lines: string[] = [];

/** Runs a command in a folder, notes how it came out, and shows what it wrote where it failed. */
const attempt = (name: string, folder: string, tool: string, args: readonly string[]): boolean => {
  const { status, stdout, stderr, error } = spawnSync(tool, args, { cwd: folder, encoding: 'utf8', timeout: 240_000 });
  const passed = status === 0;
  lines.push(`${passed ? 'passed' : 'failed'} ${name}`);
  process.stdout.write(`${passed ? 'pass' : 'FAIL'}  ${name}\n`);
  if (!passed) process.stdout.write(`${stdout}${stderr}${error?.message ?? ''}\n`);
  return passed;
};

/** An empty folder in which npm installs the packed package and these packages beside it. */
const install = (name: string, tarball: string, beside: readonly string[]): string => {
  const folder = join(work, name);
  mkdirSync(folder);
  writeFileSync(join(folder, 'package.json'), JSON.stringify({ name: `consumer-${name}`, private: true }));
  const exact = beside.map((dependency) => `${dependency}@${manifest.devDependencies[dependency] ?? ''}`);
  const options = ['--no-audit', '--no-fund', '--prefer-offline', '--loglevel=error'];
  attempt(`the package installs with ${beside.join(', ')}`, folder, 'npm', ['install', ...options, tarball, ...exact]);
  cpSync(sources, folder, { recursive: true });
  return folder;
};

try {
  const packed = execFileSync('npm', ['pack', '--json', '--pack-destination', work], { encoding: 'utf8' });
  const [{ filename }] = JSON.parse(packed) as [{ readonly filename: string }];
  const tarball = join(work, filename);
  const full = install('full', tarball, ['zod', 'fp-ts', 'io-ts', 'fast-check', 'apache-arrow']);
  const bare = install('bare', tarball, ['zod']);

  for (const binary of values.node) {
    const node = resolve(binary);
    const version = execFileSync(node, ['--version'], { encoding: 'utf8' }).trim();
    for (const file of readdirSync(sources).filter((name) => /^run-.*\.[cm]js$/.test(name))) {
      attempt(`${version} runs ${file}`, file.includes('bare') ? bare : full, node, [file]);
    }
    attempt(`${version} runs the command`, full, node, ['node_modules/martaba/dist/cli/main.js', '--version']);
  }

  if (values.compile) {
    mkdirSync(join(full, 'documents'));
    documents()
      .flatMap(codeBlocksOf)
      .forEach(({ at, code }) => writeFileSync(join(full, 'documents', `${at.replaceAll(/\W/g, '-')}.mts`), code));
    const compiler = resolve('node_modules/typescript/bin/tsc');
    for (const config of readdirSync(sources).filter((name) => name.startsWith('tsconfig.'))) {
      attempt(`its types compile under ${config}`, full, process.execPath, [compiler, '-p', config]);
    }
  }
} finally {
  rmSync(work, { recursive: true, force: true });
}

const failed = lines.filter((line) => line.startsWith('failed')).length;
if (values.results !== undefined) writeFileSync(values.results, `${lines.join('\n')}\n`);
process.stdout.write(`${lines.length - failed} passed, ${failed} failed\n`);
process.exitCode = failed === 0 && lines.length > 0 ? 0 : 1;
