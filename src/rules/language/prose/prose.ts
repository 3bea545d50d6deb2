import { isolate } from '../../../models/text/bidi.js';
import type { Language } from '../../../models/text/language.js';
import type { Node, NodeOf } from '../node.js';
import { walk } from '../node.js';
import type { Registry } from '../registry.js';
import type { Rule } from '../rule.js';
import { expressionsOf } from '../rule.js';
import type { RuleSet } from '../rule-set.js';
import { dayInWords } from '../words/dates.js';
import type { About } from './about.js';
import { clause as arabicClause, inArabic } from './arabic.js';
import { inEnglish } from './english.js';

type Readings = Readonly<Record<string, string>>;

const say = (node: Node, about: About, language: Language): string =>
  language === 'ar' ? inArabic(node, about) : inEnglish(node, about);

/**
 * An expression in words: a condition as a clause, anything else as a noun phrase. The labels of the facts and of the
 * codes come from their declarations, dates are Hijri, and lengths of time are words.
 *
 * @param node the expression
 * @param registry the declarations of the facts that it reads
 * @param language `ar` or `en`
 * @param readings options of ambiguities, by id; the stated defaults otherwise
 * @example
 * ```ts
 * import { facts, flag, prose, registry } from 'martaba/rules';
 *
 * const employee = facts('employee', { suspended: flag({ label: { ar: 'مكفوف اليد', en: 'Suspended' } }) });
 * prose(employee.suspended, registry([employee]), 'en'); // '“Suspended” holds'
 * ```
 */
export const prose = (node: Node, registry: Registry, language: Language, readings: Readings = {}): string =>
  say(node, { registry, readings }, language);

/** The ambiguities that a rule mentions, each once. */
const ambiguitiesOf = (rule: Rule): readonly NodeOf<'reading'>[] => {
  const found = new Map<string, NodeOf<'reading'>>();
  for (const expression of expressionsOf(rule)) {
    walk(expression, (node) => {
      if (node.k === 'reading' && !found.has(node.id)) found.set(node.id, node);
    });
  }
  return [...found.values()];
};

/** The other options of the text, unless they say the same. */
const otherwise = (rule: Rule, about: About, language: Language): readonly string[] =>
  ambiguitiesOf(rule).flatMap((node) => {
    const taken = about.readings[node.id] ?? node.default;
    const texts = Object.entries(node.options).map(([option, of]) => [option, say(of, about, language)] as const);
    const said = texts.find(([option]) => option === taken)?.[1];
    const others = texts.filter(([option, text]) => option !== taken && text !== said);
    if (others.length === 0) return [];
    if (language === 'en')
      return [
        `The text is open (${node.id}): option ${taken} is taken; ${others.map(([option, text]) => `option ${option}: ${text}`).join('; ')}.`,
      ];
    const options = others.map(([option, text]) => `وبالقراءة ${isolate(option)}: ${text}`).join('؛ ');
    return [`والنص يحتمل أكثر من قراءة (${isolate(node.id)})، وقد أُخذ بالقراءة ${isolate(taken)}؛ ${options}.`];
  });

const lasting = ({ from, to }: Rule, language: Language): string => {
  const [since, until] = [from, to].map((day) => (day === undefined ? undefined : dayInWords(day, language)));
  if (language === 'en')
    return `${since === undefined ? '' : `, from ${since} on`}${until === undefined ? '' : `, until before ${until}`}`;
  return `${since === undefined ? '' : `، وذلك من ${since}`}${until === undefined ? '' : `، وإلى ما قبل ${until}`}`;
};

const always: Node = { k: 'literal', type: 'truth', value: true };

/** The title of the rule that an exception names, or its id where the set has none of that id. */
const exceptedBy = ({ excepts }: Rule, set: RuleSet, language: Language): string =>
  set.rules.find(({ id }) => id === excepts)?.title[language] ?? (excepts as string);

const arabicSentence = (rule: Rule, set: RuleSet, about: About): string => {
  const past = (node: Node): string => arabicClause(node, true, about, 'past');
  const that = (node: Node): string => arabicClause(node, true, about, 'subjunctive');
  const { applies, holds, when = always, instead } = rule;
  if (rule.kind === 'exception') {
    const title = exceptedBy(rule, set, 'ar');
    const scope = applies === undefined ? '' : `${past(applies)}، و`;
    const effect = instead === undefined ? 'فلا يُعمل به' : `فيُشترط بدلًا منه ${that(instead)}`;
    return `استثناءً من «${title}»: إذا ${scope}${past(when)}، ${effect}`;
  }
  const scope = applies === undefined ? '' : `إذا ${past(applies)}، ف`;
  if (holds === undefined) return `${scope}يقوم المانع ${scope === '' ? 'إذا' : 'متى'} ${past(when)}`;
  return rule.kind === 'consistency' ? `${scope}يلزم لاتساق البيانات ${that(holds)}` : `${scope}يُشترط ${that(holds)}`;
};

const englishSentence = (rule: Rule, set: RuleSet, about: About): string => {
  const text = (node: Node): string => inEnglish(node, about);
  const { applies, holds, when = always, instead } = rule;
  if (rule.kind === 'exception') {
    const title = exceptedBy(rule, set, 'en');
    const scope = applies === undefined ? '' : `${text(applies)}, and `;
    const effect = instead === undefined ? 'that rule does not apply' : `it is required instead that ${text(instead)}`;
    return `Exception to “${title}”: if ${scope}${text(when)}, ${effect}`;
  }
  const scope = applies === undefined ? '' : `If ${text(applies)}, `;
  const head = (words: string): string => (scope === '' ? words.charAt(0).toUpperCase() + words.slice(1) : words);
  if (holds === undefined) return `${scope}${head('the bar stands when')} ${text(when)}`;
  return `${scope}${head(rule.kind === 'consistency' ? 'the facts only agree if' : 'it is required that')} ${text(holds)}`;
};

/**
 * A rule as a sentence of documentation (نص القاعدة): to whom it applies, what it requires or when it bars, since when it
 * is law, and what else the text can be read to say.
 *
 * @param rule a rule of the set
 * @param set the set, for its facts and for the rules that exceptions name
 * @param language `ar` or `en`
 * @param readings options of ambiguities, by id; the stated defaults otherwise
 * @example
 * ```ts
 * import { ordinaryPromotion, proseOf } from 'martaba/rules';
 *
 * const [vacancy] = ordinaryPromotion.rules;
 * proseOf(vacancy, ordinaryPromotion, 'en'); // 'It is required that “Vacancy” is “Actually vacant”.'
 * ```
 */
export const proseOf = (rule: Rule, set: RuleSet, language: Language, readings: Readings = {}): string => {
  const about: About = { registry: set.registry, readings };
  const sentence = language === 'ar' ? arabicSentence(rule, set, about) : englishSentence(rule, set, about);
  const warning = language === 'ar' ? ' (تنبيه لا يغير النتيجة)' : ' (a warning, which does not change the outcome)';
  const whole = `${sentence}${lasting(rule, language)}${rule.severity === 'warning' ? warning : ''}.`;
  return [whole, ...otherwise(rule, about, language)].join(' ');
};
