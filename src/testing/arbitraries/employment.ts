import fc from 'fast-check';
import * as z from 'zod';
import {
  allowanceTypes,
  borrowers,
  contractTypes,
  employeeSchema,
  employmentRegimes,
  employmentStatuses,
  endOfServiceReasons,
  formatRiyals,
  generalScale,
  leaveTypes,
  payScales,
  penaltyTypes,
  promotionTypes,
  rewardTypes,
  vacancies,
} from '../../models/employment/index.js';
import type { Employee, EmployeeWire, Grade, Post } from '../../models/employment/index.js';
import { postSchema } from '../../models/employment/index.js';
import { degrees } from '../../models/qualifications/index.js';
import { qualificationWires } from './qualifications.js';
import { codeOf, country, date, employeeId, entity, few, id, record, text } from './wire.js';

/** A rank and a step that it has. */
export const rankAndStep = fc
  .constantFrom(...generalScale.ranks)
  .chain(({ rank, steps }) => fc.record({ rank: fc.constant(rank), step: fc.integer({ min: 1, max: steps }) }));

const provenance = fc.constantFrom('verified' as const, 'self-declared' as const, 'derived' as const);
const during = { from: date, lastDay: fc.option(date), provenance };
const flag = fc.boolean();
const decision = fc.record({ number: id, decidedOn: date });
/** Amounts of money in riyals. */
export const amounts = fc.nat(10_000_000).map(formatRiyals);
const verification = fc.constantFrom('unverified' as const, 'pending' as const, 'verified' as const);
/** A placement on any scale, with a step that its grade has. */
export const placements: fc.Arbitrary<Grade> = fc
  .constantFrom(...payScales.flatMap(({ scale, version, rows }) => rows.map((row) => ({ scale, version, ...row }))))
  .chain(({ scale, version, grade, level, steps }) =>
    fc.integer({ min: 1, max: steps }).map((step) => ({
      scale,
      version,
      grade,
      ...(level === undefined ? {} : { level }),
      step,
    })),
  );
const known = <C extends string>(list: { readonly codes: Readonly<Record<C, unknown>> }): fc.Arbitrary<C> =>
  fc.constantFrom(...(Object.keys(list.codes) as C[]));

/** Records of employees as the wire carries them: each alone valid, together they need not fit. */
export const employeeWires: fc.Arbitrary<EmployeeWire> = record(
  {
    employeeId,
    nationality: country,
    regime: codeOf(employmentRegimes),
    statuses: few(fc.record({ status: codeOf(employmentStatuses), ...during })),
    positions: few(
      record(
        { postNumber: id, title: text, entity, ...during },
        { workplace: record({}, { unit: text, region: fc.constantFrom('SA-01', 'SA-14'), city: text }), decision },
      ),
    ),
    ranks: few(fc.tuple(rankAndStep, fc.record(during)).map(([of, when]) => ({ ...of, ...when }))),
    leaves: few(record({ type: codeOf(leaveTypes), ...during }, { purposeAchieved: flag })),
    assignments: few(
      record(
        {
          to: fc.constantFrom('post' as const, 'official-mission' as const),
          extent: fc.constantFrom('full' as const, 'partial' as const),
          ...during,
        },
        { entity, postNumber: id },
      ),
    ),
    secondments: few(record({ borrower: codeOf(borrowers), ...during }, { entity, decision })),
    studies: few(
      record(
        { kind: fc.constantFrom('scholarship' as const, 'study-dispatch' as const), ...during },
        { purposeAchieved: flag, degree: codeOf(degrees), specialisation: text, institution: text, country, decision },
      ),
    ),
    training: few(
      record(
        { title: text, ...during },
        { abroad: flag, disregarded: flag, provider: text, hours: fc.integer({ min: 1, max: 400 }) },
      ),
    ),
    suspensions: few(record({ ...during }, { penaltyFollowed: flag })),
    absences: few(record({ ...during }, { convertedToLeave: flag })),
    penalties: few(
      record(
        { type: codeOf(penaltyTypes), issuedOn: date, provenance },
        { days: fc.nat(90), executedOn: date, committedOn: date, deferUntil: date, erasedOn: date, decision },
      ),
    ),
    reviews: few(fc.record({ rating: fc.integer({ min: 1, max: 5 }), approvedOn: date, provenance })),
    promotions: few(fc.record({ type: codeOf(promotionTypes), effectiveOn: date, provenance })),
    qualifications: few(qualificationWires),
    complete: flag,
  },
  {
    birthDate: date,
    appointedOn: date,
    experienceFrom: date,
    referredToTrial: fc.constantFrom('job' as const, 'morals' as const, 'other' as const, null),
    placements: few(fc.tuple(placements, fc.record(during)).map(([of, when]) => ({ ...of, ...when }))),
    contracts: few(record({ type: codeOf(contractTypes), ...during }, { decision })),
    experience: few(
      record(
        { employer: text, title: text, verification, ...during },
        { sector: fc.constantFrom('government' as const, 'private' as const, 'non-profit' as const) },
      ),
    ),
    allowances: few(
      record(
        { type: codeOf(allowanceTypes), ...during },
        { amount: amounts, paid: fc.constantFrom('monthly' as const, 'once' as const), decision },
      ),
    ),
    rewards: few(record({ type: codeOf(rewardTypes), grantedOn: date, provenance }, { amount: amounts, decision })),
    serviceEnd: record({ reason: codeOf(endOfServiceReasons), lastDay: date, provenance }, { decision }),
  },
);

export const employees: fc.Arbitrary<Employee> = employeeWires.map((wire) => z.decode(employeeSchema, wire));

export const postWires: fc.Arbitrary<z.input<typeof postSchema>> = record(
  { number: id, title: text, entity, rank: fc.integer({ min: 1, max: 15 }), vacancy: known(vacancies) },
  {
    code: id,
    minExperience: fc.constantFrom('P4Y', 'P2Y6M', 'P1Y2M3D'),
    minQualification: fc.integer({ min: 0, max: 10 }),
    holderSeconded: flag,
    previousHolderDismissed: flag,
    dismissalFinal: flag,
  },
);

export const posts: fc.Arbitrary<Post> = postWires.map((wire) => z.decode(postSchema, wire));
