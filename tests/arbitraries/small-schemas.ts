import fc from 'fast-check';
import * as z from 'zod';

const tree = z.strictObject({
  a: z.int().optional(),
  get b(): z.ZodOptional<z.ZodArray<z.ZodType>> {
    return z.array(tree as z.ZodType).optional();
  },
});

/** Schemas of every kind, and of kinds that only zod knows, small enough that random values often fit them. */
export const smallSchemas: readonly z.ZodType[] = [
  z.object({ a: z.int() }),
  z.strictObject({ a: z.int().optional(), b: z.unknown(), c: z.string().default('x') }),
  z.strictObject({ a: z.string().trim().min(1).max(2) }),
  z.strictObject({ a: z.string().regex(/^a/g).nullable() }),
  z.strictObject({ a: z.string().regex(/b/y), b: z.string().min(2).max(3).optional() }),
  z.strictObject({
    a: z.array(z.int()).default([]),
    b: z.int().nullable().optional(),
    c: z.int().optional().nullable(),
  }),
  z.strictObject({ a: z.int().prefault(3), b: z.int().catch(4), c: z.int().default(1).optional() }),
  z.strictObject({
    a: z.int().gt(1).lt(4),
    b: z.enum(['a', 'ab']).nullable().optional(),
    c: z.literal(['a', 1]).optional(),
  }),
  z.strictObject({
    a: z.boolean(),
    b: z
      .int()
      .optional()
      .refine((of) => of !== undefined),
  }),
  z.strictObject({ a: z.string().default('').refine(Boolean), b: z.int().max(3) }),
  z.strictObject({
    a: z.array(z.strictObject({ a: z.boolean(), '"': z.int().optional() })),
    "it's": z.int().optional(),
  }),
  z.strictObject({ ['__proto__']: z.int().optional(), a: z.int() }),
  tree,
  z.array(z.string().trim()),
  z.array(z.int()).max(1),
  z.number().min(0),
  z.int().gt(1).lt(4),
  z.coerce.boolean(),
  z.uuid(),
  z.union([z.int(), z.string()]),
  z.literal(['a', 1]),
  z.boolean().refine((of) => of),
  z.boolean().transform(String),
  z.lazy(() => z.array(z.boolean())),
];

const absent = Symbol('absent');
const leaves: readonly unknown[] = [
  'a',
  'ab',
  'abcd',
  'b',
  'cb',
  ' a ',
  ' abc ',
  '',
  '😀',
  '😀😀',
  '😀😀😀😀',
  undefined,
  null,
  1,
  2,
  3,
  4,
  1.5,
  true,
  false,
  [1],
  [' a '],
  [{ a: true }],
  [{ a: true, '"': undefined }],
];

/** Every object of two fields, one or none whose values are small: those that fit a schema are few, and none is left out. */
export const smallObjects: readonly unknown[] = [absent, ...leaves].flatMap((a) =>
  [absent, ...leaves].map((b) => ({ ...(a === absent ? {} : { a }), ...(b === absent ? {} : { b }) })),
);

/** Other values that the small schemas are tried on. */
export const smallValues: fc.Arbitrary<unknown> = fc.oneof(
  fc.dictionary(fc.constantFrom('a', 'b', 'c', "it's"), fc.constantFrom(...leaves), { maxKeys: 3 }),
  fc.dictionary(fc.constantFrom('a', 'b', 'c', '__proto__', 'd'), fc.anything({ maxDepth: 1 })),
  fc.constantFrom(...leaves),
  fc.anything(),
);
