import { mkdirSync } from 'node:fs';
import { resolve } from 'node:path';

import { build } from 'esbuild';

/**
 * Bundles a script that takes a turn in a process of its own. Packages stay outside, so that `martaba/...` is the build in
 * `dist/`; a loader that keeps the names of functions would slow inner functions, so none is used.
 *
 * @param name what the file is called, in `bench/.out`
 * @param lines the script, by statements
 * @returns the path of the file
 */
export const bundleScript = async (name: string, lines: readonly string[]): Promise<string> => {
  const folder = resolve('bench/.out');
  mkdirSync(folder, { recursive: true });
  const outfile = `${folder}/${name}.mjs`;
  await build({
    stdin: { contents: lines.join('\n'), resolveDir: resolve('.') },
    outfile,
    bundle: true,
    packages: 'external',
    format: 'esm',
    platform: 'node',
    target: 'node20',
  });
  return outfile;
};

/** The statement that imports a name from a module, by its path from the top of the project. */
export const importing = (name: string, module: string): string =>
  `import { ${name} } from ${JSON.stringify(resolve(module))};`;
