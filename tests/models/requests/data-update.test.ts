import fc from 'fast-check';
import * as z from 'zod';
import { describe, expect, it, test } from 'vitest';
import { isSecret } from '../../../src/models/identifiers/index.js';
import {
  dataUpdateDraftSchema,
  dataUpdateRequestSchema,
  dataUpdateSchema,
  receiptSchema,
} from '../../../src/models/requests/index.js';
import type { DataUpdate, DataUpdateRequest, RequestEnvelope } from '../../../src/models/requests/index.js';
import { issuesOf } from '../../../src/models/schema/index.js';
import { dataUpdateRequestWires, dataUpdateWires, receiptWires } from '../../../src/testing/arbitraries/requests.js';
import { itKeepsTheLawsOfModels } from '../../arbitraries/model-laws.js';

const consent = {
  text: 'terms',
  version: '1',
  hash: 'a'.repeat(64),
  purpose: 'service',
  givenAt: '2025-07-05T09:00:00Z',
};
const job = {
  currentPosition: { number: '120' },
  officialJobTitle: 'محاسب',
  positionStartDate: '1442-11-10H',
  rank: 6,
  step: 2,
  entity: 'example:moh',
};
const qualification = { degree: 'bachelor', specialisation: 'محاسبة', awardedOn: '1437-08-15H' };
const bare = { reason: 'data-correction', consent };

const codesOf = (change: object): readonly string[] => {
  const judged = issuesOf(dataUpdateSchema, { ...bare, ...change });
  return judged.ok ? [] : judged.issues.map(({ code, path }) => `${path.join('.')}: ${code}`);
};

describe('the content of a data-update request', () => {
  itKeepsTheLawsOfModels(dataUpdateSchema, dataUpdateWires);

  it('changes one section at least, and any one is enough', () => {
    expect(codesOf({})).toEqual([': nothing-changes']);
    expect(codesOf({ qualifications: [] })).toEqual([': nothing-changes']);
    expect(codesOf({ personal: { mobile: '0512345678' } })).toEqual([]);
    expect(codesOf({ job })).toEqual([]);
    expect(codesOf({ qualifications: [qualification] })).toEqual([]);
  });

  it('with a personal section in which nothing stands changes nothing', () => {
    expect(codesOf({ personal: {} })).toEqual([': nothing-changes']);
  });

  it('needs the consent before it can be sent', () => {
    expect(codesOf({ job, consent: undefined })).toEqual(['consent: missing']);
    expect(codesOf({ job, consent: { ...consent, hash: '' } })).toEqual(['consent.hash: wrong-format']);
  });

  test('the step is one that the rank has', () => {
    const lasts = [15, 15, 15, 15, 15, 15, 15, 15, 15, 15, 14, 13, 12, 11, 10];
    for (const [at, last] of lasts.entries())
      for (let step = 1; step <= 15; step += 1)
        expect(codesOf({ job: { ...job, rank: at + 1, step } })).toEqual(
          step <= last ? [] : ['job.step: step-outside-rank'],
        );
  });

  it('says each wrong field of the description at its path', () => {
    const found = (change: object) => codesOf({ job: { ...job, ...change } });
    expect(found({ positionStartDate: '1447-02-30H' })).toEqual(['job.positionStartDate: day-outside-month']);
    expect(found({ rank: 16 })).toEqual(['job.rank: too-big']);
    expect(found({ step: 16 })).toEqual(['job.step: too-big']);
    expect(found({ rank: 12.5 })).toEqual(['job.rank: wrong-type']);
    expect(found({ entity: 'وزارة الصحة' })).toEqual(['job.entity: code-system-missing']);
    expect(found({ officialJobTitle: ' م ' })).toEqual(['job.officialJobTitle: too-short']);
    expect(found({ currentPosition: {} })).toEqual(['job.currentPosition.number: missing']);
    expect(codesOf({ qualifications: [qualification, { ...qualification, awardedOn: 'soon' }] })).toEqual([
      'qualifications.1.awardedOn: not-a-date',
    ]);
    expect(codesOf({ job, reason: 'because I say so' })).toEqual(['reason: wrong-format']);
  });

  it('holds a mobile and an e-mail that print as masks only', () => {
    fc.assert(
      fc.property(dataUpdateWires, (wire) => {
        const { personal } = z.decode(dataUpdateSchema, wire);
        for (const [key, value] of Object.entries(personal ?? {})) {
          expect(isSecret(value)).toBe(true);
          expect(JSON.stringify(value)).not.toContain(wire.personal?.[key === 'mobile' ? 'mobile' : 'email']);
        }
      }),
    );
  });
});

const asEnvelope = (of: DataUpdateRequest): RequestEnvelope<'data-update', DataUpdate> => of;

describe('a data-update request in its envelope', () => {
  itKeepsTheLawsOfModels(dataUpdateRequestSchema, dataUpdateRequestWires);

  it('is a request like any other', () => {
    fc.assert(
      fc.property(dataUpdateRequestWires, (wire) => {
        const { id, type, state } = asEnvelope(z.decode(dataUpdateRequestSchema, wire));
        expect({ id, type, state }).toEqual({ id: wire.id, type: 'data-update', state: wire.state });
      }),
    );
  });

  test('its draft is the id, the type and the content: who made it, the session says', () => {
    const draft = { id: '0197d6c4-7a2b-7000-8000-000000000001', type: 'data-update', content: { ...bare, job } };
    expect(issuesOf(dataUpdateDraftSchema, draft).ok).toBe(true);
    expect(issuesOf(dataUpdateDraftSchema, { ...draft, applicant: 'e-1' })).toMatchObject({
      issues: [{ code: 'unknown-field', path: ['applicant'] }],
    });
    expect(issuesOf(dataUpdateDraftSchema, { ...draft, id: 'draft-1' })).toMatchObject({
      issues: [{ code: 'wrong-format', path: ['id'] }],
    });
  });
});

describe('the receipt', () => {
  itKeepsTheLawsOfModels(receiptSchema, receiptWires);
});
