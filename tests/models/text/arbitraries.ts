import fc from 'fast-check';

/** Text of any characters at all, lone surrogates too. Made from numbers: the library's own table of all takes seconds. */
export const anyText: fc.Arbitrary<string> = fc
  .array(fc.oneof(fc.nat(0x7f), fc.nat(0xff_ff), fc.nat(0x10_ff_ff), fc.integer({ min: 0x06_00, max: 0x06_ff })))
  .map((codes) => String.fromCodePoint(...codes));
