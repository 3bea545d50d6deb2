import fc from 'fast-check';
import type { JsonSchema } from '../../models/schema/json-schema.js';

/** Values of JSON that a JSON Schema describes, near enough that mutations of them lie on both sides of it. */
export const documentsOf = (schema: JsonSchema): fc.Arbitrary<unknown> => {
  if (schema.const !== undefined) return fc.constant(schema.const);
  if (schema.enum !== undefined) return fc.constantFrom(...schema.enum);
  const choices = schema.anyOf ?? schema.oneOf;
  if (choices !== undefined) return fc.oneof(...choices.map((of) => documentsOf(of)));
  switch (schema.type) {
    case 'string':
      return texts(schema);
    case 'integer':
    case 'number':
      return fc.integer({ min: schema.minimum ?? -9, max: Math.min(schema.maximum ?? 99, (schema.minimum ?? 0) + 99) });
    case 'boolean':
      return fc.boolean();
    case 'null':
      return fc.constant(null);
    case 'array': {
      const minLength = schema.minItems ?? 0;
      return fc.array(documentsOf(schema.items as JsonSchema), { minLength, maxLength: minLength + 2 });
    }
    case 'object':
      return objects(schema);
    default:
      return fc.jsonValue();
  }
};

const matching = new Map<string, fc.Arbitrary<string>>();

/** Texts of a pattern, made once: fast-check takes long over it, and the models share a few patterns. */
const textsMatching = (pattern: string): fc.Arbitrary<string> => {
  const made = matching.get(pattern) ?? fc.stringMatching(new RegExp(pattern, 'u'));
  matching.set(pattern, made);
  return made;
};

const texts = ({ examples, pattern, minLength = 0, maxLength = 40 }: JsonSchema): fc.Arbitrary<unknown> => {
  if (examples !== undefined) return fc.constantFrom(...(examples as readonly unknown[]));
  if (pattern !== undefined && !pattern.startsWith('^\\s*')) return textsMatching(pattern);
  return fc.string({
    unit: fc.constantFrom(...Array.from('ابجد مرتبة abcXYZ-،٣7😀'), '\ud800'),
    minLength: Math.max(minLength, 2),
    maxLength: Math.max(Math.min(maxLength, 40), 2),
  });
};

const objects = ({ properties = {}, required = [], additionalProperties }: JsonSchema): fc.Arbitrary<object> => {
  const declared = fc.record(
    Object.fromEntries(Object.entries(properties).map(([key, of]) => [key, documentsOf(of as JsonSchema)])),
    { requiredKeys: required },
  );
  return typeof additionalProperties === 'object'
    ? fc
        .tuple(
          declared,
          fc.dictionary(fc.constantFrom('training', 'interview', 'x'), documentsOf(additionalProperties)),
        )
        .map(([known, others]) => ({ ...others, ...known }))
    : declared;
};
