import fc from 'fast-check';
import type * as z from 'zod';
import { formatCivilDate } from '../../models/calendar/civil-date.js';
import type { sharingAuthorizationSchema, sharingTermsSchema } from '../../models/requests/index.js';
import { dataDomains, dataScopes, sharingPurposes } from '../../models/requests/index.js';
import { calendar, dayOfTable } from './calendar.js';
import { entity, hash, keysOf, moment, record, text } from './wire.js';

/** Consents that were not withdrawn. */
export const consents = fc.record({
  text: fc.constantFrom('terms', 'sharing'),
  version: fc.constantFrom('1', '2.1'),
  hash,
  purpose: fc.constantFrom('service' as const, 'employment' as const),
  givenAt: moment,
});

const sectorType = fc.constantFrom('public' as const, 'private' as const);
const grantee = fc.oneof(
  fc.record({ kind: fc.constant('entity' as const), code: entity, sectorType }),
  fc.record({ kind: fc.constant('sector' as const), code: fc.constantFrom('health', 'banking'), sectorType }),
);

/** Terms of an authorisation as the wire carries them. */
export const sharingTermsWires: fc.Arbitrary<z.input<typeof sharingTermsSchema>> = fc
  .tuple(
    record(
      {
        grantee,
        purpose: fc.constantFrom(...keysOf(sharingPurposes)),
        domain: fc.constantFrom(...keysOf(dataDomains)),
        scopes: fc.uniqueArray(fc.constantFrom(...keysOf(dataScopes)), { minLength: 1, maxLength: 5 }),
        access: fc.constant('view' as const),
        consent: consents,
        acknowledgement: fc.record({ at: moment, textHash: hash }),
      },
      { challenge: fc.uuid() },
    ),
    fc.tuple(dayOfTable, dayOfTable, calendar),
    text,
  )
  .map(([of, [a, b, calendar], said]) => ({
    ...of,
    ...(of.purpose === 'other' ? { purposeText: `غرض ${said}` } : {}),
    validFrom: formatCivilDate(Math.min(a, b), calendar),
    lastDay: formatCivilDate(Math.max(a, b), calendar),
  }));

/** Authorisations that were given, revoked or not. */
export const authorizationWires: fc.Arbitrary<z.input<typeof sharingAuthorizationSchema>> = fc
  .tuple(
    sharingTermsWires,
    fc.stringMatching(/^[A-Z0-9]{10}-[0-9]{4}$/),
    moment,
    fc.option(fc.tuple(dayOfTable, calendar)),
  )
  .map(([terms, reference, givenAt, revoked]) => ({
    ...terms,
    reference,
    givenAt,
    revokedOn: revoked === null ? null : formatCivilDate(...revoked),
  }));
