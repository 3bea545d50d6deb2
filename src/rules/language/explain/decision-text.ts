import { isolate } from '../../../models/text/bidi.js';
import type { Language } from '../../../models/text/language.js';
import type { AmbiguityTexts } from '../ambiguity-text.js';
import type { Decision } from '../decision.js';
import type { Status } from '../judge.js';
import { readingWords } from '../reading-words.js';
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

export interface DecisionTextOptions extends ExplainOptions {
  /** The words in which another reading is told; one without words is told by its id alone. */
  readonly ambiguities?: AmbiguityTexts;
}

/** The whole of a decision as text, knowing no law but the set's: the words of its ambiguities are given. */
export const decisionText = (
  set: RuleSet,
  decision: Decision,
  language: Language,
  { ambiguities, ...options }: DecisionTextOptions & { readonly ambiguities: AmbiguityTexts },
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
      `~ ${headings.contested[language]}${readingWords(ambiguities, reading, option, language)} — ${set.phrases[outcome][language]}`,
  );
  return [
    `${headings.result[language]}: ${set.phrases[decision.outcome][language]}`,
    ...lines,
    ...conflicts,
    ...contested,
    ...notices,
  ].join('\n');
};
