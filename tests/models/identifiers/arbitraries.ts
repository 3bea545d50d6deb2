import fc from 'fast-check';
import {
  email,
  employeeId,
  entityCode,
  iban,
  mobile,
  nationalId,
  requestNumber,
  requestNumberFrom,
  syntheticNationalId,
} from '../../../src/models/identifiers/index.js';
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

export const nationalIds: fc.Arbitrary<string> = fc
  .tuple(fc.nat(99_999), fc.constantFrom('citizen' as const, 'resident' as const))
  .map(([serial, kind]) => syntheticNationalId(serial, kind));

/** An IBAN by whole-number arithmetic: its check digits make the rearranged number 1 modulo 97. */
const ibanOf = (bban: string): string => {
  const number = BigInt(`${bban.replace(/[A-Z]/g, (letter) => String(letter.charCodeAt(0) - 55))}281000`);
  return `SA${String(98n - (number % 97n)).padStart(2, '0')}${bban}`;
};
export const ibans: fc.Arbitrary<string> = fc.stringMatching(/^[0-9]{2}[0-9A-Z]{18}$/).map(ibanOf);

const word = fc.stringMatching(/^[A-Za-z0-9]{1,12}$/);
const emails = fc
  .tuple(word, fc.constantFrom('', '.', '+', "'", '-'), word, word, fc.constantFrom('sa', 'com.sa', 'x-y.org'))
  .map(([name, joint, rest, domain, top]) => `${name}${joint}${rest}@${domain}.${top}`);

export const requestNumbers: fc.Arbitrary<string> = fc
  .tuple(fc.integer({ min: 1343, max: 1500 }), fc.nat(9_999_999))
  .map(([year, serial]) => requestNumberFrom(year, serial));

/** Each identifier with valid ones. Those of the first four say something of a person. */
export const identifiers: readonly (readonly [Identifier<string>, fc.Arbitrary<string>])[] = [
  [nationalId, nationalIds],
  [mobile, fc.nat(99_999_999).map((n) => `+9665${String(n).padStart(8, '0')}`)],
  [iban, ibans],
  [email, emails],
  [requestNumber, requestNumbers],
  [employeeId, fc.nat(99_999).map((n) => `E-${n}`)],
  [entityCode, word.map((code) => `example:${code}`)],
];
