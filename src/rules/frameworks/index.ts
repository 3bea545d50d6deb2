import type { Formula } from '../catalogue/formula.js';
import type { RuleSet } from '../language/rule-set.js';
import { participationDays } from './participation.js';
import { announcementDeadline, candidatePresence, fitnessAttempts, jobAnnouncement } from './recruitment.js';
import {
  incapacityReasonChange,
  incapacityReasonDeadline,
  sickDoctorDays,
  sickDoctorLimits,
  sickNotice,
  sicknessReported,
} from './sickness.js';
import { postTitleChange, titleChangeAuthority } from './title-change.js';

/** Details that only the ministry's frameworks hold (تفاصيل أطر العمل التنظيمية), as far as conditions decide them. */
export const frameworkSets: readonly RuleSet[] = [
  jobAnnouncement,
  candidatePresence,
  fitnessAttempts,
  sickDoctorLimits,
  sicknessReported,
  incapacityReasonChange,
  postTitleChange,
];

/** Details that only the ministry's frameworks hold: days, dates, authorities. */
export const frameworkFormulas: readonly Formula[] = [
  announcementDeadline,
  participationDays,
  sickDoctorDays,
  sickNotice,
  incapacityReasonDeadline,
  titleChangeAuthority,
];
