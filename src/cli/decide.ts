import { decideFacts } from '../rules/language/decide.js';
import { explainText } from '../rules/explain-text.js';
import { factLabel } from '../rules/language/explain/index.js';
import type { Decision } from '../rules/language/decision.js';
import { missing } from '../rules/language/missing.js';
import type { RuleSet } from '../rules/language/rule-set.js';
import { safeParseSheet } from '../rules/language/sheet.js';
import type { Issue } from '../models/result.js';
import type { Language } from '../models/text/language.js';
import { complaints, issuesJson, todayInRiyadh } from './output.js';
import { readQuestion } from './question-file.js';

export interface DecideOptions {
  readonly asOf: string | undefined;
  readonly json: boolean;
  readonly languages: readonly Language[];
}

/** What the command says, and whether the facts were refused. */
export interface DecideReport {
  readonly text: string;
  readonly refused: boolean;
}

const questions = (
  set: RuleSet,
  facts: Readonly<Record<string, unknown>>,
  asOf: string,
  language: Language,
): readonly string[] =>
  missing(set, facts, { asOf }).map(({ fact, askedOf }) => {
    const ask = language === 'ar' ? 'يلزم' : 'Ask for';
    return `? ${ask}: ${factLabel(set, fact, language)} [${fact}; ${askedOf}]`;
  });

const textIn = (
  set: RuleSet,
  decision: Decision,
  facts: Readonly<Record<string, unknown>>,
  language: Language,
): string => [explainText(set, decision, language), ...questions(set, facts, decision.asOf, language)].join('\n');

/** All that is wrong with the facts of a file, each in its place there. */
const refusal = (issues: readonly Issue[], json: boolean): DecideReport => {
  const inFile = issues.map((of) => ({ ...of, path: ['facts', ...of.path] }));
  return { refused: true, text: json ? issuesJson(inFile) : complaints(inFile) };
};

/**
 * `martaba decide FILE`: decides one question file, and explains it in Arabic and English; or tells everything that is
 * wrong with its facts.
 *
 * @throws MartabaError as `readQuestion` does, and as dates are refused
 */
export const decideFile = async (file: string, { asOf, json, languages }: DecideOptions): Promise<DecideReport> => {
  const question = await readQuestion(file);
  const { set } = question;
  const parsed = safeParseSheet(set.registry, question.facts);
  if (!parsed.ok) return refusal(parsed.issues, json);
  const decision = decideFacts(set, parsed.value, { asOf: asOf ?? question.asOf ?? todayInRiyadh() });
  const text = json
    ? JSON.stringify(decision, undefined, 2)
    : languages.map((language) => textIn(set, decision, question.facts, language)).join('\n\n');
  return { refused: false, text };
};
