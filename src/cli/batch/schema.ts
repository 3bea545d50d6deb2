import type { Declaration, FactType } from '../../rules/language/fact.js';
import type { Registry } from '../../rules/language/registry.js';
import { nameIn } from './duckdb.js';

/** The state of a fact that may be none, where NULL does not tell none from unknown: 1 is none. */
export const stateOf = (name: string): string => `${name}#state`;
/** Whether a list is complete; one that says nothing is. */
export const completeOf = (name: string): string => `${name}#complete`;

const plainTypes = { truth: 'BOOLEAN', number: 'DOUBLE', date: 'DATE', duration: 'VARCHAR', code: 'VARCHAR' } as const;

/** The type of a column that a declared value stands in. */
export const typeOf = (declared: FactType): string =>
  declared.type === 'number' && declared.integer === true ? 'INTEGER' : plainTypes[declared.type];

/** The types of columns, by name, in which a fact stands in Parquet. */
export const columnsOfFact = (name: string, declared: Declaration): readonly (readonly [string, string])[] => {
  if (declared.type === 'list') {
    const fields = Object.entries(declared.fields).flatMap(([field, of]) => columnsOfFact(field, of));
    return [[name, `STRUCT(${fields.map(([field, type]) => `${nameIn(field)} ${type}`).join(', ')})[]`]];
  }
  const own = [name, typeOf(declared)] as const;
  return declared.maybe ? [own, [stateOf(name), 'TINYINT']] : [own];
};

/** The columns of a file of employees for some facts. */
export const columnsOfFacts = (registry: Registry, names: readonly string[]): ReadonlyMap<string, string> =>
  new Map([
    ['id', 'VARCHAR'],
    ['entity', 'VARCHAR'],
    ...names.flatMap((name) => {
      const declared = registry.declarations[name];
      return declared === undefined ? [] : columnsOfFact(name, declared);
    }),
  ]);

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** A sheet with the states of what is none, as Parquet is written from it. */
export const withStates = (fields: Readonly<Record<string, Declaration>>, sheet: unknown): Record<string, unknown> => {
  if (!isRecord(sheet)) return {};
  const row: Record<string, unknown> = { ...sheet };
  for (const [name, declared] of Object.entries(fields)) {
    const value = sheet[name];
    if (declared.type === 'list') {
      if (Array.isArray(value)) row[name] = value.map((item) => withStates(declared.fields, item));
    } else if (declared.maybe && value === null) row[stateOf(name)] = 1;
  }
  return row;
};
