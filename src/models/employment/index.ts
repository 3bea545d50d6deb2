export type { CodeList, OpenCode } from './code-list.js';
export { closedCodeSchema, isKnownCode, labelOf, openCodeSchema } from './code-list.js';
export * from './codes.js';
export type { Employee, EmployeeWire } from './employee.js';
export {
  absenceSchema,
  employeeIssues,
  employeeSchema,
  leaveSchema,
  pastPromotionSchema,
  penaltySchema,
  reviewSchema,
  secondmentSchema,
  studySchema,
  suspensionSchema,
  trainingSchema,
} from './employee.js';
export type { During, Provenance } from './history.js';
export { during, historyIssues, provenanceSchema } from './history.js';
export type { Halalas } from './money.js';
export { formatRiyals, moneySchema, safeParseRiyals } from './money.js';
export type { Post } from './post.js';
export { postSchema } from './post.js';
export type { Grade, Rank, Step } from './rank.js';
export { gradeSchema, hasStep, lastStep, rankSchema, stepSchema } from './rank.js';
export type { SalaryScale, ScaleRank } from './salary-scale.js';
export { basicSalary, generalScale, lookupSalary, salaryScales, stepsOf } from './salary-scale.js';
