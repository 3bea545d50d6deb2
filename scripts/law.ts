/*
 * Writes docs/law: every rule by subject, with its article, texts, thresholds and doubt, where it lives in the package and
 * which worked cases prove it; and prints how many rules have a place of each form.
 *
 *   node --import tsx scripts/law.ts            fails on a rule without a place and on a page that is not up to date
 *   node --import tsx scripts/law.ts --write    writes the pages
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { ambiguities } from '../src/rules/law/ambiguities/index.js';
import { placesOf } from '../src/rules/catalogue/index.js';
import type { Place } from '../src/rules/catalogue/index.js';

interface Listed {
  readonly id: string;
  readonly subject: string;
  readonly kind: string;
  readonly instrument: string;
  readonly article: string;
  readonly ar: string;
  readonly en: string;
  readonly thresholds: Readonly<Record<string, unknown>>;
  readonly confidence: string;
  readonly doubt?: string;
}

const read = (path: string): unknown => JSON.parse(readFileSync(new URL(path, import.meta.url), 'utf8'));
const { rules } = read('law/rules.json') as { readonly rules: readonly Listed[] };
const { testCases } = read('../tests/rules/cases.json') as {
  readonly testCases: readonly { readonly id: string; readonly ruleIds: readonly string[] }[];
};

const casesOf = (id: string): string =>
  testCases
    .filter(({ ruleIds }) => ruleIds.includes(id))
    .map((of) => of.id)
    .join(', ');

const placeText = (place: Place): string => {
  if (place.form === 'rule') return `rule set \`${place.set}\``;
  if ('formula' in place) return `${place.form}: ${Object.keys(place.formula.results).join(', ')}`;
  return `${place.form}: ${place.line.why.en} ${place.line.why.ar}`;
};

/** Where in its text a rule stands. Articles have numbers; resolutions and tables have items and names. */
const articleText = (article: string): string =>
  /^\d/.test(article) ? `art. ${article}` : article === 'all' ? 'the whole text' : article.replace('-', ' ');

const ruleText = (rule: Listed): string => {
  const places = placesOf(rule.id);
  const thresholds = Object.entries(rule.thresholds).map(([name, value]) => `${name} ${JSON.stringify(value)}`);
  const proved = casesOf(rule.id);
  return [
    `## \`${rule.id}\``,
    '',
    `${rule.en} · ${rule.ar}`,
    '',
    `- ${rule.instrument}, ${articleText(rule.article)}; ${rule.kind}; confidence ${rule.confidence}`,
    ...(thresholds.length === 0 ? [] : [`- Thresholds: ${thresholds.join('; ')}`]),
    ...(rule.doubt === undefined ? [] : [`- Doubt: ${rule.doubt}`]),
    ...(places.length === 0
      ? ['- Not in the package yet']
      : places.map((place) => `- In the package: ${placeText(place)}`)),
    ...(proved === '' ? [] : [`- Worked cases: ${proved}`]),
  ].join('\n');
};

const subjects = [...new Set(rules.map(({ subject }) => subject))];
const placed = rules.map((rule) => ({ rule, forms: [...new Set(placesOf(rule.id).map(({ form }) => form))] }));
const forms = ['rule', 'formula', 'deadline', 'code-list', 'definition', 'procedure'] as const;
const counts = forms.map((form) => `${placed.filter((of) => of.forms[0] === form).length} ${form}`);
const without = placed.filter((of) => of.forms.length === 0);

/** These give a verdict, a number, a date or an amount: a line that says why no fact tests them is no place for them. */
const executable = new Set(['condition', 'bar', 'exclusion', 'deadline', 'entitlement', 'formula']);
const unexecuted = placed.filter(
  ({ rule, forms: of }) =>
    executable.has(rule.kind) && !of.some((form) => ['rule', 'formula', 'deadline'].includes(form)),
);

const about = 'Written by `scripts/law.ts`. Not legal advice, and no text of an authority: check the gazette.';
const index = subjects.map((subject) => {
  const own = placed.filter(({ rule }) => rule.subject === subject);
  const there = own.filter((of) => of.forms.length > 0).length;
  return `- [${subject}](./${subject.slice(0, 2)}.md): ${there} of ${own.length}`;
});
/** Every reading of the texts that a decision can be asked for. */
const readingsPage = [
  '# Readings of the law',
  '',
  about,
  '',
  'Where a text can be read in more than one way, a decision says by which option it was made, and the settings ask for another.',
  ...Object.entries(ambiguities).flatMap(([id, { title, cites, options }]) => [
    '',
    `## \`${id}\``,
    '',
    `${title.en} · ${title.ar} (${cites.instrument}, ${articleText(cites.article ?? 'all')})`,
    '',
    ...Object.entries(options).map(([option, { ar, en }]) => `- \`${option}\`: ${en} · ${ar}`),
  ]),
].join('\n');
const pages = new Map([
  ['readings.md', `${readingsPage}\n`],
  [
    'index.md',
    `# The law in the package\n\n${about}\n\n${index.join('\n')}\n\n[What is open in the texts](./readings.md), and what each reading means.\n`,
  ],
  ...subjects.map((subject): [string, string] => {
    const own = rules.filter((rule) => rule.subject === subject);
    return [`${subject.slice(0, 2)}.md`, `# ${subject}\n\n${own.map(ruleText).join('\n\n')}\n`];
  }),
]);

const folder = new URL('../docs/law/', import.meta.url);
const present = (name: string): string | undefined =>
  existsSync(new URL(name, folder)) ? readFileSync(new URL(name, folder), 'utf8') : undefined;
const stale = [...pages].filter(([name, text]) => present(name) !== text).map(([name]) => name);

process.stdout.write(`${rules.length} rules: ${counts.join(', ')}; ${without.length} without a place\n`);
if (process.argv.includes('--write')) {
  mkdirSync(folder, { recursive: true });
  for (const [name, text] of pages) writeFileSync(new URL(name, folder), text);
} else {
  const faults = [
    ...without.map(({ rule }) => `${rule.id} has no place`),
    ...unexecuted.map(({ rule }) => `${rule.id} is a ${rule.kind}, and nothing executes it`),
    ...stale.map((name) => `docs/law/${name} is not what the package holds: run with --write`),
  ];
  for (const fault of faults) process.stderr.write(`${fault}\n`);
  if (faults.length > 0) process.exitCode = 1;
}
