import { readdirSync, readFileSync } from 'node:fs';
import { check } from 'recheck';
import ts from 'typescript';
import { expect, test } from 'vitest';
import { jsonSchemaOf } from '../../src/models/schema/index.js';
import { schemas } from '../arbitraries/schemas.js';

const folder = new URL('../../src/', import.meta.url);
const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.ts'));

/** Every regular expression that a source writes down, by the parser of TypeScript. */
const literalsOf = (name: string): readonly string[] => {
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isRegularExpressionLiteral(node)) found.push(node.text);
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(name, readFileSync(new URL(name, folder), 'utf8'), ts.ScriptTarget.Latest));
  return found;
};

/** Every pattern that a JSON Schema of a model holds; they are written for readers who match them elsewhere. */
const patternsOf = (value: unknown): readonly string[] =>
  typeof value !== 'object' || value === null
    ? []
    : Object.entries(value).flatMap(([key, of]) =>
        key === 'pattern' && typeof of === 'string' ? [`/${of}/u`] : patternsOf(of),
      );

/** Matched against no input: names of facts that the rule language itself puts together, each of a few dozen letters. */
const ofOwnNames = new Set(['/^(.*)\\[(\\d+)\\]\\.(.*)$/', '/^(.*?)(?:\\[\\d+\\])\\.(.*)$/']);

const literals = files.flatMap(literalsOf);
const exported = schemas.flatMap(([, of]) => patternsOf(jsonSchemaOf(of)));
const all = [...new Set([...literals, ...exported])].filter((pattern) => !ofOwnNames.has(pattern));

test('there are regular expressions to be judged, of the sources and of the JSON Schemas', () => {
  expect(new Set(literals).size).toBeGreaterThan(40);
  expect(new Set(exported).size).toBeGreaterThan(12);
});

test('a pattern of exponential time is found out', async () => {
  expect((await check('^(a|a)*$', '')).status).toBe('vulnerable');
});

// How often something may repeat at most is a factor of the time and not its growth: the checker, which would unroll it, is
// given twenty in place of more, so that it decides by automata and never by what a search happens to find.
const withFewer = (source: string): string =>
  source.replace(/\{(\d+),(\d{2,})\}/g, (_, least: string) => `{${Math.min(Number(least), 10)},20}`);

test.each(all)('%s is matched in linear time', async (pattern) => {
  const [, source = '', flags = ''] = /^\/([\s\S]*)\/([a-z]*)$/.exec(pattern) ?? [];
  // Automata know no look-ahead; a pattern that has one is searched, from a fixed seed.
  const checker = /\(\?[=!]/.test(source) ? 'fuzz' : 'automaton';
  const found = await check(withFewer(source), flags, { checker, randomSeed: 1447, timeout: 20_000 });
  expect(found).toMatchObject({ status: 'safe' });
});
