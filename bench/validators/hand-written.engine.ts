import type { Prepare } from '../kit/engine.js';
import { textsCount, textsOf } from './identifiers.js';

/** Ten digits in ASCII, the first 1 or 2, with a check by Luhn: what one writes who needs no more. */
const isNationalId = (text: string): boolean => {
  if (text.length !== 10) return false;
  let sum = 0;
  for (let at = 0; at < 10; at += 1) {
    const digit = text.charCodeAt(at) - 48;
    if (digit < 0 || digit > 9 || (at === 0 && digit !== 1 && digit !== 2)) return false;
    const twice = digit * 2;
    sum += at % 2 === 1 ? digit : twice > 9 ? twice - 9 : twice;
  }
  return sum % 10 === 0;
};

export const prepare: Prepare = (seed) => {
  const texts = textsOf(seed);
  return {
    operations: textsCount,
    pass: () => texts.reduce((sum, text) => sum + (isNationalId(text) ? 1 : 0), 0),
  };
};
