import fc from 'fast-check';
import * as z from 'zod';
import { describe, expect, it, test } from 'vitest';
import {
  degrees,
  frameworks,
  levelIn,
  nationalFramework,
  qualificationIssues,
  qualificationSchema,
  verificationSchema,
} from '../../../src/models/qualifications/index.js';
import { experienceSchema } from '../../../src/models/employment/index.js';
import { issuesOf } from '../../../src/models/schema/index.js';
import { itKeepsTheLawsOfModels } from '../../arbitraries/model-laws.js';
import { qualificationWires } from '../../../src/testing/arbitraries/qualifications.js';

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

test('a qualification and an experience are unverified, pending, verified or rejected, and always one of these', () => {
  const experience = { employer: 'شركة', title: 'محاسب', from: '1430-01-01H', lastDay: null, provenance: 'verified' };
  fc.assert(
    fc.property(qualificationWires, fc.constantFrom(...verificationSchema.options, 'documented', ''), (wire, of) => {
      const isOne = ['unverified', 'pending', 'verified', 'rejected'].includes(of);
      expect(qualificationSchema.safeParse({ ...wire, verification: of }).success).toBe(isOne);
      expect(experienceSchema.safeParse({ ...experience, verification: of }).success).toBe(isOne);
      const { verification: _, ...without } = wire;
      for (const judged of [issuesOf(qualificationSchema, without), issuesOf(experienceSchema, experience)])
        expect(judged).toMatchObject({ issues: [{ code: 'missing', path: ['verification'] }] });
    }),
  );
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

describe('the parts of a qualification', () => {
  it('fit together exactly if the level is its framework’s and the equivalence not older than the award', () => {
    fc.assert(
      fc.property(qualificationWires, (wire) => {
        const of = z.decode(qualificationSchema, wire);
        const held = frameworks.some(({ edition }) => edition === of.framework?.edition);
        const placed = levelIn(nationalFramework, of.degree);
        const expected = [
          ...(of.level !== undefined && of.framework === undefined ? ['level-without-framework'] : []),
          ...(of.level !== undefined && held && of.degree === 'unspecified-diploma' ? ['level-of-bare-diploma'] : []),
          ...(of.level !== undefined && held && (placed ?? of.level) !== of.level ? ['level-not-of-degree'] : []),
          ...((of.equivalence?.decidedOn?.day ?? Infinity) < of.awardedOn.day ? ['equivalence-before-award'] : []),
        ];
        expect(qualificationIssues(of).map(({ code }) => code)).toEqual(expected);
      }),
    );
  });

  it('say where they do not fit, and which level it should be', () => {
    const of = qualificationSchema.parse({
      framework: { name: 'nqf', edition: '3' },
      degree: 'master',
      level: 6,
      specialisation: { title: 'محاسبة' },
      awardedOn: '1437-08-15H',
      verification: 'verified',
    });
    expect(qualificationIssues(of, ['qualifications', 2])).toMatchObject([
      { code: 'level-not-of-degree', path: ['qualifications', 2, 'level'], params: { expected: 7 } },
    ]);
    expect(qualificationIssues({ ...of, framework: { name: 'nqf', edition: '1' } })).toEqual([]);
    expect(qualificationIssues({ ...of, degree: 'AGENCY-7' })).toEqual([]);
  });
});
