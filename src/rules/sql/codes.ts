import type { Node } from '../language/node.js';
import { isUnsaid } from './cells.js';
import type { Context } from './context.js';
import type { Sql } from './fragment.js';
import { isNo, isYes, sql } from './fragment.js';
import type { Kind } from './kind.js';
import { unfit, valueOf } from './kind.js';
import { latestCode } from './lists.js';

const codes: Kind<Sql> = {
  name: 'code',
  literal: (value, c) => c.parameters.place('text', value as string),
  cell: ({ value }) => value,
  derived: (cell, _declared, follows) => sql`(CASE WHEN ${isUnsaid(cell)} THEN ${follows} ELSE ${cell.value} END)`,
  unknown: (_declared, { speech }) => sql`CAST(NULL AS ${speech.type.text})`,
  choose: (when, then, otherwise, { scope }) => {
    if (isYes(when) || then.text === otherwise.text) return then;
    if (isNo(when)) return otherwise;
    const [a, b] = [scope.hold(then), scope.hold(otherwise)];
    return sql`(CASE WHEN ${when} THEN ${a} WHEN NOT ${when} THEN ${b} WHEN ${a} = ${b} THEN ${a} END)`;
  },
  latest: (node, c) => latestCode(node, c),
  own: unfit,
  map: (value, over) => over(value),
};

/** A code, NULL where it is not known which. */
export const codeOf = (node: Node, c: Context): Sql => valueOf(codes, node, c);
