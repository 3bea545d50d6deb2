import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import type { RuleSet } from '../../../src/rules/index.js';
import { ordinaryPromotion, ruleSets } from '../../../src/rules/index.js';
import { columnsOfFacts } from '../../../src/rules/columns/columns-of.js';
import { blocksOf } from '../../../src/rules/columns/blocks.js';
import type { ColumnSettings, Kernel } from '../../../src/rules/columns/compile-columns.js';
import { compileColumns } from '../../../src/rules/columns/compile-columns.js';
import { blankVerdicts } from '../../../src/rules/columns/verdicts.js';
import { analyse } from '../../../src/rules/language/analysis.js';
import type { Facts } from '../../../src/rules/language/sheet.js';
import { showDay } from '../../../src/rules/language/show.js';
import { asOf, crate, crateFacts, crateSet, holeyFacts, readings, ruleOf, setOf } from '../language/arbitraries.js';
import { chosenIn, interpreted, saidOf } from './interpreted.js';
import { hostile } from '../language/hostile.js';

/** What a kernel says of each row, judged block by block. */
const judgedBy = (kernel: Kernel, set: RuleSet, facts: readonly Facts[], size = Infinity) => {
  const columns = columnsOfFacts(set.registry, facts);
  const verdicts = blankVerdicts(kernel, columns.rows);
  for (const [from, to] of blocksOf(columns.rows, size).toReversed()) kernel(columns, verdicts, from, to);
  return facts.map((_, row) => saidOf(kernel, verdicts, row));
};

const judged = (set: RuleSet, facts: readonly Facts[], settings: ColumnSettings) =>
  judgedBy(compileColumns(set, settings), set, facts);

describe('a set compiled over columns', () => {
  it('says of random rules what the interpreter says, bit for bit', () => {
    fc.assert(
      fc.property(
        crateSet,
        fc.array(fc.oneof(holeyFacts(crateFacts), holeyFacts(crateFacts, 4)), { minLength: 6, maxLength: 6 }),
        asOf,
        readings,
        (set, sheets, on, chosen) => {
          const settings = { asOf: showDay(on), readings: chosenIn(set, chosen) };
          expect(judged(set, sheets, settings)).toEqual(sheets.map((facts) => interpreted(set, facts, settings)));
        },
      ),
    );
  });

  it.each(ruleSets.map((set) => [set.id, set] as const))(
    'says of %s what the interpreter says, in code and in closures',
    (_id, set) => {
      const options = [...analyse(set).readings].flatMap(([id, of]) => of.options.map((option) => ({ [id]: option })));
      const reading = fc.constantFrom<Readonly<Record<string, string>>>({}, ...options);
      const facts = fc.oneof(holeyFacts(set.registry, 0), holeyFacts(set.registry, 4), holeyFacts(set.registry));
      fc.assert(
        fc.property(fc.array(facts, { minLength: 25, maxLength: 25 }), asOf, reading, (sheets, day, chosen) => {
          const on = Math.max(day, set.from);
          const settings = { asOf: showDay(on), readings: chosen };
          const said = sheets.map((facts) => interpreted(set, facts, settings));
          expect(judged(set, sheets, settings)).toEqual(said);
          expect(judged(set, sheets, { ...settings, way: 'closures' })).toEqual(said);
        }),
        // Few kernels and many sheets to each: it is the compiling that takes long.
        { numRuns: process.env['MARTABA_DEEP'] === '1' ? 100 : 4 },
      );
    },
  );

  it('says the same in closures as in code, and of blocks of any size as of all rows at once', () => {
    fc.assert(
      fc.property(
        crateSet,
        fc.array(fc.oneof(holeyFacts(crateFacts), holeyFacts(crateFacts, 2)), { maxLength: 30 }),
        asOf,
        fc.integer({ min: 1, max: 31 }),
        (set, sheets, on, size) => {
          const settings = { asOf: showDay(on) };
          const kernel = compileColumns(set, settings);
          const said = judgedBy(kernel, set, sheets);
          expect(judgedBy(kernel, set, sheets, size)).toEqual(said);
          const closures = compileColumns(set, { ...settings, way: 'closures' });
          expect(judgedBy(closures, set, sheets, size)).toEqual(said);
        },
      ),
    );
  });

  it('goes by closures where no text may become code, and says the same', () => {
    const settings = { asOf: '1447-01-10H' };
    const sheets: Facts[] = [{}, { 'employee.suspended': true }];
    const said = judged(ordinaryPromotion, sheets, settings);
    vi.stubGlobal('Function', function refuse() {
      throw new EvalError('refused by the policy of the page');
    });
    try {
      expect(compileColumns(ordinaryPromotion, settings).code).toBeUndefined();
      expect(judged(ordinaryPromotion, sheets, settings)).toEqual(said);
    } finally {
      vi.unstubAllGlobals();
    }
  });

  it.each(ruleSets.map((set) => [set.id, set] as const))('writes no name, code or text of %s into code', (_id, set) => {
    const { code = '' } = compileColumns(set, { asOf: '1447-01-10H' });
    expect(code).toContain('for(');
    const words = new Set(code.match(/[A-Za-z_$][\w$]*/g));
    const allowed =
      /^(?:use|strict|const|let|new|return|function|for|if|else|null|false|Infinity|length|buffer|fill|Uint32Array|Uint8Array|[apt]\d+|[A-Zbhijqsxyz]|from|to|x02020202|later|earlier|hijriYear|gregorianYear|measure|joined|longer|shorter|union|starts|ends|sureStarts|sureEnds)$/;
    expect([...words].filter((word) => !allowed.test(word))).toEqual([]);
    expect(code.replace('"use strict"', '')).not.toMatch(/["'`\\]/);
  });

  it('runs over rows once where a set is small, and in several short loops where it is large', () => {
    const passes = (set: RuleSet) =>
      (compileColumns(set, { asOf: '1447-01-10H' }).code ?? '').split('const p').map(({ length }) => length);
    expect(passes(setOf([ruleOf({ id: 'sealed', kind: 'condition', holds: crate.sealed })]))).toHaveLength(1);
    const [, ...large] = passes(ordinaryPromotion);
    expect(large.length).toBeGreaterThan(3);
    expect(Math.max(...large)).toBeLessThan(6000);
  });

  it('carries a hostile name of a fact, and a hostile code, into no code', () => {
    const { set, sheets } = hostile("x'];globalThis.broken=true;//`${1}");
    expect(judged(set, sheets, { asOf: '1447-01-10H' }).map(({ outcome }) => outcome)).toEqual([
      'undetermined',
      'eligible',
      'ineligible',
    ]);
    expect(compileColumns(set, { asOf: '1447-01-10H' }).code).not.toContain('broken');
  });

  it('keeps the bits of more than 32 rules in further words', () => {
    const rules = Array.from({ length: 70 }, (_, i) =>
      ruleOf({
        id: `rule-${i}`,
        kind: i % 7 === 0 ? 'consistency' : 'condition',
        holds: i % 3 === 0 ? crate.sealed : crate.checked,
      }),
    );
    const set = setOf(rules);
    const settings = { asOf: '1447-01-10H' };
    const sheets: Facts[] = [{ 'crate.sealed': false }, {}, { 'crate.sealed': true, 'crate.checked': false }];
    expect(judged(set, sheets, settings)).toEqual(sheets.map((of) => interpreted(set, of, settings)));
  });

  it('refuses columns without one that is read, and rows that are not there', () => {
    const kernel = compileColumns(ordinaryPromotion, { asOf: '1447-01-10H' });
    const columns = columnsOfFacts(ordinaryPromotion.registry, [{}, {}]);
    const into = blankVerdicts(kernel, 2);
    const { 'employee.suspended': _, ...rest } = columns.facts;
    expect(() => kernel({ ...columns, facts: rest }, into)).toThrow(
      expect.objectContaining({ code: 'column-missing', path: ['employee.suspended'] }),
    );
    expect(() => kernel(columns, into, 0, 3)).toThrow(expect.objectContaining({ code: 'rows-outside' }));
    expect(() => kernel(columns, blankVerdicts(kernel, 1))).toThrow(expect.objectContaining({ code: 'rows-outside' }));
  });
});
