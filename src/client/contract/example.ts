import type { JsonSchema } from '../../models/schema/json-schema.js';

/** Plain JSON. */
export type Json = string | number | boolean | null | readonly Json[] | JsonObject;
export type JsonObject = { readonly [name: string]: Json };

/** Texts of the formats that schemas name. */
const formats: Readonly<Record<string, string>> = {
  uuid: '9f1d1f0e-52a1-4c3b-8a3e-0d5b6a7c8d9e',
  'date-time': '2025-07-05T06:00:00Z',
  date: '2025-07-05',
  uri: 'https://agency.example/',
  email: 'a@example.sa',
};

const textOf = ({ format = '', minLength = 1, contentEncoding }: JsonSchema): string =>
  formats[format] ?? (contentEncoding === 'base64' ? 'AAAA' : 'x'.repeat(Math.max(1, minLength)));

/**
 * A document of a JSON Schema: of each part the first example that the schema has of it, the first that may be chosen, or
 * the least; every field that may be there, and of a list one element.
 *
 * @param schemas what a schema refers to, by its reference
 */
export const exampleOf = (schema: JsonSchema, schemas: ReadonlyMap<string, JsonSchema>): Json => {
  const of = (part: JsonSchema): Json => {
    const { $ref, examples, anyOf, oneOf, allOf, properties, items } = part;
    const chosen = [part.const, part.default, ...(Array.isArray(examples) ? examples : []), ...(part.enum ?? [])];
    const first = (chosen as (Json | undefined)[]).find((one) => one !== undefined);
    if (first !== undefined) return first;
    const other = $ref === undefined ? (anyOf ?? oneOf ?? allOf)?.[0] : schemas.get($ref);
    if (other !== undefined) return of(other);
    const [type] = [part.type ?? []].flat();
    if (type === 'object')
      return Object.fromEntries(Object.entries(properties ?? {}).map(([name, one]) => [name, of(one as JsonSchema)]));
    if (type === 'array') return [of((items ?? {}) as JsonSchema)];
    if (type === 'integer' || type === 'number') return Math.max(0, part.minimum ?? 0);
    if (type === 'boolean') return true;
    return type === 'string' ? textOf(part) : null;
  };
  return of(schema);
};
