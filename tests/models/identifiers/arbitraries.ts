import fc from 'fast-check';
import {
  email,
  employeeId,
  entityCode,
  iban,
  mobile,
  nationalId,
  requestNumber,
} from '../../../src/models/identifiers/index.js';
import {
  emails,
  ibans,
  mobiles,
  nationalIds,
  requestNumbers,
  word,
} from '../../../src/testing/arbitraries/identifiers.js';
import type { Identifier } from '../../../src/models/identifiers/index.js';

/** The code of what is wrong with an input, or its kind. */
export const judged = (of: Identifier<string>, input: unknown): string => {
  const found = of.validate(input);
  return found.ok ? found.kind : found.issues.map(({ code }) => code).join();
};

export const changed = (text: string, at: number, to: number): string => text.slice(0, at) + to + text.slice(at + 1);
export const swapped = (text: string, at: number): string =>
  text.slice(0, at) + text.charAt(at + 1) + text.charAt(at) + text.slice(at + 2);

const written = (text: string, zero: number): string =>
  text.replace(/\d/g, (digit) => String.fromCodePoint(zero + Number(digit)));
export const inArabicIndic = (text: string): string => written(text, 0x06_60);
export const inExtended = (text: string): string => written(text, 0x06_f0);

/** Characters of which identifiers are made, so that random text comes near to one. */
export const near: fc.Arbitrary<string> = fc.string({
  unit: fc.constantFrom(...'0123456789٣۳55661SAsaMRTmrt-+.@: \u200f\u00a0ßſ_'),
  maxLength: 30,
});

/** Each identifier with valid ones. Those of the first four say something of a person. */
export const identifiers: readonly (readonly [Identifier<string>, fc.Arbitrary<string>])[] = [
  [nationalId, nationalIds],
  [mobile, mobiles],
  [iban, ibans],
  [email, emails],
  [requestNumber, requestNumbers],
  [employeeId, fc.nat(99_999).map((n) => `E-${n}`)],
  [entityCode, word.map((code) => `example:${code}`)],
];
