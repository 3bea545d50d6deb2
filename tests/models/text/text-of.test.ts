import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MartabaError } from '../../../src/models/error.js';
import { issue } from '../../../src/models/result.js';
import { isolate } from '../../../src/models/text/bidi.js';
import { fill, textsBy } from '../../../src/models/text/text-of.js';

const texts = {
  'too-long': { ar: 'أطول من {greatest} حرفًا.', en: 'Longer than {greatest} characters.' },
} as const;
const textOf = textsBy(texts);

describe('a text', () => {
  it('is made of an issue and of an error alike', () => {
    const params = { greatest: 64 };
    for (const of of [issue('too-long', ['email'], params), new MartabaError('too-long', [], params)]) {
      expect(textOf(of, 'en')).toBe('Longer than 64 characters.');
      expect(textOf(of, 'ar')).toBe(`أطول من ${isolate('64')} حرفًا.`);
    }
  });

  it('of an unknown code is neutral and holds the code', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.constantFrom('toString', '__proto__', 'constructor')), (code) => {
        expect(textOf({ code }, 'en')).toContain(code);
        expect(textOf({ code }, 'ar')).toContain(isolate(code));
      }),
    );
  });

  it('holds what fills it just as it is, be it a slot or a pattern of replacement', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.constantFrom('$&', '$1', '{b}')), (value) => {
        const text = { ar: '{a}، {b}', en: '{a}, {b}' };
        expect(fill(text, { a: value, b: true }, 'en')).toBe(`${value}, true`);
        expect(fill(text, { a: value, b: 0 }, 'ar')).toBe(`${isolate(value)}، ${isolate('0')}`);
      }),
    );
  });

  it('fills a slot with the words of its language, where there are any', () => {
    const of = { ar: 'اختر {a}.', en: 'Choose {a}.' };
    const params = { a: 'sms', 'a.ar': 'رسالة', 'a.en': 'A message' };
    expect([fill(of, params, 'ar'), fill(of, params, 'en')]).toEqual([
      `اختر ${isolate('رسالة')}.`,
      'Choose A message.',
    ]);
    expect(fill(of, { a: 'sms' }, 'ar')).toBe(`اختر ${isolate('sms')}.`);
  });

  it('fills a slot with the words that it has for a value, and with the value where it has none', () => {
    const words = { is: { code: { ar: 'رمز', en: 'a code' } } };
    const of = { ar: 'المتوقع: {is}.', en: 'Expected: {is}.', words };
    expect([fill(of, { is: 'code' }, 'ar'), fill(of, { is: 'code' }, 'en')]).toEqual([
      'المتوقع: رمز.',
      'Expected: a code.',
    ]);
    for (const other of ['codes', 'toString', 3]) expect(fill(of, { is: other }, 'en')).toBe(`Expected: ${other}.`);
  });

  it('keeps a slot that nothing fills, whatever objects inherit', () => {
    expect(fill({ ar: '{constructor}', en: '{constructor} {n}' }, {}, 'en')).toBe('{constructor} {n}');
  });
});
