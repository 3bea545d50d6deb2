import { describe, expect, it, test } from 'vitest';
import { degrees, levelIn, nationalFramework, qualificationSchema } from '../../../src/models/qualifications/index.js';
import { issuesOf } from '../../../src/models/schema/index.js';
import { itKeepsTheLawsOfModels } from '../../arbitraries/model-laws.js';
import { qualificationWires } from '../../arbitraries/qualifications.js';

describe('the model of a qualification', () => {
  itKeepsTheLawsOfModels(qualificationSchema, qualificationWires);

  it('refuses a country that is no code of two capital letters', () => {
    const wire = {
      degree: 'bachelor',
      specialisation: { title: 'محاسبة' },
      awardedOn: '1437-08-15H',
      verification: 'verified',
    };
    expect(issuesOf(qualificationSchema, { ...wire, country: 'SA' }).ok).toBe(true);
    for (const country of ['sa', 'SAU', 'السعودية', ''])
      expect(issuesOf(qualificationSchema, { ...wire, country })).toMatchObject({
        issues: [{ code: 'wrong-format', path: ['country'] }],
      });
  });
});

describe('the levels of the national framework', () => {
  /** Third edition, 1447H: level 4 is the associate diploma, 5 the intermediate and the advanced one, 6 to 8 degrees. */
  test.each([
    ['primary', 1],
    ['intermediate', 2],
    ['secondary', 3],
    ['associate-diploma', 4],
    ['intermediate-diploma', 5],
    ['advanced-diploma', 5],
    ['bachelor', 6],
    ['higher-diploma', 6],
    ['master', 7],
    ['doctorate', 8],
  ])('place %s on %d', (degree, level) => {
    expect(levelIn(nationalFramework, degree)).toBe(level);
  });

  it('place no bare diploma, and no degree that the list does not know', () => {
    expect(['unspecified-diploma', 'AGENCY-7', 'toString'].map((of) => levelIn(nationalFramework, of))).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
    expect(Object.keys(degrees.codes).filter((of) => levelIn(nationalFramework, of) === undefined)).toEqual([
      'unspecified-diploma',
    ]);
  });
});
