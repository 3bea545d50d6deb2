export type { AnnouncedCriteria, AnnouncedCriterion } from './announced.js';
export { announcedFrom, tieBreakOf } from './announced.js';
export type { CriteriaCheck, CriteriaFault } from './check.js';
export { checkCriteria, criteriaFactsOf } from './check.js';
export { parseCriteria, safeParseCriteria } from './parse.js';
export type { Points, SubPoints } from './points.js';
export { pointsOf } from './points.js';
export type {
  BandScoring,
  CriterionMark,
  PointRounding,
  Scoring,
  ShareScoring,
  SimpleMark,
  SimpleScoring,
  SubCriterion,
  SumScoring,
  TableScoring,
  ThresholdScoring,
  UnitScoring,
} from './scoring.js';
