import type { Context, Interval } from './evaluate.js';
import { codeOf, elementsOf, presence, range, span, truth } from './evaluate.js';
import { isSameLength } from './lengths.js';
import type { ListType } from './fact.js';
import type { Node, NodeOf } from './node.js';
import { childrenOf } from './node.js';
import type { Row, Rows } from './sheet.js';
import { FALSE, OPEN } from './truth.js';
import { listName, typeOf } from './type-of.js';

/** The leaf that stands for the date of the decision, when that is an interval of days. */
export const theDate = 'as-of';

const isEverything = ([least, greatest]: Interval): boolean => least === -Infinity && greatest === Infinity;

/** Whether an expression is still open: it can come out in more than one way. */
const isOpen = (node: Node, c: Context): boolean => {
  switch (typeOf(node, c.registry)) {
    case 'truth':
      return truth(node, c) === OPEN;
    case 'code':
      return codeOf(node, c) === undefined;
    case 'duration': {
      const [least, greatest] = span(node, c);
      return greatest === null || !isSameLength(least, greatest);
    }
    default: {
      const [least, greatest] = range(node, c);
      return least !== greatest;
    }
  }
};

/** The unknown leaves of a list expression: an element's field by its index, or the list itself when it is incomplete. */
const leavesOfList = (list: Node, c: Context, value?: Node): string[] => {
  const name = listName(list);
  const rows = (c.facts[name] as Rows | undefined)?.items ?? [];
  const { items, unseen } = elementsOf(list, c);
  const values = value === undefined ? [] : [value];
  const leaves: string[] = [];
  if (unseen !== FALSE) {
    leaves.push(name);
    // Whatever the elements that nobody has named are, what is not theirs may still keep them out.
    const inner = { ...c, elements: { ...c.elements, [name]: {} } };
    const others = [...filtersOf(list, c), ...values].flatMap((node) => unknownsOf(node, inner));
    leaves.push(...others.filter((leaf) => !leaf.startsWith(`${name}[].`)));
  }
  for (const { row, member } of items) {
    if (member === FALSE) continue;
    const inner = { ...c, elements: { ...c.elements, [name]: row } };
    const fields = [...(member === OPEN ? filtersOf(list, c) : []), ...values];
    for (const field of fields) leaves.push(...unknownsOf(field, inner).map((leaf) => at(leaf, name, row, rows)));
    const { happens } = c.registry.declarations[name] as ListType;
    if (happens !== undefined && row[happens] === undefined && member === OPEN)
      leaves.push(`${name}[${rows.indexOf(row)}].${happens}`);
    // A date of the element that is known leaves only the date of the decision to be open.
    else if (member === OPEN && c.asOf[0] !== c.asOf[1]) leaves.push(theDate);
  }
  return leaves;
};

const at = (leaf: string, list: string, row: Row, rows: readonly Row[]): string =>
  leaf.startsWith(`${list}[].`) ? `${list}[${rows.indexOf(row)}]${leaf.slice(list.length + 2)}` : leaf;

const filtersOf = (list: Node, c: Context): readonly Node[] =>
  list.k === 'filter'
    ? [list.where, ...filtersOf(list.list, c)]
    : list.k === 'reading'
      ? filtersOf(list.options[c.readings[list.id] ?? list.default] as Node, c)
      : [];

/** The period fields that an open number of covered days may hang on. */
const periodFields = (list: Node, c: Context): string[] => {
  const name = listName(list);
  const rows = (c.facts[name] as Rows | undefined)?.items ?? [];
  const mayBeUndated = (c.registry.declarations[name] as ListType).fields['from']?.maybe === true;
  return elementsOf(list, c)
    .items.filter(({ member }) => member !== FALSE)
    .flatMap(({ row }) => {
      const index = rows.indexOf(row);
      // Of a period that may be undated, its length counts as well as its dates.
      const dated = row['from'] !== undefined || !mayBeUndated ? ['from', 'to'] : ['from', 'to', 'days'];
      const open = row['from'] === null ? ['days'] : dated;
      return open.filter((field) => row[field] === undefined).map((field) => `${name}[${index}].${field}`);
    });
};

/**
 * The unknown leaves on which an open expression hangs, by path: `employee.rank`, `employee.penalties[2].days`, and
 * {@link theDate}. Empty when the expression is settled. A branch that is settled contributes none.
 */
export const unknownsOf = (node: Node, c: Context): string[] => {
  if (node.k !== 'present' && !isOpen(node, c)) return [];
  switch (node.k) {
    case 'given':
    case 'as-of':
      return [theDate];
    case 'fact': {
      const derivation = c.registry.derived[node.name];
      return [node.name, ...(derivation === undefined ? [] : unknownsOf(derivation, c))];
    }
    case 'field':
      return [`${node.list}[].${node.name}`];
    case 'present':
      return leavesOfPresence(node.of, c);
    case 'compare':
    case 'after':
    case 'before':
    case 'shift': {
      const children = childrenOf(node);
      // Beside an operand of which nothing at all is known, the others decide nothing.
      const endless = children.filter(
        (child) => typeOf(child, c.registry) !== 'duration' && isEverything(range(child, c)),
      );
      return (endless.length > 0 ? endless : children).flatMap((child) => unknownsOf(child, c));
    }
    case 'reached': {
      if (isEverything(range(node.from, c))) return unknownsOf(node.from, c);
      const excluded =
        node.excluded === undefined ? [] : [...leavesOfList(node.excluded, c), ...periodFields(node.excluded, c)];
      const facts = [node.from, node.duration].flatMap((child) => unknownsOf(child, c));
      return [...facts, ...excluded, ...(c.asOf[0] === c.asOf[1] ? [] : [theDate])];
    }
    case 'covered':
      return [
        ...unknownsOf(node.since, c),
        ...leavesOfList(node.list, c),
        ...periodFields(node.list, c),
        ...(c.asOf[0] === c.asOf[1] ? [] : [theDate]),
      ];
    case 'some':
      return leavesOfList(node.list, c);
    case 'sum':
    case 'latest':
      return leavesOfList(node.list, c, node.value);
    case 'reading':
      return unknownsOf(node.options[c.readings[node.id] ?? node.default] as Node, c);
    case 'choose':
      return [node.when, ...branchesOf(node, c)].flatMap((child) => unknownsOf(child, c));
    default:
      return childrenOf(node).flatMap((child) => unknownsOf(child, c));
  }
};

/** The branches of a choice that may be taken. */
const branchesOf = ({ when, then, otherwise }: NodeOf<'choose'>, c: Context): readonly Node[] => {
  const chosen = truth(when, c);
  return chosen === OPEN ? [then, otherwise] : [chosen === FALSE ? otherwise : then];
};

/** What it hangs on whether there is a value: the fact itself, or what chooses where the value is read. */
const leavesOfPresence = (node: Node, c: Context): string[] => {
  if (presence(node, c) !== OPEN) return [];
  switch (node.k) {
    case 'fact': {
      const derivation = c.registry.derived[node.name];
      return [node.name, ...(derivation === undefined ? [] : leavesOfPresence(derivation, c))];
    }
    case 'field':
      return [`${node.list}[].${node.name}`];
    case 'the':
      return leavesOfPresence(node.of, c);
    case 'reading':
      return leavesOfPresence(node.options[c.readings[node.id] ?? node.default] as Node, c);
    case 'choose':
      return [...unknownsOf(node.when, c), ...branchesOf(node, c).flatMap((branch) => leavesOfPresence(branch, c))];
    // Of anything else but the last of a list there always is a value.
    default:
      return leavesOfList((node as NodeOf<'sum' | 'latest'>).list, c);
  }
};
