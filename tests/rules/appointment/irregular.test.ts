import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compute } from '../../../src/rules/index.js';

const asOf = '1447-01-10H';
const results = (id: string, sheet: object, readings: Readonly<Record<string, string>> = {}) =>
  compute(id, sheet as Record<string, unknown>, { asOf, readings }).results;

describe('the date of birth', () => {
  const id = 'appointment.birth-date';

  it('is that of the document, and the first of Rajab where it has the year alone', () => {
    const whole = { 'identity.birthDateOriginal': '1405-03-09H', 'identity.birthYear': 1405 };
    expect(results(id, whole)['birthDate']).toBe('1405-03-09H');
    for (let year = 1350; year <= 1440; year += 1)
      expect(results(id, { 'identity.birthDateOriginal': null, 'identity.birthYear': year })['birthDate']).toBe(
        `${year}-07-01H`,
      );
  });

  it('asks for the year only where the date is missing', () => {
    expect(compute(id, { 'identity.birthDateOriginal': null }, { asOf }).unknown['birthDate']).toEqual([
      'identity.birthYear',
    ]);
  });

  it('is not moved by a later change', () => {
    const changed = {
      'identity.birthDateOriginal': '1385-03-09H',
      'identity.birthDateChangedTo': '1388-03-09H',
      'identity.birthDateChangedOn': '1409-07-02H',
    };
    expect(results(id, changed)).toMatchObject({ changeCounts: false, retirementBirthDate: '1385-03-09H' });
    const before = { ...changed, 'identity.birthDateChangedOn': '1409-07-01H' };
    expect(results(id, before)).toEqual({
      birthDate: '1385-03-09H',
      changeCounts: true,
      retirementBirthDate: '1388-03-09H',
    });
    expect(results(id, before, { 'AMB-19': 'B' })['retirementBirthDate']).toBe('1385-03-09H');
    expect(results(id, { ...changed, 'identity.birthDateChangedOn': null })['changeCounts']).toBe(false);
  });
});

describe('one appointed under age', () => {
  const facts = { 'person.birthDate': '1425-01-01H', 'appointment.startDate': '1442-01-01H', fraud: false };
  const found = (date: string, more: object = {}) =>
    results('appointment.underage', { ...facts, 'discovery.date': date, ...more });

  it('loses his service when he is found out before the age, and keeps it after', () => {
    expect(found('1442-12-29H')).toEqual({
      outcome: 'service-ended',
      ageCompletedOn: '1443-01-01H',
      serviceRegularFrom: null,
      probationFrom: null,
      earlierPayIsReward: true,
      pensionDeductionsReturned: true,
    });
    expect(found('1443-01-01H')).toMatchObject({
      outcome: 'service-continues',
      serviceRegularFrom: '1443-01-01H',
      probationFrom: '1443-01-01H',
      earlierPayIsReward: true,
    });
  });

  it('is suspended and referred for his fraud, whenever it is found', () => {
    for (const date of ['1442-06-01H', '1446-01-01H'])
      expect(found(date, { fraud: true })).toMatchObject({
        outcome: 'suspended-and-referred',
        serviceRegularFrom: null,
      });
  });

  it('is not one who had the age when he started', () => {
    expect(found('1446-01-01H', { 'appointment.startDate': '1443-01-01H' })).toMatchObject({
      outcome: 'regular',
      serviceRegularFrom: '1443-01-01H',
      earlierPayIsReward: false,
    });
  });
});

describe('one appointed before a ban ended', () => {
  const facts = { 'ban.endsOn': '1446-01-01H', 'appointment.startDate': '1445-01-01H', 'service.endedOn': null };
  const found = (date: string, more: object = {}) =>
    results('appointment.ban-period', { ...facts, 'discovery.date': date, ...more });

  it('loses his service when it is found before the ban ended, and keeps it after', () => {
    expect(found('1445-12-29H')).toMatchObject({ outcome: 'service-ended', serviceRegularFrom: null });
    expect(found('1446-01-01H')).toMatchObject({
      outcome: 'service-continues',
      serviceRegularFrom: '1446-01-01H',
      earlierPayIsReward: true,
      pensionDeductionsReturned: false,
    });
  });

  it('has his service counted from the end of the ban when it is found after he left', () => {
    expect(found('1446-09-01H', { 'service.endedOn': '1446-06-01H' })).toMatchObject({
      outcome: 'service-was-regular-after-ban',
      serviceRegularFrom: '1446-01-01H',
    });
    expect(found('1446-09-01H', { 'service.endedOn': '1445-06-01H' })['serviceRegularFrom']).toBeNull();
  });

  it('is referred for fraud or negligence', () => {
    expect(found('1446-09-01H', { fraud: true })['referred']).toBe(true);
    expect(found('1446-09-01H', { fraud: false, officialNegligence: true })['referred']).toBe(true);
    expect(found('1446-09-01H', { fraud: false, officialNegligence: false })['referred']).toBe(false);
  });
});

describe('what is above the requirements', () => {
  it('gives no credit, and what is below is counted as it is', () => {
    fc.assert(
      fc.property(fc.nat(10), fc.nat(10), fc.nat(400), fc.nat(400), (level, asked, months, needed) => {
        const sheet = {
          'candidate.qualificationLevel': level,
          'required.qualificationLevel': asked,
          'candidate.experienceMonths': months,
          'required.experienceMonths': needed,
        };
        expect(results('appointment.no-surplus-credit', sheet)).toEqual({
          creditedQualificationLevel: Math.min(level, asked),
          creditedExperienceMonths: Math.min(months, needed),
        });
      }),
    );
  });
});
