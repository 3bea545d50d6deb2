import { readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';

import type { Options } from 'tsup';

/** The entries of the package: the name under `dist/` and the source file. One for each key of `exports`. */
export const entries = {
  index: 'src/index.ts',
  'models/index': 'src/models/index.ts',
  'rules/index': 'src/rules/index.ts',
  'client/index': 'src/client/index.ts',
  'fp/index': 'src/fp/index.ts',
  'sandbox/index': 'src/sandbox/index.ts',
  'testing/index': 'src/testing/index.ts',
  'workers/index': 'src/workers/index.ts',
};

/** What every build has in common. `dist/` is emptied by `emptyDist`: tsup's own `clean` races between configurations. */
export const shared: Options = {
  target: 'es2022',
  platform: 'neutral',
  sourcemap: false,
  splitting: false,
  treeshake: false,
  clean: false,
  silent: true,
  // `node:http` stays as it is written: what is neutral has no list of Node's own modules.
  removeNodeProtocol: false,
  external: [/^node:/],
  // An Arabic letter is two bytes as it is, and six when it is escaped.
  esbuildOptions: (options) => {
    options.charset = 'utf8';
  },
};

/** Removes the files of `dist/` whose name matches, so that nothing stale is ever packed. */
export const emptyDist = (name: RegExp): void => {
  let files: string[];
  try {
    files = readdirSync('dist', { recursive: true, encoding: 'utf8' });
  } catch {
    return;
  }
  for (const file of files) if (name.test(file)) rmSync(join('dist', file), { force: true });
};
