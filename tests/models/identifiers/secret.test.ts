import { inspect } from 'node:util';
import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { isSecret, nationalId } from '../../../src/models/identifiers/index.js';
import { Secret } from '../../../src/models/identifiers/secret.js';
import { identifiers } from './arbitraries.js';

const revealing = (of: (typeof identifiers)[number][0], text: string): Secret<string> => {
  const found = of.validate(text);
  if (!found.ok) throw new Error(`${of.name} is not valid`);
  return found.value;
};

describe.each(identifiers.slice(0, 4).map(([of, texts]) => [of.name, of, texts] as const))('%s', (_, of, texts) => {
  it('prints as its mask in text, JSON and inspection', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const value = revealing(of, text);
        const mask = of.mask(text);
        expect(mask).toMatch(/\*{3}/);
        expect(mask).not.toContain(of.compact(text).slice(1, 6));
        expect([String(value), `${value}`, JSON.stringify(value), inspect(value)]).toEqual([
          mask,
          mask,
          JSON.stringify(mask),
          mask,
        ]);
        const hidden = of.compact(text);
        const places = [{ value }, [value], new Map([['of', value]]), new Error('x', { cause: value })];
        const seen = places.flatMap((place) => [
          inspect(place, { depth: 9, showHidden: true }),
          inspect(place, { customInspect: false, showHidden: true }),
          JSON.stringify(place),
          JSON.stringify({ ...value }),
        ]);
        expect(seen.filter((output) => output.includes(hidden))).toEqual([]);
      }),
    );
  });

  it('comes out on request only, and cannot be changed', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const value = revealing(of, text);
        expect(value.reveal()).toBe(of.compact(text));
        expect(Object.isFrozen(value)).toBe(true);
      }),
    );
  });

  it('equals another that was written in another way, and no other', () => {
    fc.assert(
      fc.property(texts, texts, (one, other) => {
        expect(revealing(of, one).equals(revealing(of, of.format(one)))).toBe(true);
        expect(revealing(of, one).equals(revealing(of, other))).toBe(of.compact(one) === of.compact(other));
      }),
    );
  });
});

test('a value is recognised by its kind, and whatever only looks like one is not', () => {
  const value = revealing(nationalId, '1999999996');
  expect([isSecret(value), isSecret(value, ['citizen']), isSecret(value, ['resident'])]).toEqual([true, true, false]);
  for (const other of [null, undefined, '1999999996', {}, { reveal: 'x', kind: 'citizen' }, { reveal: () => 'x' }])
    expect(isSecret(other)).toBe(false);
});
