/**
 * The remainder of a part of an alphanumeric text by 97, letters counting from 10 (ISO 7064, MOD 97-10).
 *
 * @param text digits and capital letters, there
 * @param rest the remainder of what stands before the part
 */
export const mod97 = (text: string, from: number, to: number, rest = 0): number => {
  let remainder = rest;
  for (let at = from; at < to; at += 1) {
    const code = text.charCodeAt(at);
    remainder = (code > 57 ? remainder * 100 + code - 55 : remainder * 10 + code - 48) % 97;
  }
  return remainder;
};

/**
 * Whether the two digits at a place can be the check digits of MOD 97-10: 02 to 98. The others leave the same remainder
 * as one of these, so that a number would have two spellings.
 */
export const isCheckPair = (text: string, at: number): boolean => {
  const pair = text.charCodeAt(at) * 10 + text.charCodeAt(at + 1) - 528;
  return pair > 1 && pair < 99;
};
