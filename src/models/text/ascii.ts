/**
 * Text with its small ASCII letters written as capitals, and every other character as it was: `toUpperCase` would turn
 * letters of other scripts into ASCII ones, and one letter into two.
 *
 * @example
 * ```ts
 * upperAscii('sa03ß'); // 'SA03ß'
 * ```
 */
export const upperAscii = (text: string): string =>
  /[a-z]/.test(text) ? text.replace(/[a-z]+/g, (letters) => letters.toUpperCase()) : text;

/** Whether a text is of ASCII digits only. A loop, for it is asked of every number that is judged. */
export const isDigits = (text: string): boolean => {
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code < 48 || code > 57) return false;
  }
  return true;
};
