import { inspect } from 'node:util';
import fc from 'fast-check';
import * as z from 'zod';
import { describe, expect, it } from 'vitest';
import {
  email,
  emailSchema,
  employeeId,
  entityCode,
  iban,
  ibanSchema,
  mobile,
  mobileSchema,
  nationalId,
  nationalIdSchema,
  requestNumber,
  requestNumberFrom,
  syntheticNationalId,
} from '../../../src/models/identifiers/index.js';
import type { Identifier } from '../../../src/models/identifiers/index.js';
import { identifierTexts } from '../../../src/models/identifiers/texts.js';

const all: readonly Identifier<string>[] = [nationalId, mobile, iban, email, requestNumber, employeeId, entityCode];
const code = (of: Identifier<string>, input: unknown): string => {
  const found = of.validate(input);
  return found.ok ? found.kind : (found.issues[0]?.code ?? '');
};
const swap = (text: string, i: number): string =>
  text.slice(0, i) + text.charAt(i + 1) + text.charAt(i) + text.slice(i + 2);
const change = (text: string, i: number, to: string): string => text.slice(0, i) + to + text.slice(i + 1);
const arabicIndic = (text: string): string => text.replace(/\d/g, (d) => String.fromCodePoint(0x06_60 + Number(d)));
const extended = (text: string): string => text.replace(/\d/g, (d) => String.fromCodePoint(0x06_f0 + Number(d)));

const person = fc.tuple(fc.nat(99_999), fc.constantFrom('citizen' as const, 'resident' as const));
const ibanFrom = (bban: string): string => {
  // The oracle is whole-number arithmetic: the check digits make the rearranged number 1 modulo 97.
  const number = BigInt(`${bban.replace(/[A-Z]/g, (letter) => String(letter.charCodeAt(0) - 55))}281000`);
  return `SA${String(98n - (number % 97n)).padStart(2, '0')}${bban}`;
};
const bban = fc.stringMatching(/^[0-9]{2}[0-9A-Z]{18}$/);
const valid: readonly (readonly [Identifier<string>, fc.Arbitrary<string>])[] = [
  [nationalId, person.map(([serial, kind]) => syntheticNationalId(serial, kind))],
  [mobile, fc.integer({ min: 0, max: 99_999_999 }).map((n) => `+9665${String(n).padStart(8, '0')}`)],
  [iban, bban.map(ibanFrom)],
  [email, fc.constantFrom('salem@example.sa', 'a.b+c@mail.example.com', "o'neil@x-y.org")],
  [requestNumber, fc.nat(9_999_999).map((serial) => requestNumberFrom(1447, serial))],
  [employeeId, fc.nat(99_999).map((n) => `E-${n}`)],
  [entityCode, fc.nat(999).map((n) => `example:${n}`)],
];

describe('the national ID', () => {
  it.each([
    ['1000000008', 'citizen'],
    ['1000000016', 'citizen'],
    ['1111111116', 'citizen'],
    ['1234567897', 'citizen'],
    ['1999999996', 'citizen'],
    ['2000000006', 'resident'],
    ['2345678904', 'resident'],
    ['2999999994', 'resident'],
    ['1000000000', 'checksum'],
    ['1234567890', 'checksum'],
    ['3000000004', 'prefix'],
    ['199999999', 'length'],
    ['19999999960', 'length'],
    ['١٩٩٩٩٩٩٩٩٦', 'citizen'],
    ['199999999x', 'characters'],
    ['', 'empty'],
    [1_999_999_996, 'not-text'],
  ])('%s is %s', (input, expected) => {
    expect(code(nationalId, input)).toBe(expected);
  });

  it('catches any one changed digit', () => {
    fc.assert(
      fc.property(person, fc.nat(9), fc.nat(9), ([serial, kind], at, to) => {
        const text = syntheticNationalId(serial, kind);
        fc.pre(text.charAt(at) !== String(to));
        expect(nationalId.is(change(text, at, String(to)))).toBe(false);
      }),
    );
  });

  it('catches any swap of unequal neighbours but 0 and 9', () => {
    fc.assert(
      fc.property(person, fc.nat(8), ([serial, kind], at) => {
        const text = syntheticNationalId(serial, kind);
        const pair = [text.charAt(at), text.charAt(at + 1)].toSorted().join('');
        fc.pre(pair[0] !== pair[1]);
        const swapped = swap(text, at);
        fc.pre(/^[12]/.test(swapped));
        expect(nationalId.is(swapped)).toBe(pair === '09');
      }),
    );
  });
});

describe('the IBAN', () => {
  it.each([
    ['SA0380000000608010167519', 'iban'],
    ['SA44 2000 0001 2345 6789 1234', 'iban'],
    ['sa0380000000608010167519', 'iban'],
    ['SA0380000000608010167518', 'checksum'],
    ['SA2380000000608010167542', 'checksum'],
    ['DE89370400440532013000', 'prefix'],
    ['SA038000000060801016751', 'length'],
  ])('%s is %s', (input, expected) => {
    expect(code(iban, input)).toBe(expected);
  });

  it('catches any one changed digit, and any swap of unequal neighbouring digits', () => {
    // A letter weighs as two digits, so that a letter changed into a digit may pass; digits never do.
    const isDigit = (text: string): boolean => /^\d+$/.test(text);
    fc.assert(
      fc.property(bban.map(ibanFrom), fc.integer({ min: 2, max: 22 }), fc.nat(9), (text, at, to) => {
        const [here, next] = [text.charAt(at), text.charAt(at + 1)];
        if (isDigit(here) && here !== String(to)) expect(iban.is(change(text, at, String(to)))).toBe(false);
        if (isDigit(here + next) && here !== next) expect(iban.is(swap(text, at))).toBe(false);
      }),
    );
  });
});

describe('the mobile number', () => {
  it.each(['0501234567', '501234567', '966501234567', '00966501234567', '+966 50 123 4567', '٠٥٠-١٢٣-٤٥٦٧'])(
    '%s is the same number',
    (input) => {
      const found = mobile.validate(input);
      expect(found.ok && found.value.reveal()).toBe('+966501234567');
    },
  );

  it.each([
    ['0401234567', 'prefix'],
    ['05012345678', 'length'],
    ['050123456', 'length'],
    ['05o1234567', 'characters'],
  ])('%s is refused: %s', (input, expected) => {
    expect(code(mobile, input)).toBe(expected);
  });
});

describe('the e-mail address', () => {
  it.each([
    ['Salem@Example.SA', 'email'],
    ['no-at.example.sa', 'email-shape'],
    ['a@b', 'email-shape'],
    ['a..b@example.sa', 'email-shape'],
    ['a@-b.sa', 'characters'],
    [`${'a'.repeat(65)}@example.sa`, 'too-long'],
    [`a@${'b.'.repeat(130)}sa`, 'too-long'],
  ])('%s is %s', (input, expected) => {
    expect(code(email, input)).toBe(expected);
  });

  it('keeps the case of the name and not of the domain', () => {
    const found = email.validate('Salem@Example.SA');
    expect(found.ok && found.value.reveal()).toBe('Salem@example.sa');
  });
});

describe('keys that are no secret', () => {
  it('refuse a national ID as the key of an employee', () => {
    fc.assert(
      fc.property(person, ([serial, kind]) => {
        expect(code(employeeId, syntheticNationalId(serial, kind))).toBe('national-id-as-key');
      }),
    );
  });

  it.each([
    ['moh', 'code-system-missing'],
    ['Example:1', 'characters'],
    ['example:', 'characters'],
    [`example:${'1'.repeat(90)}`, 'too-long'],
  ])('the entity code %s is refused: %s', (input, expected) => {
    expect(code(entityCode, input)).toBe(expected);
  });

  it('the request number catches any one changed digit and any swap of unequal neighbours', () => {
    fc.assert(
      fc.property(fc.nat(9_999_999), fc.integer({ min: 9, max: 14 }), fc.nat(9), (serial, at, to) => {
        const text = requestNumberFrom(1447, serial);
        if (text.charAt(at) !== String(to)) expect(requestNumber.is(change(text, at, String(to)))).toBe(false);
        if (text.charAt(at) !== text.charAt(at + 1)) expect(requestNumber.is(swap(text, at))).toBe(false);
      }),
    );
  });

  it('the request number is read without its hyphens, and in small letters', () => {
    expect(requestNumber.compact('mrt14470000123' + requestNumberFrom(1447, 123).slice(-2))).toBe(
      requestNumberFrom(1447, 123),
    );
  });
});

describe.each(valid.map(([of, texts]) => [of.name, of, texts] as const))('%s', (_name, of, texts) => {
  it('folds Arabic-Indic and extended digits, marks of direction and spaces before it judges', () => {
    fc.assert(
      fc.property(texts, (text) => {
        for (const written of [arabicIndic(text), extended(text), `\u200f${text}\u202c`, ` ${text}\u00a0`])
          expect(of.compact(written)).toBe(of.compact(text));
        expect(of.is(arabicIndic(text))).toBe(true);
      }),
    );
  });

  it('compact is idempotent, and undoes format', () => {
    fc.assert(
      fc.property(texts, (text) => {
        expect(of.compact(of.compact(text))).toBe(of.compact(text));
        expect(of.compact(of.format(text))).toBe(of.compact(text));
        expect(of.is(of.format(text))).toBe(true);
      }),
    );
  });

  it('answers anything at all with a kind or with a code that has a text, and never with the input', () => {
    fc.assert(
      fc.property(fc.oneof(fc.anything(), fc.string({ unit: 'binary' }), fc.string({ unit: 'grapheme' })), (input) => {
        const found = of.validate(input);
        if (found.ok) return;
        expect(found.issues).toHaveLength(1);
        for (const issue of found.issues) {
          expect(Object.keys(identifierTexts)).toContain(issue.code);
          if (typeof input === 'string' && input.length > 3) expect(JSON.stringify(issue)).not.toContain(input);
        }
      }),
    );
  });
});

describe('a valid identifier', () => {
  const secrets = valid.slice(0, 4);
  it('prints as its mask in text, JSON and inspection, and comes out on request only', () => {
    for (const [of, texts] of secrets) {
      fc.assert(
        fc.property(texts, (text) => {
          const found = of.validate(text);
          if (!found.ok) throw new Error(`${of.name} is not valid`);
          const middle = of.compact(text).slice(2, -2);
          for (const shown of [
            String(found.value),
            JSON.stringify({ found: found.value }),
            inspect(found.value),
            inspect([found]),
          ])
            expect(shown.includes(middle) && middle.length > 3).toBe(false);
          expect(String(found.value)).toBe(of.mask(text));
          expect(found.value.reveal()).toBe(of.compact(text));
          expect(found.value.equals(found.value)).toBe(true);
        }),
      );
    }
  });

  it('is encoded by its schema to the text that it was decoded from', () => {
    const schemas = [nationalIdSchema, mobileSchema, ibanSchema, emailSchema] as const;
    secrets.forEach(([of, texts], i) => {
      const schema = schemas[i] as z.ZodType<{ reveal: () => string }, string>;
      fc.assert(
        fc.property(texts, (text) => {
          expect(z.encode(schema, z.decode(schema, text))).toBe(of.compact(text));
        }),
      );
    });
  });

  it('is refused by its schema with our code and without the input', () => {
    const refused = nationalIdSchema.safeParse('1234567890');
    expect(refused.error?.issues.map((issue) => issue.code === 'custom' && issue.params?.['code'])).toEqual([
      'checksum',
    ]);
    expect(JSON.stringify(refused.error)).not.toContain('1234567890');
  });
});

describe('every identifier', () => {
  it('has a name in both languages, and a text in both for each of its codes', () => {
    for (const { name, localName } of all) {
      expect(name).toMatch(/^[a-z-]+$/);
      expect(localName.ar).toMatch(/[\u0600-\u06ff]/);
      expect(localName.en).not.toBe('');
    }
    for (const text of Object.values(identifierTexts)) expect(text.ar).toMatch(/[\u0600-\u06ff]/);
  });

  it('is made for tests with 1999 or 2999 before it', () => {
    fc.assert(
      fc.property(person, ([serial, kind]) => {
        const text = syntheticNationalId(serial, kind);
        expect(code(nationalId, text)).toBe(kind);
        expect(text.slice(0, 4)).toBe(kind === 'citizen' ? '1999' : '2999');
      }),
    );
  });
});
