import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import type { TestProject } from 'vitest/node';

declare module 'vitest' {
  interface ProvidedContext {
    /** The packed package, as a file. */
    readonly tarball: string;
  }
}

/** Builds the JavaScript of the package and packs it, once, before the tests of what is shipped. */
export default ({ provide }: TestProject): (() => void) => {
  const folder = mkdtempSync(join(tmpdir(), 'martaba-'));
  execFileSync(process.execPath, ['node_modules/tsup/dist/cli-default.js'], { stdio: 'inherit' });
  const options = ['pack', '--json', '--ignore-scripts', '--pack-destination', folder];
  const [{ filename }] = JSON.parse(execFileSync('npm', options, { encoding: 'utf8' })) as [{ filename: string }];
  provide('tarball', join(folder, filename));
  return () => rmSync(folder, { recursive: true, force: true });
};
