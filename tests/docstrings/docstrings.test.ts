import { describe, expect, test } from 'vitest';
import { blocksOf } from './example.js';
import { documentedIn, exportsOf, programOf } from './exports.js';
import { doors as opened, runExample } from './run-example.js';

const doors = Object.keys(opened);
const program = programOf(doors);
const exported = exportsOf(doors, program);

describe.each(doors)('the exports of %s', (door) => {
  const all = exported.get(door) ?? [];

  test('are found, and each has an example', () => {
    const bare = all.filter(({ examples }) => examples.length === 0).map(({ name }) => name);
    expect(all.length).toBeGreaterThan(0);
    expect(bare).toEqual([]);
  });

  const examples = documentedIn(door, program).flatMap(({ name, file, examples }) =>
    examples.map((text) => ({ name, file, text })),
  );

  test.each(examples)('$name: its example holds', async ({ file, text }) => {
    expect(text).toMatch(/^```ts( no-run)?\n[\s\S]*```$/);
    for (const block of blocksOf(text)) await runExample(door, file, block);
  });
});
