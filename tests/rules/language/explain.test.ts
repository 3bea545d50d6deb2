import { describe, expect, it } from 'vitest';
import {
  formatCitation,
  decide,
  explain,
  explainText,
  hrRegulation,
  ordinaryPromotion,
  ruleSets,
} from '../../../src/rules/index.js';
import type { RuleSet, Sheet } from '../../../src/rules/index.js';
import { sheetOf, workedCases } from '../cases.js';

type Facts = Sheet<typeof ordinaryPromotion extends RuleSet<infer S> ? S : never>;
const cases = workedCases.filter(({ facts }) => facts['promotionType'] === 'ordinary').map(sheetOf);
const decided = ({ sheet, asOf }: (typeof cases)[number]) => decide(ordinaryPromotion, sheet as Facts, { asOf });
const arabic = /[\u0600-\u06ff]/;

describe('an explanation', () => {
  it('has a line for each finding, in its language, with the place in the law', () => {
    for (const of of cases) {
      const decision = decided(of);
      for (const language of ['ar', 'en'] as const) {
        const lines = explain(ordinaryPromotion, decision, language);
        expect(lines.map(({ rule, status }) => [rule, status])).toEqual(
          decision.findings.map(({ rule, status }) => [rule, status]),
        );
        for (const { text, cites } of lines) {
          expect([arabic.test(text), arabic.test(cites)]).toEqual([language === 'ar', language === 'ar']);
          expect(text).not.toMatch(/undefined|\[object|employee\.|P\d+[YMD]/);
        }
      }
    }
  });

  it('tells of every refusal, of the law that was not read later, and of readings under which it would differ', () => {
    for (const of of cases) {
      const decision = decided(of);
      const text = explainText(ordinaryPromotion, decision, 'en');
      const refusals = explain(ordinaryPromotion, decision, 'en').filter(({ status }) => status === 'unmet');
      for (const line of refusals) expect(text).toContain(line.text);
      expect(text.includes('not read after')).toBe(decision.notices.length > 0);
      expect(text.match(/Another reading/g) ?? []).toHaveLength(decision.contested.length);
    }
  });

  it('never calls the outcome a decision or a right in Arabic', () => {
    for (const of of cases) {
      const text = explainText(ordinaryPromotion, decided(of), 'ar');
      expect(text).toContain('نتيجة فحص استرشادية');
      expect(text).not.toMatch(/قرار الترقية|مستحق/);
    }
  });

  it('withholds what is sensitive unless it is asked to reveal it', () => {
    const trial = workedCases.find(({ id }) => id === 'P-032');
    if (trial === undefined) throw new Error('no case');
    const decision = decided(sheetOf(trial));
    const line = (reveal: boolean) =>
      explain(ordinaryPromotion, decision, 'en', { reveal }).find(({ rule }) => rule === 'promotion.bar.trial')?.text ??
      '';
    expect(line(false)).toContain('withheld');
    expect(line(false)).not.toContain('Referred to trial: In matters of conduct');
    expect(line(true)).toContain('Referred to trial: In matters of conduct and morals');
  });

  it('says lengths of time in words, in the right form', () => {
    const short = workedCases.find(({ id }) => id === 'P-006');
    if (short === undefined) throw new Error('no case');
    const of = sheetOf(short);
    const two = decided({
      ...of,
      sheet: { ...of.sheet, 'target.minExperience': 'P2Y', 'employee.experienceFrom': '1446-01-01H' },
    });
    expect(explainText(ordinaryPromotion, two, 'ar')).toContain('لا يقل عن سنتين');
    expect(explainText(ordinaryPromotion, two, 'en')).toContain('at least 2 years');
  });
});

describe('a citation', () => {
  it('is written with the letters of abjad in Arabic', () => {
    const cite = (article: string, paragraph: string) =>
      formatCitation({ instrument: hrRegulation.id, kind: 'law', article, paragraph }, [hrRegulation], 'ar').replace(
        /[\u2068\u2069]/g,
        '',
      );
    expect(cite('49', 'd')).toBe('المادة 49 (د)');
    expect(cite('48', 'a-1')).toBe('المادة 48 (أ/1)');
    expect(cite('49', 'e')).toBe('المادة 49 (هـ)');
  });

  it('of a description names the description and never an article', () => {
    for (const set of ruleSets) {
      for (const { cites } of set.rules.filter(({ cites: of }) => of.kind !== 'law'))
        expect(formatCitation(cites, set.instruments, 'en')).toMatch(/^A published description of .* \(R\d+\)$/);
    }
  });

  it('of a law is by a number, before which a framework has its letters: no word of English stands in the Arabic', () => {
    for (const { cites } of ruleSets.flatMap(({ rules }) => rules))
      if (cites.kind === 'law') expect(cites.article ?? '').toMatch(/^(([A-Z]+ )?\d+)?$/);
  });
});
