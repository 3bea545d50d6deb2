/** The conditions as JSON Logic, which two engines read. */
const of = (name: string): object => ({ var: name });
const byRank = (low: number, middle: number, high: number): object => ({
  if: [{ '<=': [of('rank'), 5] }, low, { '<=': [of('rank'), 10] }, middle, high],
});

export const conditions: readonly object[] = [
  { '===': [of('nationality'), 'SA'] },
  { '===': [of('serviceLaw'), 'civil'] },
  { in: [of('status'), ['active', 'seconded']] },
  { '===': [of('targetRank'), { '+': [of('rank'), 1] }] },
  { '>=': [of('monthsInRank'), byRank(24, 36, 48)] },
  { '>=': [of('qualification'), byRank(2, 3, 4)] },
  {
    and: [
      { '>=': [of('lastRating'), 3] },
      { '>=': [of('ratingBefore'), 3] },
      { '>=': [{ '+': [of('lastRating'), of('ratingBefore')] }, 7] },
    ],
  },
  { '!': [of('suspended')] },
  { or: [{ '===': [of('monthsSincePenalty'), null] }, { '>=': [of('monthsSincePenalty'), 12] }] },
  { '!': [{ in: [of('leaveType'), ['unpaid-long', 'study-abroad']] }] },
  { '>=': [of('vacancies'), 1] },
  { '<': [of('ageMonths'), 720] },
];

export const together: object = { and: conditions };
