import fc from 'fast-check';
import * as z from 'zod';
import { expect, test } from 'vitest';
import type { AnyRequest, RequestType } from '../../../src/models/requests/index.js';
import {
  advance,
  anyDraftSchema,
  anyRequestSchema,
  requestTypes,
  requestTypeSchema,
} from '../../../src/models/requests/index.js';
import { contents, draftWires } from '../../../src/testing/arbitraries/any-request.js';
import { linters, routes } from '../../../src/rules/index.js';

const types = Object.keys(requestTypes) as RequestType[];
const envelope = { state: 'draft', channel: 'web', createdAt: '2026-01-01T09:00:00Z', events: [] };

test('every type has a draft, a request, a name, a linter and a route, and nothing else has', () => {
  const own = types.toSorted();
  expect(anyRequestSchema.options.map(({ shape }) => shape.type.value).toSorted()).toEqual(own);
  expect(anyDraftSchema.options.map(({ shape }) => shape.type.value).toSorted()).toEqual(own);
  expect(requestTypeSchema.options.toSorted()).toEqual(own);
  expect(Object.keys(contents).toSorted()).toEqual(own);
  expect(Object.keys(linters).toSorted()).toEqual(own);
  // A message to the support is sent to somebody too, and is no request.
  expect(routes.map(({ type }) => type).toSorted()).toEqual([...own, 'contact'].toSorted());
});

test('a request of any type is read and written the same, and is a draft in its envelope', () => {
  fc.assert(
    fc.property(draftWires, (wire) => {
      const draft = z.decode(anyDraftSchema, wire as z.input<typeof anyDraftSchema>);
      expect(z.encode(anyDraftSchema, draft)).toEqual(wire);
      const request = anyRequestSchema.parse({ ...wire, ...envelope });
      expect(request).toEqual({ ...draft, ...envelope });
      expect(z.encode(anyRequestSchema, request)).toEqual({ ...wire, ...envelope });
    }),
  );
});

test('the content of one type is not taken for that of another', () => {
  fc.assert(
    fc.property(draftWires, fc.constantFrom(...types), (wire, type) => {
      // Among them none fits two.
      expect(anyDraftSchema.safeParse({ ...wire, type }).success).toBe(type === wire.type);
    }),
  );
});

test('a request of any type lives by the one table', () => {
  fc.assert(
    fc.property(draftWires, (wire) => {
      const request: AnyRequest = anyRequestSchema.parse({ ...wire, ...envelope });
      const sent = advance(request, { event: 'submit', by: 'employee', at: '2026-01-01T09:01:00Z' });
      expect(sent).toMatchObject({ ok: true, value: { type: wire.type, state: 'submitted' } });
      expect(advance(request, { event: 'approve', by: 'agency', at: '2026-01-01T09:01:00Z' }).ok).toBe(false);
    }),
  );
});

test('a request comes in by the web, an app, the phone or a branch, and by nothing else', () => {
  fc.assert(
    fc.property(draftWires, fc.constantFrom('web', 'ios', 'android', 'phone', 'branch', 'fax', ''), (wire, channel) => {
      const read = anyRequestSchema.safeParse({ ...wire, ...envelope, channel });
      expect(read.success).toBe(channel !== 'fax' && channel !== '');
    }),
  );
});
