import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { modelTexts, textOf } from '../../../src/models/text/catalogue.js';

const folder = new URL('../../../src/models/', import.meta.url);
const sources = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.ts'));
const sourceOf = (name: string): string => readFileSync(new URL(name, folder), 'utf8');
const slots = (text: string): readonly string[] => (text.match(/\{\w+\}/g) ?? []).toSorted();

describe('the catalogue', () => {
  it('has every code in both languages, with the same slots', () => {
    for (const [code, { ar, en }] of Object.entries(modelTexts)) {
      expect(code).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
      expect(ar).toMatch(/[\u0600-\u06ff].*[.؟]$/);
      expect(en).toMatch(/^[A-Z][^\u0600-\u06ff]*[.?]$/);
      expect([code, slots(ar)]).toEqual([code, slots(en)]);
    }
  });

  it('has every code that the source of the models names', () => {
    const named = sources.flatMap((name) =>
      [...sourceOf(name).matchAll(/(?:\bfail|\bissue|new MartabaError)\(\s*'([a-z0-9-]+)'/g)].flatMap(
        ([, code = '']) => code,
      ),
    );
    expect(named).toContain('not-text');
    expect(named.filter((code) => !Object.hasOwn(modelTexts, code))).toEqual([]);
  });

  it('says a code in one way: no room overrides the text of another', async () => {
    const rooms = sourceOf('text/catalogue.ts').match(/(?<=\.\.\.)\w+/g) ?? [];
    const exported = await Promise.all(
      sources
        .filter((name) => /^export const \w+Texts\b/m.test(sourceOf(name)))
        .map((name) => import(new URL(name, folder).pathname) as Promise<Readonly<Record<string, unknown>>>),
    );
    const codes = exported.flatMap((of) =>
      rooms.flatMap((room) => (Object.hasOwn(of, room) && room !== 'modelTexts' ? Object.keys(of[room] ?? {}) : [])),
    );
    expect(codes.toSorted()).toEqual(Object.keys(modelTexts).toSorted());
  });

  it('is imported by no validator', () => {
    const importers = sources.filter((name) => /from '[^']*catalogue\.js'/.test(sourceOf(name)));
    expect(importers.toSorted()).toEqual(['schema/in-language.ts', 'text/index.ts']);
  });

  it('makes the text of what identifiers answer', () => {
    expect(textOf({ code: 'empty' }, 'en')).toBe('The field is empty.');
  });
});
