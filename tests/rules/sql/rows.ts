import type { Duration } from '../../../src/models/calendar/duration.js';
import { formatDuration } from '../../../src/models/calendar/duration.js';
import type { RuleSet, SqlTables } from '../../../src/rules/index.js';
import type { Declaration, FactType } from '../../../src/rules/language/fact.js';
import type { Registry } from '../../../src/rules/language/registry.js';
import type { Facts, Row, Rows, Value } from '../../../src/rules/language/sheet.js';

/** The types of columns that tests hold facts in. */
export type ColumnType = 'number' | 'text' | 'truth';

/** A table of a test: its columns with their types, and its rows. */
export interface Table {
  readonly name: string;
  readonly columns: Readonly<Record<string, ColumnType>>;
  readonly rows: readonly Readonly<Record<string, unknown>>[];
}

const typeOf = ({ type }: FactType): ColumnType =>
  type === 'truth' ? 'truth' : type === 'code' || type === 'duration' ? 'text' : 'number';

const columnsOf = (fields: Readonly<Record<string, Declaration>>): Record<string, ColumnType> => {
  const columns: Record<string, ColumnType> = {};
  for (const [name, declared] of Object.entries(fields)) {
    if (declared.type === 'list') {
      columns[`${name}#complete`] = 'truth';
      continue;
    }
    columns[name] = typeOf(declared);
    if (declared.maybe) columns[`${name}#state`] = 'number';
    if (declared.type === 'duration') columns[`${name}#calendar`] = 'text';
  }
  return columns;
};

const isDuration = (value: Value): value is Duration =>
  typeof value === 'object' && value !== null && 'calendar' in value;

const cellsOf = (fields: Readonly<Record<string, Declaration>>, of: Facts): Record<string, unknown> => {
  const cells: Record<string, unknown> = {};
  for (const [name, declared] of Object.entries(fields)) {
    const value = of[name];
    if (declared.type === 'list') {
      cells[`${name}#complete`] = (value as Rows | undefined)?.complete ?? null;
      continue;
    }
    if (declared.maybe && value === null) cells[`${name}#state`] = 1;
    if (isDuration(value)) {
      cells[name] = formatDuration(value);
      cells[`${name}#calendar`] = value.calendar;
    } else cells[name] = value ?? null;
  }
  return cells;
};

/** Facts as tables: one of the cases, and one for each list. */
export const tablesOfFacts = ({ declarations }: Registry, facts: readonly Facts[]): readonly Table[] => {
  const main: Table = {
    name: 'cases',
    columns: { id: 'number', ...columnsOf(declarations) },
    rows: facts.map((of, id) => ({ id, ...cellsOf(declarations, of) })),
  };
  const lists = Object.entries(declarations).flatMap(([name, declared]): readonly Table[] => {
    if (declared.type !== 'list') return [];
    const rows = facts.flatMap((of, id) =>
      ((of[name] as Rows | undefined)?.items ?? []).map((row: Row) => ({ case: id, ...cellsOf(declared.fields, row) })),
    );
    return [{ name, columns: { case: 'number', ...columnsOf(declared.fields) }, rows }];
  });
  return [main, ...lists];
};

const sourcesOf = (fields: Readonly<Record<string, Declaration>>): SqlTables['columns'] =>
  Object.fromEntries(
    Object.entries(fields)
      .filter(([, declared]) => declared.type !== 'list')
      .map(([name, declared]) => [
        name,
        {
          column: name,
          ...((declared as FactType).maybe ? { state: `${name}#state` } : {}),
          ...(declared.type === 'duration' ? { calendar: `${name}#calendar` } : {}),
        },
      ]),
  );

/** Where {@link tablesOfFacts} has put the facts. */
export const whereFactsAre = ({ declarations }: Registry): SqlTables => ({
  main: 'cases',
  key: 'id',
  columns: sourcesOf(declarations) ?? {},
  lists: Object.fromEntries(
    Object.entries(declarations).flatMap(([name, declared]) =>
      declared.type === 'list'
        ? [
            [
              name,
              {
                table: name,
                key: 'case',
                columns: sourcesOf(declared.fields) ?? {},
                complete: `${name}#complete`,
              },
            ],
          ]
        : [],
    ),
  ),
  calendar: 'umalqura',
});

/** A day on which a set is law: the day itself, or the nearest. */
export const dayOfLaw = ({ from, to = Infinity }: RuleSet, day: number): number =>
  Math.max(from, Math.min(day, to - 1));
