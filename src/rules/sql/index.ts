export type { CalendarRow } from './calendar-table.js';
export { umalquraTable } from './calendar-table.js';
export type { Dialect } from './dialect.js';
export type { ColumnSource, ListSource, FactPlace, SqlTables, TableName } from './tables.js';
export type { SqlSettings, SqlStatement } from './to-sql.js';
export { sqlVerdict, toSql } from './to-sql.js';
