import * as E from 'fp-ts/lib/Either.js';
import { pipe } from 'fp-ts/lib/function.js';
import * as fc from 'fast-check';
import type * as t from 'io-ts';
import { PathReporter } from 'io-ts/lib/PathReporter.js';
import { describe, expect, expectTypeOf, test } from 'vitest';
import * as z from 'zod';
import {
  Announcement,
  codecOf,
  DataUpdate,
  DualDate,
  Employee,
  Iban,
  Mobile,
  NationalId,
  PromotionApplicationDraft,
  Receipt,
} from '../../src/fp/index.js';
import {
  announcementSchema,
  dataUpdateSchema,
  dualDateSchema,
  employeeSchema,
  nationalIdSchema,
  receiptSchema,
  syntheticNationalId,
} from '../../src/models/index.js';
import { employeeWires } from '../../src/testing/arbitraries/employment.js';
import { announcementWires, dataUpdateWires, receiptWires } from '../../src/testing/arbitraries/requests.js';
import { date } from '../../src/testing/arbitraries/wire.js';

const models = [
  ['Employee', Employee, employeeSchema, employeeWires],
  ['DataUpdate', DataUpdate, dataUpdateSchema, dataUpdateWires],
  ['Announcement', Announcement, announcementSchema, announcementWires],
  ['Receipt', Receipt, receiptSchema, receiptWires],
  ['DualDate', DualDate, dualDateSchema, date],
] as const satisfies readonly (readonly [string, t.Mixed, z.ZodType, fc.Arbitrary<unknown>])[];

describe.each(models)('the codec of %s', (name, codec: t.Mixed, schema: z.ZodType, wires: fc.Arbitrary<unknown>) => {
  test('encodes what it decoded to the same wire', () => {
    fc.assert(
      fc.property(wires, (wire) => {
        const encoded = pipe(
          codec.decode(wire),
          E.map((value: unknown) => codec.encode(value)),
        );
        expect(encoded).toEqual(E.right(wire));
      }),
    );
  });

  test('accepts what its schema accepts, and nothing else', () => {
    fc.assert(
      fc.property(fc.oneof(wires, fc.jsonValue()), (input) => {
        expect(E.isRight(codec.decode(input))).toBe(schema.safeParse(input).success);
      }),
    );
  });

  test('knows a value of the domain from anything else', () => {
    fc.assert(
      fc.property(wires, (wire) => {
        const decoded = codec.decode(wire);
        expect(E.isRight(decoded) && codec.is(decoded.right)).toBe(true);
      }),
    );
    expect(codec.is({ of: 'nothing' })).toBe(false);
  });

  test('has its name', () => {
    expect(codec.name).toBe(name);
  });
});

describe('a report', () => {
  const planted = '1999999990';

  test('says the place and the text, in the language of the codec, and never the value', () => {
    const schema = z.strictObject({ holder: z.strictObject({ id: nationalIdSchema }) });
    for (const [language, text] of [
      ['en', 'holder.id: '],
      ['ar', /[\u0600-\u06ff]/],
    ] as const) {
      const decoded = codecOf(schema, { language }).decode({ holder: { id: planted } });
      const report = PathReporter.report(decoded);
      expect(report).toHaveLength(1);
      expect(report[0]).toMatch(text);
      expect(JSON.stringify(decoded) + report.join()).not.toContain(planted);
    }
  });

  test('has an entry for each thing that is wrong, with its path as the context', () => {
    const decoded = PromotionApplicationDraft.decode({
      id: 'x',
      type: 'promotion-application',
      content: { wishes: ['a', 'a'] },
    });
    const paths = E.isLeft(decoded)
      ? decoded.left.map(({ context }) =>
          context
            .map(({ key }) => key)
            .filter((key) => key !== '')
            .join('.'),
        )
      : [];
    expect(paths.toSorted()).toEqual(['content.announcement', 'content.wishes.1', 'id']);
  });

  test('of what is right is that there are no errors', () => {
    expect(PathReporter.report(NationalId.decode(syntheticNationalId(1, 'citizen')))).toEqual(['No errors!']);
  });
});

test('a codec joins others of io-ts', async () => {
  const { array, type } = await import('io-ts');
  const Pair = type({ id: NationalId, mobiles: array(Mobile) });
  const decoded = Pair.decode({ id: syntheticNationalId(2, 'resident'), mobiles: ['0500000009', 'x'] });
  expect(E.isLeft(decoded) && PathReporter.report(decoded)).toHaveLength(1);
  const good = Pair.decode({ id: syntheticNationalId(2, 'resident'), mobiles: ['0500000009'] });
  expect(E.isRight(good) && good.right.mobiles[0]?.reveal()).toBe('+966500000009');
});

test('a schema that transforms one way only tells none of its values', () => {
  const codec = codecOf(z.string().transform((text) => text.length));
  expect(codec.decode('abc')).toEqual(E.right(3));
  expect(codec.is(3)).toBe(false);
});

test('the types are those of the schema', () => {
  expectTypeOf<t.TypeOf<typeof Employee>>().toEqualTypeOf<z.output<typeof employeeSchema>>();
  expectTypeOf<t.OutputOf<typeof Employee>>().toEqualTypeOf<z.input<typeof employeeSchema>>();
  expectTypeOf<t.OutputOf<typeof Iban>>().toEqualTypeOf<string>();
  expectTypeOf(codecOf(z.int())).toEqualTypeOf<t.Type<number, number>>();
});
