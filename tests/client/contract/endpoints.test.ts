import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import * as z from 'zod';
import type { Endpoint } from '../../../src/client/index.js';
import { documentation, endpoints, isProblemError, problems, problemSchema } from '../../../src/client/index.js';
import { prepare } from '../../../src/client/prepare.js';
import { isLanguageText, namesIn } from './names.js';

const table: readonly (readonly [string, Endpoint])[] = Object.entries(endpoints);

describe('the table of endpoints', () => {
  test('has one endpoint a method and path', () => {
    const places = table.map(([, { method, path }]) => `${method} ${path.replace(/\{\w+\}/g, '{}')}`);
    expect(new Set(places).size).toBe(places.length);
  });

  test.each(table)('%s declares the parameters of its path, and no other', (_, { path, params }) => {
    const named = [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name);
    expect(Object.keys(params?.shape ?? {})).toEqual(named);
  });

  test.each(table)('%s changes something only if it is a POST, and a GET has no body', (_, endpoint) => {
    expect(endpoint.idempotency === 'safe').toBe(endpoint.method === 'GET');
    expect(endpoint.method === 'GET' && endpoint.body !== undefined).toBe(false);
  });

  test.each(table)('%s says what may go wrong with it', (name, { scope, idempotency, body }) => {
    const { problems: of } = documentation[name as keyof typeof endpoints];
    const expected = [
      ...(scope === 'employee' ? ['unauthenticated', 'forbidden'] : []),
      ...(idempotency === 'keyed' ? ['key-missing', 'key-reuse', 'key-in-flight'] : []),
      ...(body === undefined ? [] : ['body-invalid']),
    ];
    expect(of).toEqual(expect.arrayContaining(expected));
    expect(new Set(of).size).toBe(of.length);
  });

  test.each(table)(
    '%s has a place for no password, and for no identifier of a person in its address',
    (_, endpoint) => {
      const { params, query, body, response } = endpoint;
      const all = [params, query, body, response].flatMap((schema) => (schema === undefined ? [] : namesIn(schema)));
      expect(all.filter((name) => /pass|pwd|secret|pin$|otp/i.test(name))).toEqual([]);
      const address = [params, query].flatMap((schema) => (schema === undefined ? [] : namesIn(schema)));
      expect(address.filter((name) => /national|identity|iqama|name|mobile|email|iban/i.test(name))).toEqual([]);
    },
  );
});

describe('the problems', () => {
  test.each(Object.entries(problems))('%s has a status and a text in both languages', (code, { status, ar, en }) => {
    expect(status).toBeGreaterThanOrEqual(400);
    expect(isLanguageText(ar, 'ar') && isLanguageText(en, 'en')).toBe(true);
    expect(
      problemSchema.safeParse({ type: `urn:martaba:problem:${code}`, title: en, status, code, requestId: 'r' }).success,
    ).toBe(true);
  });

  test.each([
    ['body-invalid', ['content', 'wishes', 0], true],
    ['1999999996', [], false],
    ['body-invalid', ['1999999996'], false],
    ['body-invalid', ['محمد'], false],
  ])('of the code %s at %j are by the contract: %s', (code, path, isOne) => {
    const issues = [{ code: 'missing', path, params: {}, severity: 'error' }];
    const problem = { type: 't', title: 't', status: 422, code, requestId: 'r', issues };
    expect(problemSchema.safeParse(problem).success).toBe(isOne);
  });
});

const base = new URL('https://example.sa/gateway');
const bases = fc.constantFrom(
  'https://example.sa',
  'https://example.sa/a/b/',
  'http://127.0.0.1:8080/x?y#z',
  'https://[::1]//w',
);

/** The path of a call, or that it was refused without saying what it was given. */
const addressOf = (endpoint: Endpoint, params: Readonly<Record<string, string>>): string => {
  try {
    return decodeURIComponent(prepare(base, endpoint, { params, query: {} }).url.pathname);
  } catch (thrown) {
    const isTold = Object.values(params).some((value) => value.length > 3 && JSON.stringify(thrown).includes(value));
    return isProblemError(thrown) && thrown.code === 'parameter-invalid' && !isTold ? 'refused' : 'told';
  }
};

describe('an address', () => {
  const identifiers = fc.constantFrom(
    '1999999996',
    '2999999994',
    '+966500000009',
    '0500000009',
    'SA0380000000608010167519',
    'a@example.sa',
    'محمد',
  );
  const anything = fc.oneof(
    identifiers,
    fc.string(),
    fc.tuple(fc.string(), identifiers).map(([a, b]) => `${a}${b}`),
  );
  const withParams = table.filter(([, { params }]) => params !== undefined);

  test('never holds what is no number of a request, no id of a draft, no name of the contract and no code of an entity', () => {
    fc.assert(
      fc.property(fc.constantFrom(...withParams), anything, ([, endpoint], value) => {
        const params = Object.fromEntries(Object.keys(endpoint.params?.shape ?? {}).map((name) => [name, value]));
        expect(addressOf(endpoint, params)).toMatch(
          /MRT-\d{4}-\d{7}-\d{2}|[0-9a-f-]{36}|bayanati|masar|^refused$|\/service\/[a-z-]+$|\/entities\/(?!.*\d{9})[a-z0-9-]+:[\w.-]+\//i,
        );
      }),
    );
  });

  test('stands under the base, whatever is put into it', () => {
    fc.assert(
      fc.property(bases, fc.constantFrom('../../', '//other.example', '?x', '#y', '%2e%2e/'), (at, bad) => {
        const from = new URL(at);
        const endpoint: Endpoint = { ...endpoints.request, params: z.strictObject({ number: z.string() }) };
        const { url } = prepare(from, endpoint, { params: { number: bad } });
        expect(url.origin).toBe(from.origin);
        expect(url.pathname.startsWith(`${from.pathname.replace(/\/$/, '')}/v1/requests/`)).toBe(true);
        expect(url.search).toBe('');
      }),
    );
  });
});
