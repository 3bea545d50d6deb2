import { readFileSync, readdirSync } from 'node:fs';
import { inspect } from 'node:util';
import fc from 'fast-check';
import * as z from 'zod';
import { describe, expect, it, test } from 'vitest';
import { dualDate } from '../../../src/models/calendar/dual-date.js';
import {
  answer,
  refused,
  revoke,
  sharingAuthorizationSchema,
  sharingSteps,
  sharingTermsSchema,
  verificationChallengeSchema,
} from '../../../src/models/requests/index.js';
import { consentHash } from '../../../src/models/privacy/index.js';
import { issuesOf } from '../../../src/models/schema/index.js';
import { authorizationWires, sharingTermsWires } from '../../../src/testing/arbitraries/sharing.js';
import { itKeepsTheLawsOfModels } from '../../arbitraries/model-laws.js';
import { moment, text } from '../../../src/testing/arbitraries/wire.js';
import { dayOfTable } from '../../../src/testing/arbitraries/calendar.js';

const codesOf = (schema: z.core.$ZodType, input: unknown): readonly string[] => {
  const judged = issuesOf(schema, input);
  return judged.ok ? [] : judged.issues.map(({ code, path }) => `${path.join('.')}: ${code}`);
};

// Of another purpose the text that says it may not be left out, though the field is optional.
const ofPublishedPurpose = ({ purpose }: { readonly purpose: string }): boolean => purpose !== 'other';

describe('the terms of an authorisation', () => {
  itKeepsTheLawsOfModels(sharingTermsSchema, sharingTermsWires.filter(ofPublishedPurpose));

  it('end, and not before they begin', () => {
    fc.assert(
      fc.property(sharingTermsWires, (wire) => {
        const { day } = z.decode(sharingTermsSchema, wire).validFrom;
        fc.pre(day > -16_000);
        const earlier = dualDate(day - 1, 'hijri').hijri;
        expect(codesOf(sharingTermsSchema, { ...wire, lastDay: earlier })).toEqual(['lastDay: period-reversed']);
      }),
    );
  });

  it('say what another purpose is, name no scope twice, and grant looking alone', () => {
    fc.assert(
      fc.property(sharingTermsWires, (wire) => {
        const unsaid = { ...wire, purpose: 'other', purposeText: undefined };
        expect(codesOf(sharingTermsSchema, unsaid)).toEqual(['purposeText: purpose-not-said']);
        const [first] = wire.scopes;
        const twice = { ...wire, purpose: 'employment', scopes: [...wire.scopes, first] };
        expect(codesOf(sharingTermsSchema, twice)).toEqual([`scopes.${wire.scopes.length}: scope-twice`]);
        expect(codesOf(sharingTermsSchema, { ...wire, purpose: 'employment', access: 'edit' })).toEqual([
          'access: not-one-of',
        ]);
      }),
    );
  });

  it('are acknowledged: when, and by the hash of the text that was shown', async () => {
    const textHash = await consentHash('أقر بأن البيانات المختارة يُسمح بالاطلاع عليها');
    fc.assert(
      fc.property(sharingTermsWires, moment, (wire, at) => {
        const codes = (acknowledgement: unknown) => codesOf(sharingTermsSchema, { ...wire, acknowledgement });
        expect(codes({ at, textHash })).toEqual([]);
        expect(codes(undefined)).toEqual(['acknowledgement: missing']);
        expect(codes({ at })).toEqual(['acknowledgement.textHash: missing']);
        expect(codes({ at, textHash: 'أقر' })).toEqual(['acknowledgement.textHash: wrong-format']);
        expect(codes({ at: 'today', textHash })).toEqual(['acknowledgement.at: wrong-format']);
      }),
    );
  });
});

describe('an authorisation', () => {
  itKeepsTheLawsOfModels(sharingAuthorizationSchema, authorizationWires.filter(ofPublishedPurpose));

  test('once revoked stays revoked, and only ever from an earlier day', () => {
    fc.assert(
      fc.property(authorizationWires, dayOfTable, (wire, day) => {
        const given = z.decode(sharingAuthorizationSchema, wire);
        const result = revoke(given, dualDate(day, 'hijri'));
        const before = given.revokedOn?.day ?? Infinity;
        expect(result.ok).toBe(day < before);
        if (!result.ok) return;
        expect(result.value).toEqual({ ...given, revokedOn: dualDate(day, 'hijri') });
        expect(revoke(result.value, dualDate(day, 'gregorian'))).toMatchObject({
          issues: [{ code: 'already-revoked' }],
        });
      }),
    );
  });
});

const challenges = fc.record({
  id: fc.uuid(),
  prompt: fc.record({ ar: text, en: text }),
  attemptsLeft: fc.integer({ min: 0, max: 10 }),
  expiresAt: moment,
});
const tokens = fc.stringMatching(/^[A-Za-z0-9_-]{16,40}$/);

describe('a verification challenge', () => {
  itKeepsTheLawsOfModels(verificationChallengeSchema, challenges);

  it('takes an answer while tries are left and its time runs, and the answer is never shown', () => {
    fc.assert(
      fc.property(challenges, tokens, moment, (challenge, token, at) => {
        const given = answer(challenge, token, at);
        expect(given.ok).toBe(challenge.attemptsLeft > 0 && Date.parse(at) < Date.parse(challenge.expiresAt));
        expect(`${JSON.stringify(given)} ${inspect(given, { depth: 9 })}`).not.toContain(token);
        if (given.ok) expect(given.value.token.reveal()).toBe(token);
      }),
    );
  });

  it('is locked after as many refusals as it had tries', () => {
    fc.assert(
      fc.property(challenges, tokens, (challenge, token) => {
        let left = challenge;
        for (let n = 0; n < challenge.attemptsLeft; n += 1) left = refused(left);
        expect(answer(refused(left), token, '1999-01-01T00:00:00Z')).toMatchObject({
          issues: [{ code: 'challenge-locked' }],
        });
      }),
    );
  });

  it('takes no words for a token, and no text for a moment', () => {
    const challenge = { ...fc.sample(challenges, 1)[0], attemptsLeft: 1, expiresAt: '2026-01-01T00:00:00Z' };
    const typed = verificationChallengeSchema.parse(challenge);
    expect(answer(typed, 'اسم والدتي', '2025-01-01T00:00:00Z')).toMatchObject({
      issues: [{ code: 'not-an-answer-token' }],
    });
    expect(() => answer(typed, 'x'.repeat(20), 'today')).toThrow('not-a-moment');
  });
});

describe('the steps of authorising', () => {
  it('follow the description in order, on either way in', () => {
    for (const way of ['registered', 'unregistered'] as const) {
      const numbers = sharingSteps
        .filter((step) => !('path' in step) || step.path === way)
        .map(({ source }) => Number(/^R(\d+)/.exec(source)?.[1]));
      expect(numbers).toEqual(numbers.toSorted((a, b) => a - b));
    }
  });

  it('never take a user name or a password: no model of a request has a field for one (R116, R149, R150)', () => {
    const folder = new URL('../../../src/models/requests/', import.meta.url);
    for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((of) => of.endsWith('.ts')))
      expect(readFileSync(new URL(name, folder), 'utf8')).not.toMatch(
        /^\s*(?:password|username|userName|otp|pin)\b.*:/m,
      );
  });
});
