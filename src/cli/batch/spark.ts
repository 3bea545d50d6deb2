import { analyse } from '../../rules/language/analysis.js';
import type { RuleSet } from '../../rules/language/rule-set.js';
import { toSql } from '../../rules/sql/to-sql.js';
import { completeOf, stateOf } from './schema.js';

/** The statement for a cluster, over tables `employees`, one for each list by its name, and `umalqura`; and its parameters. */
export const sparkText = (set: RuleSet, asOf: string): string => {
  const { registry } = set;
  const facts = analyse(set).facts;
  const sources = (fields: readonly string[], maybe: (name: string) => boolean) =>
    Object.fromEntries(
      fields.map((name) => [name, maybe(name) ? { column: name, state: stateOf(name) } : { column: name }]),
    );
  const plain = facts.filter(
    (name) => registry.declarations[name]?.type !== 'list' && registry.derived[name] === undefined,
  );
  const lists = facts.flatMap((name) => {
    const declared = registry.declarations[name];
    if (declared?.type !== 'list') return [];
    const columns = sources(Object.keys(declared.fields), (field) => declared.fields[field]?.maybe === true);
    return [[name, { table: name, key: 'id', columns, complete: completeOf(name) }] as const];
  });
  const { text, parameters } = toSql(set, {
    dialect: 'spark',
    asOf,
    tables: {
      main: 'employees',
      key: 'id',
      columns: sources(plain, (name) => {
        const declared = registry.declarations[name];
        return declared?.type !== 'list' && declared?.maybe === true;
      }),
      lists: Object.fromEntries(lists),
      calendar: 'umalqura',
      dates: 'date',
    },
  });
  const args = Object.fromEntries(parameters.map((value, i) => [`p${i + 1}`, value]));
  return `-- spark.sql(text, args=${JSON.stringify(args)})\n${text}`;
};
