import type { Language, LocalText } from '../../../models/text/language.js';
import { factsRead } from '../analysis.js';
import type { Finding } from '../decision.js';
import type { Check } from '../observe.js';
import type { Registry } from '../registry.js';
import type { RuleSet } from '../rule-set.js';
import { declared, factLabel } from './fact-label.js';
import { requiredWords, unknownWords, valueWords, withheldWords } from './phrases.js';

export interface ExplainOptions {
  /** Whether values that are personal or sensitive are printed. They are not unless said. */
  readonly reveal?: boolean;
}

/** How a value is named that was reckoned from facts, or time that went by since one, and is no fact itself. */
const reckonedWords: LocalText = { ar: 'المحسوب من', en: 'Reckoned from' };
const elapsedWords: LocalText = { ar: 'المدة المحتسبة منذ', en: 'Countable time since' };

const privacies = new WeakMap<Registry, Map<string, boolean>>();

/** What is said of a field goes before what is said of its list. */
const own = (of: Registry, path: string): string | undefined =>
  declared(of, path)?.sensitivity ?? of.declarations[path.split('[', 1)[0] as string]?.sensitivity;

/** Whether a fact is not to be told: by its own declaration or, of a derived one without any, by what it follows from. */
const isPrivate = (of: Registry, path: string): boolean => {
  const seen = privacies.get(of) ?? new Map<string, boolean>();
  privacies.set(of, seen);
  const name = path.replace(/\[\d+\]/, '[0]');
  const known = seen.get(name);
  if (known !== undefined) return known;
  const derivation = own(of, name) === undefined ? of.derived[name] : undefined;
  const names = derivation === undefined ? [name] : [...factsRead([derivation], of.derived)];
  const found = names.some((behind) => ['personal', 'sensitive'].includes(own(of, behind) ?? ''));
  seen.set(name, found);
  return found;
};

const labelled = (set: RuleSet, check: Check, language: Language): string => {
  const names = check.of.map((name) => factLabel(set, name, language)).join(language === 'ar' ? '، ' : ', ');
  const elapsed = check.op === 'elapsed' || check.op === 'not-elapsed';
  if (!elapsed && check.reckoned !== true) return names;
  const words = (elapsed ? elapsedWords : reckonedWords)[language];
  return language === 'ar' ? `${words} «${names}»` : `${words} “${names}”`;
};

/** One comparison in words: what was read, and what is required of it. */
export const checkText = (
  set: RuleSet,
  check: Check,
  language: Language,
  { reveal = false }: ExplainOptions,
): string => {
  const [first = ''] = check.of;
  const of = declared(set.registry, first);
  const isHidden = (names: readonly string[] = []): boolean =>
    !reveal && names.some((name) => isPrivate(set.registry, name));
  const read =
    check.read === undefined
      ? unknownWords[language]
      : isHidden(check.of)
        ? withheldWords[language]
        : valueWords(check.read, check.of.length === 1 ? of : undefined, language, 'alone', check.unit);
  const required = isHidden(check.requiredOf)
    ? withheldWords[language]
    : requiredWords(
        check,
        (name) => declared(set.registry, name),
        (name) => factLabel(set, name, language),
        language,
      );
  const label = labelled(set, check, language);
  return language === 'ar' ? `${label}: ${read}، والمطلوب: ${required}` : `${label}: ${read}; required: ${required}`;
};

/** The checks that decided: of an unmet rule those that fail, of an unknown one those that are open. */
export const telling = ({ status, checks }: Finding): readonly Check[] => {
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
