import fc from 'fast-check';
import { requestNumberFrom } from '../../models/identifiers/request-number.js';
import { syntheticNationalId } from '../../models/identifiers/synthetic.js';

/** Valid identifiers of nobody: citizens begin with 1999, residents with 2999. */
export const nationalIds: fc.Arbitrary<string> = fc
  .tuple(fc.nat(99_999), fc.constantFrom('citizen' as const, 'resident' as const))
  .map(([serial, kind]) => syntheticNationalId(serial, kind));

/** An IBAN by whole-number arithmetic: its check digits make the rearranged number 1 modulo 97. */
const ibanOf = (bban: string): string => {
  const number = BigInt(`${bban.replace(/[A-Z]/g, (letter) => String(letter.charCodeAt(0) - 55))}281000`);
  return `SA${String(98n - (number % 97n)).padStart(2, '0')}${bban}`;
};

/** Saudi IBANs of no account. */
export const ibans: fc.Arbitrary<string> = fc.stringMatching(/^[0-9]{2}[0-9A-Z]{18}$/).map(ibanOf);

/** A word of the Latin alphabet and digits. */
export const word = fc.stringMatching(/^[A-Za-z0-9]{1,12}$/);
export const emails = fc
  .tuple(word, fc.constantFrom('', '.', '+', "'", '-'), word, word, fc.constantFrom('sa', 'com.sa', 'x-y.org'))
  .map(([name, joint, rest, domain, top]) => `${name}${joint}${rest}@${domain}.${top}`);

/** Numbers of requests. */
export const requestNumbers: fc.Arbitrary<string> = fc
  .tuple(fc.integer({ min: 1343, max: 1500 }), fc.nat(9_999_999))
  .map(([year, serial]) => requestNumberFrom(year, serial));

/** Saudi mobile numbers. */
export const mobiles: fc.Arbitrary<string> = fc.nat(99_999_999).map((n) => `+9665${String(n).padStart(8, '0')}`);
