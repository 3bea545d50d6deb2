/**
 * The remainder of an alphanumeric text by 97, letters counting from 10 (ISO 7064, MOD 97-10).
 *
 * @param text digits and capital letters
 * @param rest the remainder of what stands before it
 */
export const mod97 = (text: string, rest = 0): number => {
  let remainder = rest;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    remainder = (code > 57 ? remainder * 100 + code - 55 : remainder * 10 + code - 48) % 97;
  }
  return remainder;
};

/**
 * Whether two digits can be the check digits of MOD 97-10: 02 to 98. The others leave the same remainder as one of
 * these, so that a number would have two spellings.
 */
export const isCheckPair = (digits: string): boolean => digits > '01' && digits < '99';
