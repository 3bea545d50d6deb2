import type { Node, NodeOf } from '../language/node.js';
import { listName } from '../language/type-of.js';
import { cellOf } from './cells.js';
import type { Context } from './context.js';
import type { Sql } from './fragment.js';
import { all, either, isNo, isUnknown, isYes, mayBe, no, not, sql } from './fragment.js';
import { gathered, unseenOf } from './lists.js';
import { movedBy } from './moves.js';
import type { Numbers } from './numbers.js';
import { greatestOf, leastOf, numberSql, numbersOf, numbersOver } from './numbers.js';
import { spanOf } from './spans.js';
import { compared } from './truths.js';

/** A field of a period: its value, NULL where none is known, and whether it is known that there is none. */
const fieldOf = (list: string, name: string, c: Context): { readonly value: Sql; readonly none: Sql } => {
  const declared = c.registry.declarations[list];
  const has = declared?.type === 'list' && declared.fields[name] !== undefined;
  const found = has ? cellOf({ k: 'field', list, name }, c) : undefined;
  if (found === undefined) return { value: sql`CAST(NULL AS ${c.speech.type.number})`, none: no };
  return { value: found.cell.value, none: found.cell.none };
};

/**
 * The days that periods cover since a date, in bounds: of each period the part that none before it covers, the periods in
 * the order of their starts. What comes before is the latest of their ends, which hangs on no window.
 */
export const coveredOf = (list: Node, since: Numbers, c: Context): Numbers => {
  const name = listName(list);
  const declared = c.registry.declarations[name];
  const mayBeUndated = declared?.type === 'list' && declared.fields['from']?.maybe === true;
  const unseen = isUnknown(unseenOf(list, c));
  const { infinity, minusInfinity } = c.parameters;
  const gather = (inside: Context, member: Sql): readonly Sql[] => {
    const { scope } = inside;
    // The date since which is counted stands around the list.
    const there = numbersOver(since, scope.brought);
    const [earliest, latest] = [leastOf(there, inside), greatestOf(there, inside)];
    const [hold, asOf] = [scope.hold, numberSql(c.asOf, inside)];
    const [from, to, days] = [
      fieldOf(name, 'from', inside),
      fieldOf(name, 'to', inside),
      fieldOf(name, 'days', inside),
    ];
    const isDated = hold(all(mayBe(member), not(from.none)));
    const start = hold(sql`CASE WHEN ${isDated} THEN COALESCE(${from.value}, ${minusInfinity}) END`);
    const end = hold(sql`CASE WHEN ${isDated} THEN COALESCE(${to.value}, ${infinity}) END`);
    const isSure = all(member, not(from.none), sql`${from.value} IS NOT NULL`);
    // A period of unknown end has lasted its first day at least.
    const sureEnd = hold(
      sql`CASE WHEN ${isSure} THEN COALESCE(${to.value}, ${either(to.none, infinity, sql`${from.value} + 1`)}) END`,
    );
    const before = (ends: Sql): Sql =>
      hold(
        sql`MAX(${ends}) OVER (PARTITION BY ${scope.together} ORDER BY COALESCE(${start}, ${infinity}) ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING)`,
      );
    const part = (ends: Sql, from: Sql): Sql =>
      sql`CASE WHEN ${ends} IS NOT NULL THEN GREATEST(0, LEAST(${ends}, ${asOf}) - GREATEST(${start}, ${from}, COALESCE(${before(ends)}, ${minusInfinity}))) ELSE 0 END`;
    const fewest = isNo(from.none)
      ? sql`0`
      : sql`CASE WHEN ${all(from.none, member)} THEN COALESCE(${days.value}, 0) ELSE 0 END`;
    const most = mayBeUndated
      ? sql`CASE WHEN ${all(mayBe(member), sql`${from.value} IS NULL`)} THEN COALESCE(${days.value}, ${infinity}) ELSE 0 END`
      : sql`0`;
    return [sql`SUM(${part(sureEnd, latest)} + ${fewest})`, sql`SUM(${part(end, earliest)} + ${most})`];
  };
  const found = gathered(list, [], c, gather, !('literal' in since));
  const known = (of: Sql | undefined): Sql => (of === undefined ? sql`0` : sql`COALESCE(${of}, 0)`);
  return { least: known(found?.[0]), greatest: either(unseen, infinity, known(found?.[1])) };
};

/** `(from ⊕ duration) + excluded days ≤ asOf`. */
export const reachedOf = (node: NodeOf<'reached'>, c: Context): Sql => {
  const [from, span] = [numbersOf(node.from, c), spanOf(node.duration, c)];
  const moved = movedBy(from, span, 1, c);
  const asOf: Numbers = { literal: c.asOf };
  if (node.excluded === undefined) return compared('<=', moved, asOf, c);
  const lost = coveredOf(node.excluded, from, c);
  const { infinity } = c.parameters;
  const most = c.scope.hold(greatestOf(lost, c));
  const latest = isYes(span.long.endless)
    ? infinity
    : sql`(CASE WHEN ${most} = ${infinity} THEN ${infinity} ELSE ${greatestOf(moved, c)} + ${most} END)`;
  return compared('<=', { least: sql`(${leastOf(moved, c)} + ${leastOf(lost, c)})`, greatest: latest }, asOf, c);
};
