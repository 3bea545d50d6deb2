import fc from 'fast-check';
import * as z from 'zod';
import { describe, expect, it, test } from 'vitest';
import { dualDateSchema } from '../../../src/models/calendar/index.js';
import {
  employeeIdSchema,
  ibanSchema,
  nationalIdSchema,
  syntheticNationalId,
} from '../../../src/models/identifiers/index.js';
import { redact, withheld, withSensitivity } from '../../../src/models/privacy/index.js';

const name = withSensitivity(z.string(), 'personal');
const reason = withSensitivity(z.string(), 'sensitive');
const personSchema = z.strictObject({
  employeeId: employeeIdSchema,
  nationalId: nationalIdSchema,
  iban: withSensitivity(ibanSchema.optional(), 'sensitive'),
  name: name.optional(),
  rank: z.int(),
  since: dualDateSchema,
  leaves: z.array(z.strictObject({ from: dualDateSchema, reason: reason.nullable() })),
  notes: z.record(z.string(), name),
  contact: z.discriminatedUnion('by', [
    z.strictObject({ by: z.literal('post'), to: z.string(), at: z.string() }),
    z.strictObject({ by: z.literal('friend'), to: name, at: z.string() }),
  ]),
  pair: z.tuple([z.boolean(), name]),
});

const people = fc.record({
  serial: fc.nat(99_999),
  text: fc.stringMatching(/^[a-z]{6,9}$/).map((text) => `secret-${text}`),
  by: fc.constantFrom('post' as const, 'friend' as const),
});

const wireOf = ({ serial, text, by }: { serial: number; text: string; by: 'post' | 'friend' }) => ({
  employeeId: 'E-1',
  nationalId: syntheticNationalId(serial, 'citizen'),
  iban: 'SA0380000000608010167519',
  name: text,
  rank: 7,
  since: '1447-01-10H',
  leaves: [{ from: '2025-07-05', reason: text }],
  notes: { one: text },
  contact: { by, to: text, at: 'work' },
  pair: [true, text] as [boolean, string],
});

const redacted = {
  employeeId: 'E-1',
  nationalId: withheld,
  iban: withheld,
  name: withheld,
  rank: 7,
  since: '1447-01-10H',
  leaves: [{ from: '2025-07-05', reason: withheld }],
  notes: { one: withheld },
  pair: [true, withheld],
};

describe('redaction', () => {
  it('follows the schema, on the wire', () => {
    fc.assert(
      fc.property(people, (of) => {
        const wire = wireOf(of);
        const shown = redact(personSchema, { ...wire, extra: of.text });
        expect(shown).toEqual({
          ...redacted,
          contact: { by: of.by, to: withheld, at: 'work' },
          extra: withheld,
        });
      }),
    );
  });

  it('follows the schema in the domain, where identifiers print as their mask and dates as on the wire', () => {
    fc.assert(
      fc.property(people, (of) => {
        const person = z.decode(personSchema, wireOf(of));
        const shown = redact(personSchema, person);
        expect(shown).toEqual({
          ...redacted,
          nationalId: String(person.nationalId),
          contact: { by: of.by, to: withheld, at: 'work' },
        });
        expect(JSON.parse(JSON.stringify(shown))).toEqual(shown);
      }),
    );
  });

  it('withholds what the schema does not expect there', () => {
    fc.assert(
      fc.property(fc.anything(), (value) => {
        const shown = redact(z.strictObject({ rank: z.int(), kind: z.enum(['a', 'b']) }), { rank: value, kind: value });
        const isRank = typeof value === 'number';
        const empty = value === null || value === undefined;
        expect(shown).toEqual({
          rank: isRank || empty ? value : withheld,
          kind: value === 'a' || value === 'b' || empty ? value : withheld,
        });
      }),
    );
  });

  test.each([
    ['unknown data', z.unknown(), 'x', withheld],
    ['an unknown field of an open object', z.looseObject({}), { a: 'x' }, { a: withheld }],
    ['a declared rest', z.object({}).catchall(z.string()), { a: 'x', b: 1 }, { a: 'x', b: withheld }],
    ['a personal rest', z.object({}).catchall(name), { a: 'x' }, { a: withheld }],
    ['personal keys', z.record(name, z.int()), { salem: 1 }, withheld],
    ['a union with a personal part', z.union([name, z.int()]), 7, withheld],
    [
      'both sides of an intersection',
      z.intersection(z.object({ a: z.int() }), z.object({ b: name })),
      { a: 1, b: 'x' },
      { a: 1, b: withheld },
    ],
    ['a part that a wrapper hides', z.object({ a: name }).optional().readonly(), { a: 'x' }, { a: withheld }],
    [
      'a nested codec',
      z.codec(z.object({ a: name }), z.object({ a: z.string() }), { decode: (of) => of, encode: (of) => of }),
      { a: 'x' },
      { a: withheld },
    ],
    ['none where something sensitive would be', reason.nullable(), null, withheld],
    ['a transform that has no way back', z.string().transform(Number), 7, withheld],
    ['an array where an object is expected', z.object({ 0: z.string() }), ['x'], withheld],
    ['an object where an array is expected', z.array(z.string()), { 0: 'x' }, withheld],
    ['an instance', z.object({ message: z.string() }), new Error('x'), withheld],
  ])('%s', (_, schema, value, expected) => {
    expect(redact(schema, value)).toEqual(expected);
  });

  it('of data that leads back to itself ends', () => {
    interface Node {
      next?: Node | undefined;
    }
    const schema: z.ZodType<Node> = z.object({
      get next() {
        return schema.optional();
      },
    });
    const node: Node = {};
    node.next = { next: node };
    expect(redact(schema, node)).toEqual({ next: { next: withheld } });
  });
});
