import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compute, deadline } from '../../../src/rules/index.js';

const asOf = '1447-03-01H';
type Sheet = Readonly<Record<string, unknown>>;
const ask = (id: string, sheet: Sheet, on = asOf) => compute(id, sheet, { asOf: on });
const results = (id: string, sheet: Sheet, on = asOf) => ask(id, sheet, on).results;
const outcome = (id: string, sheet: Sheet, on = asOf) => results(id, sheet, on)['outcome'];

/** Plain Gregorian arithmetic, apart from the calendar of the package. */
const iso = (days: number): string => new Date(Date.UTC(2025, 6, 1) + days * 86_400_000).toISOString().slice(0, 10);
const hijri = new Intl.DateTimeFormat('en-u-ca-islamic-umalqura', {
  day: '2-digit',
  month: '2-digit',
  year: 'numeric',
  timeZone: 'UTC',
});
const asHijri = (days: number): string => {
  const part = Object.fromEntries(
    hijri.formatToParts(new Date(Date.UTC(2025, 6, 1) + days * 86_400_000)).map(({ type, value }) => [type, value]),
  );
  return `${part['year']}-${part['month']}-${part['day']}H`;
};

const annulments = ['grievance.annulment.civil-service', 'grievance.annulment.general'];
const annulment = 'grievance.annulment.civil-service';

describe('a suit to annul', () => {
  it('is prepared by a grievance within sixty days, the day of knowledge not counted', () => {
    for (const id of annulments)
      fc.assert(
        fc.property(fc.integer({ min: 0, max: 600 }), (known) => {
          expect(results(id, { decisionKnownOn: iso(known) })['lastDay']).toBe(asHijri(known + 60));
        }),
      );
  });

  it('is late from the sixty-first day on, counted or by dates', () => {
    for (const id of annulments)
      for (const days of [0, 1, 59, 60, 61, 62, 400]) {
        const expected = days <= 60 ? 'in-time' : 'late';
        expect([days, outcome(id, { daysSinceKnown: days })]).toEqual([days, expected]);
        const dated = { decisionKnownOn: iso(0), grievanceFiledOn: iso(days) };
        expect([days, outcome(id, dated)]).toEqual([days, expected]);
        expect([days, outcome(id, { decisionKnownOn: iso(0), grievanceFiledOn: null }, iso(days))]).toEqual([
          days,
          expected,
        ]);
      }
  });

  it('has passed the day after', () => {
    const sheet = { decisionKnownOn: '2025-07-01' };
    expect(deadline(annulment, sheet, { asOf: '2025-08-30' }).status).toBe('open');
    expect(deadline(annulment, sheet, { asOf: '2025-08-31' }).status).toBe('passed');
    expect(deadline(annulment, {}, { asOf }).status).toBe('undetermined');
  });

  it('needs the ministry on civil-service matters, and the issuing body on others', () => {
    const of = (id: string, grievanceTo: string) => outcome(id, { grievanceTo, daysSinceKnown: 1 });
    expect(['ministry', 'agency', 'both'].map((to) => of(annulment, to))).toEqual([
      'in-time',
      'does-not-satisfy-requirement',
      'in-time',
    ]);
    expect(['ministry', 'agency', 'both'].map((to) => of('grievance.annulment.general', to))).toEqual([
      'does-not-satisfy-requirement',
      'in-time',
      'in-time',
    ]);
    expect(annulments.map((id) => results(id, {})['addressee'])).toEqual(['ministry', 'agency']);
  });

  it('follows silence, rejection or acceptance that is not executed', () => {
    const filed = { decisionKnownOn: iso(0), grievanceFiledOn: iso(10) };
    const by = (more: Sheet) => results(annulment, { ...filed, ...more });
    expect(by({ ministryDecision: null })).toMatchObject({ answerBy: asHijri(70), sueBy: asHijri(130) });
    expect(by({ ministryDecisionKnownOn: null })).toMatchObject({ sueBy: asHijri(130) });
    expect(by({ ministryDecisionKnownOn: iso(20) })).toMatchObject({ sueBy: asHijri(80) });
    expect(by({ ministryDecision: 'reject', ministryDecisionKnownOn: iso(20) })).toMatchObject({ sueBy: asHijri(80) });
    expect(by({ ministryDecision: 'accept', agencyNotifiedOn: iso(30) })).toMatchObject({
      executeBy: asHijri(90),
      sueBy: asHijri(150),
    });
    expect(results(annulment, { grievanceFiledOn: null, ministryDecision: null })).toMatchObject({
      answerBy: null,
      sueBy: null,
    });
  });

  it('is in time on the sixtieth day, late on the next, and too early before the answer was due', () => {
    const silent = { decisionKnownOn: iso(0), grievanceFiledOn: iso(10), ministryDecision: null };
    const sued = (day: number, more: Sheet = silent) => outcome(annulment, { ...more, suedOn: iso(day) });
    expect([69, 70, 71, 130, 131].map((day) => sued(day))).toEqual([
      'too-early',
      'too-early',
      'in-time',
      'in-time',
      'late',
    ]);
    const rejected = { ...silent, ministryDecision: 'reject', ministryDecisionKnownOn: iso(20) };
    expect([20, 21, 80, 81].map((day) => sued(day, rejected))).toEqual(['in-time', 'in-time', 'in-time', 'late']);
    const accepted = { ...silent, ministryDecision: 'accept', agencyNotifiedOn: iso(30) };
    expect([90, 91, 150, 151].map((day) => sued(day, accepted))).toEqual(['too-early', 'in-time', 'in-time', 'late']);
    expect(sued(5, { decisionKnownOn: iso(0), grievanceFiledOn: null, ministryDecision: null })).toBe(
      'does-not-satisfy-requirement',
    );
  });

  it('is timed by counted days where no dates are told', () => {
    const counted = (executionLapsedDays: number, daysAfterLapse: number) =>
      outcome(annulment, { executionLapsedDays, daysAfterLapse });
    expect([counted(60, 60), counted(60, 61), counted(59, 1)]).toEqual(['in-time', 'late', 'too-early']);
    expect([60, 61].map((daysSinceRejectionKnown) => outcome(annulment, { daysSinceRejectionKnown }))).toEqual([
      'in-time',
      'late',
    ]);
  });

  it('is undetermined without its dates, and names them', () => {
    expect(ask(annulment, {}).unknown).toMatchObject({
      lastDay: ['decisionKnownOn'],
      answerBy: ['grievanceFiledOn'],
      outcome: expect.arrayContaining(['decisionKnownOn', 'grievanceFiledOn']),
    });
    expect(ask(annulment, { grievanceTo: 'ministry' }).results).not.toHaveProperty('outcome');
  });

  it('is not built on dates that contradict each other', () => {
    const conflicts = (sheet: Sheet) => ask(annulment, sheet).conflicts.map(({ rule }) => rule);
    expect(conflicts({ decisionKnownOn: iso(1), grievanceFiledOn: iso(0) })).toEqual(['grievanceFiledOn']);
    expect(conflicts({ decisionKnownOn: iso(1), grievanceFiledOn: iso(1) })).toEqual([]);
    expect(conflicts({ ministryDecision: null, ministryDecisionKnownOn: iso(0) })).toEqual(['ministryDecision']);
  });

  it('moves its last days with its dates', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 900 }), fc.integer({ min: 1, max: 60 }), (day, later) => {
        const sueBy = (grievanceFiledOn: string) =>
          String(results(annulment, { grievanceFiledOn, ministryDecision: null })['sueBy']);
        expect(sueBy(iso(day)) < sueBy(iso(day + later))).toBe(true);
      }),
    );
  });
});

describe('a claim to a right', () => {
  const id = 'grievance.rights-claim';

  it('is not heard after ten Hijri years, unless admitted or excused', () => {
    const no = { admitted: false, lawfulExcuse: false };
    const years = (rightAroseYearsAgo: number, more: Sheet = no) => outcome(id, { rightAroseYearsAgo, ...more });
    expect([9.9, 10, 10.1].map((count) => years(count))).toEqual(['in-time', 'in-time', 'not-heard']);
    expect(years(11, { admitted: true })).toBe('heard');
    expect(years(11, { lawfulExcuse: true })).toBe('heard');
    expect(ask(id, { rightAroseYearsAgo: 11, admitted: false }).unknown['outcome']).toEqual(['lawfulExcuse']);
    const filed = (grievanceFiledOn: string) => outcome(id, { rightAroseOn: '1436-05-10H', grievanceFiledOn, ...no });
    expect(filed('1446-05-10H')).toBe('in-time');
    expect(filed('1446-05-11H')).toBe('not-heard');
    expect(results(id, { rightAroseOn: '1436-05-10H' })['lastDay']).toBe('1446-05-10H');
  });

  it('may be sued for until the later of sixty days and the ten years', () => {
    const sued = (rightAroseYearsAgo: number, daysSinceRejectionKnown: number) =>
      outcome(id, { rightAroseYearsAgo, daysSinceRejectionKnown });
    expect([sued(4, 100), sued(10, 61), sued(10.1, 60), sued(10.1, 61)]).toEqual([
      'in-time',
      'in-time',
      'in-time',
      'late',
    ]);
    const rejected = {
      grievanceFiledOn: '1446-05-01H',
      ministryDecision: 'reject',
      ministryDecisionKnownOn: '1446-05-05H',
    };
    const sueBy = (rightAroseOn: string) => results(id, { ...rejected, rightAroseOn })['sueBy'];
    expect(sueBy('1436-05-10H')).toBe('1446-07-06H');
    expect(sueBy('1437-05-10H')).toBe('1447-05-10H');
    const on = (suedOn: string) => outcome(id, { ...rejected, rightAroseOn: '1436-05-10H', suedOn });
    expect([on('1446-07-06H'), on('1446-07-07H')]).toEqual(['in-time', 'late']);
  });

  it('is not heard on a grievance that came after the ten years', () => {
    const sheet = {
      rightAroseOn: '1436-05-10H',
      grievanceFiledOn: '1446-05-11H',
      ministryDecision: 'reject',
      ministryDecisionKnownOn: '1446-05-20H',
      suedOn: '1446-05-25H',
    };
    expect(outcome(id, { ...sheet, admitted: false, lawfulExcuse: false })).toBe('not-heard');
    expect(outcome(id, { ...sheet, admitted: true, lawfulExcuse: false })).toBe('heard');
  });

  it('to compensation follows the ten years alone', () => {
    const of = (rightAroseYearsAgo: number, admitted = false) =>
      outcome('grievance.compensation', { rightAroseYearsAgo, admitted, lawfulExcuse: false });
    expect([of(10), of(10.1), of(11, true)]).toEqual(['heard', 'not-heard', 'heard']);
    const dated = (on: string) =>
      outcome('grievance.compensation', { rightAroseOn: '1437-03-01H', admitted: false, lawfulExcuse: false }, on);
    expect([dated('1447-03-01H'), dated('1447-03-02H')]).toEqual(['heard', 'not-heard']);
  });
});

describe('an objection to a judgment', () => {
  const id = 'grievance.objection';

  it('is late from the thirty-first day on', () => {
    for (const days of [0, 29, 30, 31, 35]) {
      const expected = days <= 30 ? 'in-time' : 'late';
      expect(outcome(id, { daysSinceCopyReceived: days })).toBe(expected);
      expect(outcome(id, { copyReceivedOn: iso(0), objectedOn: iso(days) })).toBe(expected);
      expect(outcome(id, { copyReceivedOn: iso(0), objectedOn: null }, iso(days))).toBe(expected);
    }
  });

  it('runs from the day set for the copy where it was not received', () => {
    expect(results(id, { copyReceivedOn: null, receiptSetFor: iso(3) })['lastDay']).toBe(asHijri(33));
    expect(ask(id, { copyReceivedOn: null }).unknown['lastDay']).toEqual(['receiptSetFor']);
    expect(results(id, { copyReceivedOn: iso(5), receiptSetFor: iso(3) })['lastDay']).toBe(asHijri(35));
  });
});
