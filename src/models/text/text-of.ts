import type { Params } from '../result.js';
import { isolate } from './bidi.js';
import type { Language, LocalText } from './language.js';

/** Texts by code. */
export type Texts = Readonly<Record<string, LocalText>>;

/** Anything that has a text: an `Issue`, a `MartabaError`. */
export interface Coded {
  readonly code: string;
  readonly params?: Params;
}

/**
 * A text with its slots filled; in Arabic each value keeps its own direction. What a slot `{options}` is filled with may
 * have words of its own in a language: `options.ar` and `options.en`.
 *
 * @example
 * ```ts
 * fill({ ar: 'الحد {greatest}', en: 'At most {greatest}' }, { greatest: 64 }, 'en'); // 'At most 64'
 * ```
 */
export const fill = (text: LocalText, params: Params, language: Language): string =>
  text[language].replace(/\{(\w+)\}/g, (slot, name: string) => {
    const value = [`${name}.${language}`, name].flatMap((key) => (Object.hasOwn(params, key) ? params[key] : [])).at(0);
    if (value === undefined) return slot;
    return language === 'ar' ? isolate(String(value)) : String(value);
  });

const unforeseen: LocalText = {
  ar: 'القيمة غير مقبولة ({code}).',
  en: 'The value is not accepted ({code}).',
};

/**
 * A function that makes the sentence of a code out of these texts, and a neutral sentence of any other.
 *
 * @example
 * ```ts
 * textsBy({ full: { ar: 'العدد مكتمل.', en: 'It is full.' } })({ code: 'full' }, 'en'); // 'It is full.'
 * ```
 */
export const textsBy =
  (texts: Texts) =>
  ({ code, params = {} }: Coded, language: Language): string =>
    fill((Object.hasOwn(texts, code) ? texts[code] : undefined) ?? unforeseen, { code, ...params }, language);
