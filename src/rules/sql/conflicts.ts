import type { Node } from '../language/node.js';
import { typeOf } from '../language/type-of.js';
import { cellOf } from './cells.js';
import { codeOf } from './codes.js';
import type { Context } from './context.js';
import type { Sql } from './fragment.js';
import { all, any, isFalse, isTrue, no, sql } from './fragment.js';
import { greatestOf, leastOf, numbersOf } from './numbers.js';
import { presenceOf, truthOf } from './truths.js';

/** Whether a value that is given cannot be what follows, where both are there; in two values. */
const differing = (fact: Node, value: Sql, follows: Node, c: Context): Sql => {
  switch (typeOf(fact, c.registry)) {
    case 'truth':
      return sql`COALESCE(${value} <> ${truthOf(follows, c)}, FALSE)`;
    case 'number':
    case 'date': {
      const found = numbersOf(follows, c);
      return sql`(${value} < ${leastOf(found, c)} OR ${greatestOf(found, c)} < ${value})`;
    }
    case 'code':
      return sql`COALESCE(${value} <> ${codeOf(follows, c)}, FALSE)`;
    default:
      return no;
  }
};

/** Whether the given value of a derived fact contradicts what follows from the other facts; in two values. */
export const contradictionOf = (name: string, c: Context): Sql => {
  const fact: Node = { k: 'fact', name };
  const [found, follows] = [cellOf(fact, c), c.registry.derived[name]];
  if (found === undefined || follows === undefined) return no;
  const { value, known, none } = found.cell;
  const there = c.scope.hold(presenceOf(follows, c));
  const clash = any(isFalse(there), all(isTrue(there), differing(fact, value, follows, c)));
  return sql`(CASE WHEN ${known} THEN ${clash} WHEN ${none} THEN ${isTrue(there)} ELSE FALSE END)`;
};
