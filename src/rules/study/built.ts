import { condition, is } from '../language/build.js';
import type { Expr } from '../language/expression.js';
import { registry } from '../language/registry.js';
import type { Citation, Rule } from '../language/rule.js';
import type { RuleSet } from '../language/rule-set.js';
import { ruleSet } from '../language/rule-set.js';
import type { LocalText } from '../../models/text/language.js';
import { hrRegulation } from '../law/instruments.js';
import { degree } from './facts.js';

/** A rule set of the HR regulation over groups of facts. */
export const law = (id: string, title: LocalText, groups: readonly object[], rules: readonly Rule[]): RuleSet =>
  ruleSet({ id, title, facts: registry(groups), instruments: [hrRegulation], from: hrRegulation.from, rules });

/** A condition of it. */
export const must = (id: string, cites: Citation, title: LocalText, holds: Expr<boolean>): Rule =>
  condition({ id, cites, title, holds });

/** The first degree with at least Very good. A grade is a code: the least one and those above it. */
export const atLeastVeryGood = is(degree.firstGrade, ['very-good', 'excellent']);
