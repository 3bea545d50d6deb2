import * as z from 'zod';
import { dualDateSchema } from '../calendar/schemas.js';
import { employeeIdSchema, entityCodeSchema } from '../identifiers/schemas.js';
import { withSensitivity } from '../privacy/sensitivity.js';
import { degrees } from '../qualifications/degree.js';
import { countrySchema } from '../qualifications/country.js';
import { qualificationIssues } from '../qualifications/qualification-issues.js';
import { qualificationSchema } from '../qualifications/qualification.js';
import { allowanceSchema, rewardSchema } from './allowance.js';
import { openCodeSchema } from './code-list.js';
import { borrowers, employmentRegimes, employmentStatuses, leaveTypes, penaltyTypes, promotionTypes } from './codes.js';
import { contractSchema } from './contract.js';
import { decisionSchema } from './decision.js';
import { experienceSchema } from './experience.js';
import { gradeSchema } from './grade.js';
import { during, historyIssues, overlapIssues, provenanceSchema, reversedIssues } from './history.js';
import type { Issue } from '../result.js';
import { gradeIssues } from './pay-scale.js';
import { rankSchema } from './rank.js';
import { ratingSchema } from './rating.js';
import { serviceEndIssues, serviceEndSchema } from './service-end.js';
import { stepIssues, stepSchema } from './step.js';

const on = { provenance: provenanceSchema };

/** A leave (إجازة) that was taken, or runs. */
export const leaveSchema = during({ type: openCodeSchema(leaveTypes), purposeAchieved: z.boolean().optional() });
/** An assignment (تكليف) to a post or to an official mission (مهمة رسمية), beside the own work or instead of it. */
export const assignmentSchema = during({
  to: z.enum(['post', 'official-mission']),
  extent: z.enum(['full', 'partial']),
  entity: entityCodeSchema.optional(),
  postNumber: z.string().min(1).optional(),
});
/** A secondment (إعارة). */
export const secondmentSchema = during({
  borrower: openCodeSchema(borrowers),
  /** Who borrows, where that is an entity. */
  entity: entityCodeSchema.optional(),
  decision: decisionSchema.optional(),
});
/** A scholarship (ابتعاث) or study dispatch (إيفاد); whether its purpose was achieved is known only at its end. */
export const studySchema = during({
  kind: z.enum(['scholarship', 'study-dispatch']),
  purposeAchieved: z.boolean().optional(),
  /** The degree that it is for. */
  degree: openCodeSchema(degrees).optional(),
  specialisation: z.string().min(1).max(200).optional(),
  institution: z.string().min(1).max(200).optional(),
  country: countrySchema.optional(),
  decision: decisionSchema.optional(),
});
/** A training course (دورة تدريبية). */
export const trainingSchema = during({
  title: z.string().min(1),
  abroad: z.boolean().optional(),
  /** Whether the minister decided to disregard it (art. 174-b). */
  disregarded: z.boolean().optional(),
  provider: z.string().min(1).max(200).optional(),
  /** How many hours were taught. */
  hours: z.int().min(1).optional(),
});
/** A suspension (كف اليد), and whether a penalty followed. */
export const suspensionSchema = during({ penaltyFollowed: z.boolean().optional() });
/** An absence (غياب), and whether it was counted as leave. */
export const absenceSchema = during({ convertedToLeave: z.boolean().optional() });
/** A penalty (جزاء). */
export const penaltySchema = z.strictObject({
  type: openCodeSchema(penaltyTypes),
  days: z.int().min(0).optional(),
  issuedOn: dualDateSchema,
  executedOn: dualDateSchema.optional(),
  committedOn: dualDateSchema.optional(),
  deferUntil: dualDateSchema.optional(),
  /** The day on which it was erased from the record (محو الجزاء). */
  erasedOn: dualDateSchema.optional(),
  decision: decisionSchema.optional(),
  ...on,
});
/** A performance review (تقويم الأداء): 5 is excellent. */
export const reviewSchema = z.strictObject({ rating: ratingSchema, approvedOn: dualDateSchema, ...on });
/** A place of work (مقر العمل): the unit of the entity, and where it is. */
export const workplaceSchema = z.strictObject({
  unit: z.string().min(1).max(200).optional(),
  /** ISO 3166-2: `SA-01` is Riyadh. */
  region: z
    .string()
    .regex(/^[A-Z]{2}-[A-Z0-9]{1,3}$/)
    .optional(),
  city: z.string().min(1).max(100).optional(),
});
/** A position (الوظيفة المشغولة): the post that is held, in which entity and where. */
export const positionSchema = during({
  postNumber: z.string().min(1),
  title: z.string().min(1),
  entity: entityCodeSchema,
  workplace: workplaceSchema.optional(),
  decision: decisionSchema.optional(),
});
/** A placement on any scale (التسكين على السلم) that is held for a time; of the general scale `ranks` says it. */
export const scalePlacementSchema = during(gradeSchema.shape);
/** A promotion (ترقية) that took effect. */
export const pastPromotionSchema = z.strictObject({
  type: openCodeSchema(promotionTypes),
  effectiveOn: dualDateSchema,
  ...on,
});

/**
 * An employee (الموظف) as an effective-dated record, keyed by an opaque id and never by the national ID. Retirees stay
 * readable. `complete` says that the lists hold everything that there is.
 */
export const employeeSchema = z.strictObject({
  employeeId: employeeIdSchema,
  /** ISO 3166-1 alpha-2. */
  nationality: withSensitivity(countrySchema, 'personal'),
  birthDate: withSensitivity(dualDateSchema.optional(), 'personal'),
  regime: openCodeSchema(employmentRegimes),
  appointedOn: dualDateSchema.optional(),
  experienceFrom: dualDateSchema.optional(),
  statuses: z.array(during({ status: openCodeSchema(employmentStatuses) })),
  positions: z.array(positionSchema),
  ranks: z.array(during({ rank: rankSchema, step: stepSchema })),
  leaves: withSensitivity(z.array(leaveSchema), 'sensitive'),
  /** None where the wire does not say, as of every list: whether there is more, `complete` says. */
  assignments: z.array(assignmentSchema).default([]),
  secondments: z.array(secondmentSchema),
  studies: z.array(studySchema),
  training: z.array(trainingSchema),
  suspensions: withSensitivity(z.array(suspensionSchema), 'sensitive'),
  absences: z.array(absenceSchema),
  penalties: withSensitivity(z.array(penaltySchema), 'sensitive'),
  reviews: z.array(reviewSchema),
  promotions: z.array(pastPromotionSchema),
  qualifications: z.array(qualificationSchema),
  /** The lists below are absent where the wire does not say. Placements are those on scales other than of ranks. */
  placements: z.array(scalePlacementSchema).optional(),
  contracts: z.array(contractSchema).optional(),
  experience: z.array(experienceSchema).optional(),
  allowances: withSensitivity(z.array(allowanceSchema).optional(), 'personal'),
  rewards: withSensitivity(z.array(rewardSchema).optional(), 'personal'),
  /** Absent while the service goes on. */
  serviceEnd: withSensitivity(serviceEndSchema.optional(), 'personal'),
  /** A referral to trial (إحالة للمحاكمة): in what matters, or none; absent while that is not known. */
  referredToTrial: withSensitivity(z.enum(['job', 'morals', 'other']).nullable().optional(), 'sensitive'),
  complete: z.boolean(),
});
export type Employee = z.infer<typeof employeeSchema>;
/** An employee as the wire carries him. */
export type EmployeeWire = z.input<typeof employeeSchema>;

const oneAtATime = ['statuses', 'positions', 'ranks', 'placements'] as const;
const atMostOneAtATime = ['secondments', 'studies', 'suspensions', 'contracts'] as const;
const severalAtATime = ['leaves', 'assignments', 'training', 'absences', 'experience', 'allowances'] as const;
const onlyInService = [
  'positions',
  'ranks',
  'placements',
  'leaves',
  'assignments',
  'secondments',
  'suspensions',
  'absences',
] as const;

/** What is wrong with a placement, where the package holds its scale: one on another scale is not known to be wrong. */
const placementIssues = ({ placements = [] }: Employee): readonly Issue[] =>
  placements.flatMap((entry, index) =>
    gradeIssues(entry, ['placements', index]).filter(
      ({ code }) => code !== 'scale-not-held' && code !== 'scale-version-unknown',
    ),
  );

/**
 * What does not fit together in a record: overlaps and gaps in the histories of which one entry holds at a time, periods
 * that end before they begin or go on after the service ended, and steps that their rank or grade does not have. A record
 * with issues is still a record, and none of it is lost.
 *
 * @returns `history-overlap`, `history-gap`, `period-reversed`, `after-service-end`, `rank-unknown`, `step-outside-rank`,
 * `grade-unknown`, `level-missing`, `level-unknown`, `step-outside-grade`, and those of `qualificationIssues`, each with its
 * path
 * @example
 * ```ts
 * employeeIssues({ ...anEmployee, ranks: [] }); // []
 * ```
 */
export const employeeIssues = (of: Employee): readonly Issue[] => [
  ...oneAtATime.flatMap((name) => historyIssues(of[name] ?? [], name)),
  ...atMostOneAtATime.flatMap((name) => overlapIssues(of[name] ?? [], name)),
  ...severalAtATime.flatMap((name) => reversedIssues(of[name] ?? [], name)),
  ...onlyInService.flatMap((name) => serviceEndIssues(of.serviceEnd, of[name] ?? [], name)),
  ...of.ranks.flatMap((entry, index) => stepIssues(entry, ['ranks', index])),
  ...placementIssues(of),
  ...of.qualifications.flatMap((entry, index) => qualificationIssues(entry, ['qualifications', index])),
];
