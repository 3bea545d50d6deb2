import { describe, expect, test } from 'vitest';
import { exportsOf } from './exports.js';

/** How many exports of a door have no example yet. A number only ever goes down. */
const withoutExample = { models: 136, rules: 240, client: 11, fp: 11, sandbox: 1, testing: 0, workers: 0 } as const;

const doors = Object.keys(withoutExample) as (keyof typeof withoutExample)[];
const exported = exportsOf(doors);

describe.each(doors)('the exports of %s', (door) => {
  const all = exported.get(door) ?? [];

  test('are found, and all but so many have an example', () => {
    expect(all.length).toBeGreaterThan(0);
    expect(all.filter(({ examples }) => examples.length === 0).length).toBe(withoutExample[door]);
  });
});
