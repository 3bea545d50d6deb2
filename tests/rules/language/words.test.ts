import { describe, expect, it } from 'vitest';
import { days, months, years } from '../../../src/models/calendar/duration.js';
import { formatCitation } from '../../../src/rules/language/words/citation.js';
import { dateInWords, dayInWords } from '../../../src/rules/language/words/dates.js';
import { countInWords, lengthInWords } from '../../../src/rules/language/words/lengths.js';

describe('counted nouns', () => {
  // The forms of العدد والمعدود: the dual has its case, three to ten the plural, eleven to ninety-nine the singular in the accusative.
  it.each([
    [0, '0 يوم', '0 شهر', '0 سنة'],
    [1, 'يوم واحد', 'شهر واحد', 'سنة واحدة'],
    [2, 'يومان', 'شهران', 'سنتان'],
    [3, 'ثلاثة أيام', 'ثلاثة أشهر', 'ثلاث سنوات'],
    [8, 'ثمانية أيام', 'ثمانية أشهر', 'ثماني سنوات'],
    [10, 'عشرة أيام', 'عشرة أشهر', 'عشر سنوات'],
    [11, '11 يومًا', '11 شهرًا', '11 سنة'],
    [99, '99 يومًا', '99 شهرًا', '99 سنة'],
    [100, '100 يوم', '100 شهر', '100 سنة'],
    [103, '103 أيام', '103 أشهر', '103 سنوات'],
    [180, '180 يومًا', '180 شهرًا', '180 سنة'],
  ])('%i are said in Arabic by number and gender', (count, inDays, inMonths, inYears) => {
    const said = (['days', 'months', 'years'] as const).map((unit) => countInWords(count, unit, 'ar'));
    expect(said).toEqual([inDays, inMonths, inYears]);
  });

  it('take the case of the dual after a preposition', () => {
    expect(countInWords(2, 'days', 'ar', 'oblique')).toBe('يومين');
    expect(lengthInWords(years(2), 'ar', 'oblique')).toBe('سنتين');
    expect(lengthInWords(months(2, 'gregorian'), 'ar', 'oblique')).toBe('شهرين ميلاديين');
  });

  it('are words up to ten in English, and digits beyond', () => {
    expect([0, 1, 10, 11].map((count) => countInWords(count, 'years', 'en'))).toEqual([
      'zero years',
      'one year',
      'ten years',
      '11 years',
    ]);
  });
});

describe('a length of time in words', () => {
  const mixed = { calendar: 'hijri', years: 1, months: 6, days: 15 } as const;

  it('joins its parts, and names the Gregorian calendar', () => {
    expect(lengthInWords(mixed, 'ar')).toBe('سنة واحدة وستة أشهر و15 يومًا');
    expect(lengthInWords(mixed, 'en')).toBe('one year and six months and 15 days');
    expect(lengthInWords(years(4, 'gregorian'), 'ar')).toBe('أربع سنوات ميلادية');
    expect(lengthInWords({ ...mixed, calendar: 'gregorian' }, 'en')).toBe(
      'one Gregorian year and six Gregorian months and 15 days',
    );
    expect([lengthInWords(days(0), 'ar'), lengthInWords(days(0), 'en')]).toEqual(['0 يوم', 'zero days']);
  });
});

describe('a date in words', () => {
  it('keeps its calendar, and what is no date stays', () => {
    expect(dateInWords('1447-01-10H', 'ar')).toBe('10 محرم 1447هـ');
    expect(dateInWords('2025-07-05', 'en')).toBe('5 July 2025');
    expect(dateInWords('soon', 'en')).toBe('soon');
  });
});

describe('a day in words', () => {
  it('is Gregorian outside the table of Umm al-Qura', () => {
    expect(dayInWords(0, 'en')).toContain('1389');
    expect(dayInWords(-40_000, 'en')).toContain('1860');
  });
});

describe('a citation', () => {
  const named = (id: string) =>
    ({ id, kind: 'law', title: { ar: 'نظام', en: 'Law' }, issued: 'made up', from: '2000-01-01' }) as const;

  it('names article and paragraph, and the text alone where there is no article', () => {
    const of = { instrument: 'law', kind: 'law' } as const;
    expect(formatCitation({ ...of, article: '9', paragraph: 'b-2' }, [], 'en')).toBe('art. 9-b-2');
    expect(formatCitation({ ...of, article: '9', paragraph: 'b-2' }, [], 'ar')).toContain('(ب/2)');
    expect(formatCitation({ ...of, article: '9' }, [], 'en')).toBe('art. 9');
    expect(formatCitation(of, [named('law')], 'ar')).toBe('نظام');
    expect(formatCitation(of, [], 'en')).toBe('law');
  });

  it('of another text than the first of several tells which', () => {
    const of = { instrument: 'other', kind: 'law', article: '9' } as const;
    expect(formatCitation(of, [named('law'), named('other')], 'en')).toBe('art. 9, Law');
    expect(formatCitation(of, [named('law'), named('other')], 'ar')).toMatch(/ من نظام$/);
    expect(formatCitation(of, [named('other'), named('law')], 'en')).toBe('art. 9');
  });

  it('of a description is its title with the place', () => {
    const of = { instrument: 'law', kind: 'description' } as const;
    expect(formatCitation(of, [named('law')], 'en')).toBe('Law');
    expect(formatCitation({ ...of, article: 'R12' }, [named('law')], 'en')).toBe('Law (R12)');
    expect(formatCitation({ ...of, article: 'R12' }, [named('law')], 'ar')).toMatch(/^نظام \(.?R12.?\)$/u);
  });
});
