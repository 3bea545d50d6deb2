import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { runCases } from '../../../src/cli/conformance.js';
import { readCases } from '../../../src/cli/conformance-file.js';

/** Further worked cases, reckoned by hand from the texts of the rules: boundaries from both sides, tiers, exceptions. */

const folder = fileURLToPath(new URL('.', import.meta.url));
const files = readdirSync(folder).filter((name) => name.endsWith('.json'));

describe('further worked cases', () => {
  it.each(files)('%s: all pass', async (file) => {
    const { cases } = runCases(await readCases(`${folder}/${file}`), '1447-01-10H');
    expect(cases.length).toBeGreaterThan(0);
    const failed = cases.filter(({ status }) => status === 'failed');
    expect(failed.map(({ id, refused, compared }) => ({ id, refused, compared }))).toEqual([]);
  });
});
