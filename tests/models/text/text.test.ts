import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  counted,
  fill,
  foldArabic,
  foldDigits,
  isolate,
  lexicon,
  modelTexts,
  pluralCategory,
  sameArabic,
  textOf,
  toArabicIndic,
} from '../../../src/models/text/index.js';

describe('plural categories', () => {
  it('are those of CLDR, for every count up to 10,000 and for fractions', () => {
    const rules = { ar: new Intl.PluralRules('ar'), en: new Intl.PluralRules('en') };
    for (const language of ['ar', 'en'] as const) {
      for (let count = 0; count <= 10_000; count += 1)
        expect([count, pluralCategory(count, language)]).toEqual([count, rules[language].select(count)]);
      for (const count of [0.5, 2.5, 11.1]) expect(pluralCategory(count, language)).toBe(rules[language].select(count));
    }
  });

  it.each([
    [1, 'سنة واحدة'],
    [2, 'سنتان'],
    [3, '3 سنوات'],
    [11, '11 سنة'],
    [100, '100 سنة'],
  ])('%i years are %s', (count, text) => {
    expect(counted(count, 'years', 'ar')).toBe(text);
  });
});

describe('digits', () => {
  it('fold back to what they were written from', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(foldDigits(toArabicIndic(text))).toBe(foldDigits(text));
      }),
    );
  });
});

describe('folding', () => {
  it('is idempotent', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(foldArabic(foldArabic(text))).toBe(foldArabic(text));
      }),
    );
  });

  it('finds the spellings of one word inside the descriptions to be one', () => {
    expect(sameArabic('بِياناتي', 'بَياناتي')).toBe(true);
    expect(sameArabic('الإعارة', 'الاعاره')).toBe(true);
    expect(sameArabic('مسـار', 'مسار')).toBe(true);
    expect(sameArabic('إعارة', 'استعارة')).toBe(false);
  });
});

describe('texts', () => {
  it('exist in both languages with the same slots, for every code of the models', () => {
    const slots = (text: string): readonly string[] => (text.match(/\{\w+\}/g) ?? []).toSorted();
    for (const [code, { ar, en }] of Object.entries(modelTexts)) {
      expect(code).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
      expect(ar).toMatch(/[\u0600-\u06ff]/);
      expect([code, slots(ar)]).toEqual([code, slots(en)]);
    }
  });

  it('fill their slots, and in Arabic each value keeps its own direction', () => {
    expect(fill({ ar: 'الحد {n}', en: 'At most {n}' }, { n: 64 }, 'en')).toBe('At most 64');
    expect(fill({ ar: 'الحد {n}', en: 'At most {n}' }, { n: 64 }, 'ar')).toBe(`الحد ${isolate('64')}`);
    expect(fill({ ar: '{constructor}', en: '{constructor}' }, {}, 'en')).toBe('{constructor}');
  });

  it('of an unknown code are neutral and hold the code', () => {
    expect(textOf({ code: 'never-heard-of' }, 'en')).toContain('never-heard-of');
    expect(textOf({ code: 'toString' }, 'ar')).toContain('toString');
  });
});

describe('the lexicon', () => {
  it('maps every word that the descriptions use to one term', () => {
    const written = lexicon.flatMap((entry) => entry.written.map(foldArabic));
    expect(new Set(written).size).toBe(written.length);
  });
});
