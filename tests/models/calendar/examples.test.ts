import { readdirSync, readFileSync } from 'node:fs';
import { runInThisContext } from 'node:vm';
import { describe, expect, test } from 'vitest';
import * as z from 'zod';
import { earliestReaching, latestReaching } from '../../../src/models/calendar/add-duration.js';
import * as calendar from '../../../src/models/calendar/index.js';

const folder = new URL('../../../src/models/calendar/', import.meta.url);
const names = { ...calendar, earliestReaching, latestReaching, z };

const evaluate = (expression: string): unknown => {
  const run: (scope: typeof names) => unknown = runInThisContext(
    `(({ ${Object.keys(names).join()} }) => (${expression}))`,
  );
  return run(names);
};

const examples = readdirSync(folder).flatMap((name) =>
  [...readFileSync(new URL(name, folder), 'utf8').matchAll(/```ts\n([\s\S]*?)```/g)].flatMap(([, block = '']) =>
    block
      .split('\n')
      .map((line) => line.replace(/^\s*\* ?/, ''))
      .filter((line) => line !== '')
      .map((line): [string, string] => [name, line]),
  ),
);

describe('the examples of the documentation', () => {
  test.each(examples)('%s: %s', (_, line) => {
    const [, expression, value] = /^(.*); \/\/ (.*)$/.exec(line) ?? [];
    expect(expression, 'an example is one expression and its value').toBeDefined();
    expect(evaluate(expression ?? '')).toEqual(evaluate(value ?? ''));
  });

  test('are there for every function', () => {
    const functions = Object.entries(calendar).filter(([, value]) => typeof value === 'function');
    const shown = examples.map(([, line]) => line).join('\n');
    expect(functions.map(([name]) => name).filter((name) => !shown.includes(`${name}(`))).toEqual([]);
  });
});
