import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { identifierTexts } from '../../../src/models/identifiers/texts.js';
import { textsBy } from '../../../src/models/text/text-of.js';
import { identifiers, inArabicIndic, inExtended, judged, near } from './arbitraries.js';
import { anyText } from '../text/arbitraries.js';

const textOf = textsBy(identifierTexts);

/** What is refused, with each code that an identifier can answer. */
const refused: Readonly<Record<string, readonly (readonly [unknown, string])[]>> = {
  'national-id': [
    ['199999999x', 'characters'],
    ['199999999', 'length'],
    ['19999999960', 'length'],
    ['3000000004', 'national-id-prefix'],
    ['0000000000', 'national-id-prefix'],
    ['1999999997', 'checksum'],
    ['1000000000', 'checksum'],
    ['1234567890', 'checksum'],
    ['2000000000', 'checksum'],
  ],
  mobile: [
    ['05o1234567', 'characters'],
    ['+', 'characters'],
    ['0401234567', 'prefix'],
    ['+971501234567', 'prefix'],
    ['05012345678', 'length'],
    ['050123456', 'length'],
  ],
  iban: [
    ['SA03-8000-0000-6080-1016-7519', 'characters'],
    ['SAX380000000608010167519', 'characters'],
    ['ſA0380000000608010167519', 'characters'],
    ['DE89370400440532013000', 'prefix'],
    ['SA038000000060801016751', 'length'],
    ['SA0380000000608010167518', 'checksum'],
    ['SA2380000000608010167542', 'checksum'],
  ],
  email: [
    ['no-at.example.sa', 'email-shape'],
    ['@example.sa', 'email-shape'],
    ['a@b', 'email-shape'],
    ['a@.sa', 'email-shape'],
    ['a..b@example.sa', 'email-shape'],
    ['.a@example.sa', 'email-shape'],
    ['a.@example.sa', 'email-shape'],
    ['a@-b.sa', 'characters'],
    ['a@b-.sa', 'characters'],
    ['sa lem@example.sa', 'characters'],
    ['a@b@example.sa', 'characters'],
    [`a@${'b'.repeat(64)}.sa`, 'characters'],
    [`${'a'.repeat(65)}@example.sa`, 'too-long'],
    [`a@${'b.'.repeat(126)}sa`, 'too-long'],
  ],
  'request-number': [
    ['MRT-1447-0000123-98!', 'characters'],
    ['MRQ-1447-0000123-98', 'prefix'],
    ['MRT-1447-123-98', 'length'],
    ['MRT-1447-0000123-97', 'checksum'],
    ['MRT-1447-0000123-01', 'checksum'],
  ],
  'employee-id': [
    ['E 1', 'characters'],
    ['-1', 'characters'],
    ['E'.repeat(65), 'too-long'],
    ['1999999996', 'national-id-as-key'],
    ['٢٩٩٩-٩٩٩-٩٩٤', 'national-id-as-key'],
  ],
  'entity-code': [
    ['moh', 'code-system-missing'],
    ['Example:1', 'characters'],
    ['example:', 'characters'],
    ['example:a:b', 'characters'],
    [`example:${'1'.repeat(89)}`, 'too-long'],
  ],
};

describe.each(identifiers.map(([of, texts]) => [of.name, of, texts] as const))('%s', (name, of, texts) => {
  const vectors: readonly (readonly [unknown, string])[] = [
    ...(refused[name] ?? []),
    ...['', ' \u200f\t'].map((text) => [text, 'empty'] as const),
    ...[undefined, null, 1_999_999_996, ['1999999996'], {}].map((input) => [input, 'not-text'] as const),
  ];

  test.each(vectors)('refuses %j: %s', (input, expected) => {
    expect(judged(of, input)).toBe(expected);
  });

  it('documents the codes that it answers with, and no other', () => {
    const source = readFileSync(new URL(`../../../src/models/identifiers/${name}.ts`, import.meta.url), 'utf8');
    const [, list = ''] = /Its codes: ([^;]*?)\. ?(?:Source|\n)/.exec(source.replace(/\n \* (?=\S)/g, ' ')) ?? [];
    const documented = [...list.matchAll(/`([a-z-]+)`(?! for)/g)].flatMap(([, code = '']) => code);
    expect(new Set(documented)).toEqual(new Set(vectors.map(([, code]) => code)));
  });

  it('accepts what is valid, however its digits are written, with marks and spaces around it', () => {
    fc.assert(
      fc.property(texts, (text) => {
        for (const written of [text, inArabicIndic(text), inExtended(text), `\u200f${text}\u202c`, ` ${text}\u00a0`]) {
          const found = of.validate(written);
          expect(found.ok && found.value.reveal()).toBe(of.compact(text));
          expect(of.is(written)).toBe(true);
        }
      }),
    );
  });

  it('compact is idempotent, and compact text is judged as the text is', () => {
    fc.assert(
      fc.property(fc.oneof(near, texts, anyText), (text) => {
        expect(of.compact(of.compact(text))).toBe(of.compact(text));
        expect(judged(of, of.compact(text))).toBe(judged(of, text));
      }),
    );
  });

  it('says whether a text is one as judging it does, of one a character off too', () => {
    const off = fc
      .tuple(texts, fc.nat(30), fc.constantFrom('', '5', '-', '.', '@', 'x', ' '))
      .map(([text, at, other]) => {
        const place = at % (text.length + 1);
        return text.slice(0, place) + other + text.slice(place + (at % 2));
      });
    fc.assert(
      fc.property(fc.oneof(near, texts, off, anyText), (text) => {
        expect(of.is(text)).toBe(of.validate(text).ok);
      }),
    );
    for (const [input] of vectors) expect(of.is(input)).toBe(false);
  });

  it('compact undoes format', () => {
    fc.assert(
      fc.property(fc.oneof(near, texts), (text) => {
        expect(of.compact(of.format(text))).toBe(of.compact(text));
      }),
    );
  });

  it('answers anything at all with a kind, or with one code that has a text and never with the input', () => {
    fc.assert(
      fc.property(fc.oneof(fc.anything(), near, anyText), (input) => {
        const found = of.validate(input);
        const issues = found.ok ? [] : found.issues;
        expect(issues).toHaveLength(found.ok ? 0 : 1);
        for (const { code, params } of issues) {
          expect(Object.keys(identifierTexts)).toContain(code);
          expect(Object.values(params)).not.toContain(input);
          for (const language of ['ar', 'en'] as const)
            expect(textOf({ code, params }, language)).not.toMatch(/\{\w+\}/);
        }
      }),
    );
  });

  it('shows nothing of what is not valid', () => {
    fc.assert(
      fc.property(near, (text) => {
        expect(of.is(text) || of.mask(text) === '***').toBe(true);
      }),
    );
  });

  it('is named in both languages', () => {
    expect(of.name).toBe(name);
    expect(of.localName.ar).toMatch(/^[\u0600-\u06ff ]+$/);
    expect(of.localName.en).toMatch(/^[A-Z]/);
  });
});
