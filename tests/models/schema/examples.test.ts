import { readdirSync, readFileSync } from 'node:fs';
import { runInThisContext } from 'node:vm';
import { describe, expect, test } from 'vitest';
import * as z from 'zod';
import { parseDualDate } from '../../../src/models/calendar/index.js';
import * as employment from '../../../src/models/employment/index.js';
import * as platforms from '../../../src/models/platforms/index.js';
import * as qualifications from '../../../src/models/qualifications/index.js';
import * as requests from '../../../src/models/requests/index.js';
import * as schema from '../../../src/models/schema/index.js';

const rooms = { employment, qualifications, requests, platforms, schema };

const anEmployee = employment.employeeSchema.parse({
  employeeId: 'e-1001',
  nationality: 'SA',
  regime: 'civil-service',
  statuses: [],
  positions: [],
  ranks: [],
  leaves: [],
  secondments: [],
  studies: [],
  training: [],
  suspensions: [],
  absences: [],
  penalties: [],
  reviews: [],
  promotions: [],
  qualifications: [],
  complete: false,
});
const aDiploma = qualifications.qualificationSchema.parse({
  framework: { name: 'nqf', edition: '3' },
  degree: 'unspecified-diploma',
  level: 5,
  specialisation: { title: 'محاسبة' },
  awardedOn: '1437-08-15H',
  verification: 'verified',
});
const aConsent = {
  text: 'terms',
  version: '1',
  hash: 'a'.repeat(64),
  purpose: 'service',
  givenAt: '2025-07-05T09:00:00Z',
};
const anAnnouncement = requests.announcementSchema.parse({
  id: 'A-1',
  entity: 'example:moh',
  type: 'ordinary',
  route: 'offer',
  title: { ar: 'ترقيات', en: 'Promotions' },
  opensOn: '1447-01-05H',
  lastDay: '1447-01-12H',
  considerationDate: '1447-01-20H',
  posts: [{ id: 'P-1', title: { ar: 'باحث', en: 'Researcher' }, rank: 7, vacancy: 'actual', minExperience: 'P4Y' }],
  criteria: { id: 'c-1', weights: { performance: 100 }, tieBreakers: null, source: 'an example' },
  mostWishes: 3,
});
const anAuthorization = requests.sharingAuthorizationSchema.parse({
  reference: 'ABCD-1234',
  grantee: { kind: 'entity', code: 'example:moh', sectorType: 'public' },
  purpose: Object.keys(requests.sharingPurposes.codes)[0],
  domain: Object.keys(requests.dataDomains.codes)[0],
  scopes: Object.keys(requests.dataScopes.codes).slice(0, 1),
  access: 'view',
  consent: aConsent,
  acknowledgement: { at: '2025-07-05T09:00:00Z', textHash: 'a'.repeat(64) },
  validFrom: '1447-01-10H',
  lastDay: '1447-12-10H',
  givenAt: '2025-07-05T09:00:00Z',
  revokedOn: null,
});
const aChallenge = requests.verificationChallengeSchema.parse({
  id: '0197d6c4-7a2b-7000-8000-000000000001',
  prompt: { ar: 'سؤال', en: 'A question' },
  attemptsLeft: 3,
  expiresAt: '2026-01-01T00:05:00Z',
});
const aSettlement = {
  employeeId: 'e-1001',
  reason: 'resignation',
  endedOn: '1447-01-10H',
  state: 'open',
  periods: [],
  items: [{ item: 'salary', amount: 100 }],
  total: 100,
};

const aReading = { text: 'terms', version: '1', hash: 'a'.repeat(64), language: 'ar', length: 100, readTo: 0 };
const anEmailChallenge = requests.emailChallengeSchema.parse({
  id: '0197d6c4-7a2b-7000-8000-000000000002',
  email: 'a@example.sa',
  expiresAt: '2026-01-01T09:05:00Z',
  attemptsLeft: 3,
  resendsLeft: 2,
  resendFrom: '2026-01-01T09:01:00Z',
});
const theClaims = requests.identityClaimsSchema.parse({
  nationalId: '1999999996',
  name: 'سالم',
  birthDate: '1410-07-01H',
  mobile: '0500000009',
});

const names = {
  ...employment,
  ...qualifications,
  ...requests,
  ...platforms,
  ...schema,
  z,
  anEmployee,
  aDiploma,
  aConsent,
  anAnnouncement,
  anAuthorization,
  aChallenge,
  aSettlement,
  aReading,
  anEmailChallenge,
  theClaims,
  parseDualDate,
};

const evaluate = (expression: string): unknown => {
  const run: (scope: typeof names) => unknown = runInThisContext(
    `(({ ${Object.keys(names).join()} }) => (${expression}))`,
  );
  return run(names);
};

/** The examples of a room: expressions, each on one line or on several, and each with its value. */
const examplesOf = (room: string): readonly [string, string, string][] => {
  const folder = new URL(`../../../src/models/${room}/`, import.meta.url);
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.ts'));
  return files.flatMap((name) =>
    [...readFileSync(new URL(name, folder), 'utf8').matchAll(/```ts\n([\s\S]*?)```/g)].flatMap(([, block = '']) => {
      const code = block.replace(/^\s*\* ?/gm, '');
      const found = [...code.matchAll(/([\s\S]+?); \/\/ (.*)(?:\n|$)/g)];
      expect(
        found
          .map(([all]) => all)
          .join('')
          .trim(),
        'an example is expressions and their values',
      ).toBe(code.trim());
      return found.map(([, expression = '', value = '']): [string, string, string] => [name, expression, value]);
    }),
  );
};

describe.each(Object.entries(rooms))('the examples of %s', (room, exported) => {
  const examples = examplesOf(room);

  test.each(examples)('%s: %s is %s', (_, expression, value) => {
    expect(evaluate(expression)).toEqual(evaluate(value));
  });

  test('are there for every function', () => {
    const functions = Object.entries(exported).flatMap(([name, of]) => (typeof of === 'function' ? name : []));
    const shown = examples.map(([, expression]) => expression).join('\n');
    expect(functions.filter((name) => !shown.includes(`${name}(`))).toEqual([]);
  });
});
