import type { Node } from './node.js';
import { childrenOf } from './node.js';
import type { Registry } from './registry.js';
import { typeOf } from './type-of.js';

const derivationOf = (node: Node, registry: Registry): Node | undefined =>
  node.k === 'fact' ? registry.derived[node.name] : undefined;

/** Asks a question of a node and of all below it, derivations included, once for each node of a registry. */
const anywhere = (asks: (node: Node, registry: Registry) => boolean) => {
  const answers = new WeakMap<Registry, WeakMap<Node, boolean>>();
  const ask = (node: Node, registry: Registry): boolean => {
    const known = answers.get(registry) ?? new WeakMap<Node, boolean>();
    answers.set(registry, known);
    const found = known.get(node);
    if (found !== undefined) return found;
    const derivation = derivationOf(node, registry);
    const below = derivation === undefined ? childrenOf(node) : [...childrenOf(node), derivation];
    const made = asks(node, registry) || below.some((child) => ask(child, registry));
    known.set(node, made);
    return made;
  };
  return ask;
};

/** Whether an expression reads the date of the decision: by name, by its law, or by the elements that have happened. */
const readsDate = anywhere((node, registry) => {
  const declared = node.k === 'list' ? registry.declarations[node.name] : undefined;
  return (
    ['as-of', 'reached', 'covered'].includes(node.k) ||
    (node.k === 'given' && node.values.length > 1) ||
    (declared?.type === 'list' && declared.happens !== undefined)
  );
});

/**
 * Whether the bounds over an interval may leave out what is possible on one of its days: the last element of a list has
 * no value on the days before the first (`present` guards it), lengths of time are ranked by a measure, and what is
 * reached is looked at on the first and the last day, which is enough unless it moves with the date.
 */
export const mayLeaveOut = anywhere(
  (node, registry) =>
    node.k === 'latest' ||
    (node.k === 'choose' && typeOf(node, registry) === 'duration') ||
    (node.k === 'reached' && childrenOf(node).some((child) => readsDate(child, registry))),
);
