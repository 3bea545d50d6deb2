import { MartabaError } from '../../models/error.js';
import type { LocalText } from '../../models/text/language.js';
import { nameOf } from '../language/rule.js';
import type { Citation } from '../language/rule.js';
import type { RuleSet } from '../language/rule-set.js';
import type { Formula } from './formula.js';

/** A rule that no fact tests: a definition or a list that other rules are built on, or a procedure, and why. */
export interface CatalogueLine {
  readonly id: string;
  readonly form: 'definition' | 'code-list' | 'procedure';
  readonly cites: Citation;
  /** Where its meaning lives, or why no fact tests it. */
  readonly why: LocalText;
}

/** Everything that the package holds of the law. */
export interface Catalogue {
  readonly sets: readonly RuleSet[];
  readonly formulas: readonly Formula[];
  readonly lines: readonly CatalogueLine[];
}

/** One place of a rule: a rule set that decides it, the formula that computes it, or the line that says why neither does. */
export type Place =
  | { readonly form: 'rule'; readonly set: string }
  | { readonly form: 'formula' | 'deadline'; readonly formula: Formula }
  | { readonly form: CatalogueLine['form']; readonly line: CatalogueLine };

const holds = (set: RuleSet, id: string): boolean => set.rules.some((rule) => nameOf(rule).rule === id);

/** Every place of a rule; none for an id that the package does not know. */
export const placesIn = ({ sets, formulas, lines }: Catalogue, id: string): readonly Place[] => [
  ...sets.filter((set) => holds(set, id)).map((set): Place => ({ form: 'rule', set: set.id })),
  ...formulas
    .filter((formula) => formula.id === id)
    .map((formula): Place => ({ form: formula.lastDay === undefined ? 'formula' : 'deadline', formula })),
  ...lines.filter((line) => line.id === id).map((line): Place => ({ form: line.form, line })),
];

/** The rule sets that hold a rule. */
export const setsOf = ({ sets }: Catalogue, id: string): readonly RuleSet[] => sets.filter((set) => holds(set, id));

/** The formula of a rule. @throws MartabaError `rule-without-formula` */
export const formulaIn = ({ formulas }: Catalogue, id: string): Formula => {
  const found = formulas.find((of) => of.id === id);
  if (found === undefined) throw new MartabaError('rule-without-formula', [id]);
  return found;
};

export const catalogueTexts = {
  'rule-without-verdict': {
    ar: 'لا توجد في هذه الحزمة قاعدة بهذا المعرّف يُحكم بها.',
    en: 'No rule of this id in this package gives a verdict.',
  },
  'rule-without-formula': {
    ar: 'لا توجد في هذه الحزمة معادلة بهذا المعرّف.',
    en: 'No rule of this id in this package is a formula.',
  },
  'rule-without-deadline': {
    ar: 'ليست هذه القاعدة موعدًا.',
    en: 'The rule of this id is not a deadline.',
  },
} as const;
