import type { Duration } from '../../src/models/calendar/duration.js';
import { formatDuration } from '../../src/models/calendar/duration.js';
import type { Comparison, Known, Node, NodeOf } from '../../src/rules/language/node.js';
import { childrenOf } from '../../src/rules/language/node.js';

/** One change that can be made to an expression, and undone. */
export interface Site {
  /** What is changed: the same object is changed once, however many rules share it. */
  readonly at: object;
  readonly kind: 'threshold' | 'comparison' | 'rule';
  readonly what: string;
  /** The options of ambiguities under which it is read. */
  readonly under: Readonly<Record<string, string>>;
  /** Makes the change, and returns what undoes it. */
  readonly apply: () => () => void;
}

type Mutable = Record<string, unknown>;
const mutable = (of: object): Mutable => of as Mutable;

/** Changes one entry of an object in place. */
export const put = (of: object, key: string, value: unknown) => (): (() => void) => {
  const before = mutable(of)[key];
  mutable(of)[key] = value;
  return () => {
    mutable(of)[key] = before;
  };
};

/** Puts another expression in the place of one, for everybody who holds it. */
const instead = (node: Node, by: (was: Node) => Node) => (): (() => void) => {
  const was = { ...node };
  const fill = (with_: Node): void => {
    for (const key of Object.keys(node)) delete mutable(node)[key];
    Object.assign(mutable(node), with_);
  };
  fill(by(was));
  return () => fill(was);
};

const isLength = (value: Known): value is Duration => typeof value === 'object';

/** A length one unit longer or shorter, the unit being the smallest in which it is written. */
const moved = (length: Duration, by: number): Duration => {
  if (length.days > 0) return { ...length, days: length.days + by };
  if (length.months > 0) return { ...length, months: length.months + by };
  return { ...length, years: length.years + by };
};

const shown = (value: Known): string => (isLength(value) ? formatDuration(value) : String(value));

const neighbours = (value: Known): readonly Known[] => {
  if (typeof value === 'boolean') return [!value];
  if (typeof value === 'number') return [value - 1, value + 1];
  return isLength(value) ? [moved(value, -1), moved(value, 1)] : [];
};

const opposite: Readonly<Record<Comparison, Comparison>> = {
  '<': '>=',
  '<=': '>',
  '=': '!=',
  '!=': '=',
  '>': '<=',
  '>=': '<',
};
/** The comparison that treats the bound itself otherwise. */
const bound: Partial<Readonly<Record<Comparison, Comparison>>> = { '<': '<=', '<=': '<', '>': '>=', '>=': '>' };

/** Where a literal number or length is a threshold. */
const bears: ReadonlySet<Node['k']> = new Set(['compare', 'reached', 'after', 'before', 'shift', 'add']);

/** The zero with which a sum begins. */
const isNothing = (node: Node): boolean => node.k === 'literal' && node.value === 0;

/**
 * One row of a table (the steps of a rank) or of a count (one for each month that has been reached): how a number is found,
 * and not what the law wants of it.
 */
const isRow = (node: Node): node is NodeOf<'choose'> => node.k === 'choose' && node.then.k === 'literal';

const ownSites = (node: Node, parent: Node | undefined, under: Site['under']): readonly Site[] => {
  switch (node.k) {
    case 'given':
      return node.values.flatMap((dated) =>
        neighbours(dated.value).map((value): Site => ({
          at: dated,
          kind: 'threshold',
          what: `${node.name}: ${shown(dated.value)} → ${shown(value)}`,
          under,
          apply: put(dated, 'value', value),
        })),
      );
    case 'literal':
      if (parent === undefined || !bears.has(parent.k) || node.type === 'truth' || node.type === 'date') return [];
      if (parent.k === 'add' && isNothing(node)) return [];
      return neighbours(node.value).map((value): Site => ({
        at: node,
        kind: 'threshold',
        what: `${shown(node.value)} → ${shown(value)}`,
        under,
        apply: put(node, 'value', value),
      }));
    case 'at-least-of':
      return [-1, 1].map((by): Site => ({
        at: node,
        kind: 'threshold',
        what: `at least ${node.count} → ${node.count + by}`,
        under,
        apply: put(node, 'count', node.count + by),
      }));
    case 'compare':
      return [opposite[node.op], bound[node.op]]
        .filter((op) => op !== undefined)
        .map((op): Site => ({
          at: node,
          kind: 'comparison',
          what: `${node.op} → ${op}`,
          under,
          apply: put(node, 'op', op),
        }));
    case 'reached':
      return [
        {
          at: node,
          kind: 'comparison',
          what: 'elapsed → not elapsed',
          under,
          apply: instead(node, (of) => ({ k: 'not', of })),
        },
      ];
    default:
      return [];
  }
};

/** Every change that can be made to an expression. */
export const sitesOf = (node: Node, parent?: Node, under: Site['under'] = {}): readonly Site[] => {
  const own = ownSites(node, parent, under);
  if (node.k === 'reading')
    return Object.entries(node.options).flatMap(([option, of]) =>
      sitesOf(of, node, option === node.default ? under : { ...under, [node.id]: option }),
    );
  if (isRow(node)) return sitesOf(node.otherwise, node, under);
  return [...own, ...childrenOf(node).flatMap((child) => sitesOf(child, node, under))];
};
