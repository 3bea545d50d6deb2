import { analyse } from '../analysis.js';
import type { Node } from '../node.js';
import type { Rule } from '../rule.js';
import type { RuleSet } from '../rule-set.js';

const always: Node = { k: 'literal', type: 'truth', value: true };
const not = (of: Node): Node => ({ k: 'not', of });

/** When an exception holds, which an exception to it may prevent. */
export const activeNode = (exception: Rule, set: RuleSet, inForce: ReadonlySet<Rule>): Node => {
  if (!inForce.has(exception)) return not(always);
  const inner = analyse(set).exceptions.get(exception.id) ?? [];
  return {
    k: 'all',
    of: [appliesNode(exception), exception.when as Node, ...inner.map((of) => not(activeNode(of, set, inForce)))],
  };
};

export const appliesNode = (rule: Rule): Node => rule.applies ?? always;

/** When a rule lets pass: it does not apply, is taken away by an exception, or is satisfied. */
export const okNode = (rule: Rule, set: RuleSet, inForce: ReadonlySet<Rule>): Node => {
  let said: Node = rule.holds ?? not(rule.when as Node);
  const waived: Node[] = [];
  for (const exception of analyse(set).exceptions.get(rule.id) ?? []) {
    const on = activeNode(exception, set, inForce);
    if (exception.instead === undefined) waived.push(on);
    else
      said = {
        k: 'all',
        of: [
          { k: 'any', of: [not(on), exception.instead] },
          { k: 'any', of: [on, said] },
        ],
      };
  }
  return { k: 'any', of: [not(appliesNode(rule)), ...waived, said] };
};
