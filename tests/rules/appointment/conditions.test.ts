import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dateDifference, formatHijri, hijriToDay } from '../../../src/models/index.js';
import { appointmentConditions, decide, decideRule } from '../../../src/rules/index.js';

const asOf = '1447-01-10H';
const judged = (id: string, sheet: object, on = asOf) => decideRule(id, sheet as Record<string, unknown>, { asOf: on });
const outcome = (id: string, sheet: object, on = asOf) => judged(id, sheet, on).outcome;
const unknownIn = (id: string, sheet: object) => judged(id, sheet).findings.flatMap(({ unknown }) => unknown);

const hijriDay = fc
  .record({
    year: fc.integer({ min: 1400, max: 1446 }),
    month: fc.integer({ min: 1, max: 12 }),
    day: fc.integer({ min: 1, max: 29 }),
  })
  .map(({ year, month, day }) => hijriToDay(year, month, day));

describe('the conditions of appointment', () => {
  const candidate = {
    'person.nationality': 'SA',
    'person.birthDate': '1420-01-01H',
    'fitness.passed': true,
    'fitness.resultDate': '1446-06-01H',
    'person.qualifications': ['bachelor'],
    'post.minQualification': 'bachelor',
    convictions: [],
    'person.disciplinaryDismissalOn': null,
    'person.art226TerminationOn': null,
  };

  it('are met by a candidate with nothing against him, good conduct being decided by itself', () => {
    const decision = decide(appointmentConditions, candidate as object, { asOf });
    expect([decision.outcome, decision.assumes]).toEqual(['eligible', ['appointment-conduct']]);
    expect(outcome('appointment.conduct', { 'person.goodConduct': false })).toBe('ineligible');
    expect(outcome('appointment.conduct', { 'person.goodConduct': true })).toBe('eligible');
  });

  it('are open while any one of the facts is unknown, and name it', () => {
    for (const name of Object.keys(candidate)) {
      const { [name]: _gone, ...rest } = candidate as Record<string, unknown>;
      const decision = decide(appointmentConditions, rest, { asOf });
      const unknown = [...new Set(decision.findings.flatMap((finding) => finding.unknown))];
      expect([name, decision.outcome, unknown]).toEqual([name, 'undetermined', [name]]);
    }
  });
});

describe('nationality', () => {
  it('is Saudi, but for a contract for a skill that no Saudi has', () => {
    const id = 'appointment.nationality';
    const other = { 'person.nationality': 'EG' };
    const rare = { 'post.skillUnavailableAmongSaudis': true };
    expect(outcome(id, { 'person.nationality': 'SA' })).toBe('eligible');
    const of = (set: string, more: object) => decideRule(id, { ...other, ...more }, { asOf, set }).outcome;
    const contracted = (more: object) => of('contract-conditions', more);
    expect(of('appointment', rare)).toBe('ineligible');
    expect(contracted(rare)).toBe('eligible');
    expect(contracted({ 'post.skillUnavailableAmongSaudis': false })).toBe('ineligible');
    expect(contracted({})).toBe('undetermined');
    expect(unknownIn(id, {})).toEqual(['person.nationality']);
  });
});

describe('the age', () => {
  const aged = (birthDate: string, on = asOf) => outcome('appointment.age', { 'person.birthDate': birthDate }, on);

  it('is eighteen Hijri years, completed on the birthday', () => {
    expect(aged('1429-01-10H')).toBe('eligible');
    expect(aged('1429-01-11H')).toBe('ineligible');
  });

  it('agrees with the years between two dates', () => {
    fc.assert(
      fc.property(hijriDay, hijriDay, (birth, day) => {
        fc.pre(birth < day && day >= hijriToDay(1439, 9, 15));
        const { years } = dateDifference(birth, day, 'hijri');
        expect(aged(formatHijri(birth), formatHijri(day))).toBe(years >= 18 ? 'eligible' : 'ineligible');
      }),
    );
  });

  it('was seventeen until the day before 15/9/1439H', () => {
    expect(aged('1422-01-01H', '1439-09-14H')).toBe('eligible');
    expect(aged('1422-01-01H', '1439-09-15H')).toBe('ineligible');
    expect(aged('1421-09-15H', '1439-09-15H')).toBe('eligible');
  });
});

describe('the qualification', () => {
  const id = 'appointment.qualification';
  const held = (degrees: readonly string[], needed: string) =>
    outcome(id, { 'person.qualifications': degrees, 'post.minQualification': needed });
  const ladder = ['secondary', 'associate-diploma', 'advanced-diploma', 'bachelor', 'master', 'doctorate'];

  it('is satisfied by the degree required and by every higher one', () => {
    for (const [has, one] of ladder.entries())
      for (const [needs, other] of ladder.entries())
        expect([one, other, held([one], other)]).toEqual([one, other, has >= needs ? 'eligible' : 'ineligible']);
  });

  it('is one degree of several, and a bare diploma only where a bare diploma is asked', () => {
    expect(held(['secondary', 'master'], 'bachelor')).toBe('eligible');
    expect(held([], 'secondary')).toBe('ineligible');
    expect(held(['unspecified-diploma'], 'unspecified-diploma')).toBe('eligible');
    expect(held(['unspecified-diploma'], 'secondary')).toBe('ineligible');
  });

  it('may be waived by the Council of Ministers', () => {
    const facts = { 'person.qualifications': ['secondary'], 'post.minQualification': 'bachelor' };
    const waived = (is: boolean) =>
      decideRule(id, { ...facts, 'post.qualificationWaived': is }, { asOf, set: 'appointment-by-waiver' }).outcome;
    expect([waived(true), waived(false)]).toEqual(['eligible', 'ineligible']);
  });
});

describe('a conviction', () => {
  const id = 'appointment.conviction';
  const convicted = (conviction: object, on = asOf) => outcome(id, { convictions: [conviction] }, on);
  const recent = { endedOrRemittedOn: '1446-12-01H' };

  it('of imprisonment bars when it exceeds a year, and not at a year', () => {
    expect(convicted({ type: 'other', prisonMonths: 12, ...recent })).toBe('eligible');
    expect(convicted({ type: 'other', prisonMonths: 12.1, ...recent })).toBe('ineligible');
    expect(convicted({ type: 'other', prisonMonths: 0, ...recent })).toBe('eligible');
  });

  it('of a crime that the article names bars at any length', () => {
    for (const type of ['hadd', 'qisas', 'bribery', 'forgery', 'embezzlement', 'drugs', 'drug-trading'])
      expect([type, convicted({ type, prisonMonths: 0, ...recent })]).toEqual([type, 'ineligible']);
  });

  it('bars until a year after the penalty was executed or remitted', () => {
    const bribery = { type: 'bribery', prisonMonths: 6 };
    expect(convicted({ ...bribery, endedOrRemittedOn: '1446-01-10H' })).toBe('eligible');
    expect(convicted({ ...bribery, endedOrRemittedOn: '1446-01-11H' })).toBe('ineligible');
    expect(convicted({ ...bribery, endedOrRemittedOn: null })).toBe('ineligible');
  });

  it('is found among several, and is open where the sentence is unknown', () => {
    const old = { type: 'hadd', endedOrRemittedOn: '1440-01-01H' };
    expect(outcome(id, { convictions: [old, { type: 'forgery', ...recent }] })).toBe('ineligible');
    expect(outcome(id, { convictions: [old] })).toBe('eligible');
    expect(convicted({ type: 'other', ...recent })).toBe('undetermined');
    expect(unknownIn(id, {})).toEqual(['convictions']);
  });

  it('barred for three years, for a hadd or a crime against honour or trust, until the day before 15/9/1439H', () => {
    const honour = { type: 'other', prisonMonths: 3, againstHonourOrTrust: true, endedOrRemittedOn: '1437-01-01H' };
    expect(convicted(honour, '1439-09-14H')).toBe('ineligible');
    expect(convicted({ ...honour, againstHonourOrTrust: false }, '1439-09-14H')).toBe('eligible');
    expect(convicted({ type: 'hadd', endedOrRemittedOn: '1437-01-01H' }, '1439-09-14H')).toBe('ineligible');
    expect(convicted({ ...honour, prisonMonths: 24 }, '1439-09-15H')).toBe('eligible');
  });
});

describe('a former end of service', () => {
  it('bars for a year, and not on the day when it has passed', () => {
    for (const [id, name] of [
      ['appointment.disciplinary-dismissal', 'person.disciplinaryDismissalOn'],
      ['appointment.art226', 'person.art226TerminationOn'],
    ] as const) {
      expect(outcome(id, { [name]: '1446-01-10H' })).toBe('eligible');
      expect(outcome(id, { [name]: '1446-01-11H' })).toBe('ineligible');
      expect(outcome(id, { [name]: null })).toBe('eligible');
      expect(unknownIn(id, {})).toEqual([name]);
    }
  });

  it('for discipline barred for three years until the day before 15/9/1439H', () => {
    const facts = { 'person.disciplinaryDismissalOn': '1437-06-01H' };
    expect(outcome('appointment.disciplinary-dismissal', facts, '1439-09-14H')).toBe('ineligible');
    expect(outcome('appointment.disciplinary-dismissal', facts, '1439-09-15H')).toBe('eligible');
  });
});
