/**
 * Text with its small ASCII letters written as capitals, and every other character as it was: `toUpperCase` would turn
 * letters of other scripts into ASCII ones, and one letter into two.
 *
 * @example
 * ```ts
 * upperAscii('sa03ß'); // 'SA03ß'
 * ```
 */
export const upperAscii = (text: string): string => text.replace(/[a-z]+/g, (letters) => letters.toUpperCase());
