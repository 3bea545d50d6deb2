/** The remainder of an alphanumeric text by 97, letters counting from 10 (ISO 7064, MOD 97-10). */
export const mod97 = (text: string): number => {
  let rest = 0;
  for (const character of text) {
    const value = parseInt(character, 36);
    rest = (rest * (value > 9 ? 100 : 10) + value) % 97;
  }
  return rest;
};
