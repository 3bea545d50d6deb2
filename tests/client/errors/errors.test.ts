import { inspect } from 'node:util';
import { describe, expect, test } from 'vitest';
import {
  AbortedError,
  ClientError,
  ConnectionError,
  isAbortedError,
  isClientError,
  isConflict,
  isConnectionError,
  isForbidden,
  isInvalid,
  isNotFound,
  isProblemError,
  isRateLimited,
  isResponseError,
  isTimeoutError,
  isUnauthenticated,
  ProblemError,
  problems,
  ResponseError,
  textOf,
  TimeoutError,
} from '../../../src/client/index.js';
import { clientTexts } from '../../../src/client/errors/texts.js';
import { isMartabaError } from '../../../src/models/index.js';
import { isLanguageText } from '../contract/names.js';

const planted = '1999999996';
const problem = (status: number, code = 'refused-with') => new ProblemError({ code, status });

const errors = {
  aborted: [new AbortedError(), isAbortedError],
  connection: [new ConnectionError(), isConnectionError],
  timeout: [new TimeoutError(), isTimeoutError],
  response: [new ResponseError('response-shape'), isResponseError],
  problem: [problem(404), isProblemError],
} as const;

describe.each(Object.entries(errors))('the %s error', (_, [error, guard]) => {
  test('is known by its own guard, and by no other', () => {
    const guards = Object.values(errors).map(([, of]) => of);
    expect(guards.filter((of) => of(error))).toEqual([guard]);
  });

  test('is one of this package, of whichever build', () => {
    // As of another build: what is thrown has the mark and not the class.
    const foreign: unknown = Object.defineProperties({}, Object.getOwnPropertyDescriptors(error));
    for (const of of [error, foreign])
      expect([isClientError(of), isMartabaError(of), guard(of)]).toEqual([true, true, true]);
    expect(foreign instanceof ClientError).toBe(false);
  });

  test('has a text in both languages and says whether it may pass', () => {
    expect(isLanguageText(textOf(error, 'ar'), 'ar') && isLanguageText(textOf(error, 'en'), 'en')).toBe(true);
    expect(typeof error.retryable).toBe('boolean');
    expect(error.toJSON()).toMatchObject({ name: error.name, code: error.code, retryable: error.retryable });
  });

  test('has no cause', () => {
    expect('cause' in error).toBe(false);
  });
});

test.each([undefined, null, 'text', 1, {}, new Error('x'), new DOMException('x', 'AbortError')])(
  '%s is no error of this package',
  (thrown) => {
    for (const [, guard] of Object.values(errors)) expect(guard(thrown)).toBe(false);
    for (const guard of [isNotFound, isConflict, isClientError]) expect(guard(thrown)).toBe(false);
  },
);

test.each([
  [401, isUnauthenticated],
  [403, isForbidden],
  [404, isNotFound],
  [409, isConflict],
  [422, isInvalid],
  [429, isRateLimited],
] as const)('%i has a guard of its own', (status, guard) => {
  const guards = [isUnauthenticated, isForbidden, isNotFound, isConflict, isInvalid, isRateLimited];
  expect(guards.filter((of) => of(problem(status)))).toEqual([guard]);
});

test.each([
  [408, true],
  [429, true],
  [500, true],
  [503, true],
  [400, false],
  [401, false],
  [404, false],
  [409, false],
  [422, false],
])('a refusal with %i may pass: %s', (status, retryable) => {
  expect(problem(status).retryable).toBe(retryable);
});

test('a key in flight may pass', () => {
  expect(problem(409, 'key-in-flight').retryable).toBe(true);
});

test('what a server wrote of a value is in no log', () => {
  const error = new ProblemError({
    code: 'body-invalid',
    status: 422,
    issues: [{ code: 'not-one-of', path: ['content'], params: { options: planted }, severity: 'error' }],
  });
  expect(JSON.stringify(error) + String(error) + (error.stack ?? '')).not.toContain(planted);
  expect(JSON.parse(JSON.stringify(error))).toMatchObject({ issues: [{ code: 'not-one-of', path: ['content'] }] });
});

test.each(Object.keys({ ...clientTexts, ...problems }))('%s has a text of its own in both languages', (code) => {
  const unforeseen = { ar: textOf({ code: 'no-such-code' }, 'ar'), en: textOf({ code: 'no-such-code' }, 'en') };
  for (const language of ['ar', 'en'] as const) {
    const text = textOf({ code }, language);
    expect(isLanguageText(text, language)).toBe(true);
    expect(text).not.toBe(unforeseen[language].replace('no-such-code', code));
    expect(text).not.toMatch(/\{\w+\}/);
  }
});

test('an inspected error shows no more than its JSON', () => {
  expect(inspect(new ConnectionError())).not.toContain('http');
});
