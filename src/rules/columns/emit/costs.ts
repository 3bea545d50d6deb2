import { childrenOf } from '../../language/node.js';
import type { Node } from '../../language/node.js';
import type { Registry } from '../../language/registry.js';
import { typeOf } from '../../language/type-of.js';

/** Whether an expression by itself runs over a list, asks the calendar, or joins lengths of time. */
const asks = (node: Node, registry: Registry): boolean => {
  switch (node.k) {
    case 'list':
    case 'after':
    case 'before':
    case 'year-start':
      return true;
    case 'add':
      return typeOf(node, registry) === 'duration';
    default:
      return false;
  }
};

const known = new WeakMap<Registry, WeakMap<Node, boolean>>();

const costs = (node: Node, registry: Registry, among: WeakMap<Node, boolean>): boolean => {
  const found = among.get(node);
  if (found !== undefined) return found;
  const derivation = node.k === 'fact' ? registry.derived[node.name] : undefined;
  const parts = derivation === undefined ? childrenOf(node) : [derivation];
  const made = asks(node, registry) || parts.some((part) => costs(part, registry, among));
  among.set(node, made);
  return made;
};

/** Whether what an expression yields costs so much more than a few comparisons that a branch around it pays. */
export const isCostly = (node: Node, registry: Registry): boolean => {
  const among = known.get(registry) ?? new WeakMap<Node, boolean>();
  known.set(registry, among);
  return costs(node, registry, among);
};
