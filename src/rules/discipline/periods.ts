import { addDuration } from '../../models/calendar/add-duration.js';
import { years } from '../../models/calendar/duration.js';
import { formula } from '../catalogue/formula.js';
import { known } from '../catalogue/read.js';
import type { Reader } from '../catalogue/read.js';
import { codeword, day } from '../catalogue/result.js';
import { told } from '../catalogue/told.js';
import { any, asOf, choose, equals, from, given, present, the } from '../language/build.js';
import type { Expr } from '../language/expression.js';
import { registry } from '../language/registry.js';
import { jdl, jobDisciplineLaw } from '../law/instruments.js';
import { suspension, violation } from './facts.js';

/** The two years of a suspension and of a violation (مدة كف اليد وسقوط المخالفة). Job Discipline Law, arts. 17 and 20. */

const monthsInYear = 12;
const maxYears = given('maxYears', from(jobDisciplineLaw.from, 2));
const lapseYears = given('years', from(jobDisciplineLaw.from, 2));

const withinMonths = (read: Reader, of: Expr<number>, most: Expr<number>): boolean => {
  const [months, count] = read(of, most);
  return months <= count * monthsInYear;
};

const suspendedUntil = (read: Reader): number => {
  const [start, earlier, count] = read(suspension.suspendedOn, suspension.earlierSuspensionDays, maxYears);
  return addDuration(start, years(count)) - earlier;
};

const suspendedTo = choose(present(suspension.suspensionEndedOn), the(suspension.suspensionEndedOn), asOf);

export const suspensionLimit = formula({
  id: 'discipline.suspension',
  cites: jdl('17-1'),
  title: { ar: 'كف اليد', en: 'Suspension' },
  doubt:
    'AMB-02: the first day is not counted, the last day is. The law does not name a calendar: Hijri years are taken.',
  facts: registry([suspension]),
  instruments: [jobDisciplineLaw],
  lastDay: 'lastDay',
  results: {
    lastDay: day({ ar: 'آخر يوم لكف اليد', en: 'Last day of suspension' }, suspendedUntil),
    outcome: codeword({ ar: 'هل المدة في حدها', en: 'Whether the period is within its limit' }, (read) =>
      known(
        () => withinMonths(read, suspension.suspensionMonths, maxYears),
        () => read(suspendedTo)[0] <= suspendedUntil(read),
      )
        ? 'valid'
        : 'invalid',
    ),
  },
});

const lastPursued = choose(present(violation.lastStepOn), the(violation.lastStepOn), violation.discoveredOn);

const pursuedUntil = (read: Reader): number => {
  const [start, count] = read(lastPursued, lapseYears);
  return addDuration(start, years(count));
};

/** Whether the violation is spoken of in months that were counted, and not by dates. */
const isCounted = (read: Reader): boolean =>
  [violation.monthsSinceDiscovery, violation.monthsSinceLastStep].some((of) => told(() => read(of)) !== undefined);

/** The counted months run from the last step, and from discovery where no step was taken; no step precedes discovery. */
const countedWithin = (read: Reader): boolean => {
  const sinceStep = told(() => withinMonths(read, violation.monthsSinceLastStep, lapseYears));
  if (sinceStep !== undefined) return sinceStep;
  if (told(() => withinMonths(read, violation.monthsSinceDiscovery, lapseYears)) === true) return true;
  const [untouched] = read(equals(violation.stepsTaken, 0));
  return withinMonths(read, untouched ? violation.monthsSinceDiscovery : violation.monthsSinceLastStep, lapseYears);
};

const pursuable = (read: Reader): boolean => {
  if (told(() => read(any(violation.died, violation.totallyIncapacitated))[0]) === true) return false;
  const counted = told(() => countedWithin(read));
  if (counted !== undefined) return counted;
  const dated = told(() => read(asOf)[0] <= pursuedUntil(read));
  return dated ?? (isCounted(read) ? countedWithin(read) : read(asOf)[0] <= pursuedUntil(read));
};

export const violationLapse = formula({
  id: 'discipline.limitation',
  cites: jdl('20-1-3'),
  title: { ar: 'سقوط المخالفة', en: 'Lapse of violation' },
  doubt:
    'AMB-02: the first day is not counted, the last day is. The law does not name a calendar: Hijri years are taken.',
  facts: registry([violation]),
  instruments: [jobDisciplineLaw],
  lastDay: 'lastDay',
  results: {
    lastDay: day({ ar: 'آخر يوم قبل سقوط المخالفة', en: 'Last day before the violation lapses' }, pursuedUntil),
    outcome: codeword({ ar: 'هل سقطت المخالفة', en: 'Whether the violation has lapsed' }, (read) =>
      pursuable(read) ? 'not-lapsed' : 'lapsed',
    ),
  },
});
