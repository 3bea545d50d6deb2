import type { Declaration } from '../fact.js';
import type { Node } from '../node.js';
import { childrenOf, walk } from '../node.js';
import { readNode } from './expression.js';
import { limits } from './limits.js';
import type { Reader } from './reader.js';
import { readEntries, refuse } from './reader.js';

type Derived = Readonly<Record<string, Node>>;

/** The expressions of the derived facts: each yields what its fact is declared to be. */
export const readDerived = (
  r: Reader,
  value: unknown,
  declarations: Readonly<Record<string, Declaration>>,
): Derived => {
  const derived: Record<string, Node> = {};
  for (const [name, of] of readEntries(r, value, ['derived'])) {
    const path = ['derived', name];
    const declared = Object.hasOwn(declarations, name) ? declarations[name] : undefined;
    const read = readNode(of, { r, declarations, path, depth: 1, scope: [], read: readNode });
    if (declared === undefined) refuse(r, 'fact-undeclared', path, { fact: name.slice(0, 120) });
    if (declared === undefined || read === undefined) continue;
    if (declared.type === 'list' || read.type !== declared.type)
      refuse(r, 'node-type', path, { expected: declared.type, found: read.type });
    else if (read.maybe && !declared.maybe) refuse(r, 'node-may-be-none', path);
    else derived[name] = read.node;
  }
  return derived;
};

const readBy = (node: Node, derived: Derived): ReadonlySet<string> => {
  const names = new Set<string>();
  walk(node, (part) => {
    if (part.k === 'fact' && Object.hasOwn(derived, part.name)) names.add(part.name);
  });
  return names;
};

interface Measure {
  readonly depth: number;
  readonly size: number;
}

/** How deep and how large an expression is with the derivations of its facts in their places. */
const measure = (node: Node, known: ReadonlyMap<string, Measure>): Measure => {
  const below = childrenOf(node).map((child) => measure(child, known));
  const derivation = node.k === 'fact' ? known.get(node.name) : undefined;
  const parts = derivation === undefined ? below : [...below, derivation];
  return parts.reduce(
    (sofar, { depth, size }) => ({ depth: Math.max(sofar.depth, 1 + depth), size: sofar.size + size }),
    { depth: 1, size: 1 },
  );
};

/**
 * Whether derived facts follow from one another in a circle, and how much is to be read when each derivation stands
 * wherever its fact is read: a short text may unfold into an endless one.
 */
export const checkUnfolded = (r: Reader, derived: Derived, stated: readonly Node[]): void => {
  const waiting = new Map(Object.entries(derived).map(([name, node]) => [name, readBy(node, derived)]));
  const readers = new Map<string, string[]>();
  for (const [name, names] of waiting) for (const of of names) readers.set(of, [...(readers.get(of) ?? []), name]);
  const open = new Map([...waiting].map(([name, names]) => [name, names.size]));
  const ready = [...open].filter(([, count]) => count === 0).map(([name]) => name);
  const known = new Map<string, Measure>();
  for (const name of ready) {
    known.set(name, measure(derived[name] as Node, known));
    for (const reader of readers.get(name) ?? []) {
      const left = (open.get(reader) as number) - 1;
      open.set(reader, left);
      if (left === 0) ready.push(reader);
    }
  }
  for (const name of waiting.keys()) if (!known.has(name)) refuse(r, 'derived-circle', ['derived', name]);
  const all = [...stated.map((node) => measure(node, known)), ...known.values()];
  const deepest = all.reduce((most, { depth }) => Math.max(most, depth), 0);
  const largest = all.reduce((sum, { size }) => sum + size, 0);
  if (deepest > limits.depthThroughFacts) refuse(r, 'too-deep', ['derived'], { greatest: limits.depthThroughFacts });
  if (largest > limits.nodes) refuse(r, 'too-large', ['derived'], { greatest: limits.nodes });
};
