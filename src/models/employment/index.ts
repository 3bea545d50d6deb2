export { allowanceSchema, allowanceTypes, rewardSchema, rewardTypes } from './allowance.js';
export type { CodeList, OpenCode } from './code-list.js';
export { closedCodeSchema, isKnownCode, labelOf, openCodeSchema } from './code-list.js';
export * from './codes.js';
export { contractSchema, contractTypes } from './contract.js';
export type { DecisionReference } from './decision.js';
export { decisionSchema } from './decision.js';
export type { Employee, EmployeeWire } from './employee.js';
export {
  absenceSchema,
  assignmentSchema,
  employeeIssues,
  employeeSchema,
  leaveSchema,
  pastPromotionSchema,
  penaltySchema,
  scalePlacementSchema,
  positionSchema,
  reviewSchema,
  secondmentSchema,
  studySchema,
  suspensionSchema,
  trainingSchema,
  workplaceSchema,
} from './employee.js';
export { experienceSchema } from './experience.js';
export type { During, Provenance } from './history.js';
export { during, heldOn, historyIssues, overlapIssues, provenanceSchema, reversedIssues } from './history.js';
export type { Grade } from './grade.js';
export { gradeSchema } from './grade.js';
export type { Halalas } from './money.js';
export { formatRiyals, moneySchema, safeParseRiyals } from './money.js';
export type { ScaleStanding } from './other-scales.js';
export type { PayScale, PayScaleRow } from './pay-scale.js';
export { basicPay, gradeIssues, lastStepOf, nextStep, payScales } from './pay-scale.js';
export type { Post } from './post.js';
export { postSchema } from './post.js';
export type {
  PromotionRanking,
  PromotionRoute,
  PromotionType,
  PromotionWay,
  PromotionWayQuestion,
} from './promotion.js';
export { isPromotionWay, promotionWays, rankingOf } from './promotion.js';
export type { Rank } from './rank.js';
export { rankSchema } from './rank.js';
export type { Rating } from './rating.js';
export { formatRating, ratings, ratingSchema } from './rating.js';
export type { SalaryQuestion, SalaryScale, ScaleRank } from './salary-scale.js';
export { basicSalary, generalScale, lookupSalary, salaryScales, stepsOf } from './salary-scale.js';
export type { ServiceEnd } from './service-end.js';
export { serviceEndIssues, serviceEndSchema } from './service-end.js';
export type { Step } from './step.js';
export { hasStep, lastStep, stepIssues, stepSchema } from './step.js';
export type { CareerEvent, CareerEventOf, CareerRecord, RankAndStep } from './career.js';
export { careerEventKinds, careerOf } from './career.js';
export type { Compensation } from './compensation.js';
export { compensationOn } from './compensation.js';
