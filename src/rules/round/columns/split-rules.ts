import { analyse } from '../../language/analysis.js';
import type { Rule } from '../../language/rule.js';
import type { RuleSet } from '../../language/rule-set.js';

/** Rules of a set that are judged together, for they hang on the same facts of a post. */
export interface RulePart {
  /** The set without its other rules. */
  readonly set: RuleSet;
  /** The facts that they read: of the applicant, and of the post. */
  readonly ofApplicant: readonly string[];
  readonly ofPost: readonly string[];
}

/** A rule, or what it is an exception to in the end: they are judged together. */
const root = (rule: Rule, byId: ReadonlyMap<string, Rule>): Rule => {
  const excepted = rule.excepts === undefined ? undefined : byId.get(rule.excepts);
  return excepted === undefined ? rule : root(excepted, byId);
};

const partOf = (set: RuleSet, isOfPost: (fact: string) => boolean): RulePart => {
  const { facts } = analyse(set);
  return { set, ofApplicant: facts.filter((name) => !isOfPost(name)), ofPost: facts.filter(isOfPost) };
};

/** Whether a part is all of the applicant, all of the post, or hangs on both: then by which facts of the post. */
const kindOf = ({ ofApplicant, ofPost }: RulePart): string =>
  ofPost.length === 0 ? 'applicant' : ofApplicant.length === 0 ? 'post' : JSON.stringify(ofPost);

/**
 * Splits a set by what its rules hang on, so that each is judged as rarely as it can be: what hangs on the applicant alone
 * once an applicant, what hangs on the post alone once a post, and what hangs on both once an applicant and each of the
 * different posts, as far as those rules see a difference.
 *
 * @param set the rules
 * @param isOfPost whether a fact is one of the posts
 */
export const splitRules = (set: RuleSet, isOfPost: (fact: string) => boolean): readonly RulePart[] => {
  const byId = new Map(set.rules.map((rule) => [rule.id, rule]));
  const families = new Map<Rule, Rule[]>();
  for (const rule of set.rules) {
    const first = root(rule, byId);
    families.set(first, [...(families.get(first) ?? []), rule]);
  }
  const kinds = new Map<string, Rule[]>();
  for (const rules of families.values()) {
    const kind = kindOf(partOf({ ...set, rules }, isOfPost));
    kinds.set(kind, [...(kinds.get(kind) ?? []), ...rules]);
  }
  return [...kinds.values()].map((rules) => partOf({ ...set, rules }, isOfPost));
};
