import { MartabaError } from '../../models/error.js';
import type { Node, NodeOf } from '../language/node.js';
import { listName } from '../language/type-of.js';
import { codeOf } from './codes.js';
import type { Context } from './context.js';
import { elementScope, listSourceOf, writtenOnce } from './context.js';
import { readAs } from './scope.js';
import type { Sql } from './fragment.js';
import { all, either, isNo, isUnknown, isYes, mayBe, no, not, open, sql } from './fragment.js';
import { unfit } from './kind.js';
import type { Numbers } from './numbers.js';
import { boundsOf, greatestOf, isFixed, leastOf, numbersOf } from './numbers.js';
import type { Span } from './spans.js';
import { compared, truthOf } from './truths.js';

/** When the element under judgement happened. */
const happenedOf = (list: Node, c: Context): Numbers => {
  const name = listName(list);
  const declared = c.registry.declarations[name];
  const field = declared?.type === 'list' ? declared.happens : undefined;
  return field === undefined ? { literal: -Infinity } : numbersOf({ k: 'field', list: name, name: field }, c);
};

/** How surely the element under judgement belongs to a list. What is later than the date of the decision does not. */
const memberOf = (list: Node, c: Context): Sql => {
  if (list.k === 'list') return compared('<=', happenedOf(list, c), { literal: c.asOf }, c);
  if (list.k === 'filter') return all(memberOf(list.list, c), truthOf(list.where, c));
  return unfit(list);
};

/** An element of a list of which nothing is known. */
export const unnamed = (list: Node, c: Context): Context => ({
  ...c,
  elements: { ...c.elements, [listName(list)]: null },
});

/** Whether there can be a member that nobody has named: false, or open. */
export const unseenOf = (list: Node, c: Context): Sql =>
  writtenOnce(
    'unseen',
    list,
    c,
    (home) => home.scope.hold(unseen(list, home)),
    (piece, over) => over(piece),
  );

const unseen = (list: Node, c: Context): Sql => {
  if (list.k === 'filter') return all(unseenOf(list.list, c), truthOf(list.where, unnamed(list, c)));
  if (list.k !== 'list') return unfit(list);
  const source = listSourceOf(list.name, c);
  if (source === null) return open;
  const { complete } = source;
  if (complete === true) return no;
  const column = c.scope.column(complete, readAs(c.speech, 'truth', complete));
  return sql`(CASE WHEN ${column} THEN FALSE END)`;
};

/** What is worked out of the elements of a list, in the scope around them; nothing where there are none. */
export const gathered = (
  list: Node,
  read: readonly Node[],
  c: Context,
  gather: (inside: Context, member: Sql) => readonly Sql[],
  readsAround = false,
): readonly Sql[] | undefined => {
  const name = listName(list);
  const source = listSourceOf(name, c);
  if (source === null) return undefined;
  const scope = elementScope(name, source, [list, ...read], c, readsAround);
  const inside: Context = { ...c, scope, elements: { ...c.elements, [name]: scope } };
  return scope.aggregates(gather(inside, scope.hold(memberOf(list, inside))));
};

/** Whether some element belongs to a list. */
export const someOf = (list: Node, c: Context): Sql =>
  writtenOnce(
    'some',
    list,
    c,
    (home) => {
      const unseen = unseenOf(list, home);
      const [found] =
        gathered(list, [], home, (_, member) => [
          sql`MAX(CASE WHEN ${member} THEN 2 WHEN ${member} IS NULL THEN 1 ELSE 0 END)`,
        ]) ?? [];
      if (found === undefined) return unseen;
      return sql`(CASE WHEN ${found} = 2 THEN TRUE WHEN ${found} = 1 THEN ${open} ELSE ${unseen} END)`;
    },
    (piece, over) => over(piece),
  );

/** A number by how surely its element belongs. */
const weighed = (member: Sql, sure: Sql, possible: Sql): Sql =>
  isYes(member)
    ? sql`SUM(${sure})`
    : sql`SUM(CASE WHEN ${member} THEN ${sure} WHEN ${member} IS NULL THEN ${possible} ELSE 0 END)`;

/** The sum of a number of each element. */
export const sumOf = ({ list, value }: NodeOf<'sum' | 'latest'>, c: Context): Numbers => {
  const unseen = isUnknown(unseenOf(list, c));
  const [least, greatest] =
    gathered(list, [value], c, (inside, member) => {
      const each = numbersOf(value, inside);
      const [low, high] = [leastOf(each, inside), greatestOf(each, inside)].map(inside.scope.hold) as [Sql, Sql];
      return [weighed(member, low, sql`LEAST(0, ${low})`), weighed(member, high, sql`GREATEST(0, ${high})`)];
    }) ?? [];
  const { infinity, minusInfinity } = c.parameters;
  const any = numbersOf(value, unnamed(list, c));
  const [low, high] = boundsOf(any);
  const isNegative = isFixed(any) ? (low < 0 ? sql`TRUE` : no) : sql`${leastOf(any, c)} < 0`;
  const isPositive = isFixed(any) ? (high > 0 ? sql`TRUE` : no) : sql`${greatestOf(any, c)} > 0`;
  const known = (of: Sql | undefined): Sql => (of === undefined ? sql`0` : sql`COALESCE(${of}, 0)`);
  return {
    least: either(all(unseen, isNegative), minusInfinity, known(least)),
    greatest: either(all(unseen, isPositive), infinity, known(greatest)),
  };
};

/** Whether the element under judgement can be the one that happened last, in two values. */
const candidateOf = (list: Node, member: Sql, c: Context): Sql => {
  const when = happenedOf(list, c);
  const { scope, parameters } = c;
  const sure = sql`CASE WHEN ${member} THEN ${leastOf(when, c)} ELSE ${parameters.minusInfinity} END`;
  const surest = scope.hold(sql`MAX(${scope.hold(sure)}) OVER (PARTITION BY ${scope.together})`);
  return scope.hold(sql`(${mayBe(member)} AND ${greatestOf(when, c)} >= ${surest})`);
};

/** A number of the element that happened last. */
export const latestNumbers = ({ list, value }: NodeOf<'latest' | 'sum'>, c: Context): Numbers => {
  const unseen = isUnknown(unseenOf(list, c));
  const found = gathered(list, [value], c, (inside, member) => {
    const candidate = candidateOf(list, member, inside);
    const each = numbersOf(value, inside);
    return [
      sql`MIN(CASE WHEN ${candidate} THEN ${leastOf(each, inside)} END)`,
      sql`MAX(CASE WHEN ${candidate} THEN ${greatestOf(each, inside)} END)`,
    ];
  });
  const any = numbersOf(value, unnamed(list, c));
  const { infinity, minusInfinity } = c.parameters;
  const end = (of: Sql | undefined, anyEnd: Sql, endless: Sql, least: string): Sql => {
    if (of === undefined) return either(unseen, anyEnd, endless);
    const hull = sql`${least}(${anyEnd}, COALESCE(${of}, ${anyEnd}))`;
    return either(unseen, hull, sql`COALESCE(${of}, ${endless})`);
  };
  return {
    least: end(found?.[0], leastOf(any, c), minusInfinity, 'LEAST'),
    greatest: end(found?.[1], greatestOf(any, c), infinity, 'GREATEST'),
  };
};

/** A truth of the element that happened last. */
export const latestTruth = ({ list, value }: NodeOf<'latest' | 'sum'>, c: Context): Sql => {
  const unseen = isUnknown(unseenOf(list, c));
  const found = gathered(list, [value], c, (inside, member) => {
    const candidate = candidateOf(list, member, inside);
    const each = inside.scope.hold(truthOf(value, inside));
    return [
      sql`MAX(CASE WHEN ${all(candidate, mayBe(each))} THEN 1 ELSE 0 END)`,
      sql`MAX(CASE WHEN ${all(candidate, mayBe(not(each)))} THEN 1 ELSE 0 END)`,
    ];
  });
  const any = c.scope.hold(truthOf(value, unnamed(list, c)));
  const can = (of: Sql | undefined, anyCan: Sql): Sql => {
    const beside = all(unseen, anyCan);
    if (of === undefined) return beside;
    const some = sql`COALESCE(${of} = 1, FALSE)`;
    return isNo(beside) ? some : sql`(${some} OR ${beside})`;
  };
  const [canBe, canNotBe] = [can(found?.[0], mayBe(any)), can(found?.[1], mayBe(not(any)))].map(c.scope.hold) as [
    Sql,
    Sql,
  ];
  return sql`(CASE WHEN ${canBe} AND NOT ${canNotBe} THEN TRUE WHEN ${canNotBe} AND NOT ${canBe} THEN FALSE END)`;
};

/** A code of the element that happened last. */
export const latestCode = ({ list, value }: NodeOf<'latest' | 'sum'>, c: Context): Sql => {
  const unseen = isUnknown(unseenOf(list, c));
  const found = gathered(list, [value], c, (inside, member) => {
    const candidate = candidateOf(list, member, inside);
    const each = inside.scope.hold(codeOf(value, inside));
    return [
      sql`MIN(CASE WHEN ${candidate} THEN ${each} END)`,
      sql`MAX(CASE WHEN ${candidate} THEN ${each} END)`,
      sql`MAX(CASE WHEN ${candidate} AND ${each} IS NULL THEN 1 ELSE 0 END)`,
    ];
  });
  const any = codeOf(value, unnamed(list, c));
  const [least, greatest, open] = found ?? [];
  if (least === undefined || greatest === undefined || open === undefined)
    return isNo(unseen) ? sql`CAST(NULL AS ${c.speech.type.text})` : sql`(CASE WHEN ${unseen} THEN ${any} END)`;
  const beside = isNo(unseen)
    ? sql``
    : sql` WHEN ${unseen} AND ${least} IS NULL THEN ${any} WHEN ${unseen} AND (${any} IS NULL OR ${any} <> ${least}) THEN NULL`;
  return sql`(CASE WHEN ${open} = 1 THEN NULL${beside} WHEN ${least} = ${greatest} THEN ${least} END)`;
};

/**
 * The interpreter bounds the lengths of elements one after another, in their order, which a table does not have.
 *
 * @throws MartabaError `sql-inexpressible`
 */
export const latestSpan = (node: NodeOf<'latest' | 'sum'>, _c: Context): Span => {
  throw new MartabaError('sql-inexpressible', [listName(node.list)]);
};
