import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { upperAscii } from '../../../src/models/text/ascii.js';
import { isolate, withoutMarks } from '../../../src/models/text/bidi.js';
import { foldArabic, sameArabic } from '../../../src/models/text/fold.js';
import { anyText } from './arbitraries.js';

const arabic = fc.string({ unit: fc.constantFrom(...'اأإآٱبتىيیئةهھـَُِّٰؤوكک ١۱1\u200f\u00a0aA') });

describe('folding', () => {
  it('is idempotent', () => {
    fc.assert(
      fc.property(fc.oneof(arabic, anyText), (text) => {
        expect(foldArabic(foldArabic(text))).toBe(foldArabic(text));
      }),
    );
  });

  it('does not see diacritics, tatweel, marks of direction or spaces around, wherever they stand', () => {
    fc.assert(
      fc.property(arabic, fc.nat(), fc.constantFrom('َ', 'ّ', 'ـ', '\u200f', '\u200d'), (text, at, mark) => {
        const cut = at % (text.length + 1);
        expect(sameArabic(text, ` ${text.slice(0, cut)}${mark}${text.slice(cut)}\t`)).toBe(true);
      }),
    );
  });

  test.each([
    ['بِياناتي', 'بَياناتي'],
    ['بياناتي', 'بياناتى'],
    ['الإعارة', 'الاعاره'],
    ['أخصائي', 'اخصايى'],
    ['مسؤول', 'مسوول'],
    ['مسـار', 'مسار'],
    ['مكة  المكرمة', 'مکہ المكرمه'.replace('ہ', 'ه')],
    ['المرتبة ١٣', 'المرتبه 13'],
    ['Masar', 'MASAR'],
  ])('%s and %s are one', (a, b) => {
    expect(sameArabic(a, b)).toBe(true);
  });

  test.each([
    ['إعارة', 'استعارة'],
    ['ابتعاث', 'إيفاد'],
    ['نقل', 'ندب'],
    ['المرتبة 1', 'المرتبة 13'],
  ])('%s and %s are two', (a, b) => {
    expect(sameArabic(a, b)).toBe(false);
  });
});

describe('marks of direction', () => {
  it('that isolate a run are taken off again, and leave the run as it was', () => {
    fc.assert(
      fc.property(fc.string(), (run) => {
        expect([...isolate(run)].map((mark) => mark.codePointAt(0)).filter((code) => (code ?? 0) > 0x20_00)).toEqual([
          0x20_68, 0x20_69,
        ]);
        expect(withoutMarks(isolate(run))).toBe(run);
      }),
    );
  });
});

test('capitals of ASCII only, and as many characters as before', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const upper = upperAscii(text);
      expect(upper).toHaveLength(text.length);
      const wrong = [...upper].filter((letter, at) => {
        const before = [...text][at] ?? '';
        return /^[a-z]$/.test(before) ? letter !== before.toUpperCase() : letter !== before;
      });
      expect(wrong).toEqual([]);
    }),
  );
});
