import fc from 'fast-check';
import type * as z from 'zod';
import { formatCivilDate } from '../../models/calendar/civil-date.js';
import { endOfServiceReasons } from '../../models/employment/codes.js';
import type {
  attachmentSchema,
  documentRefSchema,
  endOfServiceSchema,
  GrievanceWire,
  placementSchema,
  retirementSchema,
  transferSchema,
} from '../../models/requests/index.js';
import { documentKinds, grievanceReasons } from '../../models/requests/index.js';
import { calendar, dayOfTable } from './calendar.js';
import { ibans, requestNumbers } from './identifiers.js';
import { codeOf, date, entity, few, hash, id, keysOf, record, text } from './wire.js';

/** Two dates in order, each in its own calendar. */
const datesInOrder: fc.Arbitrary<readonly [string, string]> = fc
  .tuple(dayOfTable, dayOfTable, calendar, calendar)
  .map(([a, b, of, other]) => [formatCivilDate(Math.min(a, b), of), formatCivilDate(Math.max(a, b), other)]);

export const documentRefWires: fc.Arbitrary<z.input<typeof documentRefSchema>> = fc.record({
  kind: fc.constantFrom(...keysOf(documentKinds)),
  number: id,
  issuedOn: date,
});

export const attachmentWires: fc.Arbitrary<z.input<typeof attachmentSchema>> = fc.record({
  kind: fc.constantFrom(...keysOf(documentKinds)),
  mediaType: fc.constantFrom('application/pdf' as const, 'image/jpeg' as const, 'image/png' as const),
  bytes: fc.integer({ min: 1, max: 10_000_000 }),
  hash,
});

const wishes = fc.uniqueArray(id, { minLength: 1, maxLength: 20 });
const direct = { destination: entity };
const wishedFor = { post: id, city: text, reason: text };

/** Requests for transfer of the four kinds. */
export const transferWires: fc.Arbitrary<z.input<typeof transferSchema>> = fc.oneof(
  record({ kind: fc.constant('direct' as const), ...direct }, { ...wishedFor, lowerRankAccepted: fc.boolean() }),
  record(
    { kind: fc.constant('direct-with-promotion' as const), ...direct, rank: fc.integer({ min: 1, max: 15 }) },
    wishedFor,
  ),
  record(
    { kind: fc.constant('by-announcement' as const), announcement: id, wishes },
    { reason: text, lowerRankAccepted: fc.boolean() },
  ),
  record({ kind: fc.constant('by-announcement-with-promotion' as const), announcement: id, wishes }, { reason: text }),
);

const cities = ['الرياض', 'أبها', 'جدة', 'تبوك', 'Hail'];

/** Requests for placement, no place twice. */
export const placementWires: fc.Arbitrary<z.input<typeof placementSchema>> = record(
  {
    entity,
    wishes: fc.uniqueArray(
      record({ city: fc.constantFrom(...cities) }, { workplace: fc.constantFrom('مقر أ', 'مقر ب') }),
      {
        minLength: 1,
        maxLength: 5,
        selector: ({ city, workplace }) => `${city}/${workplace}`,
      },
    ),
  },
  { startOn: date, reason: text },
);

/** Requests about retirement of the three kinds. */
export const retirementWires: fc.Arbitrary<z.input<typeof retirementSchema>> = fc.oneof(
  record({ kind: fc.constant('at-age' as const), retiresOn: date }, { documents: few(documentRefWires) }),
  record(
    { kind: fc.constant('early' as const), retiresOn: date },
    { statement: text, documents: few(documentRefWires) },
  ),
  record(
    { kind: fc.constant('extension' as const), extendedUntil: date, statement: text },
    { documents: few(documentRefWires) },
  ),
);

/** Requests to end a service for each of its reasons. */
export const endOfServiceWires: fc.Arbitrary<z.input<typeof endOfServiceSchema>> = fc
  .tuple(
    datesInOrder,
    fc.boolean(),
    record(
      { reason: fc.constantFrom(...keysOf(endOfServiceReasons)) },
      { decision: documentRefWires, statement: text, documents: few(documentRefWires), iban: ibans },
    ),
  )
  .map(([[lastWorkingDay, endsOn], said, of]) => ({ ...of, endsOn, ...(said ? { lastWorkingDay } : {}) }));

/** Grievances against a decision, a request, or both. */
export const grievanceWires: fc.Arbitrary<GrievanceWire> = fc
  .tuple(
    datesInOrder,
    documentRefWires,
    requestNumbers,
    fc.constantFrom('decision', 'request', 'both'),
    record({ reason: codeOf(grievanceReasons), statement: text, remedy: text }, { documents: few(documentRefWires) }),
  )
  .map(([[issuedOn, knownOn], decision, request, against, of]) => ({
    ...of,
    knownOn,
    ...(against === 'request' ? {} : { decision: { ...decision, issuedOn } }),
    ...(against === 'decision' ? {} : { request }),
  }));
