import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, describe, expect, it, test } from 'vitest';
import {
  basicSalary,
  generalScale,
  hasStep,
  lastStep,
  lookupSalary,
  salaryScales,
  stepIssues,
  stepsOf,
} from '../../../src/models/employment/index.js';
import type { SalaryQuestion } from '../../../src/models/employment/index.js';
import { rankAndStep } from '../../../src/testing/arbitraries/employment.js';

/**
 * The 210 basic salaries, riyals a month: a row a rank. Order 4097/م ب of 25/6/1432H as two public tables print it; ranks
 * 4 to 8 confirmed by the press.
 */
const table = `
3000 3135 3270 3405 3540 3675 3810 3945 4080 4215 4350 4485 4620 4755 4890
3430 3595 3760 3925 4090 4255 4420 4585 4750 4915 5080 5245 5410 5575 5740
3945 4135 4325 4515 4705 4895 5085 5275 5465 5655 5845 6035 6225 6415 6605
4530 4760 4990 5220 5450 5680 5910 6140 6370 6600 6830 7060 7290 7520 7750
5240 5505 5770 6035 6300 6565 6830 7095 7360 7625 7890 8155 8420 8685 8950
6065 6370 6675 6980 7285 7590 7895 8200 8505 8810 9115 9420 9725 10030 10335
7010 7375 7740 8105 8470 8835 9200 9565 9930 10295 10660 11025 11390 11755 12120
8010 8425 8840 9255 9670 10085 10500 10915 11330 11745 12160 12575 12990 13405 13820
9275 9745 10215 10685 11155 11625 12095 12565 13035 13505 13975 14445 14915 15385 15855
10275 10785 11295 11805 12315 12825 13335 13845 14355 14865 15375 15885 16395 16905 17415
11815 12345 12875 13405 13935 14465 14995 15525 16055 16585 17115 17645 18175 18705
13435 14005 14575 15145 15715 16285 16855 17425 17995 18565 19135 19705 20275
15180 15785 16390 16995 17600 18205 18810 19415 20020 20625 21230 21835
17015 17715 18415 19115 19815 20515 21215 21915 22615 23315 24015
20855 21720 22585 23450 24315 25180 26045 26910 27775 28640`
  .trim()
  .split('\n')
  .map((line) => line.split(' ').map(Number));

const entries = table.flatMap((steps, row) =>
  steps.map((basic, at) => ({ rank: row + 1, step: at + 1, halalas: basic * 100 })),
);

describe('the general scale', () => {
  it('has the 210 basic salaries of the published table, and no other', () => {
    expect(entries).toHaveLength(210);
    for (const { rank, step, halalas } of entries)
      expect(basicSalary(generalScale, rank, step)).toEqual({ ok: true, value: halalas });
    expect(generalScale.ranks.reduce((sum, { steps }) => sum + steps, 0)).toBe(210);
  });

  it('rises from step to step by the increment of the rank', () => {
    fc.assert(
      fc.property(rankAndStep, ({ rank, step }) => {
        const of = generalScale.ranks.find((row) => row.rank === rank);
        expect(basicSalary(generalScale, rank, step)).toEqual({
          ok: true,
          value: (of?.first ?? NaN) + (step - 1) * (of?.increment ?? NaN),
        });
      }),
    );
  });

  it('has fewer steps from rank 11 on', () => {
    const lasts = Array.from({ length: 15 }, (_, row) => lastStep(row + 1));
    expect(lasts).toEqual([15, 15, 15, 15, 15, 15, 15, 15, 15, 15, 14, 13, 12, 11, 10]);
    expect([lastStep(0), lastStep(16), stepsOf(generalScale, 7.5)]).toEqual([0, 0, 0]);
  });

  test('a step is had by a rank exactly if the table has it, and otherwise the issue says which the last is', () => {
    for (const rank of [-1, 0, 1, 10, 11, 15, 16, 1.5, NaN]) {
      for (const step of [-1, 0, 1, 10, 11, 14, 15, 16, 1.5, NaN, Infinity]) {
        const has = entries.some((of) => of.rank === rank && of.step === step);
        expect(hasStep(rank, step)).toBe(has);
        const code = table[rank - 1] === undefined ? 'rank-unknown' : 'step-outside-rank';
        expect(stepIssues({ rank, step }, ['job']).map((of) => [of.code, of.path[1]])).toEqual(
          has ? [] : [[code, code === 'rank-unknown' ? 'rank' : 'step']],
        );
      }
    }
    expect(stepIssues({ rank: 15, step: 11 })[0]?.params).toEqual({ greatest: 10 });
  });
});

const of = { scale: 'general', rank: 15, step: 10 };
const refused = (change: Partial<SalaryQuestion>): readonly (readonly unknown[])[] => {
  const found = lookupSalary({ ...of, onDate: '1447-01-10H', ...change });
  return found.ok ? [] : found.issues.map(({ code, path }) => [code, ...path]);
};

describe('looking a salary up on a date', () => {
  it('finds none before the scale is in force, and the same one from its first day on', () => {
    expect(lookupSalary({ ...of, onDate: '1432-06-24H' })).toMatchObject({ issues: [{ code: 'scale-unknown' }] });
    expect(lookupSalary({ ...of, onDate: '1432-06-25H' })).toEqual({ ok: true, value: 2_864_000 });
    expect(lookupSalary({ ...of, onDate: '2025-07-05' })).toEqual({ ok: true, value: 2_864_000 });
  });

  it('refuses with what is wrong', () => {
    expect(refused({ scale: 'engineers' })).toEqual([['scale-unknown', 'scale']]);
    expect(refused({ rank: 16 })).toEqual([['rank-unknown', 'rank']]);
    expect(refused({ step: 11 })).toEqual([['step-outside-rank', 'step']]);
    expect(refused({ onDate: '1447-02-30H' })).toEqual([['day-outside-month', 'onDate']]);
  });

  test('the versions of one scale stand in order, so that the last in force is the newest', () => {
    for (const { scale } of salaryScales) {
      const starts = salaryScales.filter((of) => of.scale === scale).map(({ from }) => from);
      expect(starts).toEqual(starts.toSorted());
    }
  });
});

describe('the script that packs the scale', () => {
  const folder = mkdtempSync(join(tmpdir(), 'scale-'));
  afterAll(() => rmSync(folder, { recursive: true }));

  const pack = (rows: readonly { rank: number; step: number; halalas: number }[]) => {
    const [from, to] = [join(folder, 'scale.csv'), join(folder, 'scale.ts')];
    const lines = rows.map(({ rank, step, halalas }) => `${rank},${step},${halalas / 100},source`);
    writeFileSync(from, ['rank,step,basic,source', ...lines, ''].join('\n'));
    const run = spawnSync(process.execPath, ['--import', 'tsx', 'scripts/pack-salary-scale.ts', from, to], {
      encoding: 'utf8',
    });
    return { ...run, packed: run.status === 0 ? readFileSync(to, 'utf8') : '' };
  };

  it('writes the file that is in the source', () => {
    expect(pack(entries).packed).toBe(readFileSync('src/models/employment/general-scale.ts', 'utf8'));
  });

  it('refuses a scale that does not rise by one increment', () => {
    const wrong = entries.map((of) => (of.rank === 4 && of.step === 9 ? { ...of, halalas: 639_000 } : of));
    const { status, stderr } = pack(wrong);
    expect(status).not.toBe(0);
    expect(stderr).toContain('rank 4, step 9');
  });
});
