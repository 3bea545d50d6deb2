import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compute, deadline, decide, decideRule, personalDataProcessing } from '../../../src/rules/index.js';

const asOf = '2025-12-01';
type Sheet = Readonly<Record<string, unknown>>;
const ask = (id: string, sheet: Sheet, on = asOf) => compute(`pdpl.${id}`, sheet, { asOf: on });
const results = (id: string, sheet: Sheet, on = asOf) => ask(id, sheet, on).results;

describe('the answer to a data subject', () => {
  it('is due in thirty days, and in sixty where extended', () => {
    const by = (sheet: Sheet) => deadline('pdpl.request-deadline', { receivedOn: '2025-07-01', ...sheet }, { asOf });
    expect([by({}), by({ extended: false }), by({ extended: true })].map(({ lastDay }) => lastDay)).toEqual([
      '1447-02-06H',
      '1447-02-06H',
      '1447-03-07H',
    ]);
    const answered = (answeredOn: string | null, extended: boolean, on = asOf) =>
      results('request-deadline', { receivedOn: '2025-07-01', extended, answeredOn }, on)['outcome'];
    expect([answered('2025-07-31', false), answered('2025-08-01', false)]).toEqual(['in-time', 'late']);
    expect([answered('2025-08-30', true), answered('2025-08-31', true)]).toEqual(['in-time', 'late']);
    expect([answered(null, false, '2025-07-31'), answered(null, false, '2025-08-01')]).toEqual(['in-time', 'late']);
    expect(ask('request-deadline', {}).unknown).toMatchObject({ answerBy: ['receivedOn'] });
  });
});

describe('notice of a breach', () => {
  it('is due 72 hours after it is known, to the minute', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 700 * 24 * 60 }), (minutes) => {
        const at = (plus: number) =>
          new Date(Date.UTC(2024, 0, 1) + (minutes + plus) * 60_000).toISOString().slice(0, 16);
        const knownAt = at(0);
        const notified = (plus: number) => results('breach', { knownAt, notifiedAt: at(plus) })['outcome'];
        expect(results('breach', { knownAt })['notifyBy']).toBe(at(72 * 60));
        expect([notified(0), notified(72 * 60), notified(72 * 60 + 1)]).toEqual(['in-time', 'in-time', 'late']);
      }),
    );
  });

  it('is written in the calendar in which the moment was told', () => {
    expect(results('breach', { knownAt: '1447-01-28HT23:30', notifiedAt: null })).toMatchObject({
      notifyBy: '1447-02-01HT23:30',
      lastDay: '1447-02-01H',
      outcome: 'not-notified',
    });
  });

  it('takes no date without a time for a moment', () => {
    for (const knownAt of ['2025-07-01', '2025-07-01T24:00', '2025-02-30T10:00', '10:00'])
      expect(() => ask('breach', { knownAt })).toThrow(
        expect.objectContaining({ code: 'fact-type', path: ['knownAt'] }),
      );
  });

  it('goes to the authority where it may harm, and to the subject where it harms him', () => {
    expect(results('breach', { mayHarm: true, harmsSubject: false })).toMatchObject({
      notifyAuthority: true,
      notifySubject: false,
    });
    expect(ask('breach', {}).unknown['notifyAuthority']).toEqual(['mayHarm']);
  });
});

describe('processing of personal data', () => {
  const facts = (sheet: Sheet) =>
    Object.fromEntries(Object.entries(sheet).map(([name, value]) => [`processing.${name}`, value]));
  const rule = (id: string, sheet: Sheet) => decideRule(`pdpl.${id}`, facts(sheet), { asOf }).outcome;
  const sound = {
    consented: true,
    explicitlyConsented: true,
    basis: 'consent',
    byPublicBody: true,
    collectedFromOthers: false,
    forOtherPurpose: false,
    whollyAutomated: true,
    subjectInformed: true,
    impactAssessed: true,
    purposeRelated: true,
    minimumContent: true,
    unneededDestroyed: true,
    identityCopied: false,
    copyingRequired: false,
    secretsKept: true,
    inaccurate: false,
    inaccuracyMayHarm: true,
  };

  it('fails on each duty that is not kept', () => {
    const failed = (more: Sheet) =>
      decide(personalDataProcessing, facts({ ...sound, ...more }), { asOf })
        .findings.filter(({ status }) => status === 'unmet')
        .map(({ rule: id, part }) => (part === undefined ? id : `${id}/${part}`));
    expect(failed({})).toEqual([]);
    expect(failed({ consented: false })).toEqual(['pdpl.consent-exempt/processing']);
    expect(failed({ explicitlyConsented: false })).toEqual(['pdpl.automated-decisions/explicit']);
    expect(failed({ explicitlyConsented: false, basis: 'law' })).toEqual([]);
    expect(failed({ subjectInformed: false, impactAssessed: false })).toHaveLength(2);
    expect(failed({ subjectInformed: false, impactAssessed: false, whollyAutomated: false })).toEqual([]);
    for (const name of ['purposeRelated', 'minimumContent', 'unneededDestroyed', 'secretsKept'])
      expect(failed({ [name]: false })).toHaveLength(1);
    expect(failed({ identityCopied: true })).toEqual(['pdpl.id-copies']);
    expect(failed({ identityCopied: true, copyingRequired: true })).toEqual([]);
    expect(failed({ inaccurate: true })).toEqual(['pdpl.correction-stop']);
    expect(failed({ inaccurate: true, inaccuracyMayHarm: false })).toEqual([]);
  });

  it('needs no consent on some bases, of which some are for public bodies', () => {
    const bases = ['consent', 'law', 'agreement', 'security', 'judicial', 'public-interest'];
    const lawful = (byPublicBody: boolean, forOtherPurpose: boolean) =>
      bases.filter(
        (basis) =>
          rule('consent-exempt', {
            consented: false,
            collectedFromOthers: false,
            forOtherPurpose,
            byPublicBody,
            basis,
          }) === 'eligible',
      );
    expect(lawful(false, false)).toEqual(['law', 'agreement']);
    expect(lawful(true, false)).toEqual(['law', 'agreement', 'security', 'judicial']);
    expect(lawful(true, true)).toEqual(['law', 'security', 'judicial', 'public-interest']);
    expect(lawful(false, true)).toEqual([]);
  });

  it('is undetermined while a duty is unknown', () => {
    for (const id of [
      'consent-exempt',
      'automated-decisions',
      'minimisation',
      'id-copies',
      'confidentiality',
      'correction-stop',
    ])
      expect([id, rule(id, {})]).toEqual([id, 'undetermined']);
  });
});

describe('a data subject', () => {
  it('has five rights, destruction only of what is not needed', () => {
    const held = (right: string, dataNeeded: boolean) =>
      results('rights', { 'dataSubject.right': right, 'dataSubject.dataNeeded': dataNeeded })['held'];
    for (const right of ['informed', 'access', 'copy', 'correction']) expect(held(right, true)).toBe(true);
    expect([held('destruction', true), held('destruction', false)]).toEqual([false, true]);
    expect(ask('rights', { 'dataSubject.right': 'destruction' }).unknown['held']).toEqual(['dataSubject.dataNeeded']);
  });
});

describe('a violation of the data protection law', () => {
  it('is fined by its kind, twice on repetition, and disciplined in a public body', () => {
    const of = (kind: string, byPublicBody: boolean, repeated: boolean) =>
      results('penalty', {
        'dataViolation.kind': kind,
        'dataViolation.byPublicBody': byPublicBody,
        'dataViolation.repeated': repeated,
      });
    expect(of('sensitive-disclosure', true, true)).toEqual({
      maxPrisonYears: 2,
      maxFine: 300_000_000,
      disciplined: false,
    });
    expect(of('other', false, false)).toEqual({ maxPrisonYears: 0, maxFine: 500_000_000, disciplined: false });
    expect(of('other', false, true)).toEqual({ maxPrisonYears: 0, maxFine: 1_000_000_000, disciplined: false });
    expect(of('other', true, false)).toEqual({ maxPrisonYears: 0, maxFine: null, disciplined: true });
  });
});
