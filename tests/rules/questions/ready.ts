/** The date of these questions. */
export const asOf = '1447-01-10H';

/** Facts of one against whom nothing stands: from rank 6 to 7. */
export const ready = {
  'employee.rank': 6,
  'employee.rankSince': '1442-11-10H',
  'employee.meetsTargetQualification': true,
  'employee.meetsTargetExperience': true,
  'employee.suspended': false,
  'employee.onScholarship': false,
  'employee.onStudyDispatch': false,
  'employee.currentCourseDays': 0,
  'employee.currentLeave': null,
  'employee.referredToTrial': null,
  'employee.lastYearRating': 4,
  'employee.penalties': [],
  'employee.promotions': [],
  periods: [],
  'target.rank': 7,
  'target.vacancy': 'actual',
  'post.holderSeconded': false,
  'post.previousHolderDismissed': false,
} as const;
