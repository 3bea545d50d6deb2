import fc from 'fast-check';
import { readdirSync, readFileSync } from 'node:fs';
import { runInThisContext } from 'node:vm';
import { describe, expect, test } from 'vitest';
import * as z from 'zod';
import * as client from '../../src/client/index.js';
import * as fp from '../../src/fp/index.js';
import * as models from '../../src/models/index.js';
import * as sandbox from '../../src/sandbox/index.js';
import * as testing from '../../src/testing/index.js';
import { thrownBy } from './world.js';

const base = new URL('../../src/', import.meta.url);

/** The examples of a room: the file and the code of each. */
const examplesOf = (room: string): readonly [string, string][] =>
  readdirSync(new URL(room, base), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts'))
    .flatMap((file) =>
      [...readFileSync(new URL(`${room}/${file}`, base), 'utf8').matchAll(/```ts\n([\s\S]*?) \*\s*```/g)].map(
        ([, block = '']): [string, string] => [file, block.replace(/^\s*\* ?/gm, '').replace(/^import .*$/gm, '')],
      ),
    );

/** Runs an example: what stands after `//` beside an expression is what it gives, or the code of what it throws. */
const run = async (example: string, names: object): Promise<void> => {
  const code = example
    .replace(/^(?!const )(.*); \/\/ throws '(.*)'$/gm, "check((await thrownBy((async () => $1)())).code, '$2');")
    .replace(/^(?!const |check)(.*); \/\/ (.*)$/gm, 'check(await ($1), $2);');
  const scope = { ...names, z, thrownBy, check: (seen: unknown, told: unknown) => expect(seen).toEqual(told) };
  const script: (of: typeof scope) => Promise<void> = runInThisContext(
    `(async ({ ${Object.keys(scope).join()} }) => {${code}})`,
  );
  await script(scope);
};

describe.each([
  ['client', client, { ...models, ...client }],
  ['sandbox', sandbox, { ...models, ...client, ...sandbox }],
  ['testing', testing, { ...models, ...client, ...sandbox, ...testing, fc }],
  ['fp', fp, { ...models, ...client, ...fp }],
])('the examples of %s', (room, exported, names) => {
  const examples = examplesOf(room);

  test.each(examples)('%s: %s', async (_, example) => {
    expect.hasAssertions();
    // Two rooms may use one name for the same thing seen otherwise: the example's own room comes last.
    const own = /iban\)\(/.test(example) ? { ...names, iban: models.iban } : names;
    await run(example, own);
  });

  test('are there for every function', () => {
    const functions = Object.entries(exported).flatMap(([name, value]) =>
      typeof value === 'function' && !String(value).startsWith('class') ? name : [],
    );
    const shown = examples.map(([, example]) => example).join('\n');
    expect(functions.filter((name) => !shown.includes(`${name}(`))).toEqual([]);
  });
});
