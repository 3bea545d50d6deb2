import type { Language, LocalText } from '../../models/text/language.js';
import { isolate } from '../../models/text/bidi.js';
import { citeText } from './cite.js';
import type { Decision, Finding } from './decision.js';
import type { Declaration } from './fact.js';
import type { Status } from './judge.js';
import type { Check } from './observe.js';
import type { Rule } from './rule.js';
import type { RuleSet } from './rule-set.js';
import { barWords, requiredWords, statusWords, valueWords } from './words.js';

/** One rule of a decision, in words. */
export interface Line {
  readonly rule: string;
  readonly status: Status;
  readonly text: string;
  /** The place in the law, in words. */
  readonly cites: string;
}

export interface ExplainOptions {
  /** Whether values that are personal or sensitive are printed. They are not unless said. */
  readonly reveal?: boolean;
}

const ruleOf = (set: RuleSet, { rule, part }: Finding): Rule | undefined => {
  const id = part === undefined ? rule : `${rule}/${part}`;
  return set.rules.find((of) => of.id === id);
};

/** The declaration of a fact, or of a field of a list by its path. */
const declared = (set: RuleSet, path: string): Declaration | undefined => {
  const [, list, field] = /^(.*?)(?:\[\d+\])\.(.*)$/.exec(path) ?? [];
  if (list === undefined || field === undefined) return set.registry.declarations[path];
  const of = set.registry.declarations[list];
  return of?.type === 'list' ? of.fields[field] : of;
};

/** The label of a fact by its path; of an element's field, with the element's place in its list. */
export const labelOf = (set: RuleSet, path: string, language: Language): string => {
  const label = declared(set, path)?.label[language] ?? path;
  const place = /\[(\d+)\]\./.exec(path)?.[1];
  if (place === undefined) return label;
  const at = String(Number(place) + 1);
  return language === 'ar' ? `${label} (${isolate(at)})` : `${label} (no. ${at})`;
};

const checkText = (set: RuleSet, check: Check, language: Language, { reveal = false }: ExplainOptions): string => {
  const [first = ''] = check.of;
  const of = declared(set, first);
  const secret = of?.sensitivity === 'sensitive' || of?.sensitivity === 'personal';
  const names = check.of.map((name) => labelOf(set, name, language)).join(language === 'ar' ? '، ' : ', ');
  const elapsed = check.op === 'elapsed' || check.op === 'not-elapsed';
  const label = elapsed ? `${language === 'ar' ? 'المدة المحتسبة منذ' : 'Countable time since'} “${names}”` : names;
  const unknown: LocalText = { ar: 'غير معلوم', en: 'not known' };
  const withheld: LocalText = { ar: 'محجوب', en: 'withheld' };
  const read =
    check.read === undefined
      ? unknown[language]
      : secret && !reveal
        ? withheld[language]
        : valueWords(check.read, check.of.length === 1 ? of : undefined, language);
  const required = requiredWords(check, of, (name) => labelOf(set, name, language), language);
  return language === 'ar' ? `${label}: ${read}، والمطلوب: ${required}` : `${label}: ${read}; required: ${required}`;
};

/** The checks that decided: of an unmet rule those that fail, of an unknown one those that are open. */
const telling = ({ status, checks }: Finding): readonly Check[] => {
  if (status !== 'unmet' && status !== 'unknown') return [];
  const telling = checks.filter(({ satisfied }) =>
    status === 'unmet' ? satisfied === false : satisfied === undefined,
  );
  // That there is a value at all is not worth a word beside what is said of the value.
  const guards = (check: Check): boolean =>
    (check.op === 'present' || check.op === 'absent') &&
    telling.some((other) => other !== check && other.of.join() === check.of.join());
  return telling.filter((check) => !guards(check));
};

/**
 * A decision in words: one line a rule, with its article. It reads the decision and the set's texts, and evaluates
 * nothing again.
 *
 * @param set the set that decided
 * @param decision what it decided
 * @param language `ar` or `en`
 * @param options whether personal and sensitive values are printed
 * @example
 * ```ts
 * import { decide, explain, ordinaryPromotion } from 'martaba/rules';
 *
 * const decision = decide(ordinaryPromotion, { 'employee.rank': 6, 'target.rank': 9 }, { asOf: '1447-01-10H' });
 * explain(ordinaryPromotion, decision, 'en').find(({ status }) => status === 'unmet')?.text;
 * // 'Rank immediately above: not met (Rank of the target post: 9; required: 7)'
 * ```
 */
export const explain = (
  set: RuleSet,
  decision: Decision,
  language: Language,
  options: ExplainOptions = {},
): readonly Line[] =>
  decision.findings.map((finding): Line => {
    const rule = ruleOf(set, finding);
    const title = rule?.title[language] ?? finding.rule;
    const checks = telling(finding).map((check) => checkText(set, check, language, options));
    const status = (rule?.when === undefined ? statusWords : barWords)[finding.status][language];
    const joined = checks.join(language === 'ar' ? '؛ ' : '; ');
    return {
      rule: finding.rule,
      status: finding.status,
      text: `${title}: ${status}${joined === '' ? '' : ` (${joined})`}`,
      cites: citeText(finding.cites, set.instruments, language),
    };
  });

const headings = {
  result: { ar: 'نتيجة فحص استرشادية', en: 'Result of an indicative check' },
  unread: {
    ar: 'لم تُقرأ تعديلات هذا النص بعد {until}: ',
    en: 'The amendments of this text were not read after {until}: ',
  },
  conflict: { ar: 'وقائع متعارضة: ', en: 'Facts in conflict: ' },
  contested: { ar: 'تختلف النتيجة بقراءة أخرى: ', en: 'Another reading gives another result: ' },
} as const;

/**
 * The whole explanation as text: the outcome, what the reader must know beside it, and a line for each rule that
 * refuses, is open or warns.
 */
export const explainText = (
  set: RuleSet,
  decision: Decision,
  language: Language,
  options: ExplainOptions = {},
): string => {
  const lines = explain(set, decision, language, options)
    .filter(({ status }) => status === 'unmet' || status === 'unknown' || status === 'excepted')
    .map(({ text, cites }) => `- ${text} — ${cites}`);
  const notices = decision.notices.map(({ params }) => {
    const title = set.instruments.find(({ id }) => id === params['instrument'])?.title[language] ?? '';
    const until = params['readUntil'] ?? '';
    return `* ${headings.unread[language].replace('{until}', language === 'ar' ? isolate(until) : until)}${title}`;
  });
  const conflicts = decision.conflicts.map(
    ({ facts }) =>
      `! ${headings.conflict[language]}${facts.map((name) => labelOf(set, name, language)).join(language === 'ar' ? '، ' : ', ')}`,
  );
  const contested = decision.contested.map(
    ({ reading, option, outcome }) =>
      `~ ${headings.contested[language]}${isolate(`${reading} ${option}`)} — ${set.phrases[outcome][language]}`,
  );
  return [
    `${headings.result[language]}: ${set.phrases[decision.outcome][language]}`,
    ...lines,
    ...conflicts,
    ...contested,
    ...notices,
  ].join('\n');
};
