import * as z from 'zod';
import { dateTyping, durationTyping, isDateText, isDurationText } from '../calendar/schemas.js';
import type { Sensitivity } from '../privacy/sensitivity.js';
import { sensitivityOf, withSensitivity } from '../privacy/sensitivity.js';
import type { Language, LocalText } from '../text/language.js';

/**
 * What a form needs to show a field (حقل), beside its schema. What a field does not say, its schema may: that of a mobile
 * number has a label, a hint and a way of typing of its own, which each field of it keeps or replaces.
 */
export interface FieldMeta {
  readonly label?: LocalText;
  readonly hint?: LocalText;
  /** The direction of what is typed: numbers and Latin text run left to right. `auto` unless said, or a number. */
  readonly dir?: 'ltr' | 'rtl' | 'auto';
  /** The keyboard: `text` unless said, or a number. */
  readonly inputMode?: 'text' | 'numeric' | 'tel' | 'email' | 'decimal';
  /** A token of HTML's `autocomplete`. */
  readonly autocomplete?: string;
  readonly sensitivity?: Sensitivity;
}

/** A field as a form shows it, in one language. */
export interface Field {
  readonly label: string;
  readonly hint?: string;
  readonly dir: 'ltr' | 'rtl' | 'auto';
  readonly inputMode: NonNullable<FieldMeta['inputMode']>;
  readonly autocomplete?: string;
  readonly required: boolean;
  readonly sensitivity: Sensitivity;
}

const fields: z.core.$ZodRegistry<FieldMeta> = z.registry<FieldMeta>();

/**
 * A schema as a field of a form, with its label and how it is typed. The schema is copied, so that one schema can be
 * several fields.
 *
 * @example
 * ```ts
 * fieldsOf(z.object({ rank: field(z.int(), { label: { ar: 'المرتبة', en: 'Rank' } }) }), 'ar').rank.label; // 'المرتبة'
 * ```
 */
export const field = <T extends z.core.$ZodType>(schema: T, meta: FieldMeta): T => {
  const own = meta.sensitivity === undefined ? z.clone(schema) : withSensitivity(schema, meta.sensitivity);
  fields.add(own, meta);
  return own;
};

/** A field with its name in both languages, which is all that most fields need. */
export const labelled = <T extends z.core.$ZodType>(schema: T, ar: string, en: string): T =>
  field(schema, { label: { ar, en } });

/** Gives a schema itself, and so every field of it, what is the same in all of them. */
export const typed = <T extends z.core.$ZodType>(schema: T, meta: FieldMeta): T => {
  fields.add(schema, meta);
  return schema;
};

const unwrap = (schema: z.core.$ZodType): { readonly schema: z.core.$ZodType; readonly required: boolean } => {
  const { def } = schema._zod;
  if (!('innerType' in def)) return { schema, required: true };
  const inner = unwrap(def.innerType as z.core.$ZodType);
  return {
    schema: inner.schema,
    required: ['optional', 'default', 'prefault'].includes(def.type) ? false : inner.required,
  };
};

const isOfPattern = ({ checks = [] }: z.core.$ZodTypeDef): boolean =>
  checks.some(({ _zod: { def } }) => 'format' in def && def.format === 'regex');

/** How texts are typed that a codec reads into a date or a duration. Its schema does not say it: only forms need the words. */
const readAs = (text: unknown): FieldMeta => {
  if (isDateText(text)) return dateTyping;
  return isDurationText(text) ? durationTyping : {};
};

/** How what is no text of people is typed: dates, numbers, moments, and codes of a pattern, which is of ASCII. */
const typedAs = ({ def }: z.core.$ZodType['_zod']): FieldMeta => {
  if ('in' in def) return readAs(def.in);
  if (def.type === 'number') return { dir: 'ltr', inputMode: 'numeric' };
  return def.type === 'string' && ('format' in def || isOfPattern(def)) ? { dir: 'ltr' } : {};
};

/** What a field says of itself, and otherwise its schema, also where it was made optional or the like. */
const metaOf = (schema: z.core.$ZodType): FieldMeta => {
  const { def } = schema._zod;
  return {
    ...('innerType' in def ? metaOf(def.innerType as z.core.$ZodType) : typedAs(schema._zod)),
    ...fields.get(schema),
  };
};

const shown = (label: LocalText, meta: FieldMeta, schema: z.core.$ZodType, language: Language): Field => ({
  label: label[language],
  ...(meta.hint === undefined ? {} : { hint: meta.hint[language] }),
  dir: meta.dir ?? 'auto',
  inputMode: meta.inputMode ?? 'text',
  ...(meta.autocomplete === undefined ? {} : { autocomplete: meta.autocomplete }),
  required: unwrap(schema).required,
  sensitivity: sensitivityOf(schema) ?? 'internal',
});

/**
 * The label and the hint of a schema that is a field, as JSON Schema names them.
 */
export const labelsOf = (
  schema: z.core.$ZodType,
  language: Language,
): { readonly title?: string; readonly description?: string } => {
  const { label, hint } = { ...typedAs(schema._zod), ...fields.get(schema) };
  return {
    ...(label === undefined ? {} : { title: label[language] }),
    ...(hint === undefined ? {} : { description: hint[language] }),
  };
};

/**
 * The fields of a form's schema by their path (`job.rank`), each with its label in the reader's language. What has no
 * label, neither by `field` nor by its own schema, is not among them.
 *
 * @param schema an object schema whose fields were made by `field`, or a union of such; of a field that several of them
 * have, the first is told, and it is required where each that has it requires it
 * @param language `ar` or `en`
 * @returns by path; the elements of a list are at `qualifications[]`
 * @example
 * ```ts
 * fieldsOf(dataUpdateSchema, 'en')['personal.mobile'].inputMode; // 'tel'
 * ```
 */
export const fieldsOf = (schema: z.core.$ZodType, language: Language): Readonly<Record<string, Field>> => {
  const found: Record<string, Field> = {};
  const visit = (at: z.core.$ZodType, path: string): void => {
    const meta = metaOf(at);
    if (meta.label !== undefined && path !== '') {
      const field = shown(meta.label, meta, at, language);
      found[path] = { ...field, ...found[path], required: field.required && found[path]?.required !== false };
    }
    const { def } = unwrap(at).schema._zod;
    if (def.type === 'object' && 'shape' in def) {
      for (const [key, child] of Object.entries(def.shape as Readonly<Record<string, z.core.$ZodType>>))
        visit(child, path === '' ? key : `${path}.${key}`);
    }
    if (def.type === 'array' && 'element' in def) visit(def.element as z.core.$ZodType, `${path}[]`);
    if (def.type === 'union' && 'options' in def)
      for (const option of def.options as readonly z.core.$ZodType[]) visit(option, path);
  };
  visit(schema, '');
  return found;
};
