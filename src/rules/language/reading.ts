import type { Expr, List } from './expression.js';
import type { Node } from './node.js';

/**
 * An ambiguity of the text (موضع يحتمل أكثر من قراءة): its options by letter, the first being the default unless said
 * otherwise.
 *
 * @param id the ambiguity, by which a decision is asked for another option
 * @param options an expression of one type, or a list, for each option
 * @example
 * ```ts
 * import { atLeast, number, quantity, reading } from 'martaba/rules';
 * import { citing, condition, decide, facts, registry, ruleSet } from 'martaba/rules';
 *
 * const title = { ar: 'مثال', en: 'An example' };
 * const staff = facts('staff', { years: quantity({ label: title }) });
 * const agency = { id: 'agency', kind: 'policy', title, issued: 'example', from: '1447-01-01H' } as const;
 * const holds = atLeast(staff.years, reading('AMB-X', { a: number(2), b: number(4) }));
 * const rules = [condition({ id: 'rule', cites: citing(agency)('1'), title, holds })];
 * const set = ruleSet({ id: 'set', title, facts: registry([staff]), instruments: [agency], rules, from: agency.from });
 * decide(set, { 'staff.years': 3 }, { asOf: '1447-06-01H' }).outcome; // 'eligible'
 * decide(set, { 'staff.years': 3 }, { asOf: '1447-06-01H', readings: { 'AMB-X': 'b' } }).outcome; // 'ineligible'
 * decide(set, { 'staff.years': 3 }, { asOf: '1447-06-01H' }).contested.map(({ option }) => option); // ['b']
 * ```
 */
export function reading<T, S extends string = never>(
  id: string,
  options: Readonly<Record<string, Expr<T, S>>>,
  settings?: { readonly default: string },
): Expr<T, S>;
export function reading<L extends string, F, S extends string = never>(
  id: string,
  options: Readonly<Record<string, List<L, F, S>>>,
  settings?: { readonly default: string },
): List<L, F, S>;
export function reading(
  id: string,
  options: Readonly<Record<string, Node>>,
  settings?: { readonly default: string },
): Node {
  return { k: 'reading', id, options, default: settings?.default ?? Object.keys(options)[0] ?? '' };
}
