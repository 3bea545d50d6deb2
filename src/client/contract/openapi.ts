import * as z from 'zod';
import { isDateText, isDurationText } from '../../models/calendar/schemas.js';
import type { JsonSchema } from '../../models/schema/json-schema.js';
import { civilDateForm, wireFormOf } from '../../models/schema/wire-forms.js';
import { decisionSchema, decisionShape } from './decision.js';
import type { Documentation } from './documentation.js';
import { documentation } from './documentation.js';
import type { Endpoint } from './endpoint.js';
import { endpoints } from './endpoints.js';
import type { JsonObject } from './example.js';
import { exampleOf } from './example.js';
import type { ProblemCode } from './problem.js';
import { problems, problemSchema } from './problem.js';
import { roundAnswerSchema, roundAnswerShape } from './round-answer.js';

/** The contract as a document of OpenAPI 3.1. */
export interface OpenApiDocument extends JsonObject {
  readonly openapi: '3.1.0';
  readonly info: JsonObject;
  readonly paths: { readonly [path: string]: { readonly [method: string]: JsonObject } };
  readonly components: { readonly schemas: JsonObject } & JsonObject;
}

const table: readonly (readonly [string, Endpoint & Documentation])[] = Object.entries(endpoints).map(([name, of]) => [
  name,
  { ...of, ...documentation[name as keyof typeof endpoints] },
]);
/** What the parts of the contract are about: the first name of a path, after the version. */
const tags = {
  contract: 'What a server keeps.',
  nafath: 'Signing in by the national sign-in; no password anywhere.',
  session: 'Tokens: had for a code, renewed, forgotten.',
  registrations: 'The account that every service needs.',
  me: "The employee's own record, and what he may use.",
  uploads: 'Files that requests name.',
  requests: 'Requests of every type, and what happens to them.',
  'code-lists': 'Codes with their labels, as data.',
  'pay-scales': 'Scales of pay, as data.',
  authorities: 'Who owns the platforms.',
  platforms: 'What the published descriptions name.',
  services: 'The menu of digital services.',
  entities: 'Government entities, and what their own people read of them.',
  'contact-messages': 'Writing to support.',
  promotions: 'Announcements of promotions, and what becomes of an application.',
} as const;

const tagOf = (path: string): string => path.split('/').find((part) => part !== '' && part !== 'v1') ?? '';
const root = '#/components/schemas/';
const capital = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1);
const judgedByShape: readonly (readonly [z.core.$ZodType, z.core.$ZodType])[] = [
  [decisionSchema, decisionShape],
  [roundAnswerSchema, roundAnswerShape],
];
const settings: z.core.ToJSONSchemaParams = {
  io: 'input',
  target: 'draft-2020-12',
  unrepresentable: 'any',
  // What a codec reads has examples, and a date or a duration is asked for as it is written; what is judged by a shape of
  // its own is shown by it.
  override: ({ zodSchema, jsonSchema }) => {
    const form = wireFormOf(zodSchema);
    if (isDurationText(zodSchema)) Object.assign(jsonSchema, form);
    if (form !== undefined) jsonSchema.examples = [...form.examples];
    if (isDateText(zodSchema)) Object.assign(jsonSchema, civilDateForm);
    const [, shown] = judgedByShape.find(([schema]) => schema === zodSchema) ?? [];
    if (shown === undefined) return;
    const { $schema: _, ...shape } = z.toJSONSchema(shown);
    Object.assign(jsonSchema, shape);
  },
};

/** The schemas of all bodies, by their names; what several use stands once. */
const namedSchemas = (): { readonly schemas: JsonObject; readonly nameOf: (schema: z.ZodType) => string } => {
  const named = z.registry<{ id: string }>();
  named.add(problemSchema, { id: 'Problem' });
  for (const [name, { body, response }] of table) {
    if (body !== undefined && !named.has(body)) named.add(body, { id: `${capital(name)}Body` });
    if (!named.has(response)) named.add(response, { id: `${capital(name)}Response` });
  }
  const made = z.toJSONSchema(named, { ...settings, uri: (id) => root + id });
  // What zod keeps apart as shared becomes schemas like the others, and a name in a document needs no address of its own.
  const text = JSON.stringify(made.schemas)
    .replaceAll(`${root}__shared#/$defs/`, `${root}Shared`)
    .replace(/"\$(?:id|schema)":"[^"]*",?/g, '');
  const { __shared: shared, ...schemas } = JSON.parse(text) as Record<string, JsonObject>;
  const hoisted = Object.entries((shared?.['$defs'] ?? {}) as JsonObject).map(([name, of]) => [`Shared${name}`, of]);
  return {
    schemas: { ...schemas, ...(Object.fromEntries(hoisted) as JsonObject) },
    nameOf: (schema) => named.get(schema)?.id ?? '',
  };
};

const parametersOf = (schema: z.ZodObject | undefined, place: 'path' | 'query'): readonly JsonObject[] =>
  Object.entries(schema?.shape ?? {}).map(([name, field]) => {
    const { $schema: _, ...shown } = z.toJSONSchema(field, settings);
    const of = JSON.parse(JSON.stringify(shown)) as JsonObject;
    return { name, in: place, required: place === 'path', schema: of, example: exampleOf(of, new Map()) };
  });

/** What any answer may carry. */
const always: JsonObject = {
  'X-Request-Id': { schema: { type: 'string' }, description: 'Names this call in all logs.' },
  'RateLimit-Policy': {
    schema: { type: 'string' },
    description: 'The limit on calls: `"default";q=100;w=60` is a hundred a minute. Absent where there is none.',
  },
  RateLimit: {
    schema: { type: 'string' },
    description: 'How many calls are left, and seconds until there are more: `"default";r=99;t=60`.',
  },
  Deprecation: {
    schema: { type: 'string' },
    description: 'Since when this endpoint is on its way out: `@` and seconds since 1970 (RFC 9745).',
  },
  Sunset: { schema: { type: 'string' }, description: 'From when on it will not answer: an HTTP date (RFC 8594).' },
};
const replayed = {
  'Idempotency-Replayed': { schema: { type: 'string', const: 'true' }, description: 'The first answer again.' },
};
const retryAfter = { 'Retry-After': { schema: { type: 'integer' }, description: 'Seconds to wait.' } };
const idempotencyKey: JsonObject = {
  name: 'Idempotency-Key',
  in: 'header',
  required: true,
  description:
    'The id of the draft, or of what else is sent. Unique to the subject and the operation; with the same content the first answer comes again.',
  schema: { type: 'string', pattern: '^[A-Za-z0-9_-]{1,100}$' },
};

const etag = {
  ETag: {
    schema: { type: 'string' },
    description: 'Names this content: sent back as If-None-Match when it is read again.',
  },
};
const ifNoneMatch: JsonObject = {
  name: 'If-None-Match',
  in: 'header',
  required: false,
  description: 'The tag of a content that is kept. While it holds, 304 comes and nothing else.',
  schema: { type: 'string' },
};
const ifMatch: JsonObject = {
  name: 'If-Match',
  in: 'header',
  required: false,
  description: 'The tag of what was read. Once that has changed, 412 comes and nothing is updated.',
  schema: { type: 'string' },
};
const notModified: JsonObject = {
  '304': { description: 'What is kept under the tag still holds.', headers: { ...always, ...etag } },
};
/** Whether an endpoint is a read that may be conditional. */
const isConditional = (of: Endpoint): boolean => of.method === 'GET' && of.scope !== 'public';

/** Whether an update answers what a read of it would, and so with its tag. */
const answersWhatItUpdates = ({ updates, response }: Endpoint): boolean =>
  table.some(([name, read]) => name === updates && read.response === response);

/** The refusals of an endpoint, one response a status, with the codes that it may have. */
const refusalsOf = (codes: readonly ProblemCode[]): JsonObject =>
  Object.fromEntries(
    [...new Set(codes.map((code) => problems[code].status))].map((status) => {
      const own = codes.filter((code) => problems[code].status === status);
      const isPassing = status === 409 || status === 429 || status === 503;
      return [
        String(status),
        {
          description: own.map((code) => `\`${code}\`: ${problems[code].en}`).join(' '),
          headers: { ...always, ...(isPassing ? retryAfter : {}) },
          content: { 'application/problem+json': { schema: { $ref: `${root}Problem` } } },
        },
      ];
    }),
  );

/**
 * The contract as a document of OpenAPI 3.1, read off the table of endpoints.
 *
 * @param version the version of the package
 * @example
 * ```ts
 * openApi('0.1.0').openapi; // '3.1.0'
 * ```
 */
export const openApi = (version: string): OpenApiDocument => {
  const { schemas, nameOf } = namedSchemas();
  const byReference = new Map(Object.entries(schemas).map(([name, of]) => [root + name, of as JsonSchema]));
  const jsonOf = (schema: z.ZodType): JsonObject => {
    const named = { $ref: root + nameOf(schema) };
    return { 'application/json': { schema: named, example: exampleOf(named, byReference) } };
  };
  const operationOf = (name: string, of: Endpoint & Documentation): JsonObject => ({
    operationId: name,
    tags: [tagOf(of.path)],
    summary: of.summary,
    security: of.scope === 'public' ? [] : [{ session: [] }],
    parameters: [
      ...parametersOf(of.params, 'path'),
      ...parametersOf(of.query, 'query'),
      ...(of.idempotency === 'keyed' ? [idempotencyKey] : []),
      ...(isConditional(of) ? [ifNoneMatch] : []),
      ...(of.updates === undefined ? [] : [ifMatch]),
    ],
    ...(of.body === undefined ? {} : { requestBody: { required: true, content: jsonOf(of.body) } }),
    responses: {
      [String(of.status)]: {
        description: of.summary,
        headers: {
          ...always,
          ...(of.idempotency === 'keyed' ? replayed : {}),
          ...(isConditional(of) || answersWhatItUpdates(of) ? etag : {}),
        },
        content: jsonOf(of.response),
      },
      ...(isConditional(of) ? notModified : {}),
      ...refusalsOf(of.problems),
    },
  });
  const paths: Record<string, Record<string, JsonObject>> = {};
  for (const [name, of] of table) (paths[of.path] ??= {})[of.method.toLowerCase()] = operationOf(name, of);
  return {
    openapi: '3.1.0',
    info: {
      title: 'Martaba',
      version,
      description:
        "This project's own contract, for a server that an agency would run. Unofficial: no public API of the platforms exists.",
      license: { name: 'MIT', identifier: 'MIT' },
    },
    servers: [{ url: 'http://127.0.0.1:8080', description: 'The sandbox, on this machine.' }],
    tags: Object.entries(tags).map(([name, description]) => ({ name, description })),
    paths,
    components: { securitySchemes: { session: { type: 'http', scheme: 'bearer' } }, schemas },
  };
};
