import { decideFacts } from '../rules/language/decide.js';
import { explainText } from '../rules/explain-text.js';
import { factLabel } from '../rules/language/explain/index.js';
import type { Decision } from '../rules/language/decision.js';
import { missing } from '../rules/language/missing.js';
import type { RuleSet } from '../rules/language/rule-set.js';
import { safeParseSheet } from '../rules/language/sheet.js';
import { MartabaError } from '../models/error.js';
import type { Language } from '../models/text/language.js';
import { todayInRiyadh } from './output.js';
import { readQuestion } from './question-file.js';

export interface DecideOptions {
  readonly asOf: string | undefined;
  readonly json: boolean;
  readonly languages: readonly Language[];
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

/**
 * `martaba decide FILE`: decides one question file, and explains it in Arabic and English.
 *
 * @throws MartabaError as `readQuestion` does, and as facts and dates are refused
 */
export const decideFile = async (file: string, { asOf, json, languages }: DecideOptions): Promise<string> => {
  const question = await readQuestion(file);
  const { set } = question;
  const parsed = safeParseSheet(set.registry, question.facts);
  if (!parsed.ok) {
    const [first] = parsed.issues;
    throw new MartabaError(first?.code ?? 'fact-type', ['facts', ...(first?.path ?? [])], first?.params ?? {});
  }
  const decision = decideFacts(set, parsed.value, { asOf: asOf ?? question.asOf ?? todayInRiyadh() });
  if (json) return JSON.stringify(decision, undefined, 2);
  return languages.map((language) => textIn(set, decision, question.facts, language)).join('\n\n');
};
