/** Whether the digits satisfy Luhn's check, the last being the check digit. */
export const isLuhn = (digits: string): boolean => {
  let sum = 0;
  for (let i = digits.length - 1, doubled = false; i >= 0; i -= 1, doubled = !doubled) {
    const digit = digits.charCodeAt(i) - 48;
    sum += doubled ? (digit > 4 ? 2 * digit - 9 : 2 * digit) : digit;
  }
  return sum % 10 === 0;
};
