import fc from 'fast-check';
import * as z from 'zod';
import { describe, expect, it, test } from 'vitest';
import { syntheticNationalId } from '../../../src/models/identifiers/index.js';
import { employeeIssues, employeeSchema, postSchema } from '../../../src/models/employment/index.js';
import { redact, sensitivityOf } from '../../../src/models/privacy/index.js';
import { issuesOf } from '../../../src/models/schema/index.js';
import { employees, employeeWires, postWires } from '../../arbitraries/employment.js';
import { itKeepsTheLawsOfModels } from '../../arbitraries/model-laws.js';

const provenance = 'verified' as const;
const bare = {
  employeeId: 'e-1',
  nationality: 'SA',
  regime: 'civil-service',
  statuses: [],
  positions: [],
  ranks: [],
  leaves: [],
  secondments: [],
  studies: [],
  training: [],
  suspensions: [],
  absences: [],
  penalties: [],
  reviews: [],
  promotions: [],
  qualifications: [],
  complete: true,
};
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

  test('several leaves may run at a time, which is no matter of the record', () => {
    const leave = { type: 'sick', from: '1445-01-01H', lastDay: null, provenance };
    expect(codesOf({ leaves: [leave, leave] })).toEqual([]);
  });

  it('shows nothing of health, trial and penalties, nor who someone is, when it is redacted', () => {
    fc.assert(
      fc.property(employees, (employee) => {
        const shown = JSON.parse(JSON.stringify(redact(employeeSchema, employee)));
        const hidden = ['leaves', 'penalties', 'suspensions', 'nationality', 'birthDate', 'referredToTrial'];
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
