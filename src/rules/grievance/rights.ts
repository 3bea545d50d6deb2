import { addDuration } from '../../models/calendar/add-duration.js';
import { years } from '../../models/calendar/duration.js';
import { formula } from '../catalogue/formula.js';
import { known } from '../catalogue/read.js';
import type { Reader } from '../catalogue/read.js';
import { codeword, day } from '../catalogue/result.js';
import { told } from '../catalogue/told.js';
import { any, asOf, atMost, from, given } from '../language/build.js';
import type { DateValue, Expr } from '../language/expression.js';
import { registry } from '../language/registry.js';
import { boardOfGrievancesProcedureLaw, bogProcedure } from '../law/board-of-grievances-procedure-law.js';
import { grievance, right } from './facts.js';
import { answerBy, executeBy, grievedOn, inOrder, sueBy, suedOn, suitTiming } from './stages.js';
import type { Timing } from './stages.js';

/** Claims that end ten years after the right arose (سقوط الدعوى بعشر سنوات). Board of Grievances procedure, art. 8-1 to 8-3, 8-6. */

const claimYears = given('years', from(boardOfGrievancesProcedureLaw.from, 10));
const withinYears = atMost(right.rightAroseYearsAgo, claimYears);
const excused = any(right.admitted, right.lawfulExcuse);

const endOfYears = (read: Reader): number => {
  const [arose, count] = read(right.rightAroseOn, claimYears);
  return addDuration(arose, years(count));
};

const datedWithin = (read: Reader, step: Expr<DateValue>): boolean => read(step)[0] <= endOfYears(read);

/** Whether a step on a day comes before the ten years are over. */
const within = (read: Reader, step: Expr<DateValue>): boolean =>
  known(
    () => read(withinYears)[0],
    () => datedWithin(read, step),
  );

/** The last day to sue: that of the grievance or the rest of the ten years, whichever is later. */
const rightsSueBy = (read: Reader): number | null => {
  const last = sueBy(read);
  return last === null ? null : Math.max(last, endOfYears(read));
};

/** How the suit stands: what is late by the grievance is not while the ten years last. */
const suit = (read: Reader): Timing | null => {
  const timing = suitTiming(read, rightsSueBy);
  return timing === 'late' && told(() => within(read, suedOn)) === true ? 'in-time' : timing;
};

const outcome = (read: Reader): string => {
  const sued = told(() => suit(read)) ?? null;
  if (sued !== null && sued !== 'in-time') return sued;
  const grievedWithin = told(() => (sued === null ? within : datedWithin)(read, grievedOn));
  if (grievedWithin === true) return 'in-time';
  if (grievedWithin === undefined && sued !== null) return sued;
  return within(read, grievedOn) || read(excused)[0] ? 'heard' : 'not-heard';
};

export const rightsClaim = formula({
  id: 'grievance.rights-claim',
  cites: bogProcedure('8-1-3'),
  title: { ar: 'التظلم في دعاوى الحقوق', en: 'Claims to rights: grievance first' },
  doubt: 'AMB-02: the day from which a period runs is not counted, its last day is.',
  facts: registry([grievance, right]),
  instruments: [boardOfGrievancesProcedureLaw],
  agree: inOrder,
  lastDay: 'lastDay',
  results: {
    addressee: codeword({ ar: 'يُتظلم إلى', en: 'To grieve to' }, () => 'ministry'),
    lastDay: day({ ar: 'آخر يوم للتظلم', en: 'Last day to grieve' }, endOfYears),
    answerBy: day({ ar: 'آخر يوم للبت في التظلم', en: 'Last day to answer the grievance' }, answerBy),
    executeBy: day({ ar: 'آخر يوم لتنفيذ ما قُرر له', en: 'Last day to execute what was decided for him' }, executeBy),
    sueBy: day({ ar: 'آخر يوم لرفع الدعوى', en: 'Last day to sue' }, rightsSueBy),
    outcome: codeword({ ar: 'حال الخطوات', en: 'How the steps stand' }, outcome),
  },
});

export const compensationClaim = formula({
  id: 'grievance.compensation',
  cites: bogProcedure('8-6'),
  title: { ar: 'دعاوى التعويض والعقود', en: 'Compensation and contract claims' },
  confidence: 'medium',
  facts: registry([grievance, right]),
  instruments: [boardOfGrievancesProcedureLaw],
  lastDay: 'lastDay',
  results: {
    lastDay: day({ ar: 'آخر يوم لرفع الدعوى', en: 'Last day to sue' }, endOfYears),
    outcome: codeword({ ar: 'هل تُسمع الدعوى', en: 'Whether the claim is heard' }, (read) =>
      within(read, asOf) || read(excused)[0] ? 'heard' : 'not-heard',
    ),
  },
});
