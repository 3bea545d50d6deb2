import type { Params } from '../result.js';
import { isolate } from './bidi.js';
import type { Language, LocalText } from './language.js';

/** A text of which a slot may have words: by the slot's name and by its value, what is said for the value. */
export interface WordedText extends LocalText {
  readonly words?: Readonly<Record<string, Readonly<Record<string, LocalText>>>>;
}

/** Texts by code. */
export type Texts = Readonly<Record<string, WordedText>>;

/** Anything that has a text: an `Issue`, a `MartabaError`. */
export interface Coded {
  readonly code: string;
  readonly params?: Params;
}

/**
 * A text with its slots filled; in Arabic each value keeps its own direction. What a slot `{options}` is filled with may
 * have words of its own in a language: `options.ar` and `options.en`; or the text has `words` for it.
 *
 * @example
 * ```ts
 * fill({ ar: 'الحد {greatest}', en: 'At most {greatest}' }, { greatest: 64 }, 'en'); // 'At most 64'
 *
 * const words = { is: { code: { ar: 'رمز', en: 'a code' } } };
 * fill({ ar: 'المتوقع: {is}', en: 'Expected: {is}', words }, { is: 'code' }, 'en'); // 'Expected: a code'
 * ```
 */
export const fill = (text: WordedText, params: Params, language: Language): string =>
  text[language].replace(/\{(\w+)\}/g, (slot, name: string) => {
    const own = `${name}.${language}`;
    const key = own in params ? own : name;
    if (!Object.hasOwn(params, key)) return slot;
    const value = String(params[key]);
    return text.words?.[name]?.[value]?.[language] ?? (language === 'ar' ? isolate(value) : value);
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
