import { describe, expect, test } from 'vitest';

import { judge } from '../../bench/missing/judge.js';
import { isOpen, removalsOf } from '../../bench/missing/removals.js';
import { NO, UNKNOWN, YES } from '../../bench/promotion-12/encoding.js';
import { fields } from '../../bench/promotion-12/employee.js';
import { isEligible } from '../../bench/promotion-12/reference.js';
import type { Employee } from '../../bench/promotion-12/employee.js';
import { asOf, promotion12 } from '../../bench/promotion-12/rules.js';
import { compile } from '../../src/rules/language/closures/compile.js';
import { parseSheet } from '../../src/rules/language/sheet.js';

const removals = removalsOf(31, 60);

const always = async (employees: readonly unknown[]) => new Int32Array(employees.length).fill(YES);

describe('a field that is gone', () => {
  test('leaves an otherwise eligible employee open, whichever of the fourteen it is', () => {
    expect(new Set(removals.eligible.map(({ field }) => field)).size).toBe(fields.length);
    for (const removal of removals.eligible) expect(isOpen(removal)).toBe(true);
  });

  test('leaves an employee whom another condition refuses refused', () => {
    for (const removal of removals.refused) expect(isOpen(removal)).toBe(false);
  });

  test('is never taken for eligible by the rule set, nor keeps it from a plain no', async () => {
    const verdictOn = compile(promotion12, { asOf });
    const answers = { eligible: YES, ineligible: NO, undetermined: UNKNOWN } as const;
    const judged = await judge(
      async (employees) =>
        Int32Array.from(employees, (e) => answers[verdictOn(parseSheet(promotion12.registry, e)).outcome]),
      removals,
    );
    expect(judged).toEqual({ wrongEligible: 0, fields: [], noAnswer: 0, noPlainNo: 0 });
  });

  test('is taken for eligible by the function written by hand, where it asks what is not so', async () => {
    const judged = await judge(
      async (employees) => Int32Array.from(employees, (e) => (isEligible(e as Employee) ? YES : NO)),
      removals,
    );
    expect(judged).toEqual({ wrongEligible: 120, fields: ['suspended', 'leaveType'], noAnswer: 0, noPlainNo: 0 });
  });

  test('counts against an engine only where the answer hangs on it', async () => {
    const { wrongEligible } = await judge(always, { eligible: removals.refused, refused: [] });
    expect(wrongEligible).toBe(0);
    expect((await judge(always, removals)).fields).toEqual(fields);
  });
});
