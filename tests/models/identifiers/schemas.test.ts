import fc from 'fast-check';
import * as z from 'zod';
import { describe, expect, it, test } from 'vitest';
import {
  emailSchema,
  employeeIdSchema,
  entityCodeSchema,
  ibanSchema,
  mobileSchema,
  nationalIdSchema,
  requestNumberSchema,
} from '../../../src/models/identifiers/index.js';
import { sensitivityOf } from '../../../src/models/privacy/index.js';
import { identifiers, near } from './arbitraries.js';

const schemas: readonly z.ZodType<unknown, string>[] = [
  nationalIdSchema,
  mobileSchema,
  ibanSchema,
  emailSchema,
  requestNumberSchema,
  employeeIdSchema,
  entityCodeSchema,
];
const cases = identifiers.flatMap(([of, texts], at) => {
  const schema = schemas[at];
  return schema === undefined ? [] : [[of.name, of, texts, schema] as const];
});

describe.each(cases)('the schema of %s', (_, of, texts, schema) => {
  it('encodes to the compact text, and decodes what it encoded', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const wire = z.encode(schema, z.decode(schema, of.format(text)));
        expect(wire).toBe(of.compact(text));
        expect(String(z.decode(schema, wire))).toBe(of.mask(text));
      }),
    );
  });

  it('judges as the identifier does, with its code, and never with the input', () => {
    fc.assert(
      fc.property(near, (text) => {
        const found = of.validate(text);
        // Even where an application asks zod to report inputs.
        const parsed = schema.safeParse(text, { reportInput: true });
        const codes = parsed.error?.issues.map((issue) =>
          issue.code === 'custom' ? issue.params?.['code'] : issue.code,
        );
        expect(codes).toEqual(found.ok ? undefined : found.issues.map(({ code }) => code));
        expect(parsed.error?.issues.filter(({ input }) => input !== undefined) ?? []).toEqual([]);
      }),
    );
  });

  it('refuses what is no text, without throwing', () => {
    fc.assert(
      fc.property(
        fc.anything().filter((input) => typeof input !== 'string'),
        (input) => {
          expect(schema.safeParse(input).success).toBe(false);
        },
      ),
    );
  });
});

test('what says something of a person is personal, and keys are not', () => {
  expect(schemas.map(sensitivityOf)).toEqual([
    ...Array.from({ length: 4 }, () => 'personal'),
    ...Array.from({ length: 3 }, () => undefined),
  ]);
});

test('the domain form is a value of the right kind and no text', () => {
  for (const forged of ['1999999996', { kind: 'citizen', reveal: '1999999996' }, { kind: 'x', reveal: () => 'x' }])
    expect(z.safeEncode(nationalIdSchema, forged as never).success).toBe(false);
});

test('types tell the kind, and the wire form is text', () => {
  const value = z.decode(nationalIdSchema, '1999999996');
  const kind: 'citizen' | 'resident' = value.kind;
  const wire: string = z.encode(nationalIdSchema, value);
  // @ts-expect-error -- a secret is no text
  const text: string = value;
  // @ts-expect-error -- and a mobile number is no national ID
  const other: typeof value = z.decode(mobileSchema, '0501234567');
  expect([kind, wire, String(text), other.kind]).toEqual(['citizen', '1999999996', '1*******96', 'mobile']);
});
