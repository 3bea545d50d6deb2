import { years } from '../../models/calendar/duration.js';
import { formula } from '../catalogue/formula.js';
import type { Reader } from '../catalogue/read.js';
import { known } from '../catalogue/read.js';
import { codeword } from '../catalogue/result.js';
import { after, any, atLeast, atMost, equals, from, given, on } from '../language/build.js';
import { registry } from '../language/registry.js';
import { sid, socialInsuranceDecree } from '../law/social-insurance.js';
import { atCommencement } from './facts.js';
import { agesAgree } from './ages-agree.js';

/** Which pension regime covers him (نطاق سريان نظام التأمينات الجديد). Royal Decree M/273, clauses 2 to 5. */

const { contributionMonthsAt20240703: months, compensated, birthDate, ageAtCommencement } = atCommencement;

/** The day on which the Social Insurance Law came into force: the day after its decree, 27/12/1445H. */
export const commencement = on('2024-07-03');

const lawful = <T extends number>(value: T) => from('2024-07-03', value);
const noEarlierMonths = equals(months, 0);
const longEnough = atLeast(months, given('months', lawful(240)));
const fiftyByAge = atLeast(ageAtCommencement, given('gregorianEquivalent', lawful(48.5)));
const fiftyByBirth = any(
  atMost(after(birthDate, given('hijriYears', from('2024-07-03', years(50)))), commencement),
  atMost(
    after(
      birthDate,
      given('gregorianEquivalent', from('2024-07-03', { calendar: 'gregorian', years: 48, months: 6, days: 0 })),
    ),
    commencement,
  ),
);

export type Regime = 'new' | 'transitional' | 'old-unchanged';

/** His regime. Months that were compensated are no earlier period; unless that is said, they are taken not to be. */
export const regimeOf = (read: Reader): Regime => {
  const paidOut = known<boolean>(
    () => read(compensated)[0],
    () => false,
  );
  if (paidOut || read(noEarlierMonths)[0]) return 'new';
  const unchanged = known<boolean>(
    () => read(any(longEnough, fiftyByAge))[0],
    () => read(any(longEnough, fiftyByBirth))[0],
  );
  return unchanged ? 'old-unchanged' : 'transitional';
};

/** Whether it is certain that he is not between the two laws. */
export const isOutsideTransition = (read: Reader): boolean =>
  known<boolean>(
    () => regimeOf(read) !== 'transitional',
    () => false,
  );

export const regimeFacts = registry([atCommencement]);

export const retirementRegime = formula({
  id: 'retirement.regime',
  cites: sid('2'),
  title: { ar: 'نطاق سريان نظام التأمينات الجديد', en: 'Which pension regime' },
  facts: regimeFacts,
  instruments: [socialInsuranceDecree],
  agree: [agesAgree],
  results: { regime: codeword({ ar: 'النظام الساري عليه', en: 'Regime' }, regimeOf) },
});
