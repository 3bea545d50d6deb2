import type { Node, NodeOf } from '../node.js';
import { walk } from '../node.js';
import type { Registry } from '../registry.js';
import type { Rule } from '../rule.js';
import { expressionsOf } from '../rule.js';
import type { RuleSet } from '../rule-set.js';
import type { LawFinding } from './finding.js';

/** Expressions under the id of the rule, or the name of the derived fact, that states them. */
interface Owner {
  readonly id: string;
  readonly nodes: readonly Node[];
  readonly from: number;
  readonly to: number;
}

const ofKind = <K extends Node['k']>(nodes: readonly Node[], kind: K): readonly NodeOf<K>[] => {
  const found: NodeOf<K>[] = [];
  for (const node of nodes) {
    walk(node, (part) => {
      if (part.k === kind) found.push(part as NodeOf<K>);
    });
  }
  return found;
};

const undeclared = ({ id, nodes }: Owner, { declarations }: Registry): readonly LawFinding[] => {
  const fields = ofKind(nodes, 'field').flatMap(({ list, name }) => {
    const declared = Object.hasOwn(declarations, list) ? declarations[list] : undefined;
    return declared?.type === 'list' && Object.hasOwn(declared.fields, name) ? [] : [`${list}.${name}`];
  });
  const names = [...ofKind(nodes, 'fact'), ...ofKind(nodes, 'list')]
    .map(({ name }) => name)
    .filter((name) => !Object.hasOwn(declarations, name));
  return [...new Set([...names, ...fields])].map((fact) => ({ code: 'fact-unknowable', rule: id, params: { fact } }));
};

const parameters = ({ id, nodes, from, to }: Owner): readonly LawFinding[] => {
  const findings: LawFinding[] = [];
  const texts = new Map<string, string>();
  for (const { name, values } of ofKind(nodes, 'given')) {
    const params = { parameter: name };
    const text = JSON.stringify(values);
    const other = texts.get(name);
    if (other !== undefined && other !== text) findings.push({ code: 'parameter-differs', rule: id, params });
    texts.set(name, text);
    if (values.some((value) => value.from >= to || (value.to ?? Infinity) <= from))
      findings.push({ code: 'parameter-unused', rule: id, params });
  }
  return findings;
};

const readings = ({ id, nodes }: Owner): readonly LawFinding[] =>
  ofKind(nodes, 'reading').flatMap(({ id: reading, options }) => {
    const byText = new Map<string, string[]>();
    for (const [option, node] of Object.entries(options)) {
      const text = JSON.stringify(node);
      byText.set(text, [...(byText.get(text) ?? []), option]);
    }
    return [...byText.values()]
      .filter((equal) => equal.length > 1)
      .map((equal): LawFinding => ({
        code: 'reading-options-equal',
        rule: id,
        params: { reading, options: equal.join(', ') },
      }));
  });

/** Whether a derived fact reads itself, through however many others. */
const isCircular = (name: string, { derived }: Registry): boolean => {
  const [seen, ahead] = [new Set<string>(), [name]];
  for (const at of ahead) {
    const node = Object.hasOwn(derived, at) ? derived[at] : undefined;
    if (node === undefined) continue;
    for (const { name: next } of ofKind([node], 'fact')) {
      if (next === name) return true;
      if (!seen.has(next)) ahead.push(next);
      seen.add(next);
    }
  }
  return false;
};

/** What can be read off the texts of rules and of derived facts without trying anything. */
export const checkDeclarations = (set: RuleSet): readonly LawFinding[] => {
  const { registry } = set;
  const window = ({ from = -Infinity, to = Infinity }: Pick<Rule, 'from' | 'to'>) => ({
    from: Math.max(from, set.from),
    to: Math.min(to, set.to ?? Infinity),
  });
  const owners: readonly Owner[] = [
    ...set.rules.map((rule) => ({ id: rule.id, nodes: expressionsOf(rule), ...window(rule) })),
    ...Object.entries(registry.derived).map(([id, node]) => ({ id, nodes: [node], ...window({}) })),
  ];
  const circular = Object.keys(registry.derived).filter((name) => isCircular(name, registry));
  return [
    ...owners.flatMap((owner) => [...undeclared(owner, registry), ...parameters(owner), ...readings(owner)]),
    ...circular.map((rule): LawFinding => ({ code: 'fact-follows-from-itself', rule, params: {} })),
  ];
};
