import { years } from '../../models/calendar/duration.js';
import { addDuration } from '../../models/calendar/duration.js';
import { formula } from '../catalogue/formula.js';
import type { Reader } from '../catalogue/read.js';
import { known } from '../catalogue/read.js';
import { codeword, day, lengthOfTime, numeral, verdict } from '../catalogue/result.js';
import {
  above,
  after,
  all,
  always,
  asOf,
  atMost,
  condition,
  from,
  given,
  never,
  no,
  present,
  reading,
  the,
} from '../language/build.js';
import { registry } from '../language/registry.js';
import { ruleSet } from '../language/rule-set.js';
import { employee } from '../facts/employee.js';
import { civilRetirementLaw, crl, hr, hrRegulation } from '../law/instruments.js';
import { atCommencement, extension, statutory } from './facts.js';
import { transitionalAge } from './transitional.js';

/** The age at which a service ends (بلوغ السن النظامية). HR regulation, art. 220; Civil Retirement Law, art. 15. */

const completesAge = after(employee.birthDate, statutory.statutoryAge);
const stillExtended = all(present(extension.until), above(the(extension.until), asOf));

const ageCompleted = condition({
  id: 'retirement.compulsory/age',
  cites: hr('220'),
  title: { ar: 'بلوغ السن النظامية، أيًّا كانت مرتبته', en: 'The statutory age is completed, whatever his rank' },
  holds: atMost(completesAge, asOf),
});

const notExtended = condition({
  id: 'retirement.compulsory/extension',
  cites: hr('220'),
  title: { ar: 'لم تمدد خدمته', en: 'His service is not extended' },
  holds: no(stillExtended),
});

const compulsoryFacts = registry([employee, statutory, extension]);

/**
 * Whether an employee is retired by operation of law (الإحالة على التقاعد بقوة النظام). HR regulation, art. 220.
 *
 * @example
 * ```ts
 * import { compulsoryRetirement, decide } from 'martaba/rules';
 *
 * const sheet = { 'employee.birthDate': '1387-01-10H', 'retirement.statutoryAge': 'P60Y', 'extension.until': null };
 * decide(compulsoryRetirement, sheet, { asOf: '1447-01-09H' }).outcome; // 'ineligible'
 * decide(compulsoryRetirement, sheet, { asOf: '1447-01-10H' }).outcome; // 'eligible'
 * ```
 */
export const compulsoryRetirement = ruleSet({
  id: 'compulsory-retirement',
  title: { ar: 'الإحالة على التقاعد بقوة النظام', en: 'Compulsory retirement' },
  phrases: {
    eligible: { ar: 'يحال على التقاعد بقوة النظام', en: 'Retired by operation of law' },
    ineligible: { ar: 'لا يحال على التقاعد', en: 'Not retired' },
    undetermined: { ar: 'لا يمكن الجزم قبل استكمال البيانات', en: 'Cannot be determined before the facts are complete' },
  },
  facts: compulsoryFacts,
  instruments: [hrRegulation],
  from: hrRegulation.from,
  rules: [ageCompleted, notExtended],
});

export const compulsoryDate = formula({
  id: 'retirement.compulsory',
  cites: hr('220'),
  title: { ar: 'الإحالة على التقاعد بقوة النظام', en: 'Compulsory retirement' },
  doubt: 'The Regulation does not state the age: it is that of the pension law which covers him.',
  facts: compulsoryFacts,
  instruments: [hrRegulation],
  results: {
    outcome: codeword({ ar: 'الحال', en: 'Outcome' }, (read) =>
      read(all(atMost(completesAge, asOf), no(stillExtended)))[0] ? 'retired' : 'in-service',
    ),
    completesAgeOn: day({ ar: 'يبلغ السن في', en: 'Completes the age on' }, completesAge),
    retiresOn: day({ ar: 'تنتهي خدمته في', en: 'Service ends on' }, (read) => {
      const [until, completed] = read(extension.until, completesAge);
      return until === null ? completed : Math.max(until, completed);
    }),
  },
});

const age = given('age', from('1393-07-29H', 60));
const maxExtended = given('maxExtended', from('1393-07-29H', 65));
const ageReached = after(employee.birthDate, given('age', from('1393-07-29H', years(60))));

/** Whether the table of M/273 moves the compulsory age too is open: AMB-21. Sixty stands, and the table is shown beside it. */
const followsTable = reading('AMB-21', { A: always, B: never }, { default: 'B' });

/** When the age of the transitional table is completed; `null` for whom the table is not. */
const tableReached = (read: Reader): number | null => {
  const found = transitionalAge(read);
  if (found === null) return null;
  const born = known<number>(
    () => read(employee.birthDate)[0],
    () => read(atCommencement.birthDate)[0],
  );
  return addDuration(born, found);
};

export const oldLawAge = formula({
  id: 'retirement.age.crl',
  cites: crl('15'),
  title: { ar: 'بلوغ الستين', en: 'Age under the Civil Retirement Law' },
  confidence: 'medium',
  doubt:
    'The article does not write the calendar: Hijri years are taken. AMB-21: whether the transitional table also moves the compulsory age. Ministers and judges are excepted; beyond sixty-five a royal decree is needed.',
  facts: registry([employee, atCommencement], { birthDate: employee.birthDate }),
  instruments: [civilRetirementLaw],
  results: {
    age: numeral({ ar: 'السن النظامية', en: 'Statutory age' }, age),
    maxExtended: numeral({ ar: 'أقصى سن بعد التمديد', en: 'Greatest age by extension' }, maxExtended),
    completesAgeOn: day({ ar: 'يبلغ الستين في', en: 'Completes sixty on' }, ageReached),
    extendedUntil: day(
      { ar: 'أقصى تاريخ للتمديد', en: 'Extended at most until' },
      after(employee.birthDate, given('maxExtended', from('1393-07-29H', years(65)))),
    ),
    tableAge: lengthOfTime({ ar: 'السن في الجدول الانتقالي', en: 'Age of the transitional table' }, transitionalAge),
    tableAgeOn: day({ ar: 'يبلغ سن الجدول في', en: 'Completes the age of the table on' }, tableReached),
    retiresOn: day({ ar: 'يحال على التقاعد في', en: 'Retired on' }, (read) => {
      const [follows] = read(followsTable);
      return (follows ? tableReached(read) : null) ?? read(ageReached)[0];
    }),
    isDue: verdict({ ar: 'بلغ الستين', en: 'Sixty is completed' }, atMost(ageReached, asOf)),
  },
});
