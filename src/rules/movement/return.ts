import { formula } from '../catalogue/formula.js';
import type { Reader } from '../catalogue/read.js';
import { codeword, day, numeral } from '../catalogue/result.js';
import { above, choose, daysAfter, from, given } from '../language/build.js';
import { registry } from '../language/registry.js';
import { hr, hrRegulation } from '../law/instruments.js';
import { assignment, holidays } from './facts.js';
import { secondment } from './secondment-facts.js';
import { lastOfWorkingDays } from './working-days.js';

/** Resuming work after an assignment outside the city or a secondment (العودة والمباشرة). HR regulation, arts. 71, 85. */

const isLong = above(assignment.days, given('shortDays', from('1440-06-09H', 30)));
const longReturn = given('longReturnWorkingDays', from('1440-06-09H', 3));
const nextDay = daysAfter(assignment.endedOn, given('shortReturnDays', from('1440-06-09H', 1)));

export const assignmentReturn = formula({
  id: 'assignment.return',
  cites: hr('71'),
  title: { ar: 'العودة من التكليف', en: 'Resuming work after an assignment outside the city' },
  facts: registry([assignment, holidays]),
  instruments: [hrRegulation],
  lastDay: 'resumeBy',
  results: {
    resume: codeword({ ar: 'يباشر', en: 'Resumes' }, (read) => {
      const [long, days] = read(isLong, longReturn);
      return long ? `${days}-working-days` : 'next-day';
    }),
    resumeBy: day({ ar: 'آخر يوم للمباشرة', en: 'Last day to resume work' }, (read) => {
      const [long] = read(isLong);
      if (!long) return read(nextDay)[0];
      const [ended, days] = read(assignment.endedOn, longReturn);
      return lastOfWorkingDays(read, ended, days);
    }),
  },
});

const workingDays = choose(
  secondment.outsideKingdom,
  given('outsideWorkingDays', from('1440-06-09H', 15)),
  given('insideWorkingDays', from('1440-06-09H', 3)),
);

const secondmentResumeBy = (read: Reader): number => {
  const [ended, days] = read(secondment.endedOn, workingDays);
  return lastOfWorkingDays(read, ended, days);
};

export const secondmentReturn = formula({
  id: 'secondment.return',
  cites: hr('85'),
  title: { ar: 'مباشرة المعار', en: 'Resuming work after a secondment' },
  facts: registry([secondment, holidays]),
  instruments: [hrRegulation],
  lastDay: 'resumeBy',
  results: {
    resumeWithin: codeword({ ar: 'يباشر خلال', en: 'Resumes within' }, (read) => `${read(workingDays)[0]}-working-days`),
    workingDays: numeral({ ar: 'أيام العمل للمباشرة', en: 'Working days to resume' }, workingDays),
    resumeBy: day({ ar: 'آخر يوم للمباشرة', en: 'Last day to resume work' }, secondmentResumeBy),
    timePaidBy: codeword({ ar: 'يصرف راتب هذه المدة', en: 'That time is paid by' }, (read) =>
      read(secondment.borrowerPays)[0] ? 'borrower' : 'lender',
    ),
  },
});
