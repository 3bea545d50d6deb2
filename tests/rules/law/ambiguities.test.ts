import { readdirSync, readFileSync } from 'node:fs';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import {
  ambiguities,
  decide,
  explainText,
  textOf,
  formatReading,
  ordinaryPromotion,
  ruleSets,
} from '../../../src/rules/index.js';
import { analyse } from '../../../src/rules/language/analysis.js';

const source = new URL('../../../src/rules/', import.meta.url);

/** The readings that a file of the law writes, also those that only the function of a formula asks for. */
const readingsIn = (file: string): readonly (readonly [string, readonly string[]])[] => {
  const found: (readonly [string, readonly string[]])[] = [];
  const visit = (node: ts.Node): void => {
    ts.forEachChild(node, visit);
    if (!ts.isCallExpression(node) || node.expression.getText() !== 'reading') return;
    const [id, options] = node.arguments;
    if (id === undefined || options === undefined) return;
    if (!ts.isStringLiteral(id) || !ts.isObjectLiteralExpression(options)) return;
    found.push([id.text, options.properties.map((of) => of.name?.getText() ?? '')]);
  };
  visit(ts.createSourceFile(file, readFileSync(new URL(file, source), 'utf8'), ts.ScriptTarget.Latest, true));
  return found;
};
const written = readdirSync(source, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts'))
  .flatMap(readingsIn);

const texts = Object.entries(ambiguities);
const arabic = /[\u0600-\u06ff]/;
const latin = /[A-Za-z]/;

describe('the words of the ambiguities', () => {
  it('are given for the options of every reading of the law, and for no others', () => {
    expect(written.length).toBeGreaterThan(texts.length);
    const told = Object.fromEntries(texts.map(([id, { options }]) => [id, Object.keys(options)]));
    for (const [id, options] of written) expect([id, told[id]]).toEqual([id, options]);
    expect(new Set(written.map(([id]) => id))).toEqual(new Set(Object.keys(told)));
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

  it('are told where an explanation names another reading, and give way to those that are given', () => {
    const facts = { 'employee.rank': 12, 'target.rank': 14 } as const;
    const decision = decide(ordinaryPromotion, facts, { asOf: '1447-01-10H', readings: { 'AMB-04': 'B' } });
    const sheet = { ...decision, contested: [{ reading: 'AMB-04', option: 'A', outcome: 'ineligible' as const }] };
    const { title, options } = ambiguities['AMB-04'];
    for (const language of ['ar', 'en'] as const)
      expect(explainText(ordinaryPromotion, sheet, language)).toContain(`${title[language]}: ${options.A[language]} (`);
    const own = { ...ambiguities['AMB-04'], options: { A: { ar: 'لا', en: 'not so' } } };
    const told = explainText(ordinaryPromotion, sheet, 'en', { ambiguities: { 'AMB-04': own } });
    expect(told).toContain(`${title.en}: not so (`);
  });

  it('are not needed to learn which options there are: the error lists them', () => {
    const on = (readings: Record<string, string>) => () =>
      decide(ordinaryPromotion, {}, { asOf: '1447-01-10H', readings });
    const { readings } = decide(ordinaryPromotion, {}, { asOf: '1447-01-10H' });
    expect(on({ 'AMB-10': 'Z' })).toThrow(expect.objectContaining({ params: { known: 'A, B, C' } }));
    const ids = Object.keys(readings).toSorted().join(', ');
    expect(on({ 'AMB-99': 'A' })).toThrow(expect.objectContaining({ params: { known: ids } }));
    expect(textOf({ code: 'reading-unknown', params: { known: 'A, B, C' } }, 'en')).toContain('A, B, C');
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
