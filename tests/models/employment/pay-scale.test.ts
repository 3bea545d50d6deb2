import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import {
  basicPay,
  basicSalary,
  generalScale,
  gradeIssues,
  gradeSchema,
  lastStepOf,
  nextStep,
  payScales,
} from '../../../src/models/employment/index.js';
import type { Grade } from '../../../src/models/employment/index.js';
import { textOf } from '../../../src/models/text/index.js';

const placements: readonly Grade[] = payScales.flatMap(({ scale, version, rows }) =>
  rows.flatMap(({ grade, level, steps }) =>
    Array.from({ length: steps }, (_, index) => ({
      scale,
      version,
      grade,
      ...(level === undefined ? {} : { level }),
      step: index + 1,
    })),
  ),
);
const placement = fc.constantFrom(...placements);
const pay = (of: Grade): number | undefined => {
  const found = basicPay(of);
  return found.ok ? found.value : undefined;
};

describe('a pay scale', () => {
  /** Steps, the sum of their salaries and the highest one, in riyals: summed over the published tables, apart from the source. */
  test.each([
    ['general', '1432', 210, 2_359_935, 28_640],
    ['support-employees', 'undated', 52, 255_280, 7935],
    ['wages-band', '1432', 60, 317_550, 8580],
    ['faculty', 'undated', 75, 1_244_175, 28_710],
    ['education', 'before-1441', 143, 1_673_365, 19_790],
    // The press of 2019 names 5,200 and 23,170 as the ends of this scale.
    ['education', '1440', 108, 1_557_660, 23_170],
    ['engineering', '1446', 72, 1_347_200, 33_900],
    ['diplomatic', 'undated', 123, 1_830_445, 32_055],
    ['judges', 'undated', 108, 2_513_840, 42_320],
  ])('%s of %s has the salaries of the published table', (scale, version, steps, sum, highest) => {
    const found = placements.filter((of) => of.scale === scale && of.version === version).map((of) => pay(of) ?? NaN);
    expect([found.length, found.reduce((a, b) => a + b, 0), Math.max(...found)]).toEqual([
      steps,
      sum * 100,
      highest * 100,
    ]);
  });

  test('the general one is the scale of ranks, salary by salary', () => {
    for (const { grade, step, ...of } of placements.filter(({ scale }) => scale === 'general'))
      expect(basicPay({ ...of, grade, step })).toEqual(basicSalary(generalScale, Number(grade), step));
  });

  test('of health jobs only first steps of first levels have an amount, and of ministers nothing has', () => {
    const health = placements.filter(({ scale }) => scale.startsWith('health'));
    expect(health).toHaveLength(2 * 11 * 7 * 4);
    for (const of of health) expect(pay(of) !== undefined).toBe(of.level === 1 && of.step === 1);
    for (const of of placements.filter(({ scale }) => scale === 'ministers'))
      expect(basicPay(of)).toMatchObject({ ok: false, issues: [{ code: 'amount-unknown' }] });
  });

  test('has a source, a standing and labels, and no two rows for one grade and level', () => {
    for (const { rows, label, source, standing } of payScales) {
      expect(source).toMatch(/\S{3}/);
      expect(standing === 'conflict').toBe(rows.every(({ first }) => first === null));
      for (const text of [label, ...rows.map((row) => row.label)]) {
        expect(text.ar).toMatch(/^[\u0621-\u0652 ()0-9]+$/);
        expect(text.en).toMatch(/^[A-Z][^\u0600-\u06ff]*$/);
      }
      const keys = rows.map(({ grade, level }) => `${grade}/${level}`);
      expect(new Set(keys).size).toBe(keys.length);
    }
    const names = payScales.map((of) => `${of.scale}/${of.version}`);
    expect(new Set(names).size).toBe(names.length);
  });

  test('pays no less a step or a level up', () => {
    fc.assert(
      fc.property(placement, (of) => {
        const up = nextStep(of);
        if (up.ok) expect(pay(up.value) ?? Infinity).toBeGreaterThan(pay(of) ?? 0);
        const above = of.level === undefined ? undefined : pay({ ...of, level: of.level + 1, step: 1 });
        expect(above ?? Infinity).toBeGreaterThan(pay({ ...of, step: 1 }) ?? 0);
      }),
    );
  });
});

describe('a placement', () => {
  it('on a scale that is held is a grade without issues, and its steps end at the last', () => {
    fc.assert(
      fc.property(placement, (of) => {
        expect(gradeSchema.safeParse(of).success).toBe(true);
        expect(gradeIssues(of)).toEqual([]);
        const last = lastStepOf({ ...of, step: 99 });
        expect(last.ok && of.step <= last.value).toBe(true);
        expect(nextStep(of).ok).toBe(last.ok && of.step < last.value);
        expect(gradeIssues({ ...of, step: (last.ok ? last.value : 0) + 1 })).toMatchObject([
          { code: 'step-outside-grade', path: ['step'], params: { greatest: last.ok && last.value } },
        ]);
      }),
    );
  });

  test.each<readonly [Partial<Grade>, string, string]>([
    [{ scale: 'astronauts' }, 'scale-not-held', 'scale'],
    [{ version: '1399' }, 'scale-version-unknown', 'version'],
    [{ grade: 'architect' }, 'grade-unknown', 'grade'],
    [{ level: 6 }, 'level-unknown', 'level'],
    [{ step: 5 }, 'step-outside-grade', 'step'],
    [{ step: 1.5 }, 'step-outside-grade', 'step'],
  ])('with %j has the issue %s', (change, code, field) => {
    const of = { scale: 'engineering', version: '1446', grade: 'associate', level: 5, step: 4, ...change };
    expect(gradeIssues(of, ['job'])).toMatchObject([{ code, path: ['job', field] }]);
    expect(basicPay(of)).toMatchObject({ ok: false, issues: [{ code, path: [field] }] });
    expect(nextStep(of)).toMatchObject({ ok: false, issues: [{ code }] });
    expect(textOf({ code, params: { greatest: 4 } }, 'ar')).not.toContain(code);
  });

  test('on a grade with levels says its level, and on one without says none', () => {
    const engineer = { scale: 'engineering', version: '1446', grade: 'engineer', step: 1 };
    expect(gradeIssues(engineer)).toMatchObject([{ code: 'level-missing', path: ['level'] }]);
    const rank = { scale: 'general', version: '1432', grade: '7', level: 1, step: 1 };
    expect(gradeIssues(rank)).toMatchObject([{ code: 'level-unknown', path: ['level'] }]);
  });
});
