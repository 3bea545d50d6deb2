import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { RuleSet } from '../../../src/rules/index.js';
import { ruleSets } from '../../../src/rules/index.js';
import { columnsOfFacts } from '../../../src/rules/columns/columns-of.js';
import { compileColumns } from '../../../src/rules/columns/compile-columns.js';
import { blankVerdicts } from '../../../src/rules/columns/verdicts.js';
import { analyse } from '../../../src/rules/language/analysis.js';
import type { Settings } from '../../../src/rules/language/judge.js';
import type { Facts } from '../../../src/rules/language/sheet.js';
import { showDay } from '../../../src/rules/language/show.js';
import { asOf, crateFacts, crateSet, holeyFacts, readings } from '../language/arbitraries.js';
import { chosenIn, interpreted, saidOf } from './interpreted.js';

/** What a kernel says of each row. */
const judged = (set: RuleSet, facts: readonly Facts[], settings: Settings) => {
  const kernel = compileColumns(set, settings);
  const columns = columnsOfFacts(set.registry, facts);
  const verdicts = blankVerdicts(kernel, columns.rows);
  kernel(columns, verdicts);
  return facts.map((_, row) => saidOf(kernel, verdicts, row));
};

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

  it.each(ruleSets.map((set) => [set.id, set] as const))('says of %s what the interpreter says', (_id, set) => {
    const options = [...analyse(set).readings].flatMap(([id, of]) => of.options.map((option) => ({ [id]: option })));
    const reading = fc.constantFrom<Readonly<Record<string, string>>>({}, ...options);
    const facts = fc.oneof(holeyFacts(set.registry, 0), holeyFacts(set.registry, 4), holeyFacts(set.registry));
    fc.assert(
      fc.property(fc.array(facts, { minLength: 5, maxLength: 5 }), asOf, reading, (sheets, on, chosen) => {
        const settings = { asOf: showDay(on), readings: chosen };
        expect(judged(set, sheets, settings)).toEqual(sheets.map((facts) => interpreted(set, facts, settings)));
      }),
      { numRuns: 25 },
    );
  });
});
