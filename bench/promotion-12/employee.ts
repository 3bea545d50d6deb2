/** The codes of the made-up personnel file that every engine reads. */
export const nationalities = ['SA', 'EG', 'JO', 'YE'] as const;
export const serviceLaws = ['civil', 'health', 'education', 'military'] as const;
export const statuses = ['active', 'seconded', 'leave', 'terminated'] as const;
export const leaveTypes = ['none', 'annual', 'sick', 'unpaid-long', 'study-abroad'] as const;

/** One case of `promotion-12`: fourteen facts of an employee and of the post in view. */
export interface Employee {
  readonly nationality: (typeof nationalities)[number];
  readonly serviceLaw: (typeof serviceLaws)[number];
  readonly status: (typeof statuses)[number];
  readonly rank: number;
  readonly targetRank: number;
  readonly monthsInRank: number;
  /** Level of the qualification, 1 to 6. */
  readonly qualification: number;
  /** The last two ratings, 1 to 5. */
  readonly lastRating: number;
  readonly ratingBefore: number;
  readonly suspended: boolean;
  /** `null`: there is no penalty on record. */
  readonly monthsSincePenalty: number | null;
  readonly leaveType: (typeof leaveTypes)[number];
  readonly vacancies: number;
  readonly ageMonths: number;
}

export type Field = keyof Employee;

/** An employee of whom something may not be known: the field is absent or `undefined` then. */
export type Partly = { readonly [F in Field]?: Employee[F] | undefined };

/** The facts in the order in which they are written. */
export const fields: readonly Field[] = [
  'nationality',
  'serviceLaw',
  'status',
  'rank',
  'targetRank',
  'monthsInRank',
  'qualification',
  'lastRating',
  'ratingBefore',
  'suspended',
  'monthsSincePenalty',
  'leaveType',
  'vacancies',
  'ageMonths',
];

/** The same facts under every name, `undefined` where nobody has said: what a program that writes a literal hands on. */
export const everyNameOf = (employee: Partly): Partly => ({
  nationality: employee.nationality,
  serviceLaw: employee.serviceLaw,
  status: employee.status,
  rank: employee.rank,
  targetRank: employee.targetRank,
  monthsInRank: employee.monthsInRank,
  qualification: employee.qualification,
  lastRating: employee.lastRating,
  ratingBefore: employee.ratingBefore,
  suspended: employee.suspended,
  monthsSincePenalty: employee.monthsSincePenalty,
  leaveType: employee.leaveType,
  vacancies: employee.vacancies,
  ageMonths: employee.ageMonths,
});
