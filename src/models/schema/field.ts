import * as z from 'zod';
import type { Sensitivity } from '../privacy/sensitivity.js';
import { sensitivityOf, withSensitivity } from '../privacy/sensitivity.js';
import type { Language, LocalText } from '../text/language.js';

/** What a form needs to show a field (حقل), beside its schema. */
export interface FieldMeta {
  readonly label: LocalText;
  readonly hint?: LocalText;
  /** The direction of what is typed: numbers and Latin text run left to right. `auto` unless said. */
  readonly dir?: 'ltr' | 'rtl' | 'auto';
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

const unwrap = (schema: z.core.$ZodType): { readonly schema: z.core.$ZodType; readonly required: boolean } => {
  const { def } = schema._zod;
  if (!('innerType' in def)) return { schema, required: true };
  const inner = unwrap(def.innerType as z.core.$ZodType);
  return {
    schema: inner.schema,
    required: ['optional', 'default', 'prefault'].includes(def.type) ? false : inner.required,
  };
};

/** What a field says of itself, also where it was made optional or the like afterwards. */
const metaOf = (schema: z.core.$ZodType): FieldMeta | undefined => {
  const own = fields.get(schema);
  const { def } = schema._zod;
  return own === undefined && 'innerType' in def ? metaOf(def.innerType as z.core.$ZodType) : own;
};

const shown = (meta: FieldMeta, schema: z.core.$ZodType, language: Language): Field => ({
  label: meta.label[language],
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
  const meta = fields.get(schema);
  if (meta === undefined) return {};
  const { label, hint } = meta;
  return { title: label[language], ...(hint === undefined ? {} : { description: hint[language] }) };
};

/**
 * The fields of a form's schema by their path (`job.rank`), each with its label in the reader's language.
 *
 * @param schema an object schema whose fields were made by `field`
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
    if (meta !== undefined && path !== '') found[path] = shown(meta, at, language);
    const { def } = unwrap(at).schema._zod;
    if (def.type === 'object' && 'shape' in def) {
      for (const [key, child] of Object.entries(def.shape as Readonly<Record<string, z.core.$ZodType>>))
        visit(child, path === '' ? key : `${path}.${key}`);
    }
    if (def.type === 'array' && 'element' in def) visit(def.element as z.core.$ZodType, `${path}[]`);
  };
  visit(schema, '');
  return found;
};
