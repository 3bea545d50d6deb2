import fc from 'fast-check';
import * as z from 'zod';
import { describe, expect, it, test } from 'vitest';
import { syntheticNationalId } from '../../../src/models/identifiers/index.js';
import { employeeIssues, employeeSchema, postSchema } from '../../../src/models/employment/index.js';
import { redact, sensitivityOf } from '../../../src/models/privacy/index.js';
import { issuesOf } from '../../../src/models/schema/index.js';
import { employees, employeeWires, postWires } from '../../../src/testing/arbitraries/employment.js';
import { itKeepsTheLawsOfModels } from '../../arbitraries/model-laws.js';
import { bareRecord } from '../../arbitraries/wires.js';

const provenance = 'verified' as const;
const bare = { ...bareRecord, employeeId: 'e-1' };
const codesOf = (change: object): readonly string[] => {
  const judged = issuesOf(employeeSchema, { ...bare, ...change });
  return judged.ok
    ? employeeIssues(judged.value).map(({ code, path }) => `${path.join('.')}: ${code}`)
    : judged.issues.map(({ code, path }) => `${path.join('.')}: ${code}`);
};

describe('the model of an employee', () => {
  itKeepsTheLawsOfModels(employeeSchema, employeeWires);

  it('is never keyed by a national ID', () => {
    fc.assert(
      fc.property(fc.nat(99_999), fc.constantFrom('citizen' as const, 'resident' as const), (serial, kind) => {
        expect(codesOf({ employeeId: syntheticNationalId(serial, kind) })).toEqual(['employeeId: national-id-as-key']);
      }),
    );
  });

  test('a list of assignments that the wire leaves out is empty', () => {
    expect(z.decode(employeeSchema, bare).assignments).toEqual([]);
  });

  it('holds a retiree, and who has a code that no list knows', () => {
    const statuses = [
      { status: 'on-duty', from: '1405-01-01H', lastDay: '1445-12-30H', provenance },
      { status: 'retired', from: '1446-01-01H', lastDay: null, provenance },
    ];
    expect(codesOf({ statuses, regime: 'AGENCY-7' })).toEqual([]);
  });

  it('says what does not fit together, and where, and keeps it', () => {
    const [open, day] = [
      { from: '1445-01-01H', lastDay: null, provenance },
      { from: '1446-01-02H', lastDay: '1446-01-01H', provenance },
    ];
    expect(codesOf({ ranks: [{ rank: 11, step: 15, ...open }] })).toEqual(['ranks.0.step: step-outside-rank']);
    expect(
      codesOf({
        statuses: [
          { status: 'on-duty', ...open },
          { status: 'suspended', from: '1446-01-01H', lastDay: null, provenance },
        ],
      }),
    ).toEqual(['statuses.1: history-overlap']);
    for (const [name, of] of Object.entries({
      leaves: { type: 'sick' },
      assignments: { to: 'post', extent: 'full' },
      secondments: { borrower: 'private' },
      studies: { kind: 'scholarship' },
      training: { title: 'دورة' },
      suspensions: {},
      absences: {},
      positions: { postNumber: '7', title: 'باحث', entity: 'example:moh' },
    })) {
      expect(
        codesOf({
          [name]: [
            { ...of, ...open },
            { ...of, ...day },
          ],
        }),
      ).toEqual([`${name}.1: period-reversed`]);
    }
  });

  it('holds one secondment, study, suspension and contract at a time, with any time between', () => {
    const [first, apart, inside] = [
      { from: '1445-01-01H', lastDay: '1445-06-01H', provenance },
      { from: '1446-01-01H', lastDay: null, provenance },
      { from: '1445-06-01H', lastDay: '1445-07-01H', provenance },
    ];
    for (const [name, of] of Object.entries({
      secondments: { borrower: 'private' },
      studies: { kind: 'scholarship' },
      suspensions: {},
      contracts: { type: 'temporary' },
    })) {
      const list = (...when: readonly object[]) => ({ [name]: when.map((entry) => ({ ...of, ...entry })) });
      expect(codesOf(list(first, apart))).toEqual([]);
      expect(codesOf(list(first, apart, inside))).toEqual([`${name}.2: history-overlap`]);
    }
  });

  it('goes on with nothing of the service after its end, but for what is no service', () => {
    fc.assert(
      fc.property(employees, (employee) => {
        const after = employeeIssues(employee).filter(({ code }) => code === 'after-service-end');
        const last = employee.serviceEnd?.lastDay.day ?? Infinity;
        const { positions, ranks, placements = [], leaves, assignments, secondments, suspensions, absences } = employee;
        const lists = { positions, ranks, placements, leaves, assignments, secondments, suspensions, absences };
        const expected = Object.entries(lists).flatMap(([name, entries]) =>
          entries.flatMap(({ lastDay }, at) =>
            last !== Infinity && (lastDay?.day ?? Infinity) > last ? [[name, at]] : [],
          ),
        );
        expect(after.map(({ path }) => path)).toEqual(expected);
      }),
    );
  });

  it('of a retiree is read whole, and none of it is lost', () => {
    const retiree = {
      ranks: [{ rank: 9, step: 15, from: '1430-01-01H', lastDay: '1446-06-30H', provenance }],
      serviceEnd: { reason: 'retirement-age', lastDay: '1446-06-30H', provenance },
      statuses: [
        { status: 'on-duty', from: '1405-01-01H', lastDay: '1446-06-30H', provenance },
        { status: 'retired', from: '1446-07-01H', lastDay: null, provenance },
      ],
    };
    expect(codesOf(retiree)).toEqual([]);
    const later = { ...retiree.ranks[0], lastDay: '1446-07-01H' };
    expect(codesOf({ ...retiree, ranks: [later] })).toEqual(['ranks.0: after-service-end']);
  });

  it('is placed on any scale, and only what its scale refuses is an issue', () => {
    const when = { from: '1446-07-01H', lastDay: null, provenance };
    const of = { scale: 'engineering', version: '1446', grade: 'associate', level: 5, step: 4, ...when };
    expect(codesOf({ placements: [of] })).toEqual([]);
    expect(codesOf({ placements: [{ ...of, step: 5 }] })).toEqual(['placements.0.step: step-outside-grade']);
    expect(codesOf({ placements: [{ ...of, level: 6 }] })).toEqual(['placements.0.level: level-unknown']);
    for (const other of [{ scale: 'agency-7' }, { version: '1460' }])
      expect(codesOf({ placements: [{ ...of, ...other, step: 99 }] })).toEqual([]);
  });

  test('an allowance is money on the wire in riyals, in the record in halalas', () => {
    const allowances = [{ type: 'transport', amount: '700', from: '1446-01-01H', lastDay: null, provenance }];
    const decoded = z.decode(employeeSchema, { ...bare, allowances });
    expect(decoded.allowances?.[0]?.amount).toBe(70_000);
    expect(z.encode(employeeSchema, decoded).allowances?.[0]?.amount).toBe('700.00');
    expect(codesOf({ allowances: [{ ...allowances[0], amount: '7e2' }] })).toEqual([
      'allowances.0.amount: not-an-amount',
    ]);
  });

  test('several leaves may run at a time, which is no matter of the record', () => {
    const leave = { type: 'sick', from: '1445-01-01H', lastDay: null, provenance };
    expect(codesOf({ leaves: [leave, leave] })).toEqual([]);
  });

  it('shows nothing of health, trial and penalties, nor who someone is, when it is redacted', () => {
    fc.assert(
      fc.property(employees, (employee) => {
        const shown = JSON.parse(JSON.stringify(redact(employeeSchema, employee)));
        const hidden =
          'leaves penalties suspensions nationality birthDate referredToTrial allowances rewards serviceEnd'.split(' ');
        for (const name of hidden.filter((of) => of in shown)) expect(shown[name]).toBe('•••');
        expect(Object.keys(shown).toSorted()).toEqual(Object.keys(JSON.parse(JSON.stringify(employee))).toSorted());
        expect(shown.employeeId).toBe(employee.employeeId);
      }),
    );
    expect(sensitivityOf(employeeSchema.shape.penalties)).toBe('sensitive');
  });
});

describe('the model of a post', () => {
  itKeepsTheLawsOfModels(postSchema, postWires);
});
