import type { Speech, SqlType } from './dialect.js';
import { tableText } from './dialect.js';
import type { Sql } from './fragment.js';
import { isPlain } from './fragment.js';
import type { TableName } from './tables.js';

/** A column worked out in a step of a scope. */
interface Step {
  readonly name: string;
  readonly text: string;
  readonly level: number;
}

/** A table joined in a step of a scope. */
interface Join {
  readonly level: number;
  readonly text: () => string;
}

/**
 * Rows, and what is worked out of each, step by step: what is read more than once gets a name in one step and is read by
 * it in the next. The rows of the main table are a scope, and so are the elements of a list, whose aggregates become
 * columns of the scope around them.
 */
export interface Scope {
  readonly depth: number;
  readonly id: number;
  readonly parent: Scope | undefined;
  /** A column of the table, or an expression over its row `c`. */
  readonly column: (key: string, text: (row: string) => string) => Sql;
  /** Gives a piece a name, where it has none. */
  readonly hold: (piece: Sql) => Sql;
  /** The first day of a month of the table, and that of the next, by the month's number. */
  readonly month: (number: Sql) => { readonly first: Sql; readonly next: Sql };
  /** What the scope around it says, in this one. */
  readonly brought: (piece: Sql) => Sql;
  /** Aggregates of this scope's rows, as columns of the scope around it. */
  readonly aggregates: (of: readonly Sql[]) => readonly Sql[];
  /** What the rows of one row around them have in common. */
  readonly together: string;
  /** The scope of a list that reads nothing around it. */
  readonly shared: Map<string, Scope>;
  /** For the scopes inside: the rows as they stand after a step, as a table. */
  readonly rows: (level: number) => string;
  /** Says that the rows are to be told apart. */
  readonly number: () => void;
  readonly join: (join: Join) => void;
  readonly add: (text: string, level: number) => Sql;
  /** The last step. */
  readonly height: () => number;
  /** The text of a step. */
  readonly step: (level: number) => string;
}

/** What all scopes of a statement share. */
export interface Workshop {
  readonly speech: Speech;
  readonly calendar: () => string;
  readonly fresh: () => number;
}

/** Makes a scope over a table, or over the elements of a list around which another scope stands. */
export const scopeOver = (shop: Workshop, table: TableName, key: string, parent?: Scope): Scope => {
  const { speech, fresh } = shop;
  const id = fresh();
  const base = new Map<string, { readonly name: string; readonly text: string }>();
  const brought = new Map<string, string>();
  const steps: Step[] = [];
  const known = new Map<string, Sql>();
  const joins: Join[] = [];
  const months = new Map<string, { readonly first: Sql; readonly next: Sql }>();
  const gathered = new Map<string, { readonly name: string; readonly result: Sql }>();
  let [needs, numbered, height] = [0, false, 0];
  const isInner = parent !== undefined && parent.depth > 0;

  const add = (text: string, level: number): Sql => {
    const name = `t${fresh()}`;
    steps.push({ name, text, level });
    height = Math.max(height, level);
    return { text: name, level, scope };
  };
  const hold = (piece: Sql): Sql => {
    if (isPlain(piece)) return piece;
    const found = known.get(piece.text);
    if (found !== undefined) return found;
    const held = add(piece.text, piece.level + 1);
    known.set(piece.text, held);
    return held;
  };
  const first = (): string => {
    const columns = [...base.values()];
    const order = [...(isInner ? ['p.n'] : []), ...columns.map(({ text }) => text)].join(', ');
    const row = speech.quoted(key);
    const selected = [
      `c.${row} AS k`,
      ...(isInner ? ['p.n AS o'] : []),
      ...(numbered ? [`ROW_NUMBER() OVER (PARTITION BY c.${row} ORDER BY ${order === '' ? '1' : order}) AS n`] : []),
      ...columns.map(({ name, text }) => `${text} AS ${name}`),
      ...[...brought].map(([text, name]) => `p.${text} AS ${name}`),
    ];
    const around =
      brought.size === 0 || parent === undefined ? '' : ` JOIN ${parent.rows(needs)} AS p ON p.k = c.${row}`;
    return `SELECT ${selected.join(', ')} FROM ${tableText(speech, table)} AS c${around}`;
  };
  const step = (level: number): string => {
    if (level === 0) return first();
    const columns = steps.filter((of) => of.level === level).map(({ name, text }) => `, ${text} AS ${name}`);
    const joined = joins.filter((of) => of.level === level).map(({ text }) => ` ${text()}`);
    return `SELECT s.*${columns.join('')} FROM ${rows(level - 1)} AS s${joined.join('')}${speech.fence}`;
  };
  const rows = (level: number): string => (parent === undefined ? `step_${level}` : `(${step(level)})`);
  const together = isInner ? 's.k, s.o' : 's.k';

  const aggregates = (of: readonly Sql[]): readonly Sql[] => {
    if (parent === undefined) throw new RangeError('Nothing stands around the main table.');
    if (isInner) parent.number();
    const level = needs + 1;
    const alias = `g${id}`;
    if (gathered.size === 0)
      parent.join({
        level,
        text: () => {
          const columns = [...gathered].map(([text, { name }]) => `, ${text} AS ${name}`).join('');
          const table = `(SELECT ${together}${columns} FROM ${rows(height)} AS s GROUP BY ${together})`;
          return `LEFT JOIN ${table} AS ${alias} ON ${alias}.k = s.k${isInner ? ` AND ${alias}.o = s.n` : ''}`;
        },
      });
    return of.map((piece) => {
      const found = gathered.get(piece.text);
      if (found !== undefined) return found.result;
      const name = `a${fresh()}`;
      const result = parent.add(`${alias}.${name}`, level);
      gathered.set(piece.text, { name, result });
      return result;
    });
  };

  const scope: Scope = {
    depth: parent === undefined ? 0 : parent.depth + 1,
    id,
    parent,
    column: (of, text) => {
      const found = base.get(of) ?? { name: `c${fresh()}`, text: text('c') };
      base.set(of, found);
      return { text: found.name, level: 0, scope };
    },
    hold,
    month: (number) => {
      const found = months.get(number.text);
      if (found !== undefined) return found;
      const [alias, level] = [`m${fresh()}`, number.level + 1];
      const [month, begins, next] = ['month', 'first', 'next'].map(speech.quoted);
      const table = `(SELECT ${month}, ${begins}, ${next} FROM ${shop.calendar()})`;
      joins.push({ level, text: () => `LEFT JOIN ${table} AS ${alias} ON ${alias}.${month} = ${number.text}` });
      const as = (name: string | undefined): Sql => add(`CAST(${alias}.${name} AS ${speech.type.number})`, level);
      const made = { first: as(begins), next: as(next) };
      months.set(number.text, made);
      return made;
    },
    brought: (piece) => {
      if (piece.scope === undefined || piece.scope === scope) return piece;
      if (parent === undefined) throw new RangeError('Nothing stands around the main table.');
      const there = parent.hold(parent.brought(piece));
      if (there.scope === undefined) return there;
      needs = Math.max(needs, there.level);
      const name = brought.get(there.text) ?? `c${fresh()}`;
      brought.set(there.text, name);
      return { text: name, level: 0, scope };
    },
    aggregates,
    together,
    shared: new Map(),
    rows,
    number: () => {
      numbered = true;
    },
    join: (join) => {
      joins.push(join);
      height = Math.max(height, join.level);
    },
    add,
    height: () => height,
    step,
  };
  return scope;
};

/** A column of a table, read as a type; dates as days. */
export const readAs = (speech: Speech, type: SqlType, column: string, isDate = false) => {
  const name = speech.quoted(column);
  return (row: string): string => {
    const read = isDate ? speech.days(`${row}.${name}`) : `${row}.${name}`;
    return `CAST(${read} AS ${speech.type[type]})`;
  };
};
