import { describe, expect, it } from 'vitest';
import type { ToldFact } from '../../src/cli/set-facts.js';
import { factsOfSet, setFactsJson } from '../../src/cli/set-facts.js';
import { setFactsText } from '../../src/cli/set-facts-text.js';
import { ordinaryPromotion, ruleSets, safeParseSheet } from '../../src/rules/index.js';

const arabic = /[\u0600-\u06ff]/;

/** A value that what is told of a fact allows. */
const valueOf = ({ type, min, max, codes, fields = [] }: ToldFact): unknown => {
  switch (type) {
    case 'truth':
      return true;
    case 'number':
      return min ?? max ?? 0;
    case 'date':
      return '1447-01-10H';
    case 'duration':
      return 'P1Y6M';
    case 'code':
      return Object.keys(codes ?? {})[0] ?? 'of-an-agency';
    case 'list':
      return [Object.fromEntries(fields.map((field) => [field.name, valueOf(field)]))];
  }
};

describe('the facts that a set reads', () => {
  it('as told, are enough to write a sheet that the set accepts, whichever set it is', () => {
    for (const set of ruleSets) {
      const { facts } = factsOfSet(set);
      const sheet = Object.fromEntries(facts.map((fact) => [fact.name, valueOf(fact)]));
      expect([set.id, safeParseSheet(set.registry, sheet)]).toMatchObject([set.id, { ok: true }]);
    }
  });

  it('may be null exactly where it is told', () => {
    for (const set of ruleSets)
      for (const { name, maybe } of factsOfSet(set).facts)
        expect([name, safeParseSheet(set.registry, { [name]: null }).ok && maybe]).toEqual([name, maybe]);
  });

  it('no value just outside of a domain that is told is accepted', () => {
    for (const set of ruleSets)
      for (const { name, min = -Infinity, max = Infinity } of factsOfSet(set).facts)
        for (const beyond of [min - 1, max + 1].filter(Number.isFinite))
          expect([name, safeParseSheet(set.registry, { [name]: beyond }).ok]).toEqual([name, false]);
  });

  it('are told for a program with the codes, the fields and what follows from others', () => {
    expect(JSON.parse(setFactsJson(ordinaryPromotion))).toEqual(factsOfSet(ordinaryPromotion));
    const of = (name: string) => factsOfSet(ordinaryPromotion).facts.find((fact) => fact.name === name);
    expect(of('employee.rank')).toEqual({
      name: 'employee.rank',
      label: { ar: 'المرتبة الحالية', en: 'Present rank' },
      type: 'number',
      integer: true,
      min: 1,
      max: 15,
      maybe: false,
      derived: false,
    });
    expect(of('employee.penalties')).toMatchObject({ type: 'list', happens: 'issuedOn' });
    expect(factsOfSet(ordinaryPromotion).facts.filter(({ derived }) => derived)).toHaveLength(3);
  });
});

describe('their text', () => {
  it('in English has no Arabic, names each fact and field on a line, and each code with its label', () => {
    for (const set of ruleSets) {
      const text = setFactsText(set, ['en']);
      expect(text).not.toMatch(arabic);
      const lines = text.split('\n').map((line) => line.trim());
      for (const { name, fields = [], codes = {} } of factsOfSet(set).facts) {
        for (const named of [name, ...fields.map((field) => field.name)]) expect(lines).toContain(named);
        for (const [code, { en }] of Object.entries(codes))
          expect(lines.map((line) => line.replace(/ +/g, ' '))).toContain(`${code} ${en}`);
      }
    }
  });

  it('says what a fact is in the language asked', () => {
    const inEnglish = setFactsText(ordinaryPromotion, ['en']);
    expect(inEnglish).toContain('employee.rank\n  Present rank: a whole number, 1 to 15\n');
    const both = setFactsText(ordinaryPromotion, ['ar', 'en']);
    expect(both).toContain('  المرتبة الحالية: عدد صحيح، من \u20681\u2069 إلى \u206815\u2069\n  Present rank: ');
    expect(both).toContain('or null where there is none');
    expect(both).toContain('تُستنتج من غيرها');
  });

  it('in Arabic has every word of a type and of a unit in Arabic', () => {
    for (const set of ruleSets) {
      const said = setFactsText(set, ['ar'])
        .replace(/\u2068[^\u2069]*\u2069/g, '')
        .split('\n')
        .slice(1)
        .flatMap((line) => (arabic.test(line) ? [line.split(': ').slice(1).join(': ')] : []));
      for (const words of said) expect(words).not.toMatch(/[a-z]/i);
    }
  });
});
