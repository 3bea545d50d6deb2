import { MartabaError } from '../../models/error.js';
import type { Node } from '../language/node.js';
import { childrenOf } from '../language/node.js';
import type { Registry } from '../language/registry.js';
import { listName } from '../language/type-of.js';
import type { Speech } from './dialect.js';
import type { Sql } from './fragment.js';
import type { Parameters } from './parameters.js';
import type { Scope } from './scope.js';
import { scopeOver } from './scope.js';
import type { Workshop } from './scope.js';
import type { ListSource, SqlTables } from './tables.js';

/** What an expression is written against. */
export interface Context {
  readonly registry: Registry;
  readonly asOf: number;
  readonly speech: Speech;
  readonly tables: SqlTables;
  readonly parameters: Parameters;
  readonly shop: Workshop;
  /** What has been written, by its key. */
  readonly written: Map<string, unknown>;
  readonly scope: Scope;
  /** The elements under judgement, by list; `null` stands for one of which nothing is known. */
  readonly elements: Readonly<Record<string, Scope | null>>;
}

const free = new WeakMap<Node, ReadonlySet<string>>();

/** The lists whose elements an expression speaks of without going through them. */
export const listsOf = (node: Node): ReadonlySet<string> => {
  const known = free.get(node);
  if (known !== undefined) return known;
  const lists = new Set<string>();
  const add = (child: Node, bound?: string): void => {
    for (const name of listsOf(child)) if (name !== bound) lists.add(name);
  };
  if (node.k === 'field') lists.add(node.list);
  else if (node.k === 'filter') {
    add(node.list);
    add(node.where, listName(node.list));
  } else if (node.k === 'sum' || node.k === 'latest') {
    add(node.list);
    add(node.value, listName(node.list));
  } else for (const child of childrenOf(node)) add(child);
  free.set(node, lists);
  return lists;
};

/** The main table's rows. */
const outermost = (scope: Scope): Scope => (scope.parent === undefined ? scope : outermost(scope.parent));

/** The innermost scope that an expression speaks of: it is worked out there, once for all that stand inside. */
const homeOf = (node: Node, { scope, elements }: Context): Scope => {
  let home = outermost(scope);
  for (const name of listsOf(node)) {
    const of = elements[name];
    if (of !== null && of !== undefined && of.depth > home.depth) home = of;
  }
  return home;
};

const texts = new WeakMap<Node, string>();
const textOf = (node: Node): string => {
  const known = texts.get(node);
  if (known !== undefined) return known;
  const text = JSON.stringify(node);
  texts.set(node, text);
  return text;
};

/** Writes an expression once, where it belongs, and reads it from where it is asked for. */
export const writtenOnce = <B>(
  kind: string,
  node: Node,
  c: Context,
  write: (home: Context) => B,
  bring: (written: B, over: (piece: Sql) => Sql) => B,
): B => {
  const home = homeOf(node, c);
  const where = [...listsOf(node)].map((name) => `${name} ${c.elements[name]?.id ?? ''}`).join(' ');
  const key = `${kind} ${home.id} ${where} ${textOf(node)}`;
  let written = c.written.get(key) as B | undefined;
  if (written === undefined) {
    written = write({ ...c, scope: home });
    c.written.set(key, written);
  }
  return home === c.scope ? written : bring(written, c.scope.brought);
};

/** Where the elements of a list are; `null` where nobody has said anything of it. */
export const listSourceOf = (name: string, { tables }: Context): ListSource | null => {
  const source = tables.lists?.[name];
  if (source === undefined) throw new MartabaError('table-missing', [name]);
  return source;
};

const readsAround = (node: Node): boolean =>
  node.k === 'fact' || (node.k !== 'list' && childrenOf(node).some(readsAround));

/**
 * The scope of a list's elements. Those of which nothing around them is read are one scope for all that is asked of the
 * list, so that its table is read once.
 */
export const elementScope = (
  name: string,
  source: ListSource,
  read: readonly Node[],
  c: Context,
  readsMore: boolean,
): Scope => {
  const lists = read.flatMap((node) => [...listsOf(node)]).filter((of) => of !== name);
  const nested = read.some((node) => hasOtherList(node));
  const around = readsMore || nested || lists.length > 0 || read.some(readsAround);
  const known = around ? undefined : c.scope.shared.get(name);
  if (known !== undefined) return known;
  const scope = scopeOver(c.shop, source.table, source.key, c.scope);
  if (!around) c.scope.shared.set(name, scope);
  return scope;
};

/** Whether an expression goes through elements other than those at hand. */
const hasOtherList = (node: Node): boolean =>
  ['some', 'sum', 'latest', 'covered'].includes(node.k) ||
  (node.k === 'reached' && node.excluded !== undefined) ||
  childrenOf(node).some((child) => hasOtherList(child));
