import type { Expr } from './expression.js';
import { typed } from './expression.js';

/**
 * True when every part is (و). One part that is false decides, whatever is unknown of the others.
 *
 * @example
 * ```ts
 * import { all, citing, condition, decide, facts, flag, registry, ruleSet } from 'martaba/rules';
 *
 * const title = { ar: 'مثال', en: 'An example' };
 * const staff = facts('staff', { trained: flag({ label: title }), tested: flag({ label: title }) });
 * const agency = { id: 'agency', kind: 'policy', title, issued: 'example', from: '1447-01-01H' } as const;
 * const holds = all(staff.trained, staff.tested);
 * const rules = [condition({ id: 'rule', cites: citing(agency)('1'), title, holds })];
 * const set = ruleSet({ id: 'set', title, facts: registry([staff]), instruments: [agency], rules, from: agency.from });
 * decide(set, { 'staff.trained': true, 'staff.tested': true }, { asOf: '1447-06-01H' }).outcome; // 'eligible'
 * decide(set, { 'staff.trained': false }, { asOf: '1447-06-01H' }).outcome; // 'ineligible'
 * decide(set, { 'staff.trained': true }, { asOf: '1447-06-01H' }).outcome; // 'undetermined'
 * ```
 */
export const all = <S extends string = never>(...of: readonly Expr<boolean, S>[]): Expr<boolean, S> =>
  typed({ k: 'all', of });

/**
 * True when some part is (أو). One part that is true decides, whatever is unknown of the others.
 *
 * @example
 * ```ts
 * import { any, citing, condition, decide, facts, flag, registry, ruleSet } from 'martaba/rules';
 *
 * const title = { ar: 'مثال', en: 'An example' };
 * const staff = facts('staff', { trained: flag({ label: title }), tested: flag({ label: title }) });
 * const agency = { id: 'agency', kind: 'policy', title, issued: 'example', from: '1447-01-01H' } as const;
 * const holds = any(staff.trained, staff.tested);
 * const rules = [condition({ id: 'rule', cites: citing(agency)('1'), title, holds })];
 * const set = ruleSet({ id: 'set', title, facts: registry([staff]), instruments: [agency], rules, from: agency.from });
 * decide(set, { 'staff.trained': true }, { asOf: '1447-06-01H' }).outcome; // 'eligible'
 * decide(set, { 'staff.trained': false, 'staff.tested': false }, { asOf: '1447-06-01H' }).outcome; // 'ineligible'
 * decide(set, { 'staff.trained': false }, { asOf: '1447-06-01H' }).outcome; // 'undetermined'
 * ```
 */
export const any = <S extends string = never>(...of: readonly Expr<boolean, S>[]): Expr<boolean, S> =>
  typed({ k: 'any', of });

/**
 * True when the part is not; what is unknown stays unknown.
 *
 * @example
 * ```ts
 * import { citing, condition, decide, facts, flag, no, registry, ruleSet } from 'martaba/rules';
 *
 * const title = { ar: 'مثال', en: 'An example' };
 * const staff = facts('staff', { suspended: flag({ label: title }) });
 * const agency = { id: 'agency', kind: 'policy', title, issued: 'example', from: '1447-01-01H' } as const;
 * const rules = [condition({ id: 'rule', cites: citing(agency)('1'), title, holds: no(staff.suspended) })];
 * const set = ruleSet({ id: 'set', title, facts: registry([staff]), instruments: [agency], rules, from: agency.from });
 * decide(set, { 'staff.suspended': false }, { asOf: '1447-06-01H' }).outcome; // 'eligible'
 * decide(set, { 'staff.suspended': true }, { asOf: '1447-06-01H' }).outcome; // 'ineligible'
 * decide(set, {}, { asOf: '1447-06-01H' }).outcome; // 'undetermined'
 * ```
 */
export const no = <S extends string = never>(of: Expr<boolean, S>): Expr<boolean, S> => typed({ k: 'not', of });

/**
 * True when at least `count` of the parts are; decided as soon as the parts that are known suffice, or cannot.
 *
 * @param count how many at least
 * @param of the parts
 * @example
 * ```ts
 * import { atLeastOf, citing, condition, decide, facts, flag, registry, ruleSet } from 'martaba/rules';
 *
 * const title = { ar: 'مثال', en: 'An example' };
 * const [a, b, c] = [flag({ label: title }), flag({ label: title }), flag({ label: title })];
 * const staff = facts('staff', { a, b, c });
 * const agency = { id: 'agency', kind: 'policy', title, issued: 'example', from: '1447-01-01H' } as const;
 * const holds = atLeastOf(2, staff.a, staff.b, staff.c);
 * const rules = [condition({ id: 'rule', cites: citing(agency)('1'), title, holds })];
 * const set = ruleSet({ id: 'set', title, facts: registry([staff]), instruments: [agency], rules, from: agency.from });
 * decide(set, { 'staff.a': true, 'staff.b': true }, { asOf: '1447-06-01H' }).outcome; // 'eligible'
 * decide(set, { 'staff.a': false, 'staff.b': false }, { asOf: '1447-06-01H' }).outcome; // 'ineligible'
 * decide(set, { 'staff.a': true }, { asOf: '1447-06-01H' }).outcome; // 'undetermined'
 * ```
 */
export const atLeastOf = <S extends string = never>(
  count: number,
  ...of: readonly Expr<boolean, S>[]
): Expr<boolean, S> => typed({ k: 'at-least-of', count, of });

/**
 * A truth written down: for a branch that always holds.
 *
 * @example
 * ```ts
 * import { always, choose, facts, flag, no, prose, registry } from 'martaba/rules';
 *
 * const employee = facts('employee', { fresh: flag({ label: { ar: 'جديد', en: 'New' } }) });
 * const holds = choose(employee.fresh, always, no(employee.fresh));
 * prose(holds, registry([employee]), 'en'); // 'if “New” holds, in every case, and otherwise “New” does not hold'
 * ```
 */
export const always: Expr<boolean> = typed({ k: 'literal', type: 'truth', value: true });

/**
 * A falsehood written down: for a branch that never holds.
 *
 * @example
 * ```ts
 * import { choose, facts, flag, never, prose, registry } from 'martaba/rules';
 *
 * const employee = facts('employee', { fresh: flag({ label: { ar: 'جديد', en: 'New' } }) });
 * const holds = choose(employee.fresh, employee.fresh, never);
 * prose(holds, registry([employee]), 'en'); // 'if “New” holds, “New” holds, and otherwise in no case'
 * ```
 */
export const never: Expr<boolean> = typed({ k: 'literal', type: 'truth', value: false });
