import * as z from 'zod';
import { dualDateSchema } from '../calendar/schemas.js';
import { employeeIdSchema, entityCodeSchema } from '../identifiers/schemas.js';
import { withSensitivity } from '../privacy/sensitivity.js';
import { qualificationSchema } from '../qualifications/qualification.js';
import { openCodeSchema } from './code-list.js';
import { borrowers, employmentRegimes, employmentStatuses, leaveTypes, penaltyTypes, promotionTypes } from './codes.js';
import { during, historyIssues, provenanceSchema, reversedIssues } from './history.js';
import type { Issue } from '../result.js';
import { rankSchema } from './rank.js';
import { ratingSchema } from './rating.js';
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
export const secondmentSchema = during({ borrower: openCodeSchema(borrowers) });
/** A scholarship (ابتعاث) or study dispatch (إيفاد); whether its purpose was achieved is known only at its end. */
export const studySchema = during({
  kind: z.enum(['scholarship', 'study-dispatch']),
  purposeAchieved: z.boolean().optional(),
});
/** A training course (دورة تدريبية). */
export const trainingSchema = during({
  title: z.string().min(1),
  abroad: z.boolean().optional(),
  /** Whether the minister decided to disregard it (art. 174-b). */
  disregarded: z.boolean().optional(),
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
  ...on,
});
/** A performance review (تقويم الأداء): 5 is excellent. */
export const reviewSchema = z.strictObject({ rating: ratingSchema, approvedOn: dualDateSchema, ...on });
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
  nationality: withSensitivity(z.string().regex(/^[A-Z]{2}$/), 'personal'),
  birthDate: withSensitivity(dualDateSchema.optional(), 'personal'),
  regime: openCodeSchema(employmentRegimes),
  appointedOn: dualDateSchema.optional(),
  experienceFrom: dualDateSchema.optional(),
  statuses: z.array(during({ status: openCodeSchema(employmentStatuses) })),
  positions: z.array(during({ postNumber: z.string().min(1), title: z.string().min(1), entity: entityCodeSchema })),
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
  /** A referral to trial (إحالة للمحاكمة): in what matters, or none; absent while that is not known. */
  referredToTrial: withSensitivity(z.enum(['job', 'morals', 'other']).nullable().optional(), 'sensitive'),
  complete: z.boolean(),
});
export type Employee = z.infer<typeof employeeSchema>;
/** An employee as the wire carries him. */
export type EmployeeWire = z.input<typeof employeeSchema>;

const oneAtATime = ['statuses', 'positions', 'ranks'] as const;
const severalAtATime = [
  'leaves',
  'assignments',
  'secondments',
  'studies',
  'training',
  'suspensions',
  'absences',
] as const;

/**
 * What does not fit together in a record: overlaps and gaps in the histories of which one entry holds at a time, periods
 * that end before they begin, and steps that their rank does not have. A record with issues is still a record, and none
 * of it is lost.
 *
 * @returns `history-overlap`, `history-gap`, `period-reversed`, `step-outside-rank`, each with its path
 * @example
 * ```ts
 * employeeIssues({ ...anEmployee, ranks: [] }); // []
 * ```
 */
export const employeeIssues = (of: Employee): readonly Issue[] => [
  ...oneAtATime.flatMap((name) => historyIssues(of[name], name)),
  ...severalAtATime.flatMap((name) => reversedIssues(of[name], name)),
  ...of.ranks.flatMap((entry, index) => stepIssues(entry, ['ranks', index])),
];
