import { describe, expect, test } from 'vitest';
import { blocksOf } from './example.js';
import { documentedIn, exportsOf, programOf } from './exports.js';
import { doors as opened, runExample } from './run-example.js';

/** How many exports of a door have no example yet. A number only ever goes down. */
const withoutExample = { models: 0, rules: 0, client: 11, fp: 11, sandbox: 1, testing: 0, workers: 0 } as const;

const doors = Object.keys(withoutExample) as (keyof typeof withoutExample)[];
const program = programOf(doors);
const exported = exportsOf(doors, program);

test('every door is looked at', () => {
  expect(Object.keys(opened)).toEqual(doors);
});

describe.each(doors)('the exports of %s', (door) => {
  const all = exported.get(door) ?? [];

  test('are found, and all but so many have an example', () => {
    expect(all.length).toBeGreaterThan(0);
    expect(all.filter(({ examples }) => examples.length === 0).length).toBe(withoutExample[door]);
  });

  const examples = documentedIn(door, program).flatMap(({ name, file, examples }) =>
    examples.map((text) => ({ name, file, text })),
  );

  test.each(examples)('$name: its example holds', async ({ file, text }) => {
    expect(text).toMatch(/^```ts( no-run)?\n[\s\S]*```$/);
    for (const block of blocksOf(text)) await runExample(door, file, block);
  });
});
