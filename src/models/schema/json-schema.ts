import * as z from 'zod';
import type { Language } from '../text/language.js';
import { labelsOf } from './field.js';
import { wireFormOf } from './wire-forms.js';

/** A JSON Schema of the dialect 2020-12. */
export type JsonSchema = z.core.JSONSchema.BaseSchema;

/**
 * What JSON Schema cannot say, by the code of the issue: a document that its JSON Schema accepts is refused by the model
 * for these reasons and no other, and what the model accepts its JSON Schema accepts.
 *
 * @example
 * ```ts
 * beyondJsonSchema.checksum; // 'A check digit is arithmetic over the whole text.'
 * ```
 */
export const beyondJsonSchema = {
  checksum: 'A check digit is arithmetic over the whole text.',
  'national-id-as-key': 'Whether a key is a national ID is told by a check digit.',
  'outside-calendar': 'The first and the last year of the table are not whole in the Gregorian calendar.',
  'day-outside-month': 'How long a Hijri month is, the table of months says.',
  'period-reversed': 'It compares two dates.',
  'step-outside-rank': 'It looks up the rank in the salary scale.',
  'withdrawn-before-given': 'It compares two moments.',
  'nothing-changes': 'It counts what is filled across the sections.',
  'attested-not-changed': 'It follows a path into another part of the document.',
  'wish-twice': 'It names the place of the second one.',
  'entity-twice': 'It compares one field of the elements.',
  'post-twice': 'It compares one field of the elements.',
  'not-a-promotion-way': 'It looks up type, route and rank in a table.',
  'grievance-against-nothing': 'It asks for one of two fields.',
  'known-before-decided': 'It compares two dates.',
  'works-after-end': 'It compares two dates.',
  'purpose-not-said': 'It asks for a field where another has a certain value.',
  'scope-twice': 'It names the place of the second one.',
  'authorization-not-named': 'It asks for a field where another has a certain value.',
  'authorization-not-wanted': 'It forbids a field where another has another value.',
  'total-differs': 'It adds up.',
  'read-beyond-end': 'It compares two numbers.',
  'terms-unread': 'It compares two numbers.',
  'terms-other': 'It compares fields of two objects.',
  'not-agreed': 'A box that is not ticked is told apart from a value that is wrong.',
  'consent-withdrawn': 'A consent may stand withdrawn elsewhere, and not here.',
  'not-reviewed': 'A box that is not ticked is told apart from a value that is wrong.',
  'instruction-skipped': 'It names the first instruction that is not in its place.',
  'access-not-eligible': 'An outcome that lets nobody in is told apart from what is none.',
} as const satisfies Readonly<Record<string, string>>;

export interface JsonSchemaOptions {
  /** In which language labels and hints are given, as `title` and `description`; without them unless said. */
  readonly language?: Language;
}

const isTrimmed = ({ checks = [] }: z.core.$ZodTypeDef): boolean =>
  checks.some(({ _zod: { def } }) => {
    if (def.check !== 'overwrite' || !('tx' in def) || typeof def.tx !== 'function') return false;
    const made: unknown = def.tx(' x ');
    return made === 'x';
  });

/** The lengths of a text that is trimmed before it is measured. */
const trimmedPattern = ({ minLength: least = 0, maxLength: most }: JsonSchema): string => {
  const between = `{${Math.max(least - 2, 0)},${most === undefined ? '' : Math.max(most - 2, 0)}}`;
  // A text of two characters or more begins and ends with what is no space.
  const longer = `\\S[\\s\\S]${between}\\S`;
  return `^\\s*${least > 1 ? longer : `(?:\\S|${longer})${least === 1 ? '' : '?'}`}\\s*$`;
};

const adapt = (schema: z.core.$ZodType, jsonSchema: JsonSchema): void => {
  const { def } = schema._zod;
  const form = wireFormOf(schema);
  if (form !== undefined) Object.assign(jsonSchema, form);
  else if (def.type === 'string') {
    if (isTrimmed(def)) {
      jsonSchema.pattern = trimmedPattern(jsonSchema);
      delete jsonSchema.minLength;
      delete jsonSchema.maxLength;
    }
    // The formats of validators differ in what they let through; the pattern says it exactly.
    if (jsonSchema.pattern !== undefined) delete jsonSchema.format;
  }
};

/**
 * A model as a JSON Schema 2020-12 of its wire form: for other languages, generators of forms and of documents. It
 * accepts what the model accepts, and refuses what the model refuses but for {@link beyondJsonSchema}.
 *
 * @param schema any schema of the models
 * @param options the language of titles
 * @throws what zod throws for a schema that has no JSON Schema
 * @example
 * ```ts
 * jsonSchemaOf(z.strictObject({ rank: z.int().min(1).max(15) })).properties.rank; // { type: 'integer', minimum: 1, maximum: 15 }
 * jsonSchemaOf(dataUpdateSchema, { language: 'ar' }).properties.reason.title; // 'سبب الطلب'
 * ```
 */
export const jsonSchemaOf = (schema: z.core.$ZodType, { language }: JsonSchemaOptions = {}): JsonSchema => {
  const made = z.toJSONSchema(schema, {
    io: 'input',
    target: 'draft-2020-12',
    override: ({ zodSchema, jsonSchema }) => {
      adapt(zodSchema, jsonSchema);
      if (language !== undefined) Object.assign(jsonSchema, labelsOf(zodSchema, language));
    },
  });
  // Without what makes it a Standard Schema: plain data.
  return JSON.parse(JSON.stringify(made)) as JsonSchema;
};
