import type { Node } from '../language/node.js';
import { declarationOf } from '../language/type-of.js';
import type { FactType } from '../language/fact.js';
import type { Context } from './context.js';
import { listSourceOf } from './context.js';
import type { SqlType } from './dialect.js';
import { isSmall } from './parameters.js';
import { readAs } from './scope.js';
import type { Scope } from './scope.js';
import type { Sql } from './fragment.js';
import { all, any, no, not, open, sql, yes } from './fragment.js';
import type { ColumnSource, FactPlace } from './tables.js';

/** The parts of a length of time, each NULL where it is not known. */
export interface LengthCell {
  readonly years: Sql;
  readonly months: Sql;
  readonly days: Sql;
  /** Whether it is of the Gregorian calendar; nothing where none is. */
  readonly gregorian: Sql | undefined;
}

/** What is held of a fact in a row: NULL where no value is known. */
export interface Cell {
  readonly value: Sql;
  /** Of a length of time. */
  readonly length: LengthCell | undefined;
  /** Whether a value is there, and whether it is known that there is none; both in two values. */
  readonly known: Sql;
  readonly none: Sql;
  /** The column that says of NULL what it means. */
  readonly state: Sql | undefined;
  /** Whether NULL always says that there is none. */
  readonly decided: boolean;
}

const sourceOf = (node: Node, c: Context): ColumnSource | null => {
  if (node.k !== 'fact' && node.k !== 'field') return null;
  let given: FactPlace | undefined;
  if (node.k === 'field') {
    const list = listSourceOf(node.list, c);
    given = list === null ? null : (list.columns ?? {})[node.name];
  } else {
    given = (c.tables.columns ?? {})[node.name];
    if (given === undefined && c.registry.derived[node.name] !== undefined) return null;
  }
  if (given === undefined) return { column: node.name };
  return typeof given === 'string' ? { column: given } : given;
};

/** The row that a fact or a field is read from; nothing where nothing is known of it. */
const scopeOf = (node: Node, c: Context): Scope | undefined => {
  if (node.k === 'field') return c.elements[node.list] ?? undefined;
  return c.scope.parent === undefined ? c.scope : undefined;
};

const lengthCell = (scope: Scope, source: ColumnSource, c: Context): LengthCell => {
  const { speech } = c;
  const text = readAs(speech, 'text', source.column);
  const part = (letter: string): Sql =>
    scope.column(
      `${source.column}\u0000${letter}`,
      (row) =>
        `CASE WHEN ${text(row)} IS NOT NULL THEN CAST(COALESCE(${speech.countBefore(text(row), letter)}, '0') AS ${speech.type.number}) END`,
    );
  const calendar = source.calendar === undefined ? undefined : readAs(speech, 'text', source.calendar);
  return {
    years: part('Y'),
    months: part('M'),
    days: part('D'),
    gregorian:
      calendar === undefined
        ? undefined
        : scope.column(`${source.column}\u0000G`, (row) => `COALESCE(${calendar(row)} = 'gregorian', FALSE)`),
  };
};

/** What a column is read as. */
const readingOf = ({ type, integer, min = -Infinity, max = Infinity }: FactType): SqlType => {
  if (type === 'truth') return 'truth';
  if (type === 'code' || type === 'duration') return 'text';
  return integer === true && isSmall(min, max) ? 'integer' : 'number';
};

/** The cell of a fact or a field; nothing where nobody has said anything of it. */
export const cellOf = (node: Node, c: Context): { readonly cell: Cell; readonly declared: FactType } | undefined => {
  const [declared, scope] = [declarationOf(node, c.registry), scopeOf(node, c)];
  const source = scope === undefined ? null : sourceOf(node, c);
  if (declared === undefined || scope === undefined || source === null) return undefined;
  const { type } = declared;
  const as = readingOf(declared);
  const isDate = type === 'date' && c.tables.dates === 'date';
  const length = type === 'duration' ? lengthCell(scope, source, c) : undefined;
  const value = length?.years ?? scope.column(source.column, readAs(c.speech, as, source.column, isDate));
  const known = sql`(${value} IS NOT NULL)`;
  const state =
    source.state === undefined ? undefined : scope.column(source.state, readAs(c.speech, 'integer', source.state));
  const none = !declared.maybe
    ? no
    : state !== undefined
      ? sql`(${value} IS NULL AND COALESCE(${state} = 1, FALSE))`
      : source.nullMeans === 'none'
        ? sql`(${value} IS NULL)`
        : no;
  const decided = declared.maybe && state === undefined && source.nullMeans === 'none';
  return { cell: { value, length, known, none, state, decided }, declared };
};

/** Whether there is a value, in three values. */
export const presenceOfCell = ({ known, state, decided }: Cell, { maybe }: FactType): Sql => {
  if (!maybe) return yes;
  if (decided) return known;
  // Where no value is known, false where the state says so and open otherwise: no case has to be told apart.
  return any(known, state === undefined ? open : all(open, sql`(${state} <> 1)`));
};

/** Whether nobody has said anything, in two values. */
export const isUnsaid = ({ known, none }: Cell): Sql => all(not(known), not(none));
