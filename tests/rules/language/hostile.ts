import { code, facts } from '../../../src/rules/language/build.js';
import { registry } from '../../../src/rules/language/registry.js';
import type { RuleSet } from '../../../src/rules/language/rule-set.js';
import { ruleSet } from '../../../src/rules/language/rule-set.js';
import type { Facts } from '../../../src/rules/language/sheet.js';
import { ruleOf, source } from './arbitraries.js';

/** A rule set in which every name and code is one hostile text, and three cases of it: open, met and unmet. */
export const hostile = (evil: string): { readonly set: RuleSet; readonly sheets: readonly Facts[] } => {
  const label = { ar: 'قاعدة', en: 'rule' };
  const name = `${evil}.${evil}`;
  const set = ruleSet({
    id: 'evil',
    title: label,
    facts: registry([facts(evil, { [evil]: code({ [evil]: label }, { label }) })]),
    instruments: [source],
    from: source.from,
    rules: [
      ruleOf({
        id: evil,
        kind: 'condition',
        holds: { k: 'in', of: { k: 'fact', name }, codes: [evil] },
      }),
    ],
  });
  return { set, sheets: [{}, { [name]: evil }, { [name]: 'other' }] };
};
