import { known } from '../catalogue/read.js';
import type { Reader } from '../catalogue/read.js';
import { told } from '../catalogue/told.js';
import {
  any,
  asOf,
  atLeast,
  atMost,
  choose,
  consistency,
  daysAfter,
  from,
  given,
  is,
  no,
  present,
  the,
} from '../language/build.js';
import type { Rule } from '../language/rule.js';
import { boardOfGrievancesProcedureLaw, bogProcedure } from '../law/board-of-grievances-procedure-law.js';
import { grievance } from './facts.js';

/** The steps of a grievance and of the suit after it (مراحل التظلم والدعوى). Board of Grievances procedure, art. 8. */

const { from: since } = boardOfGrievancesProcedureLaw;
const answerDays = given('ministryDays', from(since, 60));
export const suitDays = given('suitDays', from(since, 60));
const executionDays = given('executionDays', from(since, 60));

/** When he grieved; on the date asked about, while he has not. */
export const grievedOn = choose(present(grievance.grievanceFiledOn), the(grievance.grievanceFiledOn), asOf);
export const suedOn = choose(present(grievance.suedOn), the(grievance.suedOn), asOf);

/** The last day to answer a grievance; `null` while none is filed. */
export const answerBy = (read: Reader): number | null =>
  read(present(grievance.grievanceFiledOn))[0] ? read(daysAfter(the(grievance.grievanceFiledOn), answerDays))[0] : null;

/** The last day to execute what was decided for him. */
export const executeBy = daysAfter(grievance.agencyNotifiedOn, executionDays);

type Answer = 'accept' | 'reject' | 'silence';

/** How the grievance was answered; where only the day is told on which he knew the answer, it was a rejection. */
const answerOf = (read: Reader): Answer =>
  known<Answer>(
    () => {
      const [given, accepted] = read(
        present(grievance.ministryDecision),
        is(grievance.ministryDecision, 'accept', { ifNone: false }),
      );
      return accepted ? 'accept' : given ? 'reject' : 'silence';
    },
    () => (read(present(grievance.ministryDecisionKnownOn))[0] ? 'reject' : 'silence'),
  );

/** The day from which the time to sue runs; `null` while there is nothing to sue after. */
const suitFrom = (read: Reader): number | null => {
  switch (answerOf(read)) {
    case 'accept':
      return read(executeBy)[0];
    case 'reject':
      return read(grievance.ministryDecisionKnownOn)[0];
    case 'silence':
      return answerBy(read);
  }
};

/** The last day to sue, as far as it hangs on the grievance. */
export const sueBy = (read: Reader): number | null => {
  const start = suitFrom(read);
  return start === null ? null : start + read(suitDays)[0];
};

/** In time, too late, before what must be waited for, or without the grievance that must come first. */
export type Timing = 'in-time' | 'late' | 'too-early' | 'does-not-satisfy-requirement';

/** Whether the counted days to the suit are within the time for it. */
export const suitDaysHeld = (read: Reader): boolean =>
  known(
    () => read(atMost(grievance.daysSinceRejectionKnown, suitDays))[0],
    () => read(atMost(grievance.daysAfterLapse, suitDays))[0],
  );

/** Whether the agency had all of its time to execute, by the counted days. */
const executionLapsed = (read: Reader): boolean => read(atLeast(grievance.executionLapsedDays, executionDays))[0];

/** How a suit stands by the dates of its steps; `null` while there is neither a suit nor a grievance. */
const datedTiming = (read: Reader, lastDay: (read: Reader) => number | null): Timing | null => {
  const [sued, suing] = read(suedOn, present(grievance.suedOn));
  const last = lastDay(read);
  if (last === null) return suing ? 'does-not-satisfy-requirement' : null;
  if (sued > last) return 'late';
  const start = suitFrom(read);
  const waits = answerOf(read) !== 'reject';
  return suing && waits && start !== null && sued <= start ? 'too-early' : 'in-time';
};

/** How a suit stands that ends on the last day that is given; counted days stand for dates that are not told. */
export const suitTiming = (read: Reader, lastDay: (read: Reader) => number | null): Timing | null => {
  const counted = told(() => suitDaysHeld(read));
  if (counted === undefined) return datedTiming(read, lastDay);
  if (!counted) return 'late';
  return told(() => executionLapsed(read)) === false ? 'too-early' : 'in-time';
};

/** The steps follow each other, and a rejection is not known before there is one. */
export const inOrder: readonly Rule[] = [
  consistency({
    id: 'grievanceFiledOn',
    cites: bogProcedure('8-4'),
    title: { ar: 'التظلم بعد العلم بالقرار', en: 'The grievance follows the knowledge of the decision' },
    holds: atLeast(grievance.grievanceFiledOn, grievance.decisionKnownOn, { ifNone: true }),
  }),
  consistency({
    id: 'ministryDecision',
    cites: bogProcedure('8-4'),
    title: { ar: 'لا يُعلم برفض لم يصدر', en: 'A rejection that was not made is not known' },
    holds: any(present(grievance.ministryDecision), no(present(grievance.ministryDecisionKnownOn))),
  }),
];
