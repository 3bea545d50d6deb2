import { durationDays } from '../../../models/calendar/duration.js';
import type { FactType } from '../fact.js';
import type { Known, Node } from '../node.js';
import { valueOn } from '../parameters.js';
import type { Registry } from '../registry.js';
import { declarationOf } from '../type-of.js';

/** A value that an expression has on a day whatever the facts are, as a number or a truth; of codes it is not asked. */
export const constantOf = (node: Node, day: number): number | boolean | undefined => {
  const known: Known | undefined =
    node.k === 'literal' ? node.value : node.k === 'given' ? valueOn(node, day)?.value : undefined;
  return typeof known === 'object' ? durationDays(known) : (known as number | boolean | undefined);
};

/** What a value is taken out of: whether there is one is said elsewhere. */
export const stripped = (node: Node): Node => (node.k === 'the' ? stripped(node.of) : node);

/** A fact that only follows from others keeps to no domain. */
const declaredAt = (node: Node, registry: Registry): FactType | undefined =>
  node.k === 'fact' && registry.derived[node.name] !== undefined ? undefined : declarationOf(node, registry);

/** Whether there may be no value. */
export const mayBeNone = (node: Node, registry: Registry): boolean => {
  if (node.k === 'fact' && registry.derived[node.name] !== undefined) return true;
  const declared = declarationOf(node, registry);
  return declared === undefined ? ['latest', 'choose', 'reading'].includes(node.k) : declared.maybe;
};

interface Domain {
  readonly min: number;
  readonly max: number;
  readonly whole: boolean;
}

const domainOf = (node: Node, registry: Registry): Domain => {
  const declared = declaredAt(node, registry);
  const { min = -Infinity, max = Infinity, type, integer = false } = declared ?? {};
  return { min, max, whole: integer || type === 'date' };
};

/** Whether a value of a domain lies between two, both left out. */
const isBetween = ({ min, max, whole }: Domain, low: number, high: number): boolean => {
  const [least, greatest] = [Math.max(min, low), Math.min(max, high)];
  if (!whole) return least < greatest || (least === greatest && low < least && least < high);
  const from = min > low ? Math.ceil(min) : Math.floor(low) + 1;
  const to = max < high ? Math.floor(max) : Math.ceil(high) - 1;
  return from <= to;
};

const isIn = ({ min, max, whole }: Domain, value: number): boolean =>
  min <= value && value <= max && (!whole || Number.isInteger(value));

/**
 * One value for each interval between compared thresholds, and each threshold, as far as a fact can have them. Every value
 * that it can have compares with the thresholds as one of these does.
 */
export const representatives = (node: Node, thresholds: readonly number[], registry: Registry): readonly number[] => {
  const domain = domainOf(node, registry);
  const sorted = [...new Set(thresholds)].toSorted((a, b) => a - b);
  const found: number[] = [];
  let low = -Infinity;
  for (const high of [...sorted, Infinity]) {
    if (isBetween(domain, low, high))
      found.push(low === -Infinity ? high - 1 : high === Infinity ? low + 1 : (low + high) / 2);
    if (high !== Infinity && isIn(domain, high)) found.push(high);
    low = high;
  }
  return found;
};
