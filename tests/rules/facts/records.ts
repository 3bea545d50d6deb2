import fc from 'fast-check';
import { formatHijri, parseCivilDate } from '../../../src/models/calendar/civil-date.js';
import type { Employee, EmployeeWire, Post } from '../../../src/models/employment/index.js';
import { employeeSchema, postSchema } from '../../../src/models/employment/index.js';
import { bareRecord } from '../../arbitraries/wires.js';

/** The middle of the days on which everything in these records happens. */
export const middle = parseCivilDate('1446-06-29H');

const provenance = 'verified';

/** A synthetic record with nothing against a promotion from rank 6 to 7. */
export const wire: EmployeeWire = {
  ...bareRecord,
  employeeId: 'e-1999-0001',
  birthDate: '1405-03-01H',
  appointedOn: '1438-02-10H',
  experienceFrom: '1438-02-10H',
  statuses: [{ status: 'on-duty', from: '1438-02-10H', lastDay: null, provenance }],
  ranks: [
    { rank: 5, step: 3, from: '1438-02-10H', lastDay: '1442-11-09H', provenance },
    { rank: 6, step: 1, from: '1442-11-10H', lastDay: formatHijri(parseCivilDate('1445-01-01H') - 1), provenance },
    { rank: 6, step: 2, from: '1445-01-01H', lastDay: null, provenance: 'self-declared' },
  ],
  reviews: [{ rating: 4, approvedOn: '1446-02-01H', provenance }],
  promotions: [{ type: 'ordinary', effectiveOn: '1442-11-10H', provenance }],
  qualifications: [
    {
      degree: 'bachelor',
      level: 6,
      specialisation: { title: 'Accounting' },
      awardedOn: '1437-08-15H',
      verification: 'verified',
    },
  ],
  referredToTrial: null,
};

export const employeeWith = (changes: Partial<EmployeeWire>): Employee => employeeSchema.parse({ ...wire, ...changes });

export const post: Post = postSchema.parse({
  number: '120',
  title: 'Accountant',
  entity: 'internal:test-entity',
  rank: 7,
  vacancy: 'actual',
  minExperience: 'P4Y',
  minQualification: 6,
  holderSeconded: false,
  previousHolderDismissed: false,
});

const day = fc.integer({ min: middle - 40, max: middle + 40 });
const date = day.map(formatHijri);
const during = {
  from: date,
  lastDay: fc.option(date, { freq: 5 }),
  provenance: fc.constantFrom('verified' as const, 'self-declared' as const, 'derived' as const),
};
const on = { provenance: during.provenance };
const few = <T>(of: fc.Arbitrary<T>) => fc.array(of, { maxLength: 3 });
const flag = fc.option(fc.boolean(), { nil: undefined });

/** Random records, whose entries overlap, contradict one another, and end before they begin. */
export const employees: fc.Arbitrary<Employee> = fc
  .record({
    ranks: few(fc.record({ rank: fc.integer({ min: 11, max: 14 }), step: fc.constant(1), ...during })),
    statuses: few(fc.record({ status: fc.constantFrom('on-duty', 'suspended'), ...during })),
    leaves: few(fc.record({ type: fc.constantFrom('study', 'sick', 'exceptional'), purposeAchieved: flag, ...during })),
    secondments: few(fc.record({ borrower: fc.constantFrom('private', 'government-agency'), ...during })),
    studies: few(
      fc.record({
        kind: fc.constantFrom('scholarship' as const, 'study-dispatch' as const),
        purposeAchieved: flag,
        ...during,
      }),
    ),
    training: few(fc.record({ title: fc.constant('Course'), abroad: flag, disregarded: flag, ...during })),
    suspensions: few(fc.record({ penaltyFollowed: flag, ...during })),
    absences: few(fc.record({ convertedToLeave: flag, ...during })),
    penalties: few(
      fc.record({
        type: fc.constantFrom('warning', 'deduction'),
        days: fc.option(fc.nat(20), { nil: undefined }),
        issuedOn: date,
        executedOn: fc.option(date, { nil: undefined }),
        ...on,
      }),
    ),
    reviews: few(fc.record({ rating: fc.integer({ min: 1, max: 5 }), approvedOn: date, ...on })),
    promotions: few(fc.record({ type: fc.constantFrom('ordinary', 'exceptional'), effectiveOn: date, ...on })),
    referredToTrial: fc.constantFrom('job' as const, null, undefined),
    complete: fc.boolean(),
  })
  .map(employeeWith);

export { date, day };
