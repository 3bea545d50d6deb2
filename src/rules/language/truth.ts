/**
 * Truth as an interval: bit 0 says that it can be true, bit 1 that it can be false. Kleene's three values fall out.
 *
 * `1` certainly true, `2` certainly false, `3` open.
 */
export type Truth = 1 | 2 | 3;

export const TRUE = 1;
export const FALSE = 2;
export const OPEN = 3;

export const and = (a: Truth, b: Truth): Truth => ((a & b & 1) | ((a | b) & 2)) as Truth;
export const or = (a: Truth, b: Truth): Truth => (((a | b) & 1) | (a & b & 2)) as Truth;
export const not = (a: Truth): Truth => (((a & 1) << 1) | (a >> 1)) as Truth;

/** The least interval that holds both: what is left when it is open which of the two applies. */
export const either = (a: Truth, b: Truth): Truth => (a | b) as Truth;

export const truthOf = (value: boolean | undefined): Truth => (value === undefined ? OPEN : value ? TRUE : FALSE);
