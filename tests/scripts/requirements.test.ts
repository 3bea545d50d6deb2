import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import * as z from 'zod';
import { faultsOf, last, pageOf, readRequirements, tallyOf } from '../../scripts/requirements/requirements.js';

const data = readFileSync(new URL('../../docs/requirements.json', import.meta.url), 'utf8');
const requirements = readRequirements(data);
const [first] = requirements;

describe('the requirements of the descriptions', () => {
  test('are each held by a test that exists, planned for a room, or not made for a reason', () => {
    expect(faultsOf(requirements)).toEqual([]);
    const { held, planned, not } = tallyOf(requirements);
    expect(held + planned + not).toBe(last);
  });

  test('stand on the page as in the data', () => {
    expect(readFileSync(new URL('../../docs/requirements.md', import.meta.url), 'utf8')).toBe(pageOf(requirements));
  });

  test('miss none, and hold none twice', () => {
    expect(faultsOf(requirements.slice(1))).toEqual(['R1 is left out']);
    expect(faultsOf([...requirements, ...requirements.slice(0, 1)])).toEqual(['R1 is one too many']);
  });

  test('name no path and no test that does not exist', () => {
    expect(faultsOf(requirements, (path) => path !== first?.where?.[0]).length).toBeGreaterThan(0);
    const renamed = requirements.map((of) =>
      of.id === 'R1' && of.test !== undefined ? { ...of, test: { ...of.test, title: 'of another title' } } : of,
    );
    expect(faultsOf(renamed)).toEqual([expect.stringContaining('R1: no test of')]);
  });

  test.each([
    ['no answer', { id: 'R1', title: 'x' }],
    ['two answers', { id: 'R1', title: 'x', planned: 'a', not: 'b' }],
    ['a place without a test', { id: 'R1', title: 'x', where: ['src'] }],
    ['another id', { id: '1', title: 'x', planned: 'a' }],
  ])('are refused with %s', (_, of) => {
    expect(() => readRequirements(JSON.stringify([of]))).toThrow(z.ZodError);
  });
});
