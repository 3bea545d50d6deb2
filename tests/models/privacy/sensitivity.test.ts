import * as z from 'zod';
import { describe, expect, it, test } from 'vitest';
import { sensitivityOf, withSensitivity } from '../../../src/models/privacy/index.js';

const personal = withSensitivity(z.string(), 'personal');

describe('sensitivity', () => {
  it('is of a copy, so that one schema can be several fields', () => {
    const text = z.string().meta({ description: 'text' });
    expect(sensitivityOf(withSensitivity(text, 'sensitive'))).toBe('sensitive');
    expect(sensitivityOf(withSensitivity(text, 'public'))).toBe('public');
    expect(sensitivityOf(text)).toBeUndefined();
    expect(withSensitivity(text, 'public').description).toBe('text');
  });

  test.each([
    ['optional', personal.optional()],
    ['nullable', personal.nullable()],
    ['with a default', personal.default('')],
    ['read only', personal.readonly()],
    ['caught', personal.catch('')],
    ['lazy', z.lazy(() => personal)],
    ['piped', z.pipe(personal, z.string())],
    ['piped into', z.pipe(z.string(), personal)],
    ['refined', personal.refine(() => true)],
    ['described', personal.describe('a name')],
    ['one of a union', z.union([z.number(), personal])],
    ['joined', z.intersection(z.string(), personal)],
  ])('stays when a schema is %s', (_, schema) => {
    expect(sensitivityOf(schema)).toBe('personal');
  });

  it('declared outside counts before what is inside', () => {
    expect(sensitivityOf(withSensitivity(personal.optional(), 'internal'))).toBe('internal');
  });

  it('of several is the strictest', () => {
    const all = (['internal', 'sensitive', 'public', 'personal'] as const).map((of) => withSensitivity(z.string(), of));
    expect(sensitivityOf(z.union(all))).toBe('sensitive');
  });

  it('of a schema that leads back to itself is found', () => {
    const tree: z.ZodType = z.lazy(() => z.union([tree, personal]));
    expect(sensitivityOf(tree)).toBe('personal');
  });
});
