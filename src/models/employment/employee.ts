import * as z from 'zod';
import { studyKindSchema } from './study-kind.js';
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
import { field, labelled } from '../schema/field.js';

const on = { provenance: provenanceSchema };

/**
 * A leave (إجازة) that was taken, or runs.
 *
 * @example
 * ```ts
 * const leave = { type: 'study', from: '1446-12-01H', lastDay: null, provenance: 'verified' };
 * leaveSchema.parse(leave).lastDay; // null: it runs
 * leaveSchema.safeParse({ ...leave, from: '1446-13-01H' }).success; // false
 * ```
 */
export const leaveSchema = during({
  type: field(openCodeSchema(leaveTypes), {
    label: { ar: 'نوع الإجازة', en: 'Type of leave' },
    sensitivity: 'sensitive',
  }),
  purposeAchieved: labelled(z.boolean().optional(), 'تحقق الغرض', 'Purpose achieved'),
});
/**
 * An assignment (تكليف) to a post or to an official mission (مهمة رسمية), beside the own work or instead of it.
 *
 * @example
 * ```ts
 * const assignment = {
 *   to: 'post', extent: 'partial', postNumber: '12', from: '1447-01-01H', lastDay: null, provenance: 'verified',
 * };
 * assignmentSchema.parse(assignment).extent; // 'partial'
 * assignmentSchema.safeParse({ ...assignment, extent: 'half' }).success; // false
 * ```
 */
export const assignmentSchema = during({
  to: labelled(z.enum(['post', 'official-mission']), 'المكلف به', 'Assigned to'),
  extent: labelled(z.enum(['full', 'partial']), 'التفرغ', 'Extent'),
  entity: entityCodeSchema.optional(),
  postNumber: labelled(z.string().min(1).optional(), 'رقم الوظيفة', 'Post number'),
});
/**
 * A secondment (إعارة).
 *
 * @example
 * ```ts
 * const secondment = {
 *   borrower: 'government-agency', entity: 'example:moh', from: '1446-01-01H', lastDay: null,
 *   provenance: 'verified',
 * };
 * secondmentSchema.parse(secondment).borrower; // 'government-agency'
 * ```
 */
export const secondmentSchema = during({
  borrower: labelled(openCodeSchema(borrowers), 'الجهة المستعيرة', 'Borrower'),
  /** Who borrows, where that is an entity. */
  entity: entityCodeSchema.optional(),
  decision: decisionSchema.optional(),
});
/**
 * A scholarship (ابتعاث) or study dispatch (إيفاد); whether its purpose was achieved is known only at its end.
 *
 * @example
 * ```ts
 * const study = {
 *   kind: 'scholarship', degree: 'master', country: 'GB', from: '1445-01-01H', lastDay: '1446-12-29H',
 *   provenance: 'verified',
 * };
 * studySchema.parse(study).degree; // 'master'
 * studySchema.safeParse({ ...study, country: 'Britain' }).success; // false
 * ```
 */
export const studySchema = during({
  kind: labelled(studyKindSchema, 'النوع', 'Kind'),
  purposeAchieved: labelled(z.boolean().optional(), 'تحقق الغرض', 'Purpose achieved'),
  /** The degree that it is for. */
  degree: labelled(openCodeSchema(degrees).optional(), 'الدرجة العلمية', 'Degree'),
  specialisation: labelled(z.string().min(1).max(200).optional(), 'التخصص', 'Specialisation'),
  institution: labelled(z.string().min(1).max(200).optional(), 'الجامعة أو المعهد', 'Institution'),
  country: countrySchema.optional(),
  decision: decisionSchema.optional(),
});
/**
 * A training course (دورة تدريبية).
 *
 * @example
 * ```ts
 * const course = {
 *   title: 'إدارة المشاريع', hours: 20, from: '1446-02-01H', lastDay: '1446-02-05H', provenance: 'self-declared',
 * };
 * trainingSchema.parse(course).hours; // 20
 * trainingSchema.safeParse({ ...course, hours: 0 }).success; // false
 * ```
 */
export const trainingSchema = during({
  title: labelled(z.string().min(1), 'اسم الدورة', 'Title of the course'),
  abroad: labelled(z.boolean().optional(), 'خارج المملكة', 'Abroad'),
  /** Whether the minister decided to disregard it (art. 174-b). */
  disregarded: labelled(z.boolean().optional(), 'غير محتسبة', 'Disregarded'),
  provider: labelled(z.string().min(1).max(200).optional(), 'الجهة المنفذة', 'Provider'),
  /** How many hours were taught. */
  hours: labelled(z.int().min(1).optional(), 'عدد الساعات', 'Hours'),
});
/**
 * A suspension (كف اليد), and whether a penalty followed.
 *
 * @example
 * ```ts
 * suspensionSchema.parse({ from: '1446-12-01H', lastDay: null, provenance: 'verified' }).penaltyFollowed;
 * // undefined: nobody knows yet
 * ```
 */
export const suspensionSchema = during({
  penaltyFollowed: labelled(z.boolean().optional(), 'أعقبه جزاء', 'A penalty followed'),
});
/**
 * An absence (غياب), and whether it was counted as leave.
 *
 * @example
 * ```ts
 * absenceSchema.parse({ from: '1447-01-10H', lastDay: '1447-01-12H', provenance: 'verified' }).lastDay?.hijri;
 * // '1447-01-12H'
 * ```
 */
export const absenceSchema = during({
  convertedToLeave: labelled(z.boolean().optional(), 'احتُسب من الإجازة', 'Counted as leave'),
});
/**
 * A penalty (جزاء).
 *
 * @example
 * ```ts
 * const penalty = { type: 'deduction', days: 15, issuedOn: '1446-09-01H', provenance: 'verified' };
 * penaltySchema.parse(penalty).days; // 15
 * penaltySchema.safeParse({ ...penalty, days: -1 }).success; // false
 * ```
 */
export const penaltySchema = z.strictObject({
  type: field(openCodeSchema(penaltyTypes), {
    label: { ar: 'نوع الجزاء', en: 'Type of penalty' },
    sensitivity: 'sensitive',
  }),
  days: labelled(z.int().min(0).optional(), 'عدد الأيام', 'Days'),
  issuedOn: labelled(dualDateSchema, 'تاريخ القرار', 'Issued on'),
  executedOn: labelled(dualDateSchema.optional(), 'تاريخ التنفيذ', 'Executed on'),
  committedOn: labelled(dualDateSchema.optional(), 'تاريخ المخالفة', 'Committed on'),
  deferUntil: labelled(dualDateSchema.optional(), 'لا يُنظر في ترقيته حتى', 'Not considered until'),
  /** The day on which it was erased from the record (محو الجزاء). */
  erasedOn: labelled(dualDateSchema.optional(), 'تاريخ محو الجزاء', 'Erased on'),
  decision: decisionSchema.optional(),
  ...on,
});
/**
 * A performance review (تقويم الأداء): 5 is excellent.
 *
 * @example
 * ```ts
 * reviewSchema.parse({ rating: 5, approvedOn: '1446-07-01H', provenance: 'verified' }).rating; // 5
 * reviewSchema.safeParse({ rating: 6, approvedOn: '1446-07-01H', provenance: 'verified' }).success; // false
 * ```
 */
export const reviewSchema = z.strictObject({
  rating: ratingSchema,
  approvedOn: labelled(dualDateSchema, 'تاريخ الاعتماد', 'Approved on'),
  ...on,
});
/**
 * A place of work (مقر العمل): the unit of the entity, and where it is.
 *
 * @example
 * ```ts
 * workplaceSchema.parse({ unit: 'إدارة الموارد البشرية', region: 'SA-01', city: 'الرياض' }).region; // 'SA-01'
 * workplaceSchema.safeParse({ region: 'Riyadh' }).success; // false
 * ```
 */
export const workplaceSchema = z.strictObject({
  unit: labelled(z.string().min(1).max(200).optional(), 'الوحدة التنظيمية', 'Unit'),
  /** ISO 3166-2: `SA-01` is Riyadh. */
  region: field(
    z
      .string()
      .regex(/^[A-Z]{2}-[A-Z0-9]{1,3}$/)
      .meta({ examples: ['SA-01'] })
      .optional(),
    { label: { ar: 'رمز المنطقة', en: 'Code of the region' }, hint: { ar: 'مثل SA-01', en: 'As SA-01' }, dir: 'ltr' },
  ),
  city: labelled(z.string().min(1).max(100).optional(), 'المدينة', 'City'),
});
/**
 * A position (الوظيفة المشغولة): the post that is held, in which entity and where.
 *
 * @example
 * ```ts
 * const position = {
 *   postNumber: '12', title: 'باحث', entity: 'example:moh', from: '1445-01-01H', lastDay: null,
 *   provenance: 'verified',
 * };
 * positionSchema.parse(position).entity; // 'example:moh'
 * positionSchema.safeParse({ ...position, entity: 'moh' }).success;
 * // false: of which system the code is, it does not say
 * ```
 */
export const positionSchema = during({
  postNumber: labelled(z.string().min(1), 'رقم الوظيفة', 'Post number'),
  title: labelled(z.string().min(1), 'المسمى الوظيفي', 'Job title'),
  entity: entityCodeSchema,
  workplace: labelled(workplaceSchema.optional(), 'مقر العمل', 'Place of work'),
  decision: decisionSchema.optional(),
});
/**
 * A placement on any scale (التسكين على السلم) that is held for a time; of the general scale `ranks` says it.
 *
 * @example
 * ```ts
 * const placement = { scale: 'engineering', version: '1446', grade: 'associate', level: 2, step: 4 };
 * scalePlacementSchema.parse({ ...placement, from: '1446-01-01H', lastDay: null, provenance: 'verified' }).grade;
 * // 'associate'
 * scalePlacementSchema.safeParse(placement).success; // false: since when, it does not say
 * ```
 */
export const scalePlacementSchema = during(gradeSchema.shape);
/**
 * A promotion (ترقية) that took effect.
 *
 * @example
 * ```ts
 * const promotion = { type: 'ordinary', effectiveOn: '1442-11-10H', provenance: 'verified' };
 * pastPromotionSchema.parse(promotion).effectiveOn.gregorian; // '2021-06-20'
 * ```
 */
export const pastPromotionSchema = z.strictObject({
  type: labelled(openCodeSchema(promotionTypes), 'نوع الترقية', 'Type of promotion'),
  effectiveOn: labelled(dualDateSchema, 'تاريخ نفاذ الترقية', 'Effective on'),
  ...on,
});

/**
 * An employee (الموظف) as an effective-dated record, keyed by an opaque id and never by the national ID. Retirees stay
 * readable. `complete` says that the lists hold everything that there is.
 *
 * @example
 * ```ts
 * const employee = {
 *   employeeId: 'e-1001', nationality: 'SA', regime: 'civil-service', complete: false,
 *   statuses: [], positions: [],
 *   ranks: [{ rank: 7, step: 2, from: '1445-01-01H', lastDay: null, provenance: 'verified' }],
 *   leaves: [], secondments: [], studies: [], training: [], suspensions: [], absences: [], penalties: [], reviews: [],
 *   promotions: [], qualifications: [],
 * };
 * employeeSchema.parse(employee).ranks[0]?.from.gregorian; // '2023-07-19'
 * employeeSchema.safeParse({ ...employee, nationalId: '1999999996' }).success; // false: a record is not kept by it
 * ```
 */
export const employeeSchema = z.strictObject({
  employeeId: employeeIdSchema,
  /** ISO 3166-1 alpha-2. */
  nationality: labelled(withSensitivity(countrySchema, 'personal'), 'الجنسية', 'Nationality'),
  birthDate: labelled(withSensitivity(dualDateSchema.optional(), 'personal'), 'تاريخ الميلاد', 'Date of birth'),
  regime: labelled(openCodeSchema(employmentRegimes), 'النظام الوظيفي', 'Employment regime'),
  appointedOn: labelled(dualDateSchema.optional(), 'تاريخ التعيين', 'Appointed on'),
  experienceFrom: labelled(dualDateSchema.optional(), 'بداية الخبرة المحتسبة', 'Experience counted from'),
  statuses: labelled(
    z.array(during({ status: labelled(openCodeSchema(employmentStatuses), 'الحالة الوظيفية', 'Employment status') })),
    'الحالات الوظيفية',
    'Employment statuses',
  ),
  positions: labelled(z.array(positionSchema), 'الوظائف', 'Positions'),
  ranks: labelled(z.array(during({ rank: rankSchema, step: stepSchema })), 'المراتب والدرجات', 'Ranks and steps'),
  leaves: labelled(withSensitivity(z.array(leaveSchema), 'sensitive'), 'الإجازات', 'Leaves'),
  /** None where the wire does not say, as of every list: whether there is more, `complete` says. */
  assignments: labelled(z.array(assignmentSchema).default([]), 'التكليفات', 'Assignments'),
  secondments: labelled(z.array(secondmentSchema), 'الإعارات', 'Secondments'),
  studies: labelled(z.array(studySchema), 'الابتعاث والإيفاد', 'Scholarships and study dispatches'),
  training: labelled(z.array(trainingSchema), 'الدورات التدريبية', 'Training courses'),
  suspensions: labelled(withSensitivity(z.array(suspensionSchema), 'sensitive'), 'كف اليد', 'Suspensions'),
  absences: labelled(z.array(absenceSchema), 'الغياب', 'Absences'),
  penalties: labelled(withSensitivity(z.array(penaltySchema), 'sensitive'), 'الجزاءات', 'Penalties'),
  reviews: labelled(z.array(reviewSchema), 'تقويم الأداء', 'Performance reviews'),
  promotions: labelled(z.array(pastPromotionSchema), 'الترقيات', 'Promotions'),
  qualifications: labelled(z.array(qualificationSchema), 'المؤهلات', 'Qualifications'),
  /** The lists below are absent where the wire does not say. Placements are those on scales other than of ranks. */
  placements: labelled(
    z.array(scalePlacementSchema).optional(),
    'التسكين على السلالم الأخرى',
    'Placements on other scales',
  ),
  contracts: labelled(z.array(contractSchema).optional(), 'العقود', 'Contracts'),
  experience: labelled(z.array(experienceSchema).optional(), 'الخبرات', 'Experience'),
  allowances: labelled(withSensitivity(z.array(allowanceSchema).optional(), 'personal'), 'البدلات', 'Allowances'),
  rewards: labelled(withSensitivity(z.array(rewardSchema).optional(), 'personal'), 'المكافآت', 'Rewards'),
  /** Absent while the service goes on. */
  serviceEnd: labelled(withSensitivity(serviceEndSchema.optional(), 'personal'), 'انتهاء الخدمة', 'End of service'),
  /** A referral to trial (إحالة للمحاكمة): in what matters, or none; absent while that is not known. */
  referredToTrial: labelled(
    withSensitivity(z.enum(['job', 'morals', 'other']).nullable().optional(), 'sensitive'),
    'الإحالة للمحاكمة',
    'Referral to trial',
  ),
  complete: labelled(z.boolean(), 'السجل مكتمل', 'The record is complete'),
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
