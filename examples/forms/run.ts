/** `node --import tsx examples/forms/run.ts`: builds the forms from `dist` and serves them until it is stopped. */
import { fileURLToPath } from 'node:url';
import { buildForms } from './build.js';
import { frameworks, languages } from './html.js';
import { serveForms } from './serve.js';

const folder = fileURLToPath(new URL('dist', import.meta.url));
await buildForms(folder);
const { origin } = await serveForms(folder, () => true, 4321);
for (const framework of frameworks)
  for (const language of languages) console.log(`${origin}/${framework}-${language}.html`);
