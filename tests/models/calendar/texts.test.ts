import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { civilDateTexts } from '../../../src/models/calendar/civil-date.js';
import { differenceTexts } from '../../../src/models/calendar/difference.js';
import { durationTexts } from '../../../src/models/calendar/duration.js';
import { periodTexts } from '../../../src/models/calendar/period.js';
import { safeParseCivilDate } from '../../../src/models/calendar/civil-date.js';
import type { LocalText } from '../../../src/models/text/language.js';

const texts: Record<string, LocalText> = { ...civilDateTexts, ...durationTexts, ...periodTexts, ...differenceTexts };
const folder = new URL('../../../src/models/calendar/', import.meta.url);
const sources = readdirSync(folder).map((name) => readFileSync(new URL(name, folder), 'utf8'));

const slotsOf = (text: string): string[] => [...text.matchAll(/\{(\w+)\}/g)].map(([, slot]) => slot ?? '').toSorted();

test('every code that the calendar can give has its text in both languages, and no text is without its code', () => {
  const given = sources.flatMap((source) =>
    [...source.matchAll(/(?:new MartabaError\(|fail\(|code: )'([a-z-]+)'/g)].map(([, code]) => code ?? ''),
  );
  const codes = [...new Set(given)].filter((code) => code !== 'custom').toSorted();
  expect(codes).toEqual(Object.keys(texts).toSorted());
});

test('a text has the same slots in both languages, and in each language its own letters', () => {
  for (const { ar, en } of Object.values(texts)) {
    expect(slotsOf(ar)).toEqual(slotsOf(en));
    expect(ar).toMatch(/[\u0621-\u064a]{3}/);
    expect(en).not.toMatch(/[\u0600-\u06ff]/);
  }
});

test('an issue has what the slots of its text ask for', () => {
  for (const input of ['x', '1447-13-01H', '1447-02-30H', '2025-02-30', '1300-01-01H', '1447-01-10']) {
    const result = safeParseCivilDate(input);
    const [issue] = result.ok ? [] : result.issues;
    expect(Object.keys(issue?.params ?? {})).toEqual(
      expect.arrayContaining(slotsOf(texts[issue?.code ?? '']?.en ?? '{?}')),
    );
  }
});
