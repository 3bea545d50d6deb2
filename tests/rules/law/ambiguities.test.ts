import { describe, expect, it, vi } from 'vitest';
import { ambiguities, decide, formatReading, ordinaryPromotion, ruleSets } from '../../../src/rules/index.js';
import { analyse } from '../../../src/rules/language/analysis.js';
import type { Node } from '../../../src/rules/language/node.js';

/** What the law's files make as they are loaded, also of the readings that a formula's function asks for. */
const made = vi.hoisted(() => [] as { readonly id: string; readonly options: readonly string[] }[]);
vi.mock('../../../src/rules/language/reading.js', async (load) => {
  const actual = await load<typeof import('../../../src/rules/language/reading.js')>();
  const reading = (id: string, options: Record<string, Node>, settings?: { readonly default: string }): Node => {
    made.push({ id, options: Object.keys(options) });
    return (actual.reading as (...of: unknown[]) => Node)(id, options, settings);
  };
  return { ...actual, reading };
});

const texts = Object.entries(ambiguities);
const arabic = /[\u0600-\u06ff]/;
const latin = /[A-Za-z]/;

describe('the words of the ambiguities', () => {
  it('are given for the options of every reading of the law, and for no others', () => {
    expect(made.length).toBeGreaterThan(texts.length);
    const told = Object.fromEntries(texts.map(([id, { options }]) => [id, Object.keys(options)]));
    for (const { id, options } of made) expect([id, told[id]]).toEqual([id, options]);
    expect(new Set(made.map(({ id }) => id))).toEqual(new Set(Object.keys(told)));
  });

  it('are given for what every rule set says it can be asked for', () => {
    const words: Readonly<Record<string, { readonly options: object }>> = ambiguities;
    for (const set of ruleSets)
      for (const [id, { options }] of analyse(set).readings)
        expect([set.id, id, Object.keys(words[id]?.options ?? {})]).toEqual([set.id, id, options]);
  });

  it('are in both languages, and no two options mean the same', () => {
    for (const [id, { title, options }] of texts) {
      const all = [title, ...Object.values(options)];
      for (const { ar, en } of all) {
        expect([id, arabic.test(ar), latin.test(ar)]).toEqual([id, true, false]);
        expect([id, arabic.test(en), latin.test(en)]).toEqual([id, false, true]);
      }
      for (const language of ['ar', 'en'] as const)
        expect(new Set(all.map((of) => of[language])).size).toBe(all.length);
    }
  });

  it('are told of a reading that a decision names, with its id', () => {
    const { readings } = decide(ordinaryPromotion, {}, { asOf: '1447-01-10H' });
    expect(Object.keys(readings).length).toBeGreaterThan(3);
    for (const [id, option] of Object.entries(readings)) {
      const text = formatReading(id, option, 'ar');
      expect(text).toContain(`${id} ${option}`);
      expect(text).toMatch(arabic);
    }
  });

  it('are the id alone where there are none', () => {
    for (const [id, option] of [
      ['AMB-99', 'A'],
      ['AMB-04', 'Z'],
      ['toString', 'name'],
      ['AMB-04', 'toString'],
    ] as const)
      expect(formatReading(id, option, 'en')).toMatch(new RegExp(`^\\W?${id} ${option}\\W?$`));
  });
});
