import { MartabaError } from '../../models/error.js';
import type { RowVerdict } from '../columns/decide-many.js';
import { layoutOf } from '../columns/layout.js';
import type { VerdictShape } from '../columns/verdicts.js';
import { outcomes } from '../columns/verdicts.js';
import type { Settings } from '../language/judge.js';
import { lowerSet } from '../language/lower-set.js';
import type { Outcome, RuleSet } from '../language/rule-set.js';
import type { Context } from './context.js';
import type { Dialect } from './dialect.js';
import { speeches, tableText } from './dialect.js';
import { parametersFor } from './parameters.js';
import { scopeOver } from './scope.js';
import type { SqlTables } from './tables.js';
import { writeStatement } from './write.js';

/** How a set is to be written for an engine. */
export interface SqlSettings extends Settings {
  readonly dialect: Dialect;
  readonly tables: SqlTables;
}

/** A statement that judges every row of a table. */
export interface SqlStatement extends VerdictShape {
  /**
   * The statement. It gives a row for each of the main table: the key under its own name, `outcome` by its place in
   * `outcomes`, and the words `reasons_0`, `unknown_0`, `conflicts_0` and so on, with the bits of a `Kernel`.
   */
  readonly text: string;
  /** The values, in the order of `$1`, `$2` and so on; in Spark, of `:p1`, `:p2`. Dates are days since 1970-01-01. */
  readonly parameters: readonly (number | string)[];
  /** The ids of the rules, each at its bit. */
  readonly rules: readonly string[];
  /** What the bits of conflicts stand for: consistency rules by id, and derived facts by name. */
  readonly conflicts: readonly string[];
}

/** What goes wrong with SQL, in both languages, by code. */
export const sqlTexts = {
  'table-missing': {
    ar: 'ينقص بيانَ الجداول جدولٌ تقرؤه القواعد.',
    en: 'A table that the rules read is missing from the tables named.',
  },
  'sql-inexpressible': {
    ar: 'في القاعدة ما لا يُكتب بلغة SQL: مدةُ آخرِ عنصر في قائمة.',
    en: 'A rule holds what cannot be written in SQL: the length of time of the last element of a list.',
  },
} as const;

/**
 * Writes a set for one day as a statement of SQL, so that the decision is made where the data lies: all reasons, unknowns
 * and conflicts of each row, bit for bit what `decide` says. Unknown stays unknown. Every name is quoted, and every
 * value is bound.
 *
 * What the tables hold must be such as `parseSheet` takes: values inside their domains, dates inside the calendar's table.
 *
 * @param set the rules
 * @param settings the engine, the civil date of the decision, options where the text is open, and where the facts are
 * @throws MartabaError `no-law-in-force`, `reading-unknown`, those of a civil date, `table-missing` (a list of which nothing
 * is said, or `calendar`), and `sql-inexpressible` (the length of time of a list's last element, which no set of the
 * package asks for)
 * @example
 * ```ts
 * import { recordRecent, toSql } from 'martaba/rules';
 *
 * const statement = toSql(recordRecent, {
 *   dialect: 'duckdb',
 *   asOf: '1447-01-10H',
 *   tables: { main: 'accounts', key: 'id' },
 * });
 * statement.rules.length; // 1
 * ```
 */
export const toSql = (set: RuleSet, { dialect, tables, ...settings }: SqlSettings): SqlStatement => {
  const lowered = lowerSet(set, settings);
  const layout = layoutOf(lowered);
  const speech = speeches[dialect];
  const parameters = parametersFor(speech);
  let count = 0;
  const shop = {
    speech,
    fresh: () => (count += 1),
    calendar: () => {
      if (tables.calendar === undefined) throw new MartabaError('table-missing', ['calendar']);
      return tableText(speech, tables.calendar);
    },
  };
  const context: Context = {
    registry: lowered.registry,
    asOf: lowered.asOf,
    speech,
    tables,
    parameters,
    shop,
    written: new Map(),
    scope: scopeOver(shop, tables.main, tables.key),
    elements: {},
  };
  const { rules, words, conflicts, conflictWords } = layout;
  return { ...parameters.bound(writeStatement(lowered, layout, context)), rules, words, conflicts, conflictWords };
};

const named = (names: readonly string[], row: Readonly<Record<string, unknown>>, words: string): readonly string[] =>
  names.filter((_, i) => ((Number(row[`${words}_${i >> 5}`]) >>> (i & 31)) & 1) === 1);

/**
 * What a row of the result says, in words.
 *
 * @param statement that gave it
 * @param row the columns by their names, as numbers, big integers or their texts
 * @example
 * ```ts
 * import { recordRecent, sqlVerdict, toSql } from 'martaba/rules';
 *
 * const tables = { main: 'accounts', key: 'id' };
 * const statement = toSql(recordRecent, { dialect: 'duckdb', asOf: '1447-01-10H', tables });
 * sqlVerdict(statement, { id: 1, outcome: 1, reasons_0: 1n, unknown_0: 0n }).outcome; // 'ineligible'
 * ```
 */
export const sqlVerdict = (
  { rules, conflicts }: Pick<SqlStatement, 'rules' | 'conflicts'>,
  row: Readonly<Record<string, unknown>>,
): RowVerdict => ({
  outcome: outcomes[Number(row['outcome'])] as Outcome,
  reasons: named(rules, row, 'reasons'),
  unknown: named(rules, row, 'unknown'),
  conflicts: named(conflicts, row, 'conflicts'),
});
