import type { Scope } from './scope.js';

/** A piece of SQL: what it reads stands in one scope, up to one level of it. */
export interface Sql {
  readonly text: string;
  /** How many steps of the scope come before it can be read. */
  readonly level: number;
  /** The scope whose columns it reads; nothing where it reads none. */
  readonly scope: Scope | undefined;
  /** Of a truth, that it is a threshold. */
  readonly threshold?: Threshold;
}

/** A truth that holds a cell against one of some numbers, and is open where the cell is or where it is open which number. */
export interface Threshold {
  readonly cell: string;
  readonly op: '<' | '<=' | '>' | '>=';
  /** The least and the greatest of the numbers. */
  readonly least: number;
  readonly greatest: number;
}

/** Whether a threshold is never passed where another is not. */
export const isStricter = ({ cell, op, ...a }: Threshold, b: Threshold): boolean =>
  cell === b.cell && op === b.op && (op.startsWith('>') ? b.greatest <= a.least : a.greatest <= b.least);

const constant = (text: string): Sql => ({ text, level: 0, scope: undefined });

export const yes = constant('TRUE');
export const no = constant('FALSE');
/** A truth of which nothing is known. */
export const open = constant('CAST(NULL AS BOOLEAN)');

/** Writes SQL around pieces of it. Numbers in it are of its structure, never values. */
export const sql = (strings: TemplateStringsArray, ...parts: readonly (Sql | string | number)[]): Sql => {
  let [text, level, scope] = [strings[0] ?? '', 0, undefined as Scope | undefined];
  for (const [i, part] of parts.entries()) {
    text += (typeof part === 'object' ? part.text : part) + (strings[i + 1] ?? '');
    if (typeof part !== 'object' || part.scope === undefined) continue;
    if (scope !== undefined && scope !== part.scope) throw new RangeError('Two scopes are read at once.');
    level = Math.max(level, part.level);
    scope = part.scope;
  }
  return { text, level, scope };
};

/** Pieces beside one another, with something between them. */
export const joined = (between: string, of: readonly Sql[]): Sql =>
  of.slice(1).reduce((sofar, part) => sql`${sofar}${between}${part}`, of[0] ?? constant(''));

/** Whether a piece may be written twice without being worked out twice. */
export const isPlain = ({ text, scope }: Sql): boolean => scope === undefined || /^[a-z]\d+$/.test(text);

export const isYes = ({ text }: Sql): boolean => text === yes.text;
export const isNo = ({ text }: Sql): boolean => text === no.text;
export const isOpen = ({ text }: Sql): boolean => text === open.text;
/** Whether a truth is written down, open as it may be. */
export const isWritten = (of: Sql): boolean => isYes(of) || isNo(of) || isOpen(of);

/** Whether it is a value of which nothing is known in any row. */
export const isNull = ({ text }: Sql): boolean => /^CAST\(NULL AS [A-Z ]+\)$/.test(text);

/** The three values are those of SQL itself: unknown is NULL. */
export const all = (...of: readonly Sql[]): Sql => {
  const parts = of.filter((part) => !isYes(part));
  const [only] = parts;
  if (only === undefined) return yes;
  if (parts.some(isNo)) return no;
  return parts.length === 1 ? only : sql`(${joined(' AND ', parts)})`;
};

export const any = (...of: readonly Sql[]): Sql => {
  const parts = of.filter((part) => !isNo(part));
  const [only] = parts;
  if (only === undefined) return no;
  if (parts.some(isYes)) return yes;
  return parts.length === 1 ? only : sql`(${joined(' OR ', parts)})`;
};

export const not = (of: Sql): Sql => (isYes(of) ? no : isNo(of) ? yes : isOpen(of) ? open : sql`(NOT ${of})`);

/** Whether a truth is certain, and whether it is open, in two values. */
export const isTrue = (of: Sql): Sql => (isWritten(of) ? (isYes(of) ? yes : no) : sql`COALESCE(${of}, FALSE)`);
export const isFalse = (of: Sql): Sql => (isWritten(of) ? (isNo(of) ? yes : no) : sql`COALESCE(NOT ${of}, FALSE)`);
export const isUnknown = (of: Sql): Sql => (isWritten(of) ? (isOpen(of) ? yes : no) : sql`(${of} IS NULL)`);
/** Whether it can be true. */
export const mayBe = (of: Sql): Sql => (isWritten(of) ? (isNo(of) ? no : yes) : sql`COALESCE(${of}, TRUE)`);

/** A case by a condition in two values. */
export const either = (when: Sql, then: Sql, otherwise: Sql): Sql => {
  if (isYes(when)) return then;
  if (isNo(when) || then.text === otherwise.text) return otherwise;
  return sql`CASE WHEN ${when} THEN ${then} ELSE ${otherwise} END`;
};
