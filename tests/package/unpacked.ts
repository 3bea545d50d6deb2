import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, renameSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

import { inject } from 'vitest';

/** A folder in which the packed package is installed, with links to the packages that npm would put beside it. */
export interface Unpacked {
  readonly folder: string;
  /** The package itself, as it was packed. */
  readonly home: string;
  readonly remove: () => void;
}

/**
 * Unpacks the packed package as `node_modules/martaba` of a new folder, without a registry.
 * `npm run check` and `.ci/run` install the same file with npm.
 */
export const unpack = (beside: readonly string[]): Unpacked => {
  const folder = mkdtempSync(join(tmpdir(), 'martaba-'));
  execFileSync('tar', ['-xzf', inject('tarball')], { cwd: folder });
  const modules = join(folder, 'node_modules');
  mkdirSync(modules);
  const home = join(modules, 'martaba');
  renameSync(join(folder, 'package'), home);
  for (const name of beside) symlinkSync(resolve('node_modules', name), join(modules, name));
  cpSync(resolve('tests/package/consumers'), folder, { recursive: true });
  return { folder, home, remove: () => rmSync(folder, { recursive: true, force: true }) };
};
