import { readdirSync, readFileSync } from 'node:fs';
import { runInThisContext } from 'node:vm';
import { describe, expect, test } from 'vitest';
import * as z from 'zod';
import * as identifiers from '../../../src/models/identifiers/index.js';
import * as privacy from '../../../src/models/privacy/index.js';
import { upperAscii } from '../../../src/models/text/ascii.js';
import * as text from '../../../src/models/text/index.js';

const names = { ...identifiers, ...privacy, ...text, upperAscii, z };

const evaluate = (expression: string): Promise<unknown> => {
  const run: (scope: typeof names) => Promise<unknown> = runInThisContext(
    `(async ({ ${Object.keys(names).join()} }) => (${expression}))`,
  );
  return run(names);
};

const examplesOf = (room: string): readonly [string, string][] => {
  const folder = new URL(`../../../src/models/${room}/`, import.meta.url);
  return readdirSync(folder).flatMap((name) =>
    [...readFileSync(new URL(name, folder), 'utf8').matchAll(/```ts\n([\s\S]*?)```/g)].flatMap(([, block = '']) =>
      block
        .split('\n')
        .map((line) => line.replace(/^\s*\* ?/, ''))
        .filter((line) => line !== '')
        .map((line): [string, string] => [name, line]),
    ),
  );
};

describe.each([
  ['identifiers', identifiers],
  ['privacy', privacy],
  ['text', text],
])('the examples of %s', (room, exported) => {
  const examples = examplesOf(room);

  test.each(examples)('%s: %s', async (_, line) => {
    const [, expression, value] = /^(.*); \/\/ (.*)$/.exec(line) ?? [];
    expect(expression, 'an example is one expression and its value').toBeDefined();
    expect(await evaluate(expression ?? '')).toEqual(await evaluate((value ?? '').replace(/^(\d+):.*/, '$1')));
  });

  test('are there for every function', () => {
    const functions = Object.entries(exported).flatMap(([name, value]) => (typeof value === 'function' ? name : []));
    const shown = examples.map(([, line]) => line).join('\n');
    expect(functions.filter((name) => !shown.includes(`${name}(`))).toEqual([]);
  });
});
