import fc from 'fast-check';
import type * as z from 'zod';
import { formatCivilDate } from '../../src/models/calendar/civil-date.js';
import { endOfServiceReasons } from '../../src/models/employment/codes.js';
import type {
  attachmentSchema,
  documentRefSchema,
  endOfServiceSchema,
  GrievanceWire,
  placementSchema,
  retirementSchema,
  transferSchema,
} from '../../src/models/requests/index.js';
import { documentKinds, grievanceReasons } from '../../src/models/requests/index.js';
import { calendar, dayOfTable } from '../models/calendar/arbitraries.js';
import { requestNumbers } from '../models/identifiers/arbitraries.js';
import { lives } from './requests.js';
import { codeOf, date, employeeId, entity, few, id, moment, record, text } from './wire.js';

const keys = <K extends string>(of: Readonly<Record<K, unknown>>): readonly K[] => Object.keys(of) as K[];

/** Two dates in order, each in its own calendar. */
const datesInOrder: fc.Arbitrary<readonly [string, string]> = fc
  .tuple(dayOfTable, dayOfTable, calendar, calendar)
  .map(([a, b, of, other]) => [formatCivilDate(Math.min(a, b), of), formatCivilDate(Math.max(a, b), other)]);

export const documentRefWires: fc.Arbitrary<z.input<typeof documentRefSchema>> = fc.record({
  kind: fc.constantFrom(...keys(documentKinds.codes)),
  number: id,
  issuedOn: date,
});

export const attachmentWires: fc.Arbitrary<z.input<typeof attachmentSchema>> = fc.record({
  kind: fc.constantFrom(...keys(documentKinds.codes)),
  mediaType: fc.constantFrom('application/pdf' as const, 'image/jpeg' as const, 'image/png' as const),
  bytes: fc.integer({ min: 1, max: 10_000_000 }),
  hash: fc.stringMatching(/^[0-9a-f]{64}$/),
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

const iban = fc.constantFrom('SA0380000000608010167519', 'SA4420000001234567891234');

/** Requests to end a service for each of its reasons. */
export const endOfServiceWires: fc.Arbitrary<z.input<typeof endOfServiceSchema>> = fc
  .tuple(
    datesInOrder,
    fc.boolean(),
    record(
      { reason: fc.constantFrom(...keys(endOfServiceReasons.codes)) },
      { decision: documentRefWires, statement: text, documents: few(documentRefWires), iban },
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

/** Requests of a type in their envelope, each with a life that the table allows. */
export const requestWires = <T extends string, C>(type: T, content: fc.Arbitrary<C>) =>
  fc
    .tuple(
      lives,
      record(
        {
          id: fc.uuid(),
          type: fc.constant(type),
          content,
          channel: fc.constantFrom('web' as const, 'ios' as const, 'branch' as const),
          createdAt: moment,
        },
        { number: requestNumbers, applicant: employeeId, destination: entity },
      ),
      moment,
    )
    .map(([life, of, at]) => ({
      ...of,
      state: life.at(-1)?.to ?? ('draft' as const),
      events: life.map(({ event, to }, index) => ({ sequence: index + 1, event, state: to, at })),
    }));
