export type { Accepts } from './accepts.js';
export { acceptsOf } from './accepts.js';
export type { Field, FieldMeta } from './field.js';
export { field, fieldsOf } from './field.js';
export type { StandardSchema } from './in-language.js';
export { inLanguage } from './in-language.js';
export { issuesOf } from './issues.js';
export type { JsonSchema, JsonSchemaOptions } from './json-schema.js';
export { beyondJsonSchema, jsonSchemaOf } from './json-schema.js';
