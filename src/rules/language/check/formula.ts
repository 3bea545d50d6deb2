import type { Truth } from '../truth.js';
import { FALSE, OPEN, TRUE, and, either, not, or } from '../truth.js';

/**
 * A condition over variables of few values: what is left of an expression when every fact is only known by the interval, or
 * by the code, in which it lies.
 */
export type Formula =
  | { readonly k: 'constant'; readonly truth: Truth }
  | { readonly k: 'all' | 'any'; readonly of: readonly Formula[] }
  | { readonly k: 'not'; readonly of: Formula }
  | { readonly k: 'at-least-of'; readonly count: number; readonly of: readonly Formula[] }
  | { readonly k: 'choose'; readonly when: Formula; readonly then: Formula; readonly otherwise: Formula }
  /** What holds for each value of a variable: a comparison. */
  | { readonly k: 'atom'; readonly variable: string; readonly truths: readonly Truth[] }
  /** A formula for each value of a variable: an ambiguity with its options. */
  | { readonly k: 'switch'; readonly variable: string; readonly of: readonly Formula[] };

/** The value of each variable, by its place among the values; a variable that is not here may have any. */
export type Assignment = ReadonlyMap<string, number>;

/** Whether a formula can be true, and whether it can be false, under what is assigned. */
export const evaluate = (formula: Formula, assigned: Assignment): Truth => {
  switch (formula.k) {
    case 'constant':
      return formula.truth;
    case 'all':
      return formula.of.reduce<Truth>((sofar, part) => and(sofar, evaluate(part, assigned)), TRUE);
    case 'any':
      return formula.of.reduce<Truth>((sofar, part) => or(sofar, evaluate(part, assigned)), FALSE);
    case 'not':
      return not(evaluate(formula.of, assigned));
    case 'at-least-of': {
      const parts = formula.of.map((part) => evaluate(part, assigned));
      const [sure, possible] = [parts.filter((p) => p === TRUE).length, parts.filter((p) => p !== FALSE).length];
      return sure >= formula.count ? TRUE : possible < formula.count ? FALSE : OPEN;
    }
    case 'choose': {
      const when = evaluate(formula.when, assigned);
      if (when !== OPEN) return evaluate(when === TRUE ? formula.then : formula.otherwise, assigned);
      return either(evaluate(formula.then, assigned), evaluate(formula.otherwise, assigned));
    }
    case 'atom': {
      const value = assigned.get(formula.variable);
      return value === undefined ? formula.truths.reduce(either) : (formula.truths[value] as Truth);
    }
    case 'switch': {
      const chosen = formula.of[assigned.get(formula.variable) ?? -1];
      return chosen === undefined
        ? formula.of.map((part) => evaluate(part, assigned)).reduce(either)
        : evaluate(chosen, assigned);
    }
  }
};

const visit = (formula: Formula, found: Map<string, number>): void => {
  switch (formula.k) {
    case 'constant':
      return;
    case 'all':
    case 'any':
    case 'at-least-of':
      for (const part of formula.of) visit(part, found);
      return;
    case 'not':
      visit(formula.of, found);
      return;
    case 'choose':
      for (const part of [formula.when, formula.then, formula.otherwise]) visit(part, found);
      return;
    case 'atom':
      found.set(formula.variable, formula.truths.length);
      return;
    case 'switch':
      found.set(formula.variable, formula.of.length);
      for (const part of formula.of) visit(part, found);
  }
};

/** The variables of a formula, with how many values each has. */
export const variablesOf = (formula: Formula): ReadonlyMap<string, number> => {
  const found = new Map<string, number>();
  visit(formula, found);
  return found;
};

/** As many two-valued atoms as it takes to tell the values of the variables apart. */
export const mostAtoms = 20;
const atomsOf = (variables: ReadonlyMap<string, number>): number =>
  [...variables.values()].reduce((sum, values) => sum + Math.log2(values), 0);

/**
 * Whether some values of the variables let a formula be true, found by trying them one variable at a time.
 *
 * @returns nothing when there are more than {@link mostAtoms} atoms, and it was not tried
 */
export const canHold = (formula: Formula): boolean | undefined => {
  const variables = [...variablesOf(formula)];
  if (atomsOf(new Map(variables)) > mostAtoms) return undefined;
  const assigned = new Map<string, number>();
  const search = (next: number): boolean => {
    const truth = evaluate(formula, assigned);
    if (truth !== OPEN) return truth === TRUE;
    const variable = variables[next];
    // Everything is assigned and it is still open: whatever it hangs on can be so.
    if (variable === undefined) return true;
    const [name, values] = variable;
    for (let value = 0; value < values; value += 1) {
      assigned.set(name, value);
      if (search(next + 1)) return true;
    }
    assigned.delete(name);
    return false;
  };
  return search(0);
};
