import fc from 'fast-check';
import * as z from 'zod';
import { describe, expect, it } from 'vitest';
import { formatCivilDate } from '../../../src/models/calendar/civil-date.js';
import { sharingAuthorizationSchema } from '../../../src/models/requests/index.js';
import type { DataScope, SharingAuthorization } from '../../../src/models/requests/index.js';
import { accessPath, mayRead } from '../../../src/rules/index.js';
import { authorizationWires } from '../../../src/testing/arbitraries/sharing.js';

const authorizations = authorizationWires.map((wire) => z.decode(sharingAuthorizationSchema, wire));
const asks = (of: SharingAuthorization, scopes: readonly DataScope[] = of.scopes) => ({
  ...(of.grantee.kind === 'entity' ? { entity: of.grantee.code } : { entity: 'example:any', sector: of.grantee.code }),
  purpose: of.purpose,
  scopes,
});
/** Days on which the package holds the description. */
const days = fc.integer({ min: 18_300, max: 39_000 });
const on = (day: number) => ({ asOf: formatCivilDate(day, 'hijri') });
/** Authorisations some of whose days lie around the day that is asked about. */
const around = fc.tuple(authorizations, days, fc.integer({ min: -2, max: 2 }), fc.constantFrom('validFrom', 'lastDay'));

describe('the reading of a grantee', () => {
  it('is allowed from the first day to the last, until revoked, and on no other', () => {
    fc.assert(
      fc.property(around, ([of, any, off, end]) => {
        const day = Math.min(Math.max((off === 0 ? any : of[end].day) + off, 18_300), 39_000);
        const stands =
          of.validFrom.day <= day && day <= of.lastDay.day && (of.revokedOn === null || day < of.revokedOn.day);
        expect(mayRead(of, asks(of), on(day)).outcome).toBe(stands ? 'eligible' : 'ineligible');
      }),
    );
  });

  const standing = fc.tuple(authorizations, days).map(([of, day]) => ({
    of: { ...of, validFrom: fromDay(day - 5), lastDay: fromDay(day + 5), revokedOn: null },
    day,
  }));
  const fails = (of: SharingAuthorization, change: object, day: number): readonly string[] =>
    mayRead(of, { ...asks(of), ...change }, on(day))
      .findings.filter(({ status }) => status === 'unmet')
      .map(({ rule }) => rule);

  it('is refused to another body, for another purpose, beyond the scopes, and for nothing at all', () => {
    fc.assert(
      fc.property(standing, ({ of, day }) => {
        expect(fails(of, {}, day)).toEqual([]);
        expect(fails(of, { entity: 'example:other', sector: 'other' }, day)).toEqual(['requests.sharing.grantee']);
        const purpose = of.purpose === 'employment' ? 'service-delivery' : 'employment';
        expect(fails(of, { purpose }, day)).toEqual(['requests.sharing.purpose']);
        expect(fails(of, { scopes: [] }, day)).toEqual(['requests.sharing.scopes']);
        expect(fails({ ...of, scopes: ['identity.name'] }, { scopes: ['contact.email'] }, day)).toEqual([
          'requests.sharing.scopes',
        ]);
      }),
    );
  });

  it('is refused from the day of a revocation on, and allowed on the day before', () => {
    fc.assert(
      fc.property(standing, ({ of, day }) => {
        const revoked = (on: number) => fails({ ...of, revokedOn: fromDay(on) }, {}, day);
        expect(revoked(day + 1)).toEqual([]);
        expect(revoked(day)).toEqual(['requests.sharing.not-revoked']);
        expect(revoked(day - 1)).toEqual(['requests.sharing.not-revoked']);
      }),
    );
  });

  it('is refused once the consent was withdrawn', () => {
    fc.assert(
      fc.property(standing, ({ of, day }) => {
        const withdrawn = { ...of, consent: { ...of.consent, withdrawnAt: of.consent.givenAt } };
        expect(fails(withdrawn, {}, day)).toEqual(['requests.sharing.consent-stands']);
      }),
    );
  });
});

const fromDay = (day: number) => ({
  entered: 'hijri' as const,
  hijri: formatCivilDate(day, 'hijri'),
  gregorian: formatCivilDate(day, 'gregorian'),
  day,
});

describe('the way in', () => {
  it('is that of the registered, of the unregistered, or not known', () => {
    expect(accessPath({ 'account.absher': true }, on(20_000))).toBe('registered');
    expect(accessPath({ 'account.absher': false }, on(20_000))).toBe('unregistered');
    expect(accessPath({}, on(20_000))).toBeUndefined();
  });
});
