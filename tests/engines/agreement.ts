import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { isMartabaError } from '../../src/models/error.js';
import type { RuleSet, RowVerdict, SqlTables } from '../../src/rules/index.js';
import { ruleSets, sqlVerdict, toSql } from '../../src/rules/index.js';
import { analyse } from '../../src/rules/language/analysis.js';
import { code, facts, flag, maybe } from '../../src/rules/language/build.js';
import type { Settings } from '../../src/rules/language/judge.js';
import type { Node } from '../../src/rules/language/node.js';
import { registry } from '../../src/rules/language/registry.js';
import { ruleSet } from '../../src/rules/language/rule-set.js';
import type { Facts } from '../../src/rules/language/sheet.js';
import { showDay } from '../../src/rules/language/show.js';
import { chosenIn, interpreted } from '../rules/columns/interpreted.js';
import {
  asOf,
  crateFacts,
  crateSet,
  holeyFacts,
  readings,
  ruleOf,
  setOf,
  source,
} from '../rules/language/arbitraries.js';
import { hostile } from '../rules/language/hostile.js';
import { dayOfLaw, tablesOfFacts, whereFactsAre } from '../rules/sql/rows.js';
import type { Engine } from './engine.js';

/** How much an engine is asked. */
export interface Amount {
  /** Sheets to a statement, and statements to each rule set of the package. */
  readonly sheets: number;
  readonly runs: number;
  /** Random rule sets. */
  readonly randomSets: number;
  /** Sheets on which the bounds of sums and of covered days are tried. */
  readonly bounds: number;
}

const label = { ar: 'قاعدة', en: 'rule' };

const many = <T>(of: fc.Arbitrary<T>, count: number): fc.Arbitrary<T[]> =>
  fc.array(of, { minLength: count, maxLength: count });

/** What an engine says of each row. */
const judged = async (
  engine: Engine,
  set: RuleSet,
  sheets: readonly Facts[],
  settings: Settings,
  tables: SqlTables = whereFactsAre(set.registry),
): Promise<readonly RowVerdict[]> => {
  const statement = toSql(set, { ...settings, dialect: engine.dialect, tables });
  await engine.load(tablesOfFacts(set.registry, sheets));
  const rows = await engine.rows(statement);
  return rows.map((row) => sqlVerdict(statement, row));
};

/** Every row says what the interpreter says of its sheet; the first that does not is shown. */
const agrees = (said: readonly RowVerdict[], set: RuleSet, sheets: readonly Facts[], settings: Settings): void => {
  expect(said.length).toBe(sheets.length);
  for (const [row, sheet] of sheets.entries()) {
    const wanted = interpreted(set, sheet, settings);
    // Compared as texts first, for that is much quicker.
    if (JSON.stringify(said[row]) !== JSON.stringify(wanted)) expect({ row, ...said[row] }).toEqual({ row, ...wanted });
  }
};

/** The laws that bind an engine to the interpreter, row by row and bit by bit. */
export const describeAgreement = (name: string, open: () => Promise<Engine>, amount: Amount): void => {
  describe(`a set in SQL on ${name}`, () => {
    let engine: Engine;
    beforeAll(async () => {
      engine = await open();
    });
    afterAll(() => engine.close());

    it.each(ruleSets.map((set) => [set.id, set] as const))('says of %s what the interpreter says', async (_id, set) => {
      const options = [...analyse(set).readings].flatMap(([id, of]) => of.options.map((option) => ({ [id]: option })));
      const reading = fc.constantFrom<Readonly<Record<string, string>>>({}, ...options);
      const facts = fc.oneof(holeyFacts(set.registry, 0), holeyFacts(set.registry, 4), holeyFacts(set.registry));
      await fc.assert(
        fc.asyncProperty(many(facts, amount.sheets), asOf, reading, async (sheets, on, chosen) => {
          const settings = { asOf: showDay(dayOfLaw(set, on)), readings: chosen };
          agrees(await judged(engine, set, sheets, settings), set, sheets, settings);
        }),
        { numRuns: amount.runs, endOnFailure: true },
      );
    });

    it('says of random rules what the interpreter says', async () => {
      const sheets = many(fc.oneof(holeyFacts(crateFacts), holeyFacts(crateFacts, 4)), 15);
      await fc.assert(
        fc.asyncProperty(crateSet, sheets, asOf, readings, async (set, sheets, on, chosen) => {
          const settings = { asOf: showDay(on), readings: chosenIn(set, chosen) };
          const said = await judged(engine, set, sheets, settings).catch((thrown: unknown) => {
            if (isMartabaError(thrown)) return thrown;
            throw thrown;
          });
          // The length of time of a last element is refused, and nothing else is.
          if (isMartabaError(said)) expect(said).toMatchObject({ code: 'sql-inexpressible', path: ['crate.moves'] });
          else agrees(said, set, sheets, settings);
        }),
        { numRuns: amount.randomSets, endOnFailure: true },
      );
    });

    it('bounds the days that periods cover, and sums, as the interpreter does: at each number of days there is', async () => {
      const least = [1, 2, 3, 5, 8, 13, 21, 30, 60, 120, 240, 480, 960];
      const at = (list: string, of: Node) =>
        least.map((value, i) =>
          ruleOf({
            id: `${list}-${i}`,
            kind: 'condition',
            holds: { k: 'compare', op: '>=', a: of, b: { k: 'literal', type: 'number', value } },
          }),
        );
      const stops: Node = { k: 'list', name: 'crate.stops' };
      const moves: Node = { k: 'list', name: 'crate.moves' };
      const set = setOf([
        ...at('covered', { k: 'covered', list: stops, since: { k: 'fact', name: 'crate.madeOn' } }),
        ...at('sum', { k: 'sum', list: moves, value: { k: 'field', list: 'crate.moves', name: 'cost' } }),
      ]);
      const facts = fc.oneof(holeyFacts(crateFacts, 0), holeyFacts(crateFacts, 10), holeyFacts(crateFacts, 30));
      const sheets = fc.sample(facts, { numRuns: amount.bounds, seed: 1447 });
      const settings = { asOf: '1447-01-10H' };
      agrees(await judged(engine, set, sheets, settings), set, sheets, settings);
    });

    it('reads NULL as none, or as unknown, as the mapping says', async () => {
      const group = facts('box', { left: maybe(code({ here: label }, { label })), right: maybe(flag({ label })) });
      const holds = { k: 'present', of: { k: 'fact', name: 'box.left' } } as const;
      const set = ruleSet({
        id: 'boxes',
        title: label,
        facts: registry([group]),
        instruments: [source],
        from: source.from,
        rules: [ruleOf({ id: 'there', kind: 'condition', holds })],
      });
      const outcomesBy = async (mapped: SqlTables['columns']): Promise<readonly string[]> => {
        const tables = { main: 'cases', key: 'id', columns: mapped ?? {} };
        const said = await judged(
          engine,
          set,
          [{ 'box.left': 'here' }, { 'box.left': null }, {}],
          { asOf: '1447-01-10H' },
          tables,
        );
        return said.map(({ outcome }) => outcome);
      };
      expect(await outcomesBy({})).toEqual(['eligible', 'undetermined', 'undetermined']);
      expect(await outcomesBy({ 'box.left': { column: 'box.left', nullMeans: 'none' } })).toEqual([
        'eligible',
        'ineligible',
        'ineligible',
      ]);
      expect(await outcomesBy({ 'box.left': { column: 'box.left', state: 'box.left#state' } })).toEqual([
        'eligible',
        'ineligible',
        'undetermined',
      ]);
      expect(await outcomesBy({ 'box.left': null })).toEqual(['undetermined', 'undetermined', 'undetermined']);
    });

    it('carries a hostile name and a hostile code as a name and a value', async () => {
      const { set, sheets } = hostile(`x";DROP--' $1 \` \\`);
      const said = await judged(engine, set, sheets, { asOf: '1447-01-10H' });
      expect(said.map(({ outcome }) => outcome)).toEqual(['undetermined', 'eligible', 'ineligible']);
    });
  });
};
