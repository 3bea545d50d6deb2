import type { History } from '../language/history.js';
import type { SheetOf } from '../language/registry.js';
import { registry } from '../language/registry.js';
import { employee } from './employee.js';
import { service } from './periods.js';
import { dismissal, post, target } from './post.js';

/**
 * The facts (وقائع السجل) of which a record of an employee and of a post can say anything, declared once.
 *
 * @example
 * ```ts
 * import { recordFacts, safeParseSheet } from 'martaba/rules';
 *
 * Object.hasOwn(recordFacts.declarations, 'employee.rank'); // true
 * safeParseSheet(recordFacts, { 'target.rank': 7, 'target.vacancy': 'actual' }).ok; // true
 * safeParseSheet(recordFacts, { 'employee.salary': 9000 }).ok; // false
 * ```
 */
export const recordFacts = registry([employee, service, target, post, dismissal]);

/** A plain sheet of these facts. */
export type RecordSheet = SheetOf<typeof recordFacts>;

/** These facts with the days on which they hold, and where each comes from. */
export type RecordHistory = History<RecordSheet>;
