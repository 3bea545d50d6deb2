import type { Language } from '../../models/text/language.js';
import { isolate } from '../../models/text/bidi.js';
import type { AmbiguityTexts } from './ambiguity-text.js';

const own = <T>(of: Readonly<Record<string, T>>, name: string): T | undefined =>
  Object.hasOwn(of, name) ? of[name] : undefined;

/** One option of an ambiguity in words: the question and what it answers, or the bare id where no words are given. */
export const readingWords = (texts: AmbiguityTexts, id: string, option: string, language: Language): string => {
  const name = isolate(`${id} ${option}`);
  const text = own(texts, id);
  const meaning = text && own(text.options, option);
  return text && meaning ? `${text.title[language]}: ${meaning[language]} (${name})` : name;
};
