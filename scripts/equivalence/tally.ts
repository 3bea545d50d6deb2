import type { SqlSettings } from '../../src/rules/index.js';
import type { RuleSet } from '../../src/rules/index.js';
import { sqlVerdict, toSql } from '../../src/rules/index.js';
import type { Facts } from '../../src/rules/language/sheet.js';
import { interpreted } from '../../tests/rules/columns/interpreted.js';
import type { Engine } from '../../tests/engines/engine.js';
import { tablesOfFacts, whereFactsAre } from '../../tests/rules/sql/rows.js';

/** What an engine has been asked so far, and how often it differed. */
export interface Tally {
  readonly engine: Engine;
  rows: number;
  mismatches: number;
  /** The time of the statements, from the text to the last row of the answer, without the loading of the tables. */
  seconds: number;
}

export const newTally = (engine: Engine): Tally => ({ engine, rows: 0, mismatches: 0, seconds: 0 });

/** Asks every engine about the same sheets, on each of some days, and compares each row with the interpreter. */
export const compareAll = async (
  tallies: readonly Tally[],
  set: RuleSet,
  sheets: readonly Facts[],
  settings: readonly Pick<SqlSettings, 'asOf' | 'readings'>[],
): Promise<void> => {
  const tables = tablesOfFacts(set.registry, sheets);
  const wanted = settings.map((chosen) => sheets.map((sheet) => JSON.stringify(interpreted(set, sheet, chosen))));
  for (const tally of tallies) {
    const { engine } = tally;
    await engine.load(tables);
    for (const [i, chosen] of settings.entries()) {
      const statement = toSql(set, { ...chosen, dialect: engine.dialect, tables: whereFactsAre(set.registry) });
      const start = performance.now();
      const found = await engine.rows(statement);
      tally.seconds += (performance.now() - start) / 1000;
      tally.rows += sheets.length;
      for (const [row, says] of (wanted[i] ?? []).entries()) {
        if (JSON.stringify(sqlVerdict(statement, found[row] ?? {})) !== says) tally.mismatches += 1;
      }
    }
  }
};
