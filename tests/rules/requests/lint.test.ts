import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatCivilDate } from '../../../src/models/calendar/civil-date.js';
import { parseDualDate } from '../../../src/models/calendar/dual-date.js';
import { employeeSchema } from '../../../src/models/employment/index.js';
import { announcementSchema } from '../../../src/models/requests/index.js';
import { linters, lintField, lintRequest, ruleTexts } from '../../../src/rules/index.js';
import type { LintContext } from '../../../src/rules/index.js';
import { followUps, medicalReports } from '../../../src/testing/arbitraries/more-requests.js';
import { announcementWires, applications, dataUpdateWires } from '../../../src/testing/arbitraries/requests.js';
import { sharingTermsWires } from '../../../src/testing/arbitraries/sharing.js';
import { recordOf } from '../../arbitraries/records.js';

const asOf = '1447-01-10H';
const record = employeeSchema.parse(
  recordOf({
    qualifications: [
      {
        degree: 'bachelor',
        specialisation: { title: 'محاسبة' },
        awardedOn: '1437-08-15H',
        verification: 'verified',
      },
    ],
  }),
);
const context: LintContext = { record, asOf };
const consent = {
  text: 'terms',
  version: '1',
  hash: 'a'.repeat(64),
  purpose: 'service',
  givenAt: '2025-07-05T09:00:00Z',
};
const job = {
  currentPosition: { number: '2' },
  officialJobTitle: 'باحثٌ اول',
  positionStartDate: '1445-01-01H',
  rank: 7,
  step: 3,
  entity: 'example:moh',
};
const update = (change: object, more: object = {}): { readonly type: string; readonly content: unknown } => ({
  type: 'data-update',
  content: { reason: 'data-correction', consent, job: { ...job, ...change }, ...more },
});
const said = (lints: ReturnType<typeof lintRequest>): readonly string[] =>
  lints.map(({ severity, path, code }) => `${severity} ${path.join('.')} ${code}`);

describe('a data update before it is sent', () => {
  it('that agrees with the record is not held up, however its Arabic is written', () => {
    expect(said(lintRequest(update({}), context))).toEqual([]);
    expect(said(lintRequest(update({ rank: 12, officialJobTitle: 'مدير' }), { asOf }))).toEqual([]);
  });

  it('says every field that is missing, and every disagreement, in one go', () => {
    const changed = update({ rank: undefined, step: 15, positionStartDate: '1447-01-11H' }, { reason: undefined });
    expect(said(lintRequest(changed, context)).toSorted()).toEqual([
      'error job.positionStartDate date-ahead',
      'error job.rank missing',
      'error reason missing',
      'warning job.step differs-from-record',
    ]);
  });

  it.each([
    [{ positionStartDate: asOf }, []],
    [{ positionStartDate: '1440-01-01H' }, []],
    [{ positionStartDate: '1439-12-29H' }, ['error job.positionStartDate start-before-appointment']],
    [{ rank: 8 }, ['warning job.rank differs-from-record']],
    [{ officialJobTitle: 'باحث' }, ['warning job.officialJobTitle differs-from-record']],
    [{ entity: 'example:moe' }, ['warning job.entity differs-from-record']],
    [{ currentPosition: { number: '3' } }, ['warning job.currentPosition.number differs-from-record']],
    [{ rank: 15, step: 12 }, ['error job.step step-outside-rank']],
  ])('of which %j is judged by the record and the calendar', (change, expected) => {
    const found = said(lintRequest(update(change), context));
    expect(found).toEqual(expect.arrayContaining(expected));
    if (expected.length === 0) expect(found).toEqual([]);
    // The same thing is never said twice.
    expect(new Set(found).size).toBe(found.length);
  });

  it('has qualifications obtained after birth, before tomorrow, and not in the record yet', () => {
    const of = (awardedOn: string, specialisation: string) => ({ degree: 'bachelor', specialisation, awardedOn });
    const qualifications = [
      of('1447-01-10H', 'قانون'),
      of('1447-01-11H', 'قانون'),
      of('1410-05-05H', 'قانون'),
      of('1440-01-01H', 'محاسبه'),
    ];
    expect(said(lintRequest(update({}, { qualifications }), context))).toEqual([
      'error qualifications.1.awardedOn date-ahead',
      'error qualifications.2.awardedOn awarded-before-birth',
      'warning qualifications.3 recorded-already',
    ]);
  });

  it('is held up by a consent that was withdrawn, and warned by a record that is old', () => {
    const withdrawn = { consent: { ...consent, withdrawnAt: '2025-07-06T09:00:00Z' } };
    expect(said(lintRequest(update({}, withdrawn), context))).toEqual(['error consent.withdrawnAt consent-withdrawn']);
    expect(said(lintRequest(update({}), { ...context, recordConfirmedOn: '1445-12-01H' }))).toEqual([
      'warning  record-old',
    ]);
  });
});

describe('a field alone', () => {
  it('is judged as in the whole request, with the record as context', () => {
    const fields = fc.constantFrom('positionStartDate', 'rank', 'step', 'officialJobTitle', 'entity');
    fc.assert(
      fc.property(dataUpdateWires, fields, (content, name) => {
        fc.pre(content.job !== undefined);
        const path = ['job', name];
        const value: unknown = content.job?.[name as 'rank'];
        const whole = said(lintRequest({ type: 'data-update', content }, context)).filter((of) =>
          of.split(' ')[1]?.startsWith(path.join('.')),
        );
        const alone = said(lintField({ type: 'data-update', path, value }, context));
        // By itself a step is judged by the recorded rank; in the whole by the declared one.
        const apart = (of: readonly string[]) => of.filter((each) => !each.includes('step-outside-rank'));
        expect(apart(alone)).toEqual(apart(whole));
      }),
    );
  });

  it('a step is judged by the rank of the record', () => {
    const of = (rank: number, value: number) => {
      const ranks = record.ranks.map((entry) => ({ ...entry, rank }));
      const field = { type: 'data-update', path: ['job', 'step'], value };
      return lintField(field, { asOf, record: { ...record, ranks } }).map(({ code }) => code);
    };
    expect(of(15, 10)).toEqual(['differs-from-record']);
    expect(of(15, 11)).toEqual(['differs-from-record', 'step-outside-rank']);
  });

  it('of a list is judged at its place', () => {
    const path = ['qualifications', 3, 'awardedOn'];
    expect(said(lintField({ type: 'data-update', path, value: '1448-01-01H' }, context))).toEqual([
      'error qualifications.3.awardedOn date-ahead',
    ]);
    expect(() => lintField({ type: 'data-update', path: ['qualifications', 1e9], value: 1 }, context)).toThrow(
      'path-too-far',
    );
  });
});

describe('other requests before they are sent', () => {
  it('report what is dated ahead and nothing that is not', () => {
    const today = fc.integer({ min: 18_300, max: 39_000 });
    fc.assert(
      fc.property(medicalReports, followUps, sharingTermsWires, today, (medical, followUp, sharing, day) => {
        const on = formatCivilDate(day, 'gregorian');
        const codes = (type: string, content: unknown) =>
          lintRequest({ type, content }, { asOf: on }).map((of) => of.code);
        const dayOf = (text: string) => parseDualDate(text).day;
        expect(codes('medical-report', medical)).toEqual(dayOf(medical.issuedOn) > day ? ['date-ahead'] : []);
        expect(codes('scholarship-follow-up', followUp)).toEqual(dayOf(followUp.decidedOn) > day ? ['date-ahead'] : []);
        expect(codes('data-sharing', sharing)).toEqual(dayOf(sharing.lastDay) < day ? ['over-already'] : []);
      }),
    );
  });

  it('warn of a scholarship that a complete record does not hold', () => {
    const content = { kind: 'scholarship', decisionNumber: '12', decidedOn: '1446-01-01H', matter: 'extension' };
    const lints = (of: typeof record) =>
      said(lintRequest({ type: 'scholarship-follow-up', content }, { asOf, record: of }));
    expect(lints(record)).toEqual(['warning kind not-in-record']);
    expect(lints({ ...record, complete: false })).toEqual([]);
  });

  it('refuse an application outside the time of its announcement', () => {
    fc.assert(
      fc.property(announcementWires, applications, (wire, of) => {
        const announcement = announcementSchema.parse({ ...wire, opensOn: '1447-01-01H', lastDay: '1447-01-07H' });
        const content = {
          announcement: announcement.id,
          wishes: [announcement.posts[0]?.id, ...of.wishes].slice(0, 1),
        };
        const on = (day: string) =>
          said(lintRequest({ type: 'promotion-application', content }, { asOf: day, announcement }));
        expect(on('1447-01-07H')).toEqual([]);
        expect(on('1447-01-08H')).toEqual(['error announcement outside-window']);
      }),
    );
  });
});

describe('whatever is given as a request', () => {
  const planted = '1999999996';
  const anything = fc.anything({ withNullPrototype: true, maxDepth: 3, values: [fc.constant(planted), fc.string()] });

  it('is judged without a throw, says no value, and each thing in both languages', () => {
    fc.assert(
      fc.property(fc.constantFrom(...Object.keys(linters)), anything, (type, content) => {
        for (const lint of lintRequest({ type, content }, context)) {
          expect(JSON.stringify(lint)).not.toContain(planted);
          expect(lint.text.ar).toMatch(/[\u0600-\u06ff]/);
          expect(lint.text.en).toMatch(/^[A-Z]/);
        }
      }),
    );
  });

  it('is of a type that is known', () => {
    for (const type of ['tea', 'toString', '__proto__'])
      expect(() => lintRequest({ type, content: {} }, context)).toThrow('request-type-unknown');
    expect(ruleTexts['request-type-unknown']?.en).toMatch(/^[A-Z]/);
  });
});
