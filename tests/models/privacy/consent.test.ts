import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { consentHash, consentSchema, stands } from '../../../src/models/privacy/index.js';
import { issuesOf } from '../../../src/models/schema/issues.js';
import { anyText } from '../text/arbitraries.js';

const moments = fc
  .date({ min: new Date('2020-01-01'), max: new Date('2020-01-01T00:00:03Z'), noInvalidDate: true })
  .chain((date) => fc.constantFrom(date.toISOString(), date.toISOString().replace(/\.\d+/, '')));
const consent = {
  text: 'terms',
  version: '1',
  hash: 'a'.repeat(64),
  purpose: 'service',
  givenAt: '2026-01-01T00:00:00Z',
} as const;

describe('a consent', () => {
  it('stands from when it was given until it is withdrawn, however exactly the moments are written', () => {
    fc.assert(
      fc.property(moments, moments, moments, (givenAt, withdrawnAt, at) => {
        const [given, withdrawn, now] = [givenAt, withdrawnAt, at].map((moment) => new Date(moment).getTime());
        expect(stands({ givenAt }, at)).toBe(Number(given) <= Number(now));
        expect(stands({ givenAt, withdrawnAt }, at)).toBe(
          Number(given) <= Number(now) && Number(now) < Number(withdrawn),
        );
      }),
    );
  });

  it('does not stand at what is no moment', () => {
    expect(stands(consent, 'soon')).toBe(false);
    expect(stands({ ...consent, withdrawnAt: 'soon' }, '2026-01-02T00:00:00Z')).toBe(false);
  });

  it('is not withdrawn before it was given', () => {
    const found = issuesOf(consentSchema, { ...consent, withdrawnAt: '2025-12-31T23:59:59.9Z' });
    expect(found.ok ? [] : found.issues.map(({ code, path }) => [code, path])).toEqual([
      ['withdrawn-before-given', ['withdrawnAt']],
    ]);
    expect(consentSchema.safeParse({ ...consent, withdrawnAt: consent.givenAt }).success).toBe(true);
  });

  it('is to a text that its hash proves', async () => {
    await fc.assert(
      fc.asyncProperty(anyText, async (text) => {
        const hash = await consentHash(text);
        expect(hash).toBe(createHash('sha256').update(text).digest('hex'));
        expect(consentSchema.safeParse({ ...consent, hash }).success).toBe(true);
      }),
    );
  });
});
