import * as calendar from './dist/models/calendar/index.js';
import * as exported from './dist/models/index.js';

const isSchema = (value) => typeof value === 'object' && value !== null && '_zod' in value;
const models = Object.entries(exported);
const names = models.map(([name]) => name);
const schemas = models.filter(([, value]) => isSchema(value)).map(([name]) => name);

/** Letters stay letters, as the bundlers of pages leave them; esbuild alone would write six characters for one. */
const asPagesAre = (config) => ({ ...config, charset: 'utf8' });

/** What a page loads at once: what is imported on demand comes in a file of its own. */
const onDemand = ['./dist/client/uploads/describe-file.js'];

/** A page that uses these exports. They are named one by one: their names are no part of a page that is minified. */
const check = (name, limit, door, imported) => ({
  name,
  limit,
  path: `dist/${door}/index.js`,
  import: `{ ${imported.join(', ')} }`,
  modifyEsbuildConfig: (config) => asPagesAre({ ...config, external: [...(config.external ?? []), ...onDemand] }),
});

// What is a peer, zod, is not counted.
export default [
  check('models: one identifier', '1 KiB', 'models', ['nationalId']),
  check('models: the calendar, read and converted', '2 KiB', 'models', ['hijriToDay', 'dayToHijri', 'parseCivilDate']),
  check('models: all of the calendar', '4 KiB', 'models/calendar', Object.keys(calendar)),
  check('models: the text of every code in both languages', '5 KiB', 'models', ['textOf']),
  check('models: every schema, with every text in both languages', '24 KiB', 'models', [
    ...schemas,
    'textOf',
    'inLanguage',
  ]),
  check('models: all that the door has', '41.25 KiB', 'models', names),
  check('rules: one rule set, decided', '20 KiB', 'rules', ['decide', 'ordinaryPromotion']),
  check('client, with ky', '34 KiB', 'client', ['createClient']),
  check('client, with ky and the sign-in by Nafath', '35 KiB', 'client', ['createClient', 'nafath']),
];
