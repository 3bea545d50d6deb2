import { createHmac } from 'node:crypto';
import fc from 'fast-check';
import * as z from 'zod';
import { describe, expect, it } from 'vitest';
import { nationalIdSchema, syntheticNationalId } from '../../../src/models/identifiers/index.js';
import {
  auditEventSchema,
  consentSchema,
  digest,
  redact,
  stands,
  withSensitivity,
  withheld,
} from '../../../src/models/privacy/index.js';

const personSchema = z.object({
  nationalId: nationalIdSchema,
  name: withSensitivity(z.string(), 'personal').optional(),
  rank: z.number(),
  leaves: z.array(z.object({ from: z.string(), reason: withSensitivity(z.string(), 'sensitive').nullable() })),
  notes: z.record(z.string(), withSensitivity(z.string(), 'personal')),
});

describe('redaction', () => {
  it('follows the schema, whatever the values are', () => {
    fc.assert(
      fc.property(fc.nat(99_999), fc.string({ minLength: 4 }), fc.string({ minLength: 4 }), (serial, name, reason) => {
        const person = z.decode(personSchema, {
          nationalId: syntheticNationalId(serial, 'citizen'),
          name: `n-${name}`,
          rank: 7,
          leaves: [{ from: '1447-01-01H', reason: `r-${reason}` }],
          notes: { one: `o-${name}` },
        });
        const shown = JSON.stringify(redact(personSchema, { ...person, extra: `x-${name}` }));
        expect(JSON.parse(shown)).toEqual({
          nationalId: String(person.nationalId),
          name: withheld,
          rank: 7,
          leaves: [{ from: '1447-01-01H', reason: withheld }],
          notes: { one: withheld },
          extra: withheld,
        });
        expect(shown).not.toContain(syntheticNationalId(serial, 'citizen'));
      }),
    );
  });
});

describe('the digest of an identifier', () => {
  it("is Node's own HMAC-SHA-256", async () => {
    await fc.assert(
      fc.asyncProperty(fc.string(), fc.uint8Array({ minLength: 16, maxLength: 64 }), async (text, pepper) => {
        expect(await digest(text, pepper)).toBe(createHmac('sha256', pepper).update(text).digest('hex'));
      }),
    );
  });

  it('is not made without a pepper', async () => {
    await expect(digest('1999999996', new Uint8Array(15))).rejects.toMatchObject({ code: 'pepper-too-short' });
  });
});

describe('consent', () => {
  const consent = consentSchema.parse({
    text: 'terms',
    version: '1',
    hash: 'a'.repeat(64),
    purpose: 'service',
    givenAt: '2026-01-01T00:00:00Z',
    withdrawnAt: '2026-02-01T00:00:00Z',
  });

  it('stands from when it was given until it is withdrawn', () => {
    expect(stands(consent, '2025-12-31T23:59:59Z')).toBe(false);
    expect(stands(consent, '2026-01-01T00:00:00Z')).toBe(true);
    expect(stands(consent, '2026-02-01T00:00:00Z')).toBe(false);
  });
});

describe('an audit event', () => {
  it('has no place for a value', () => {
    const event = {
      actor: 'E-1',
      role: 'hr-specialist',
      purpose: 'service',
      fields: ['rank'],
      outcome: 'allowed',
      at: '2026-01-01T00:00:00Z',
    };
    expect(auditEventSchema.safeParse(event).success).toBe(true);
    expect(auditEventSchema.safeParse({ ...event, values: { rank: 7 } }).success).toBe(false);
  });
});
