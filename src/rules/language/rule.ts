import { parseCivilDate } from '../../models/calendar/civil-date.js';
import type { LocalText } from '../../models/text/language.js';
import type { Expr } from './expression.js';
import type { Node } from './node.js';

/** How sure the package is of a text: plain wording; a single source or a reconstructed sentence; a weak copy. */
export type Confidence = 'high' | 'medium' | 'low';

/** A text that rules are read from, and until when it was read. */
export interface Instrument {
  readonly id: string;
  /** A `law` (statute, regulation, resolution), a published `description` of a service, or an agency's own `policy`. */
  readonly kind: 'law' | 'description' | 'policy';
  readonly title: LocalText;
  /** By what it was issued, and when: `Ministerial Decision 1550 of 9/6/1440H`. */
  readonly issued: string;
  /** The civil date from which the package holds it to be in force. */
  readonly from: string;
  /** The civil date until which its amendments were read. */
  readonly readUntil?: string;
}

/** The place in a text that a rule comes from. */
export interface Citation {
  readonly instrument: string;
  readonly kind: Instrument['kind'];
  readonly article?: string;
  readonly paragraph?: string;
}

/**
 * Makes the citing function of an instrument: `hr('49-d')` is article 49, paragraph d.
 *
 * @param instrument the text that is cited
 * @example
 * ```ts
 * import { citing, hrRegulation } from 'martaba/rules';
 *
 * citing(hrRegulation)('49-d'); // { instrument: 'hr-regulation-1440', kind: 'law', article: '49', paragraph: 'd' }
 * ```
 */
export const citing =
  (instrument: Instrument) =>
  (place: string): Citation => {
    const [article = '', ...paragraph] = place.split('-');
    return {
      instrument: instrument.id,
      kind: instrument.kind,
      ...(article === '' ? {} : { article }),
      ...(paragraph.length === 0 ? {} : { paragraph: paragraph.join('-') }),
    };
  };

/**
 * - `condition`: must hold. - `bar`: of the person; must not hold. - `post`: of the post; must hold, or must not.
 * - `consistency`: facts that must agree before anything is decided.
 * - `exception`: takes a rule's place, or takes it away, when it holds.
 */
export type RuleKind = 'condition' | 'bar' | 'post' | 'consistency' | 'exception';

/** A rule as data: its id, its source, its texts, and the one expression that states it. */
export interface Rule {
  /** The rulebook's id; parts are `id/part` and report under `id`. */
  readonly id: string;
  readonly kind: RuleKind;
  /** A `warning` is reported beside the outcome and never changes it. */
  readonly severity: 'blocking' | 'warning';
  readonly cites: Citation;
  readonly title: LocalText;
  readonly confidence: Confidence;
  /** What is open about the text. */
  readonly doubt?: string;
  /** To whom the rule applies; to everybody when absent. */
  readonly applies?: Node;
  /** What must hold; or, of a bar and of an exception, `when` it bites. Exactly one of the two stands. */
  readonly holds?: Node;
  readonly when?: Node;
  /** Of an exception: the rule it excepts, and what must hold in its place (nothing, when absent). */
  readonly excepts?: string;
  readonly instead?: Node;
  /** The days `[from, to)` on which the rule is law, with what enacted it and the text before it. */
  readonly from?: number;
  readonly to?: number;
  readonly by?: string;
  readonly was?: string;
}

interface About {
  readonly id: string;
  readonly cites: Citation;
  readonly title: LocalText;
  readonly applies?: Expr<boolean>;
  readonly severity?: Rule['severity'];
  readonly confidence?: Confidence;
  readonly doubt?: string;
  /** The civil dates from which, and before which, the rule is law. */
  readonly from?: string;
  readonly until?: string;
  readonly by?: string;
  readonly was?: string;
}

const rule = (kind: RuleKind, { from, until, severity, confidence, ...rest }: About): Rule => ({
  kind,
  severity: severity ?? 'blocking',
  confidence: confidence ?? 'high',
  ...rest,
  ...(from === undefined ? {} : { from: parseCivilDate(from) }),
  ...(until === undefined ? {} : { to: parseCivilDate(until) }),
});

/**
 * A condition (شرط) that must hold.
 *
 * @param of its id, citation and title, to whom it applies, from when it is law, and what must hold
 * @example
 * ```ts
 * import { atLeast, citing, condition, decide, facts, quantity, registry, ruleSet } from 'martaba/rules';
 *
 * const title = { ar: 'مثال', en: 'An example' };
 * const staff = facts('staff', { years: quantity({ label: title }) });
 * const agency = { id: 'agency', kind: 'policy', title, issued: 'example', from: '1447-01-01H' } as const;
 * const rules = [condition({ id: 'rule', cites: citing(agency)('1'), title, holds: atLeast(staff.years, 4) })];
 * const set = ruleSet({ id: 'set', title, facts: registry([staff]), instruments: [agency], rules, from: agency.from });
 * decide(set, { 'staff.years': 4 }, { asOf: '1447-06-01H' }).outcome; // 'eligible'
 * decide(set, { 'staff.years': 3 }, { asOf: '1447-06-01H' }).outcome; // 'ineligible'
 * decide(set, {}, { asOf: '1447-06-01H' }).outcome; // 'undetermined'
 * ```
 */
export const condition = (of: About & { readonly holds: Expr<boolean> }): Rule => rule('condition', of);

/**
 * A bar (مانع) of the person: while it is there, the person is not considered.
 *
 * @param of its id, citation and title, to whom it applies, from when it is law, and when it bites
 * @example
 * ```ts
 * import { bar, citing, decide, facts, flag, registry, ruleSet } from 'martaba/rules';
 *
 * const title = { ar: 'مثال', en: 'An example' };
 * const staff = facts('staff', { suspended: flag({ label: title }) });
 * const agency = { id: 'agency', kind: 'policy', title, issued: 'example', from: '1447-01-01H' } as const;
 * const rules = [bar({ id: 'rule', cites: citing(agency)('1'), title, when: staff.suspended })];
 * const set = ruleSet({ id: 'set', title, facts: registry([staff]), instruments: [agency], rules, from: agency.from });
 * decide(set, { 'staff.suspended': false }, { asOf: '1447-06-01H' }).outcome; // 'eligible'
 * decide(set, { 'staff.suspended': true }, { asOf: '1447-06-01H' }).outcome; // 'ineligible'
 * decide(set, {}, { asOf: '1447-06-01H' }).outcome; // 'undetermined'
 * ```
 */
export const bar = (of: About & { readonly when: Expr<boolean> }): Rule => rule('bar', of);

/**
 * A rule of the post (الوظيفة): what must hold of it, or when it may not be filled.
 *
 * @param of as of {@link condition}, or as of {@link bar}
 * @example
 * ```ts
 * import { citing, decide, facts, flag, post, registry, ruleSet } from 'martaba/rules';
 *
 * const title = { ar: 'مثال', en: 'An example' };
 * const target = facts('target', { vacant: flag({ label: title }) });
 * const agency = { id: 'agency', kind: 'policy', title, issued: 'example', from: '1447-01-01H' } as const;
 * const rules = [post({ id: 'rule', cites: citing(agency)('1'), title, holds: target.vacant })];
 * const set = ruleSet({ id: 's', title, facts: registry([target]), instruments: [agency], rules, from: agency.from });
 * decide(set, { 'target.vacant': true }, { asOf: '1447-06-01H' }).outcome; // 'eligible'
 * decide(set, { 'target.vacant': false }, { asOf: '1447-06-01H' }).outcome; // 'ineligible'
 * ```
 */
export const post = (of: About & ({ readonly holds: Expr<boolean> } | { readonly when: Expr<boolean> })): Rule =>
  rule('post', of);

/**
 * Facts that must agree; when they do not, nothing is decided and the decision names them as a conflict.
 *
 * @param of its id, citation and title, and what must hold of the facts together
 * @example
 * ```ts
 * import { atMost, citing, consistency, date, decide, facts, registry, ruleSet } from 'martaba/rules';
 *
 * const title = { ar: 'مثال', en: 'An example' };
 * const staff = facts('staff', { bornOn: date({ label: title }), joinedOn: date({ label: title }) });
 * const agency = { id: 'agency', kind: 'policy', title, issued: 'example', from: '1447-01-01H' } as const;
 * const holds = atMost(staff.bornOn, staff.joinedOn);
 * const rules = [consistency({ id: 'rule', cites: citing(agency)('1'), title, holds })];
 * const set = ruleSet({ id: 'set', title, facts: registry([staff]), instruments: [agency], rules, from: agency.from });
 * const sheet = { 'staff.bornOn': '1440-01-01H', 'staff.joinedOn': '1420-01-01H' };
 * const { outcome, conflicts } = decide(set, sheet, { asOf: '1447-06-01H' });
 * outcome; // 'undetermined'
 * conflicts; // [{ rule: 'rule', facts: ['staff.bornOn', 'staff.joinedOn'] }]
 * ```
 */
export const consistency = (of: About & { readonly holds: Expr<boolean> }): Rule => rule('consistency', of);

/**
 * An exception names the rule that it excepts. With `instead` another condition takes the rule's place; without it
 * the rule falls away. An exception may except an exception.
 *
 * @param of its id, citation and title, the rule that it excepts, when it bites, and what is required instead
 * @example
 * ```ts
 * import { atLeast, flag, quantity } from 'martaba/rules';
 * import { citing, condition, decide, exception, facts, registry, ruleSet } from 'martaba/rules';
 *
 * const title = { ar: 'مثال', en: 'An example' };
 * const staff = facts('staff', { years: quantity({ label: title }), rare: flag({ label: title }) });
 * const agency = { id: 'agency', kind: 'policy', title, issued: 'example', from: '1447-01-01H' } as const;
 * const rules = [
 *   condition({ id: 'years', cites: citing(agency)('1'), title, holds: atLeast(staff.years, 4) }),
 *   exception({ id: 'rare', cites: citing(agency)('2'), title, excepts: 'years', when: staff.rare }),
 * ];
 * const set = ruleSet({ id: 'set', title, facts: registry([staff]), instruments: [agency], rules, from: agency.from });
 * decide(set, { 'staff.years': 2 }, { asOf: '1447-06-01H' }).outcome; // 'undetermined'
 * decide(set, { 'staff.years': 2, 'staff.rare': true }, { asOf: '1447-06-01H' }).outcome; // 'eligible'
 * decide(set, { 'staff.years': 2, 'staff.rare': false }, { asOf: '1447-06-01H' }).outcome; // 'ineligible'
 * ```
 */
export const exception = (
  of: About & { readonly excepts: string; readonly when: Expr<boolean>; readonly instead?: Expr<boolean> },
): Rule => rule('exception', of);

/** The id under which a rule reports, and the part it is. */
export const nameOf = ({ id }: Rule): { readonly rule: string; readonly part?: string } => {
  const at = id.indexOf('/');
  return at < 0 ? { rule: id } : { rule: id.slice(0, at), part: id.slice(at + 1) };
};

/** Every expression of a rule. */
export const expressionsOf = (of: Rule): readonly Node[] =>
  [of.applies, of.holds, of.when, of.instead].filter((node) => node !== undefined);
