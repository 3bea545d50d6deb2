/** The remainder of an alphanumeric text by 97, letters counting from 10 (ISO 7064, MOD 97-10). */
export const mod97 = (text: string): number => {
  let rest = 0;
  for (const character of text) {
    const value = parseInt(character, 36);
    rest = (rest * (value > 9 ? 100 : 10) + value) % 97;
  }
  return rest;
};

/**
 * Whether two digits can be the check digits of MOD 97-10: 02 to 98. The others leave the same remainder as one of
 * these, so that a number would have two spellings.
 */
export const isCheckPair = (digits: string): boolean => digits > '01' && digits < '99';
