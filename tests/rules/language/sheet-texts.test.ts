import { describe, expect, it } from 'vitest';
import { isolate } from '../../../src/models/text/bidi.js';
import { ruleSets, safeParseSheet, textOf } from '../../../src/rules/index.js';

const arabic = /[\u0600-\u06ff]/;
const wrong: readonly unknown[] = [[], {}, 'x', '', true, 0.5, -1e9, 1e9, [{}], [1]];

/** Every issue of a wrong type or a wrong domain that the facts of the package can have. */
const issues = ruleSets.flatMap(({ registry }) => [
  ...wrong.flatMap((sheet) => {
    const parsed = safeParseSheet(registry, sheet);
    return parsed.ok ? [] : parsed.issues;
  }),
  ...Object.keys(registry.declarations).flatMap((name) =>
    wrong.flatMap((value) => {
      const parsed = safeParseSheet(registry, { [name]: value });
      return parsed.ok ? [] : parsed.issues;
    }),
  ),
]);
const typed = [
  ...new Map(
    issues
      .filter(({ code }) => code === 'fact-type' || code === 'fact-outside-domain')
      .map((of) => [JSON.stringify([of.code, Object.values(of.params).map(String)]), of]),
  ).values(),
];

describe('the text of a value that is not as declared', () => {
  it('says what is expected in the language of the text', () => {
    const expected = new Set(typed.flatMap(({ params }) => params['expected'] ?? []));
    expect(expected).toEqual(new Set(['boolean', 'code', 'list', 'number', 'record', 'whole number']));
    for (const of of typed) {
      expect(textOf(of, 'ar')).not.toMatch(/[a-z]/i);
      expect(textOf(of, 'en')).not.toMatch(arabic);
      expect(textOf(of, 'en')).not.toContain('Infinity');
    }
  });

  it('names each type by its own words', () => {
    const of = (expected: string) => textOf({ code: 'fact-type', params: { expected } }, 'ar');
    expect(of('boolean')).toBe('نوع القيمة غير صحيح؛ المتوقع: صواب أو خطأ.');
    expect(of('whole number')).toBe('نوع القيمة غير صحيح؛ المتوقع: عدد صحيح.');
    expect(of('date and time')).toBe('نوع القيمة غير صحيح؛ المتوقع: تاريخ ووقت.');
    expect(of('what is new')).toBe(`نوع القيمة غير صحيح؛ المتوقع: ${isolate('what is new')}.`);
  });

  it('says of a domain without a greatest value that it has none', () => {
    const of = { code: 'fact-outside-domain', params: { least: 0, greatest: Infinity } };
    expect(textOf(of, 'ar')).toBe(`القيمة خارج المدى من ${isolate('0')} إلى ما لا نهاية.`);
    expect(textOf(of, 'en')).toBe('The value lies outside 0 to infinity.');
  });
});
