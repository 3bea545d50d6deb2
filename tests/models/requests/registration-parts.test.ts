import fc from 'fast-check';
import * as z from 'zod';
import { describe, expect, it, test } from 'vitest';
import { parseDualDate } from '../../../src/models/calendar/index.js';
import {
  acceptTerms,
  bayanatiRegistration,
  emailChallengeSchema,
  emailCode,
  identityClaimsSchema,
  identityIssues,
  judgeStep,
  matchIdentity,
  priorJobSchema,
  readOn,
  resendCode,
} from '../../../src/models/requests/index.js';
import { bayanatiAnswers } from '../../arbitraries/registration.js';
import { itKeepsTheLawsOfModels } from '../../arbitraries/model-laws.js';
import { moment } from '../../../src/testing/arbitraries/wire.js';

const termsStep = bayanatiRegistration().steps[8];

describe('the claims of an identity', () => {
  itKeepsTheLawsOfModels(identityClaimsSchema, bayanatiAnswers.identify);

  const two = fc
    .tuple(bayanatiAnswers.identify, bayanatiAnswers.identify)
    .map(([a, b]) => [z.decode(identityClaimsSchema, a), z.decode(identityClaimsSchema, b)] as const);

  it('match themselves, in whichever calendar the date was entered', () => {
    fc.assert(
      fc.property(two, ([claims]) => {
        expect(identityIssues(claims, claims)).toEqual([]);
        const other = claims.birthDate.entered === 'hijri' ? claims.birthDate.gregorian : claims.birthDate.hijri;
        expect(matchIdentity({ ...claims, birthDate: parseDualDate(other) }, claims).birthDate).toBe('match');
      }),
    );
  });

  it('differ from a record exactly where it says something else, and are told apart without a value', () => {
    fc.assert(
      fc.property(two, fc.constantFrom('name', 'birthDate', 'mobile', 'nationalId'), ([claims, other], left) => {
        const { [left]: _, ...official } = other;
        const found = matchIdentity(claims, official);
        expect(found[left]).toBe('unknown');
        expect(new Set([...Object.values(found), 'match', 'mismatch', 'unknown']).size).toBe(3);
        expect(identityIssues(claims, official).flatMap(({ path }) => path)).toEqual(
          Object.entries(found).flatMap(([name, of]) => (of === 'mismatch' ? [name] : [])),
        );
        if (left !== 'mobile')
          expect(found.mobile).toBe(claims.mobile.reveal() === other.mobile.reveal() ? 'match' : 'mismatch');
        for (const { params } of identityIssues(claims, official)) expect(params).toEqual({});
      }),
    );
  });
});

describe('a former job', () => {
  it('ends not before it begins', () => {
    const job = { employer: 'شركة', title: 'محاسب', from: '1431-01-01H', lastDay: '1430-01-01H' };
    expect(priorJobSchema.safeParse(job).success).toBe(false);
    expect(priorJobSchema.safeParse({ ...job, lastDay: job.from }).success).toBe(true);
  });
});

describe('terms', () => {
  const length = 60;
  const parts = fc.array(
    fc.tuple(fc.nat(length), fc.nat(length)).map(([a, b]) => [Math.min(a, b), Math.max(a, b)] as const),
    { maxLength: 30 },
  );

  it('are read as far as they were shown without a gap, and no further', () => {
    fc.assert(
      fc.property(parts, (shown) => {
        // Letter by letter: one is read when it was shown while all before its part were.
        const letters = Array.from({ length }, () => false);
        let reading = { length, readTo: 0 };
        for (const [from, to] of shown) {
          if (letters.slice(0, from).every(Boolean)) letters.fill(true, from, to);
          reading = readOn(reading, from, to);
          const unread = letters.indexOf(false);
          expect(reading.readTo).toBe(unread === -1 ? length : unread);
        }
      }),
    );
  });

  it('cannot be agreed to before their end, and by jumping to it no one reads them', () => {
    fc.assert(
      fc.property(bayanatiAnswers.terms, moment, fc.nat(), ({ reading }, at, place) => {
        const whole = { ...reading, language: 'ar' as const };
        const part = { ...whole, readTo: place % whole.length };
        expect(acceptTerms(part, at)).toMatchObject({
          ok: false,
          issues: [{ code: 'terms-unread', params: { left: part.length - part.readTo } }],
        });
        expect(readOn({ ...part, readTo: 0 }, part.length, part.length).readTo).toBe(0);
        const accepted = acceptTerms(readOn(part, part.readTo, part.length), at);
        expect(accepted).toMatchObject({ ok: true, value: { consent: { hash: reading.hash, givenAt: at } } });
        expect(judgeStep(termsStep, { ...(accepted.ok && accepted.value), agreed: true }).ok).toBe(true);
        expect(judgeStep(termsStep, { ...(accepted.ok && accepted.value) })).toMatchObject({
          issues: [{ code: 'missing', path: ['agreed'] }],
        });
      }),
    );
  });

  it.each([
    ['agreed', { agreed: false }, 'not-agreed'],
    ['reading', { reading: { readTo: 0 } }, 'terms-unread'],
    ['the text that was read', { consent: { version: 'another' } }, 'terms-other'],
    ['a consent that stands', { consent: { withdrawnAt: '2101-01-01T00:00:00Z' } }, 'consent-withdrawn'],
  ] as const)('are accepted only with %s', (_, change: { readonly [name: string]: unknown }, code) => {
    fc.assert(
      fc.property(bayanatiAnswers.terms, (answers) => {
        const changed = Object.fromEntries(
          Object.entries(answers).map(([name, of]) => {
            const own = change[name];
            if (own === undefined) return [name, of];
            return [name, typeof of === 'object' ? { ...of, ...(own as object) } : own];
          }),
        );
        const judged = judgeStep(termsStep, changed);
        expect(judged.ok ? [] : judged.issues.map((of) => of.code)).toEqual([code]);
      }),
    );
  });

  test('a part that is none of the text is a mistake', () => {
    for (const [from, to] of [
      [-1, 1],
      [2, 1],
      [0, 11],
      [0.5, 1],
      [Number.NaN, 1],
    ] as const)
      expect(() => readOn({ length: 10, readTo: 0 }, from, to)).toThrow('not-a-part');
    const reading = { text: 't', version: '1', hash: 'a'.repeat(64), language: 'ar', length: 1, readTo: 1 } as const;
    expect(() => acceptTerms(reading, 'yesterday')).toThrow('not-a-moment');
  });
});

describe('a code that was sent by e-mail', () => {
  const challenge = emailChallengeSchema.parse({
    id: '0197d6c4-7a2b-7000-8000-000000000003',
    email: 'a@example.sa',
    expiresAt: '2026-01-01T09:05:00Z',
    attemptsLeft: 3,
    resendsLeft: 1,
    resendFrom: '2026-01-01T09:01:00Z',
  });
  const at = '2026-01-01T09:02:00Z';
  const codeOf = (of: ReturnType<typeof emailCode | typeof resendCode>): string =>
    of.ok ? 'ok' : (of.issues[0]?.code ?? '');

  it('has four to eight digits, in whichever script, and prints as a mask', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[0-9]{1,10}$/), (digits) => {
        const arabic = digits.replace(/\d/g, (digit) => String.fromCharCode(0x06_60 + Number(digit)));
        const code = emailCode(challenge, ` ${arabic} `, at);
        expect(code.ok).toBe(digits.length >= 4 && digits.length <= 8);
        if (!code.ok) return;
        expect(code.value.code.reveal()).toBe(digits);
        expect(JSON.stringify(code.value)).not.toContain(digits);
      }),
    );
  });

  it('is taken before its time has passed, and as long as tries are left', () => {
    expect(codeOf(emailCode(challenge, '1234', '2026-01-01T09:04:59.999Z'))).toBe('ok');
    expect(codeOf(emailCode(challenge, '1234', challenge.expiresAt))).toBe('challenge-expired');
    expect(codeOf(emailCode({ ...challenge, attemptsLeft: 0 }, '1234', at))).toBe('challenge-locked');
    expect(codeOf(emailCode(challenge, '12a4', at))).toBe('not-a-code');
    expect(() => emailCode(challenge, '1234', 'now')).toThrow('not-a-moment');
  });

  it('is sent again after a while, and not for ever', () => {
    const again = resendCode(challenge, challenge.resendFrom);
    expect(again).toMatchObject({ ok: true, value: { resendsLeft: 0 } });
    expect(again.ok && codeOf(resendCode(again.value, at))).toBe('resends-spent');
    expect(resendCode(challenge, '2026-01-01T09:00:59.500Z')).toMatchObject({
      issues: [{ code: 'resend-too-soon', params: { seconds: 1 } }],
    });
  });
});
