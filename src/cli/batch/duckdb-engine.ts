import type { DuckDBConnection } from '@duckdb/node-api';
import { firstDay, lastDay } from '../../models/calendar/umalqura.js';
import { MartabaError } from '../../models/error.js';
import { outcomes } from '../../rules/columns/verdicts.js';
import { analyse } from '../../rules/language/analysis.js';
import type { Declaration, FactType } from '../../rules/language/fact.js';
import type { Registry } from '../../rules/language/registry.js';
import { umalquraTable } from '../../rules/sql/calendar-table.js';
import type { ListSource, SqlTables } from '../../rules/sql/tables.js';
import type { SqlStatement } from '../../rules/sql/to-sql.js';
import { toSql } from '../../rules/sql/to-sql.js';
import type { BatchOptions } from './batch.js';
import { nameIn, textIn, withDuckDB } from './duckdb.js';
import { kindOf } from './file-kind.js';
import { columnsOfFact, completeOf, stateOf } from './schema.js';
import type { Tally } from './summary.js';
import { addIn, addTo, blankTally } from './summary.js';

/** What an engine's types are called that hold a declared type. */
const fitting: Readonly<Record<string, RegExp>> = {
  BOOLEAN: /^BOOLEAN$/,
  DOUBLE: /^(U?(TINY|SMALL|BIG|HUGE)?INT(EGER)?|DOUBLE|FLOAT|DECIMAL.*)$/,
  INTEGER: /^U?(TINY|SMALL|BIG|HUGE)?INT(EGER)?$/,
  DATE: /^DATE$/,
  VARCHAR: /^(VARCHAR|ENUM.*)$/,
  TINYINT: /^U?(TINY|SMALL|BIG)?INT(EGER)?$/,
};

/** The columns of the file, held against what the set reads. @throws MartabaError `column-absent`, `column-type`, `input-broken` */
const checkColumns = async (connection: DuckDBConnection, options: BatchOptions): Promise<ReadonlySet<string>> => {
  const { input, set, absentIsUnknown } = options;
  const described = await connection
    .runAndReadAll(`DESCRIBE SELECT * FROM read_parquet(${textIn(input)})`)
    .catch(() => {
      throw new MartabaError('input-broken', [input]);
    });
  const found = new Map(
    described.getRowObjects().map((row) => [String(row['column_name']), String(row['column_type'])]),
  );
  if (!found.has('id')) throw new MartabaError('column-absent', [input, 'id']);
  for (const name of analyse(set).facts) {
    const declared = set.registry.declarations[name];
    if (declared === undefined) continue;
    const type = found.get(name);
    if (type === undefined) {
      if (absentIsUnknown || set.registry.derived[name] !== undefined) continue;
      throw new MartabaError('column-absent', [input, name]);
    }
    const [[, wanted] = ['', '']] = columnsOfFact(name, declared);
    const fits = declared.type === 'list' ? /^STRUCT\(.*\)\[\]$/.test(type) : fitting[wanted]?.test(type) === true;
    if (!fits) throw new MartabaError('column-type', [input, name]);
  }
  return new Set(found.keys());
};

/** Whether a value is none of its declaration, in SQL. */
const unfitIn = (declared: FactType, value: string): string | undefined => {
  const { type, min, max, integer } = declared;
  if (type === 'date') return `datediff('day', DATE '1970-01-01', ${value}) NOT BETWEEN ${firstDay} AND ${lastDay}`;
  if (type === 'duration')
    return `NOT regexp_full_match(${value}, 'P([0-9]{1,4}Y)?([0-9]{1,4}M)?([0-9]{1,4}D)?') OR ${value} = 'P'`;
  if (type === 'code') return `${value} = ''`;
  if (type !== 'number') return undefined;
  const parts = [
    ...(min === undefined ? [] : [`${value} < ${min}`]),
    ...(max === undefined ? [] : [`${value} > ${max}`]),
    ...(integer === true ? [`${value} <> floor(${value})`] : []),
    `NOT isfinite(CAST(${value} AS DOUBLE))`,
  ];
  return parts.join(' OR ');
};

/** The first fact of a row that is not as declared, by name, or NULL. */
const faultOf = (
  registry: Registry,
  names: readonly string[],
  fieldsOf: (list: string) => ReadonlySet<string>,
): string => {
  const cases = names.flatMap((name): string[] => {
    const declared = registry.declarations[name] as Declaration;
    if (declared.type !== 'list') {
      const fault = unfitIn(declared, nameIn(name));
      return fault === undefined ? [] : [`WHEN ${fault} THEN ${textIn(name)}`];
    }
    const there = fieldsOf(name);
    return Object.entries(declared.fields).flatMap(([field, of]) => {
      const fault = there.has(field) ? unfitIn(of, `e[${textIn(field)}]`) : undefined;
      return fault === undefined
        ? []
        : [
            `WHEN len(list_filter(${nameIn(name)}, lambda e: coalesce(${fault}, false))) > 0 THEN ${textIn(`${name}.${field}`)}`,
          ];
    });
  });
  return cases.length === 0 ? 'CAST(NULL AS VARCHAR)' : `CASE ${cases.join(' ')} END`;
};

const sourcesOf = (fields: Readonly<Record<string, Declaration>>, there: ReadonlySet<string>): SqlTables['columns'] =>
  Object.fromEntries(
    Object.entries(fields)
      .filter(([, declared]) => declared.type !== 'list')
      .map(([name]) => [
        name,
        there.has(name) ? { column: name, ...(there.has(stateOf(name)) ? { state: stateOf(name) } : {}) } : null,
      ]),
  );

/** Judges a Parquet file on DuckDB, where all cores and a disk larger than memory can be used. */
export const batchOnDuckDB = (options: BatchOptions, out: string, rejects: string): Promise<Tally> =>
  withDuckDB(async (connection) => {
    const { input, output, set, asOf, progress } = options;
    if (kindOf(input) !== 'parquet') throw new MartabaError('engine-unfit', [input]);
    const to = kindOf(output);
    const { registry } = set;
    const there = await checkColumns(connection, options);
    const read = analyse(set).facts.filter((name) => there.has(name));
    const isList = (name: string): boolean => registry.declarations[name]?.type === 'list';
    const lists = analyse(set).facts.filter(isList);
    const fields = new Map<string, ReadonlySet<string>>();
    for (const name of lists.filter((of) => there.has(of))) {
      const described = await connection.runAndReadAll(
        `DESCRIBE SELECT UNNEST(${nameIn(name)}, recursive := true) FROM read_parquet(${textIn(input)}) LIMIT 0`,
      );
      fields.set(name, new Set(described.getRowObjects().map((row) => String(row['column_name']))));
    }
    const fieldsOf = (list: string): ReadonlySet<string> => fields.get(list) ?? new Set();
    const source = `read_parquet(${textIn(input)}, file_row_number = true)`;
    const fault = faultOf(registry, read, fieldsOf);
    await connection
      .run(
        `CREATE TEMP TABLE faults AS SELECT file_row_number AS line, fault FROM (SELECT file_row_number, CASE WHEN id IS NULL THEN 'id' WHEN count(*) OVER (PARTITION BY id) > 1 THEN 'id' ELSE ${fault} END AS fault FROM ${source}) WHERE fault IS NOT NULL`,
      )
      .catch(() => {
        throw new MartabaError('input-broken', [input]);
      });
    progress(0, 0.2);
    const complete = lists
      .filter((name) => there.has(name))
      .map((name) => {
        const said = there.has(completeOf(name)) ? ` AND coalesce(${nameIn(completeOf(name))}, true)` : '';
        return `, ${nameIn(name)} IS NOT NULL${said} AS ${nameIn(`${name}#said`)}`;
      });
    await connection.run(
      `CREATE TEMP VIEW cases AS SELECT *${complete.join('')} FROM ${source} WHERE file_row_number NOT IN (SELECT line FROM faults)`,
    );
    const mapped: [string, ListSource | null][] = [];
    for (const [i, name] of lists.entries()) {
      const declared = registry.declarations[name];
      if (declared?.type !== 'list' || !there.has(name)) {
        mapped.push([name, null]);
        continue;
      }
      const table = `list_${i}`;
      await connection.run(
        `CREATE TEMP VIEW ${table} AS SELECT file_row_number AS "#row", UNNEST(${nameIn(name)}, recursive := true) FROM ${source}`,
      );
      const columns = sourcesOf(declared.fields, fieldsOf(name)) ?? {};
      mapped.push([name, { table, key: '#row', columns, complete: `${name}#said` }]);
    }
    const months = umalquraTable().map(({ month, first, next }) => `(${month}, ${first}, ${next})`);
    await connection.run(
      `CREATE TEMP TABLE umalqura AS SELECT * FROM (VALUES ${months.join(', ')}) AS m("month", "first", "next")`,
    );
    const tables: SqlTables = {
      main: 'cases',
      key: 'file_row_number',
      columns:
        sourcesOf(
          Object.fromEntries(analyse(set).facts.map((name) => [name, registry.declarations[name] as Declaration])),
          there,
        ) ?? {},
      lists: Object.fromEntries(mapped),
      calendar: 'umalqura',
      dates: 'date',
    };
    const statement = toSql(set, { dialect: 'duckdb', asOf, tables });
    await connection.run(`CREATE TEMP TABLE verdicts AS ${statement.text}`, [...statement.parameters]);
    progress(0, 0.8);
    await writeVerdicts(connection, statement, there, to, out);
    await connection.run(
      `COPY (SELECT line + 1 AS line, 'fact-unfit' AS code, fault AS path FROM faults ORDER BY line) TO ${textIn(rejects)} (FORMAT json)`,
    );
    return talliedFrom(connection, statement, there);
  });

/** The names of the rules whose bits are set, as a list. */
const namesIn = (words: string, ids: readonly string[]): string =>
  ids.length === 0
    ? 'CAST([] AS VARCHAR[])'
    : `list_filter([${ids.map((id, i) => `CASE WHEN (v.${words}_${i >> 5} & ${2 ** (i & 31)}) <> 0 THEN ${textIn(id)} END`).join(', ')}], lambda e: e IS NOT NULL)`;

const outcomeText = `list_extract([${outcomes.map(textIn).join(', ')}], v.outcome + 1)`;

const writeVerdicts = async (
  connection: DuckDBConnection,
  { rules, conflicts }: SqlStatement,
  there: ReadonlySet<string>,
  to: string,
  out: string,
): Promise<void> => {
  const entity = there.has('entity') ? 'c.entity' : 'CAST(NULL AS VARCHAR)';
  const list = (words: string, ids: readonly string[]): string =>
    to === 'csv' ? `array_to_string(${namesIn(words, ids)}, ' ')` : namesIn(words, ids);
  const columns = `c.id, ${entity} AS entity, ${outcomeText} AS outcome, ${list('reasons', rules)} AS reasons, ${list('unknown', rules)} AS unknown, ${list('conflicts', conflicts)} AS conflicts`;
  const format = to === 'parquet' ? 'FORMAT parquet' : to === 'csv' ? 'FORMAT csv, HEADER' : 'FORMAT json';
  await connection
    .run(
      `COPY (SELECT ${columns} FROM verdicts AS v JOIN cases AS c USING (file_row_number) ORDER BY file_row_number) TO ${textIn(out)} (${format})`,
    )
    .catch(() => {
      throw new MartabaError('file-unwritable', [out]);
    });
};

const talliedFrom = async (
  connection: DuckDBConnection,
  { rules }: SqlStatement,
  there: ReadonlySet<string>,
): Promise<Tally> => {
  const tally = blankTally();
  const rowsOf = async (text: string) => (await connection.runAndReadAll(text)).getRowObjects();
  const bits = (words: string): string[] =>
    rules.map((_, i) => `count_if((${words}_${i >> 5} & ${2 ** (i & 31)}) <> 0) AS ${words}${i}`);
  const [sums = {}] = await rowsOf(
    `SELECT count(*) AS n, (SELECT count(*) FROM faults) AS rejected, ${[...bits('reasons'), ...bits('unknown')].join(', ')} FROM verdicts`,
  );
  tally.rows = Number(sums['n']);
  tally.rejected = Number(sums['rejected']);
  rules.forEach((id, i) => {
    const [reasons, unknown] = [Number(sums[`reasons${i}`]), Number(sums[`unknown${i}`])];
    if (reasons > 0) addTo(tally.reasons, id, reasons);
    if (unknown > 0) addTo(tally.unknown, id, unknown);
  });
  for (const row of await rowsOf(`SELECT ${outcomeText} AS o, count(*) AS n FROM verdicts AS v GROUP BY 1 ORDER BY 1`))
    addTo(tally.outcomes, String(row['o']), Number(row['n']));
  const groups = [
    ['entity', tally.entities],
    ['employee.rank', tally.ranks],
  ] as const;
  for (const [column, into] of groups) {
    if (!there.has(column)) continue;
    const found = await rowsOf(
      `SELECT c.${nameIn(column)} AS g, ${outcomeText} AS o, count(*) AS n FROM verdicts AS v JOIN cases AS c USING (file_row_number) GROUP BY 1, 2`,
    );
    for (const row of found) addIn(into, row['g'], String(row['o']), Number(row['n']));
  }
  return tally;
};
