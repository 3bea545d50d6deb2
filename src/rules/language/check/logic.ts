import { rulesInForce } from '../judge.js';
import type { Node } from '../node.js';
import type { Rule } from '../rule.js';
import { expressionsOf } from '../rule.js';
import type { RuleSet } from '../rule-set.js';
import type { LawFinding, NotChecked } from './finding.js';
import type { Formula } from './formula.js';
import { canHold, variablesOf } from './formula.js';
import { activeNode, appliesNode, okNode } from './rules.js';
import { askedBy, translate } from './translate.js';

/** A rule as a formula: to whom it applies, and when it lets pass. */
interface Stated {
  readonly rule: Rule;
  readonly ok: Formula;
  readonly variables: ReadonlySet<string>;
}

const negated = (of: Formula): Formula => ({ k: 'not', of });
const together = (...of: readonly Formula[]): Formula => ({ k: 'all', of });

/** Groups of rules that hang on no variable of another group: they hold together when each group does. */
const componentsOf = (rules: readonly Stated[]): readonly (readonly Stated[])[] => {
  let groups: Stated[][] = [];
  for (const stated of rules) {
    const touches = (group: readonly Stated[]): boolean =>
      group.some(({ variables }) => [...variables].some((name) => stated.variables.has(name)));
    groups = [...groups.filter((group) => !touches(group)), [...groups.filter(touches).flat(), stated]];
  }
  return groups;
};

const inOrder = (group: readonly Stated[], rules: readonly Stated[]): readonly Stated[] =>
  rules.filter((stated) => group.includes(stated));

/** What can be found of the law of one day. */
export const checkLogic = (
  set: RuleSet,
  day: number,
): { readonly findings: readonly LawFinding[]; readonly notChecked: readonly NotChecked[] } => {
  const findings: LawFinding[] = [];
  const unchecked = new Set<string>();
  const inForce = new Set(rulesInForce(set, [day, day]));
  const asked = askedBy([...inForce].flatMap(expressionsOf), set.registry, day);
  const formula = (node: Node): Formula => translate(node, asked);
  const found = (code: LawFinding['code'], { id }: Rule, params: LawFinding['params'] = {}): void => {
    findings.push({ code, rule: id, params });
  };
  /** Whether something can be so; what was too large to try may be. */
  const possible = (of: Formula, ...rules: readonly Rule[]): boolean => {
    const tried = canHold(of);
    if (tried === undefined) for (const { id } of rules) unchecked.add(id);
    return tried ?? true;
  };

  const exceptions = [...inForce].filter(({ kind }) => kind === 'exception');
  const active = new Map(exceptions.map((rule) => [rule, formula(activeNode(rule, set, inForce))]));
  for (const [rule, on] of active) if (!possible(on, rule)) found('rule-unreachable', rule);
  exceptions.forEach((rule, i) => {
    for (const other of exceptions.slice(i + 1)) {
      if (other.excepts !== rule.excepts) continue;
      const both = [rule, other].map((of) => active.get(of) as Formula);
      if (!possible(together(...both), rule)) continue;
      const isSame = JSON.stringify(rule.instead) === JSON.stringify(other.instead);
      found(isSame ? 'exceptions-overlap' : 'exceptions-differ', rule, { other: other.id });
    }
  });

  const standing: Stated[] = [];
  for (const rule of inForce) {
    if (rule.kind === 'exception') continue;
    const ok = formula(okNode(rule, set, inForce));
    if (!possible(formula(appliesNode(rule)), rule)) found('rule-unreachable', rule);
    else if (!possible(negated(ok), rule)) found('rule-without-effect', rule);
    else if (!possible(ok, rule)) found('rule-never-met', rule);
    else if (rule.severity === 'blocking' && rule.kind !== 'consistency' && !unchecked.has(rule.id))
      standing.push({ rule, ok, variables: new Set(variablesOf(ok).keys()) });
  }

  standing.forEach((stated, i) => {
    for (const [j, other] of standing.entries()) {
      if (i === j || ![...stated.variables].some((name) => other.variables.has(name))) continue;
      if (possible(together(other.ok, negated(stated.ok)), stated.rule)) continue;
      // Of two that say the same, the later is the one too many.
      if (i < j && !possible(together(stated.ok, negated(other.ok)))) continue;
      found('rule-implied', stated.rule, { by: other.rule.id });
    }
  });

  for (const group of componentsOf(standing)) {
    const rules = inOrder(group, standing);
    if (rules.length < 2 || possible(together(...rules.map(({ ok }) => ok)), ...rules.map(({ rule }) => rule)))
      continue;
    let needed = rules;
    for (const stated of rules) {
      const without = needed.filter((other) => other !== stated);
      if (without.length > 0 && canHold(together(...without.map(({ ok }) => ok))) === false) needed = without;
    }
    const [first] = needed as readonly [Stated, ...Stated[]];
    found('rules-contradict', first.rule, { rules: needed.map(({ rule }) => rule.id).join(', ') });
  }
  return { findings, notChecked: [...unchecked].map((rule) => ({ rule, why: 'too-many-atoms' })) };
};
