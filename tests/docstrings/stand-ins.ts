import {
  announcementSchema,
  dataDomains,
  dataScopes,
  emailChallengeSchema,
  employeeSchema,
  identityClaimsSchema,
  qualificationSchema,
  sharingAuthorizationSchema,
  sharingPurposes,
  verificationChallengeSchema,
} from '../../src/models/index.js';
import { announcementWire, bareRecord } from '../arbitraries/wires.js';

/* What examples take as given, each by the name it has there. */

export * as z from 'zod';

export const anEmployee = employeeSchema.parse({ ...bareRecord, complete: false });
export const aDiploma = qualificationSchema.parse({
  framework: { name: 'nqf', edition: '3' },
  degree: 'unspecified-diploma',
  level: 5,
  specialisation: { title: 'محاسبة' },
  awardedOn: '1437-08-15H',
  verification: 'verified',
});
export const aConsent = {
  text: 'terms',
  version: '1',
  hash: 'a'.repeat(64),
  purpose: 'service',
  givenAt: '2025-07-05T09:00:00Z',
};
export const anAnnouncement = announcementSchema.parse(announcementWire);
export const anAuthorization = sharingAuthorizationSchema.parse({
  reference: 'ABCD-1234',
  grantee: { kind: 'entity', code: 'example:moh', sectorType: 'public' },
  purpose: Object.keys(sharingPurposes.codes)[0],
  domain: Object.keys(dataDomains.codes)[0],
  scopes: Object.keys(dataScopes.codes).slice(0, 1),
  access: 'view',
  consent: aConsent,
  acknowledgement: { at: '2025-07-05T09:00:00Z', textHash: 'a'.repeat(64) },
  validFrom: '1447-01-10H',
  lastDay: '1447-12-10H',
  givenAt: '2025-07-05T09:00:00Z',
  revokedOn: null,
});
export const aChallenge = verificationChallengeSchema.parse({
  id: '0197d6c4-7a2b-7000-8000-000000000001',
  prompt: { ar: 'سؤال', en: 'A question' },
  attemptsLeft: 3,
  expiresAt: '2026-01-01T00:05:00Z',
});
export const aSettlement = {
  employeeId: 'e-1001',
  reason: 'resignation',
  endedOn: '1447-01-10H',
  state: 'open',
  periods: [],
  items: [{ item: 'salary', amount: 100 }],
  total: 100,
};

export const aReading = { text: 'terms', version: '1', hash: 'a'.repeat(64), language: 'ar', length: 100, readTo: 0 };
export const anEmailChallenge = emailChallengeSchema.parse({
  id: '0197d6c4-7a2b-7000-8000-000000000002',
  email: 'a@example.sa',
  expiresAt: '2026-01-01T09:05:00Z',
  attemptsLeft: 3,
  resendsLeft: 2,
  resendFrom: '2026-01-01T09:01:00Z',
});
export const theClaims = identityClaimsSchema.parse({
  nationalId: '1999999996',
  name: 'سالم',
  birthDate: '1410-07-01H',
  mobile: '0500000009',
});
