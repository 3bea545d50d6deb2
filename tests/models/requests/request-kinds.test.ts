import fc from 'fast-check';
import * as z from 'zod';
import { describe, expect, it, test } from 'vitest';
import { endOfServiceReasons } from '../../../src/models/employment/index.js';
import { isSecret } from '../../../src/models/identifiers/index.js';
import {
  applicationIssues,
  announcementSchema,
  attachmentSchema,
  documentKinds,
  documentRefSchema,
  endOfServiceParagraphs,
  endOfServiceRequestSchema,
  endOfServiceSchema,
  grievanceOverPromotion,
  grievanceRequestSchema,
  grievanceSchema,
  isAnnouncedTransfer,
  isTransferWithPromotion,
  placementRequestSchema,
  placementSchema,
  reasonOfRetirement,
  retirementKinds,
  retirementRequestSchema,
  retirementSchema,
  transferDraftSchema,
  transferKinds,
  transferRequestSchema,
  transferSchema,
} from '../../../src/models/requests/index.js';
import type { RetirementKind, Transfer, TransferKind } from '../../../src/models/requests/index.js';
import { fieldsOf, issuesOf } from '../../../src/models/schema/index.js';
import { itKeepsTheLawsOfModels } from '../../arbitraries/model-laws.js';
import {
  attachmentWires,
  documentRefWires,
  endOfServiceWires,
  grievanceWires,
  placementWires,
  retirementWires,
  transferWires,
} from '../../../src/testing/arbitraries/request-kinds.js';
import { requestWires } from '../../../src/testing/arbitraries/envelope.js';
import { announcementWires } from '../../../src/testing/arbitraries/requests.js';

const codesOf = (schema: z.ZodType, wire: unknown): readonly string[] => {
  const judged = issuesOf(schema, wire);
  return judged.ok ? [] : judged.issues.map(({ code, path }) => `${path.join('.')}: ${code}`);
};

describe('a reference to a document', () => {
  itKeepsTheLawsOfModels(documentRefSchema, documentRefWires);
});

describe('an attachment', () => {
  itKeepsTheLawsOfModels(attachmentSchema, attachmentWires);

  it('has no kind for an identity document', () => {
    for (const kind of ['national-id', 'iqama', 'passport', 'identity', 'family-register'])
      expect(codesOf(attachmentSchema, { kind, mediaType: 'image/png', bytes: 1, hash: 'a'.repeat(64) })).toEqual([
        'kind: not-one-of',
      ]);
    const said = Object.entries(documentKinds.codes).flatMap(([code, { ar, en }]) => [code, ar, en]);
    expect(said.filter((of) => /identi|passport|iqama|هوية|جواز|إقامة/i.test(of))).toEqual([]);
  });
});

describe('a request for transfer', () => {
  itKeepsTheLawsOfModels(transferRequestSchema, requestWires('transfer', transferWires));

  it('is of four kinds: direct or by announcement, each with promotion or without', () => {
    const kinds = Object.keys(transferKinds.codes) as TransferKind[];
    expect(kinds.map((kind) => [isAnnouncedTransfer(kind), isTransferWithPromotion(kind)])).toEqual([
      [false, false],
      [false, true],
      [true, false],
      [true, true],
    ]);
    expect(transferSchema.options.map(({ shape }) => shape.kind.value)).toEqual(kinds);
    expect(codesOf(transferSchema, { kind: 'by-lottery' })).toEqual(['kind: not-one-of']);
  });

  it('has of each kind the fields of that kind alone', () => {
    fc.assert(
      fc.property(
        transferWires,
        fc.constantFrom(...(Object.keys(transferKinds.codes) as TransferKind[])),
        (wire, kind) => {
          const fits =
            isAnnouncedTransfer(kind) === isAnnouncedTransfer(wire.kind) &&
            'rank' in wire === (kind === 'direct-with-promotion') &&
            !('lowerRankAccepted' in wire && isTransferWithPromotion(kind));
          expect(issuesOf(transferSchema, { ...wire, kind }).ok).toBe(fits);
        },
      ),
    );
  });

  it('by announcement fits its announcement as an application for promotion does', () => {
    fc.assert(
      fc.property(announcementWires, (wire) => {
        const to = z.decode(announcementSchema, wire);
        const of: Transfer = { kind: 'by-announcement', announcement: to.id, wishes: [to.posts[0]?.id ?? '', 'none'] };
        expect(applicationIssues(of, to).map(({ code }) => code)).toEqual(
          to.mostWishes < 2 ? ['wish-not-announced', 'wishes-too-many'] : ['wish-not-announced'],
        );
      }),
    );
    expect(codesOf(transferSchema, { kind: 'by-announcement', announcement: 'A-1', wishes: ['P-1', 'P-1'] })).toEqual([
      'wishes.1: wish-twice',
    ]);
  });

  test('its kind narrows what it holds', () => {
    const rankOf = (of: Transfer): number | undefined => (of.kind === 'direct-with-promotion' ? of.rank : undefined);
    expect(rankOf({ kind: 'direct-with-promotion', destination: 'example:moh', rank: 8 })).toBe(8);
    // @ts-expect-error a direct transfer has no wishes
    const none: Transfer = { kind: 'direct', destination: 'example:moh', wishes: ['P-1'] };
    expect(codesOf(transferSchema, none)).toEqual(['wishes: unknown-field']);
    expect(codesOf(transferDraftSchema, { id: 'x', type: 'placement', content: none })).toEqual([
      'id: wrong-format',
      'type: not-one-of',
      'content.wishes: unknown-field',
    ]);
  });
});

describe('a request for placement', () => {
  itKeepsTheLawsOfModels(placementSchema, placementWires);
  itKeepsTheLawsOfModels(placementRequestSchema, requestWires('placement', placementWires));

  it('keeps the order of its wishes, and has no place twice, however it is spelt', () => {
    fc.assert(
      fc.property(placementWires, fc.nat(), (wire, again) => {
        expect(z.decode(placementSchema, wire).wishes).toEqual(wire.wishes);
        const twice = wire.wishes[again % wire.wishes.length] ?? { city: '' };
        const spelt = { ...twice, city: ` ${twice.city.replace('أ', 'ا').replace('ة', 'ه')}` };
        expect(codesOf(placementSchema, { ...wire, wishes: [...wire.wishes, spelt] })).toEqual([
          `wishes.${wire.wishes.length}: wish-twice`,
        ]);
      }),
    );
    const wishes = [{ city: 'أبها', workplace: 'ب' }, { city: 'أبها' }];
    expect(codesOf(placementSchema, { entity: 'example:moh', wishes })).toEqual(['wishes.0.workplace: too-short']);
  });
});

describe('a request about retirement', () => {
  itKeepsTheLawsOfModels(retirementRequestSchema, requestWires('retirement', retirementWires));

  it('says from when one retires, or until when the service is extended and why', () => {
    expect(codesOf(retirementSchema, { kind: 'at-age' })).toEqual(['retiresOn: missing']);
    expect(codesOf(retirementSchema, { kind: 'early' })).toEqual(['retiresOn: missing']);
    expect(codesOf(retirementSchema, { kind: 'extension' })).toEqual(['extendedUntil: missing', 'statement: missing']);
    expect(codesOf(retirementSchema, {})).toEqual(['kind: missing']);
  });

  it('ends a service for one of the reasons that there are, but for an extension', () => {
    for (const kind of Object.keys(retirementKinds.codes) as RetirementKind[]) {
      const reason = reasonOfRetirement(kind);
      expect(reason !== undefined && Object.hasOwn(endOfServiceReasons.codes, reason)).toBe(kind !== 'extension');
    }
    expect(reasonOfRetirement('at-age')).toBe('retirement-age');
  });
});

describe('a request to end a service', () => {
  itKeepsTheLawsOfModels(endOfServiceSchema, endOfServiceWires);
  itKeepsTheLawsOfModels(endOfServiceRequestSchema, requestWires('end-of-service', endOfServiceWires));

  it('is for one of fourteen reasons, each of its own paragraph in the order of the Arabic letters', () => {
    const reasons = Object.keys(endOfServiceReasons.codes);
    expect(reasons).toHaveLength(14);
    expect(Object.keys(endOfServiceParagraphs)).toEqual(reasons);
    expect(Object.values(endOfServiceParagraphs).map(([letter]) => letter)).toEqual([...'أبجدهوزحطيكلمن']);
    for (const reason of reasons) expect(codesOf(endOfServiceSchema, { reason, endsOn: '1448-01-01H' })).toEqual([]);
    expect(codesOf(endOfServiceSchema, { reason: 'AGENCY-7', endsOn: '1448-01-01H' })).toEqual(['reason: not-one-of']);
  });

  it('has no day worked after its end', () => {
    const found = (lastWorkingDay: string) =>
      codesOf(endOfServiceSchema, { reason: 'resignation', endsOn: '1448-01-10H', lastWorkingDay });
    expect(found('1448-01-10H')).toEqual([]);
    expect(found('1448-01-11H')).toEqual(['lastWorkingDay: works-after-end']);
  });

  it('keeps its account as a mask, and its reason as what the law protects most', () => {
    fc.assert(
      fc.property(endOfServiceWires, (wire) => {
        const { iban } = z.decode(endOfServiceSchema, wire);
        expect(iban === undefined || (isSecret(iban) && !JSON.stringify(iban).includes(wire.iban ?? ''))).toBe(true);
      }),
    );
    expect(fieldsOf(endOfServiceSchema, 'en')['reason']?.sensitivity).toBe('sensitive');
    expect(fieldsOf(endOfServiceSchema, 'ar')['iban']?.label).toBe('آيبان صرف المستحقات');
  });
});

describe('a grievance', () => {
  // Without the decision or the request, a grievance may be against nothing: its laws are those of its envelope.
  itKeepsTheLawsOfModels(grievanceRequestSchema, requestWires('grievance', grievanceWires));

  it('is against a decision or the outcome of a request', () => {
    fc.assert(
      fc.property(grievanceWires, (wire) => {
        expect(codesOf(grievanceSchema, { ...wire, decision: undefined, request: undefined })).toEqual([
          ': grievance-against-nothing',
        ]);
      }),
    );
  });

  it('is over what was known when it was decided, or later', () => {
    fc.assert(
      fc.property(
        grievanceWires.filter(({ decision }) => decision !== undefined),
        (wire) => {
          const { knownOn, decision } = z.decode(grievanceSchema, wire);
          const turned = {
            ...wire,
            knownOn: wire.decision?.issuedOn,
            decision: { ...wire.decision, issuedOn: wire.knownOn },
          };
          expect(codesOf(grievanceSchema, turned)).toEqual(
            knownOn.day === decision?.issuedOn.day ? [] : ['knownOn: known-before-decided'],
          );
        },
      ),
    );
  });

  it('over a promotion begins with the application that it is against', () => {
    fc.assert(
      fc.property(grievanceWires, ({ request, ...wire }) => {
        const number = request ?? 'MRT-1447-0000123-98';
        expect(codesOf(grievanceSchema, { ...wire, ...grievanceOverPromotion(number, 'promotion-error') })).toEqual([]);
        expect(grievanceOverPromotion(number)).toEqual({ reason: 'promotion-not-given', request: number });
      }),
    );
  });
});
