import type { Language } from '../../models/text/language.js';
import { isolate } from '../../models/text/bidi.js';
import type { AmbiguityTexts } from './ambiguity-text.js';

/** One option of an ambiguity in words: the question and what it answers, or the bare id where no words are given. */
export const readingWords = (texts: AmbiguityTexts, id: string, option: string, language: Language): string => {
  const name = isolate(`${id} ${option}`);
  const text = Object.hasOwn(texts, id) ? texts[id] : undefined;
  const meaning = text !== undefined && Object.hasOwn(text.options, option) ? text.options[option] : undefined;
  return text === undefined || meaning === undefined ? name : `${text.title[language]}: ${meaning[language]} (${name})`;
};
