import { isolate } from '../../../models/text/bidi.js';
import type { Language } from '../../../models/text/language.js';
import type { Decision } from '../decision.js';
import type { Status } from '../judge.js';
import type { RuleSet } from '../rule-set.js';
import type { ExplainOptions } from './check-text.js';
import { explain } from './explain.js';
import { factLabel } from './fact-label.js';

const headings = {
  result: { ar: 'نتيجة فحص استرشادية', en: 'Result of an indicative check' },
  unread: {
    ar: 'لم تُقرأ تعديلات هذا النص بعد {until}: ',
    en: 'The amendments of this text were not read after {until}: ',
  },
  conflict: { ar: 'وقائع متعارضة: ', en: 'Facts in conflict: ' },
  contested: { ar: 'تختلف النتيجة بقراءة أخرى: ', en: 'Another reading gives another result: ' },
} as const;

/** What is told, in this order: what refuses stands before what is merely open. */
const told: readonly Status[] = ['unmet', 'unknown', 'excepted'];

/**
 * The whole explanation as text (نص التعليل): the outcome, what the reader must know beside it, and a line for each
 * rule that refuses, then for each that is open.
 *
 * @param set the set that was decided
 * @param decision what `decide` said
 * @param language `ar` or `en`
 * @param options as of {@link explain}
 * @example
 * ```ts
 * import { decide, explainText, ordinaryPromotion } from 'martaba/rules';
 *
 * const decision = decide(ordinaryPromotion, { 'employee.suspended': true }, { asOf: '1447-01-10H' });
 * const lines = explainText(ordinaryPromotion, decision, 'en').split('\n');
 * lines[0]; // 'Result of an indicative check: Not eligible to be considered for promotion'
 * lines[1]?.startsWith('- Suspended: stands in the way'); // true
 * ```
 */
export const explainText = (
  set: RuleSet,
  decision: Decision,
  language: Language,
  options: ExplainOptions = {},
): string => {
  const lines = explain(set, decision, language, options)
    .filter(({ status }) => told.includes(status))
    .toSorted((a, b) => told.indexOf(a.status) - told.indexOf(b.status))
    .map(({ text, cites }) => `- ${text} — ${cites}`);
  const notices = decision.notices.map(({ params }) => {
    const title =
      set.instruments.find(({ id }) => id === params['instrument'])?.title[language] ?? params['instrument'];
    const until = params['readUntil'] as string;
    return `* ${headings.unread[language].replace('{until}', language === 'ar' ? isolate(until) : until)}${title}`;
  });
  const conflicts = decision.conflicts.map(
    ({ facts }) =>
      `! ${headings.conflict[language]}${facts.map((name) => factLabel(set, name, language)).join(language === 'ar' ? '، ' : ', ')}`,
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
