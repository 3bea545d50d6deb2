import fc from 'fast-check';
import * as z from 'zod';
import { describe, expect, it } from 'vitest';
import { parseDualDate } from '../../../src/models/calendar/dual-date.js';
import { employeeSchema } from '../../../src/models/employment/index.js';
import type { Printable } from '../../../src/models/requests/index.js';
import {
  documentHtml,
  printAuthorization,
  printEmploymentStatus,
  printServiceStatement,
  sharingAuthorizationSchema,
  specimenMark,
} from '../../../src/models/requests/index.js';
import { recordOf } from '../../arbitraries/records.js';
import { authorizationWires } from '../../../src/testing/arbitraries/sharing.js';

const authorizations = authorizationWires.map((wire) => z.decode(sharingAuthorizationSchema, wire));
const languages = fc.constantFrom('ar' as const, 'en' as const);
const issuer = { name: { ar: 'جهة تجريبية', en: 'Example issuer' }, verifyAt: 'https://issuer.example/verify' };
// The positions stand in the record as they were entered: the later one first.
const employee = employeeSchema.parse(recordOf({ positions: recordOf({}).positions.toReversed() }));
const valueOf = ({ rows }: Printable, label: string): readonly string[] =>
  rows.filter((row) => row.label === label).map(({ value }) => value);

describe('a printed document', () => {
  it('is an unofficial specimen unless an issuer answers for it', () => {
    fc.assert(
      fc.property(authorizations, languages, (of, language) => {
        const bare = printAuthorization(of, language);
        expect([bare.mark, bare.issuer, bare.qr]).toEqual([specimenMark[language], null, null]);
        expect(documentHtml(bare)).toContain(`<p class="mark">${specimenMark[language]}</p>`);
        const issued = printAuthorization(of, language, issuer);
        expect([issued.mark, issued.issuer, issued.qr]).toEqual([null, issuer.name[language], issuer.verifyAt]);
        expect(documentHtml(issued)).not.toContain('class="mark"');
      }),
    );
  });

  it.each([
    'http://issuer.example/verify',
    'https://issuer.example/verify?id=1',
    'https://issuer.example/verify#1',
    'https://issuer.example/1999999996',
    'https://someone@issuer.example/',
    'issuer',
  ])('sends nobody to %s', (verifyAt) => {
    expect(() => printServiceStatement(employee, 'ar', { ...issuer, verifyAt })).toThrow('issuer-address');
  });

  it('holds text and no markup of what people wrote', () => {
    const title = '<img src=x onerror="alert(1)">&\'';
    const [first] = employee.positions;
    const html = documentHtml(
      printServiceStatement({ ...employee, positions: first === undefined ? [] : [{ ...first, title }] }, 'en'),
    );
    expect(html).not.toContain('<img');
    expect(html).toContain('&#60;img src=x onerror=&#34;alert(1)&#34;&#62;&#38;&#39;');
  });
});

describe('a printed authorisation', () => {
  it('says whom, which data and until when, and of a revoked one that it is', () => {
    fc.assert(
      fc.property(authorizations, (of) => {
        const printed = printAuthorization(of, 'en');
        expect(valueOf(printed, 'Authorised body')).toEqual([of.grantee.code]);
        expect(valueOf(printed, 'Data that may be seen')[0]?.split(', ')).toHaveLength(of.scopes.length);
        expect(valueOf(printed, 'Period')[0]).toContain(of.lastDay.gregorian);
        expect(valueOf(printed, 'Period')[0]).toContain(of.lastDay.hijri);
        expect(valueOf(printed, 'Revoked on')).toHaveLength(of.revokedOn === null ? 0 : 1);
        expect(JSON.stringify(printed)).not.toContain(of.consent.hash);
      }),
    );
  });
});

describe('a service statement', () => {
  it('lists every position from the first on', () => {
    expect(valueOf(printServiceStatement(employee, 'en'), 'Position').map((of) => of.split(':')[0])).toEqual([
      'باحث',
      'باحث أول',
    ]);
  });
});

describe('a statement of employment status', () => {
  it('says what held on its day and nothing else', () => {
    const on = (day: string) => printEmploymentStatus(employee, parseDualDate(day), 'en');
    expect(valueOf(on('1444-12-29H'), 'Position')).toEqual(['باحث']);
    expect(valueOf(on('1444-12-29H'), 'Rank and step')).toEqual([]);
    expect(valueOf(on('1445-01-01H'), 'Position')).toEqual(['باحث أول']);
    expect(valueOf(on('1445-01-01H'), 'Rank and step')).toEqual(['7/3']);
    expect(valueOf(on('1439-01-01H'), 'Employment status')).toEqual([]);
  });
});
