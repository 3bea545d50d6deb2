import { copyFileSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { type Framework, frameworks, htmlOf, languages } from './html.js';

const here = fileURLToPath(new URL('.', import.meta.url));

const bundle = async (framework: Framework, folder: string): Promise<void> => {
  await build({
    entryPoints: [join(here, framework, 'main.ts')],
    outfile: join(folder, `${framework}.js`),
    bundle: true,
    minify: true,
    format: 'esm',
    target: 'es2022',
    logLevel: 'warning',
    define: { 'process.env.NODE_ENV': '"production"', ngDevMode: 'false' },
    // A zone sees promises only: the browser's own async functions would pass it by.
    supported: { 'async-await': framework !== 'angular' },
  });
};

/**
 * Builds the three forms in both languages: `react-ar.html`, `angular-en.html` …, each with its script beside it.
 *
 * @param folder where they go; it is made if it is not there
 */
export const buildForms = async (folder: string): Promise<void> => {
  mkdirSync(folder, { recursive: true });
  copyFileSync(join(here, 'form', 'form.css'), join(folder, 'form.css'));
  for (const framework of frameworks) {
    await bundle(framework, folder);
    for (const language of languages)
      writeFileSync(join(folder, `${framework}-${language}.html`), htmlOf(framework, language));
  }
};
