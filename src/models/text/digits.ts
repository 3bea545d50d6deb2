/** Digits of Arabic script (الأرقام العربية) and the ASCII digits that values are kept in. */

// Arabic-Indic U+0660–0669 and its extended form U+06F0–06F9 both carry their value in the lowest four bits.
const foreign = /[٠-٩۰-۹]/g;

/**
 * Text with its Arabic-Indic and extended digits written as ASCII digits.
 *
 * @example
 * ```ts
 * foldDigits('١٤٤٧ ۱۴۴۷'); // '1447 1447'
 * ```
 */
export const foldDigits = (text: string): string => text.replace(foreign, (digit) => String(digit.charCodeAt(0) & 15));

/**
 * Text with its ASCII digits written as Arabic-Indic digits.
 *
 * @example
 * ```ts
 * toArabicIndic('1447'); // '١٤٤٧'
 * ```
 */
export const toArabicIndic = (text: string): string =>
  text.replace(/[0-9]/g, (digit) => String.fromCodePoint(0x06_60 + Number(digit)));
