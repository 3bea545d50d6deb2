import type { TableName } from './tables.js';

/** The engines whose SQL is written. */
export type Dialect = 'duckdb' | 'postgres' | 'spark';

/** What a column or a parameter is read as. */
export type SqlType = 'number' | 'integer' | 'text' | 'truth';

/** How the engines differ. */
export interface Speech {
  readonly quoted: (name: string) => string;
  readonly type: Readonly<Record<SqlType, string>>;
  /** The place of a parameter, counted from 1. */
  readonly parameter: (number: number) => string;
  /** The days since 1970-01-01 of the engine's own date. */
  readonly days: (date: string) => string;
  /** The first number before a letter in a text, or NULL. */
  readonly countBefore: (text: string, letter: string) => string;
  /** What keeps an engine from copying the expressions of a step into each place that reads them. */
  readonly fence: string;
}

const standard = (name: string): string => `"${name.replaceAll('"', '""')}"`;
const ticked = (name: string): string => `\`${name.replaceAll('`', '``')}\``;
const extracted = (text: string, letter: string): string =>
  `NULLIF(REGEXP_EXTRACT(${text}, '([0-9]+)${letter}', 1), '')`;

/** How each engine says what differs. */
export const speeches: Readonly<Record<Dialect, Speech>> = {
  duckdb: {
    quoted: standard,
    type: { number: 'DOUBLE', integer: 'INTEGER', text: 'VARCHAR', truth: 'BOOLEAN' },
    parameter: (number) => `$${number}`,
    days: (date) => `(CAST(${date} AS DATE) - DATE '1970-01-01')`,
    countBefore: extracted,
    fence: '',
  },
  postgres: {
    quoted: standard,
    type: { number: 'DOUBLE PRECISION', integer: 'INTEGER', text: 'TEXT', truth: 'BOOLEAN' },
    parameter: (number) => `$${number}`,
    days: (date) => `(CAST(${date} AS DATE) - DATE '1970-01-01')`,
    countBefore: (text, letter) => `SUBSTRING(${text} FROM '([0-9]+)${letter}')`,
    fence: ' OFFSET 0',
  },
  spark: {
    quoted: ticked,
    type: { number: 'DOUBLE', integer: 'INT', text: 'STRING', truth: 'BOOLEAN' },
    parameter: (number) => `:p${number}`,
    days: (date) => `UNIX_DATE(CAST(${date} AS DATE))`,
    countBefore: extracted,
    fence: '',
  },
};

/** A table's name, each part of it quoted. */
export const tableText = (speech: Speech, name: TableName): string =>
  (typeof name === 'string' ? [name] : name).map(speech.quoted).join('.');
