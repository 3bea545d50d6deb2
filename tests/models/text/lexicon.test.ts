import { describe, expect, it } from 'vitest';
import { foldArabic } from '../../../src/models/text/fold.js';
import { lexicon } from '../../../src/models/text/lexicon.js';

describe('the lexicon', () => {
  it('gives each word of the descriptions one term, however it is spelt', () => {
    const written = lexicon.flatMap((entry) => entry.written.map(foldArabic));
    expect(new Set(written).size).toBe(written.length);
    expect(written).toContain(foldArabic('الوصول الوطني الموحّد'));
  });

  it('has a term in Arabic and a key in kebab-case, and no word stands for itself', () => {
    for (const { written, term, key } of lexicon) {
      expect(term).toMatch(/^[\u0600-\u06ff ]+$/);
      expect(key).toMatch(/^[a-z]+(-[a-z]+)*$/);
      expect(written.map(foldArabic)).not.toContain(foldArabic(term));
    }
  });
});
