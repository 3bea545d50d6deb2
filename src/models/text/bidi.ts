/** Direction: numbers and Latin words inside Arabic text, and the marks that come along when text is copied. */

const marks = /[\u061c\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g;

/**
 * Text without marks of direction and other characters of no width.
 *
 * @example
 * ```ts
 * withoutMarks('\u200f1447\u200e'); // '1447'
 * ```
 */
export const withoutMarks = (text: string): string => text.replace(marks, '');

// First strong isolate and pop: the run keeps its own direction and does not disturb the line around it.
const [open, close] = ['\u2068', '\u2069'];

/**
 * A run of text that keeps its own direction inside a line of the other one.
 *
 * @example
 * ```ts
 * isolate('49-d').length; // 6: the run and the two marks around it
 * ```
 */
export const isolate = (run: string): string => `${open}${run}${close}`;
