import type { Kind } from './texts.js';

const isDigit = (code: number): boolean => code > 47 && code < 58;
const isLetter = (code: number): boolean => (code > 64 && code < 91) || (code > 96 && code < 123);

/** From one place to before another, digits alone. */
const digitsFrom = (text: string, from: number, to: number): boolean => {
  for (let at = from; at < to; at += 1) if (!isDigit(text.charCodeAt(at))) return false;
  return true;
};

const rest97 = (text: string, from: number, to: number, start: number): number => {
  let rest = start;
  for (let at = from; at < to; at += 1) {
    const code = text.charCodeAt(at);
    if (isDigit(code)) rest = (rest * 10 + code - 48) % 97;
    else if (code > 64 && code < 91) rest = (rest * 100 + code - 55) % 97;
  }
  return rest;
};

const isKey = (text: string, from: number): boolean => {
  if (from >= text.length) return false;
  for (let at = from; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    const isOther = at > from && (code === 45 || code === 46 || code === 95);
    if (!isDigit(code) && !isLetter(code) && !isOther) return false;
  }
  return true;
};

/** What one writes who needs no more: ASCII, one spelling, yes or no. */
export const handWritten: Readonly<Record<Kind, (text: string) => boolean>> = {
  'national-id': (text) => {
    if (text.length !== 10) return false;
    let sum = 0;
    for (let at = 0; at < 10; at += 1) {
      const digit = text.charCodeAt(at) - 48;
      if (digit < 0 || digit > 9 || (at === 0 && digit !== 1 && digit !== 2)) return false;
      const twice = digit * 2;
      sum += at % 2 === 1 ? digit : twice > 9 ? twice - 9 : twice;
    }
    return sum % 10 === 0;
  },
  mobile: (text) => text.length === 10 && text.startsWith('05') && digitsFrom(text, 2, 10),
  iban: (text) =>
    text.length === 24 &&
    text.startsWith('SA') &&
    digitsFrom(text, 2, 6) &&
    rest97(text, 0, 4, rest97(text, 4, 24, 0)) === 1,
  email: (text) => {
    const sign = text.indexOf('@');
    if (sign < 1 || text.length > 254) return false;
    let dots = 0;
    for (let at = 0; at < text.length; at += 1) {
      const code = text.charCodeAt(at);
      if (at === sign) continue;
      if (code === 46) {
        const [before, after] = [text.charCodeAt(at - 1), text.charCodeAt(at + 1)];
        if (before === 46 || before === 64 || after === 64 || !(after > 0)) return false;
        if (at > sign) dots += 1;
      } else if (!isDigit(code) && !isLetter(code) && code !== 45 && (at > sign || code !== 95)) return false;
    }
    return dots > 0;
  },
  'request-number': (text) =>
    text.length === 19 &&
    text.startsWith('MRT-') &&
    digitsFrom(text, 4, 8) &&
    text.charCodeAt(8) === 45 &&
    digitsFrom(text, 9, 16) &&
    text.charCodeAt(16) === 45 &&
    digitsFrom(text, 17, 19) &&
    rest97(text, 4, 19, 0) === 1,
  'employee-id': (text) => text.length < 65 && isKey(text, 0),
  'entity-code': (text) => {
    const colon = text.indexOf(':');
    if (colon < 1 || text.length > 96) return false;
    for (let at = 0; at < colon; at += 1) {
      const code = text.charCodeAt(at);
      const isSmall = code > 96 && code < 123;
      if (!isSmall && (at === 0 || (!isDigit(code) && code !== 45))) return false;
    }
    return isKey(text, colon + 1);
  },
};
