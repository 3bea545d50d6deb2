import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { consentHash } from '../../../src/models/privacy/index.js';
import { confirmationSchema, confirmRequest, dataUpdateSchema } from '../../../src/models/requests/index.js';
import { issuesOf } from '../../../src/models/schema/index.js';
import { lintRequest } from '../../../src/rules/index.js';
import { attachmentWires, documentRefWires } from '../../../src/testing/arbitraries/request-kinds.js';
import { dataUpdateWires } from '../../../src/testing/arbitraries/requests.js';
import { moment } from '../../../src/testing/arbitraries/wire.js';

const pathsOf = (value: unknown, path: string): readonly string[] => [
  path,
  ...(typeof value === 'object' && value !== null
    ? Object.entries(value).flatMap(([key, of]) => pathsOf(of, `${path}.${key}`))
    : []),
];

describe('a correction of data', () => {
  it('names an original document for what it changes, and for nothing else', () => {
    fc.assert(
      fc.property(dataUpdateWires, documentRefWires, fc.nat(), (wire, document, place) => {
        const own = (['personal', 'job', 'qualifications'] as const).flatMap((name) =>
          wire[name] === undefined ? [] : pathsOf(wire[name], name),
        );
        const field = own[place % own.length] ?? '';
        expect(dataUpdateSchema.safeParse({ ...wire, attested: [{ field, document }] }).success).toBe(true);
        for (const other of ['job.stepp', 'qualifications.20', 'personal.iban'])
          expect(
            issuesOf(dataUpdateSchema, {
              ...wire,
              attested: [
                { field, document },
                { field: other, document },
              ],
            }),
          ).toMatchObject({ issues: [{ code: 'attested-not-changed', path: ['attested', 1, 'field'] }] });
        for (const other of ['consent.hash', 'reason', 'job.__proto__', ''])
          expect(dataUpdateSchema.safeParse({ ...wire, attested: [{ field: other, document }] }).success).toBe(false);
      }),
    );
  });

  it('takes documents with it by reference, and none of an identity', () => {
    fc.assert(
      fc.property(dataUpdateWires, attachmentWires, (wire, attachment) => {
        expect(dataUpdateSchema.safeParse({ ...wire, attachments: [attachment] }).success).toBe(true);
        expect(
          dataUpdateSchema.safeParse({ ...wire, attachments: [{ ...attachment, kind: 'passport' }] }).success,
        ).toBe(false);
        expect(
          dataUpdateSchema.safeParse({ ...wire, attachments: Array.from({ length: 11 }, () => attachment) }).success,
        ).toBe(false);
      }),
    );
  });
});

describe('a draft is confirmed', () => {
  const asOf = '1447-01-10H';
  const drafts = fc.record({ id: fc.uuid(), content: dataUpdateWires });

  it('when nothing but warnings stands against it, and then in the version that was shown', async () => {
    await fc.assert(
      fc.asyncProperty(drafts, moment, async ({ id, content }, confirmedAt) => {
        const found = lintRequest({ type: 'data-update', content }, { asOf, recordConfirmedOn: '1440-01-01H' });
        const contentHash = await consentHash(JSON.stringify(content));
        const confirmed = confirmRequest({ id }, found, { contentHash, confirmedAt });
        const errors = found.filter(({ severity }) => severity === 'error');
        expect(confirmed.ok).toBe(errors.length === 0);
        if (confirmed.ok) {
          expect(confirmed.value).toEqual({ draftId: id, contentHash, confirmedAt, warnings: ['record-old'] });
          expect(confirmationSchema.parse(confirmed.value)).toEqual(confirmed.value);
        } else
          expect(confirmed.issues.map(({ code, path }) => [code, path])).toEqual(
            errors.map(({ code, path }) => [code, path]),
          );
      }),
    );
  });

  it('and not by what is no hash or no moment', () => {
    const [id, contentHash, confirmedAt] = [crypto.randomUUID(), 'a'.repeat(64), '2026-01-01T09:00:00Z'];
    expect(confirmRequest({ id }, [], { contentHash, confirmedAt }).ok).toBe(true);
    for (const of of [
      { contentHash: 'x', confirmedAt },
      { contentHash, confirmedAt: 'now' },
    ])
      expect(() => confirmRequest({ id }, [], of)).toThrow('not-a-confirmation');
  });
});
