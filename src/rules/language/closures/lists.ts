import { MartabaError } from '../../../models/error.js';
import type { Node } from '../node.js';
import type { Row, Rows } from '../sheet.js';
import type { Truth } from '../truth.js';
import { FALSE, OPEN, TRUE, or } from '../truth.js';
import type { Compiler, LastRead, ListReads, NumberReads, Read } from './compiler.js';
import { anyRow } from './compiler.js';

const noRows: Rows = { items: [], complete: false };

/** When the element in the cell happened; where elements have no date, before everything. */
const happenedIn = (name: string, k: Compiler): NumberReads => {
  const declared = k.registry.declarations[name];
  const field = declared?.type === 'list' ? declared.happens : undefined;
  return field === undefined
    ? { least: () => -Infinity, greatest: () => -Infinity }
    : k.numbers({ k: 'field', list: name, name: field });
};

const plainList = (name: string, k: Compiler): ListReads => {
  const { asOf } = k;
  const happened = happenedIn(name, k);
  const slot = k.slotOf(name);
  const rows: Read<Rows> = () => (slot.value as Rows | undefined) ?? noRows;
  return {
    cell: k.cellOf(name),
    rows,
    happened,
    member: () => (happened.greatest() <= asOf ? TRUE : happened.least() > asOf ? FALSE : OPEN),
    unseen: () => (rows().complete ? FALSE : OPEN),
  };
};

const filtered = (list: ListReads, where: Read<Truth>): ListReads => {
  const { cell, member, unseen } = list;
  return {
    ...list,
    member: () => {
      const belongs = member();
      if (belongs === FALSE) return FALSE;
      const passes = where();
      return passes === FALSE ? FALSE : belongs === TRUE ? passes : OPEN;
    },
    unseen: () => {
      if (unseen() === FALSE) return FALSE;
      const before = cell.row;
      cell.row = anyRow;
      const passes = where();
      cell.row = before;
      return passes === FALSE ? FALSE : OPEN;
    },
  };
};

/** A list expression: its rows, and how surely each belongs to it. */
export const listReads = (node: Node, k: Compiler): ListReads => {
  switch (node.k) {
    case 'list':
      return plainList(node.name, k);
    case 'filter':
      return filtered(listReads(node.list, k), k.truth(node.where));
    default:
      throw new MartabaError('expression-type', [node.k]);
  }
};

/** The rows that can be the one that happened last, and whether there is one. */
export const lastReads = (list: Node, k: Compiler): Read<LastRead> => {
  const { cell, rows, member, unseen, happened } = k.list(list);
  return () => {
    const before = cell.row;
    const members: { readonly row: Row; readonly latest: number }[] = [];
    let surest = -Infinity;
    const unnamed = unseen();
    let present = unnamed;
    for (const row of rows().items) {
      cell.row = row;
      const belongs = member();
      if (belongs === FALSE) continue;
      present = or(present, belongs);
      if (belongs === TRUE) surest = Math.max(surest, happened.least());
      members.push({ row, latest: happened.greatest() });
    }
    cell.row = before;
    const candidates = members.filter(({ latest }) => latest >= surest).map(({ row }) => row);
    return { candidates: unnamed === FALSE ? candidates : [...candidates, anyRow], present };
  };
};
